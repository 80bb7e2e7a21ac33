/**
 * A day of the civil calendar as ISO text, 'YYYY-MM-DD', always a real day of the years 0001-9999.
 * Two of them compare with < and >.
 */
export type PlainDate = string;

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 0000-03-01 to 1970-01-01, so that day number 0 is 1970-01-01. */
const EPOCH_SHIFT = 719_468;
const DAYS_PER_ERA = 146_097;

/** Excel's 1900 system counts 1900-01-01 as 1 and believes in 1900-02-29, which is serial 60. */
const FALSE_LEAP_SERIAL = 60;
const LAST_SERIAL = 2_958_465;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The number of the month's last day.
 *
 * lastDayOfMonth(2028, 2) //=> 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`No such month: ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/**
 * The date of a year, a month 1-12 and a day; throws RangeError where there is no such day.
 *
 * plainDate(2026, 6, 9) //=> '2026-06-09'
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  if (!isRealDay(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * The year of a date.
 *
 * year('2026-06-09') //=> 2026
 */
export function year(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The month of a date, 1-12.
 *
 * month('2026-06-09') //=> 6
 */
export function month(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/**
 * The day of the month of a date, 1-31.
 *
 * day('2026-06-09') //=> 9
 */
export function day(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

function dateOrNull(yearText = '', monthText = '', dayText = ''): PlainDate | null {
  const parts = [Number(yearText), Number(monthText), Number(dayText)] as const;
  return isRealDay(...parts) ? plainDate(...parts) : null;
}

/**
 * Reads 'YYYY-MM-DD' and nothing else; null for every other text and for an impossible day.
 *
 * parseIsoDate('2026-06-14') //=> '2026-06-14'
 */
export function parseIsoDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dateOrNull(match[1], match[2], match[3]);
}

const NUMERIC_DATE = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})$/;
const SPELLED_DATE = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * Reads a date as people in Viet Nam write it, day first, with a year of four digits; else null.
 *
 * parseVietnameseDate('09/3/2026') //=> '2026-03-09'
 * parseVietnameseDate('ngày 14 tháng 6 năm 2026') //=> '2026-06-14'
 */
export function parseVietnameseDate(text: string): PlainDate | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ngày /, '');
  const numeric = NUMERIC_DATE.exec(plain);
  if (numeric !== null) return dateOrNull(numeric[4], numeric[3], numeric[1]);
  const spelled = SPELLED_DATE.exec(plain);
  return spelled === null ? null : dateOrNull(spelled[3], spelled[2], spelled[1]);
}

/** Day number of a date, 0 = 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
function dayNumber(date: PlainDate): number {
  const yearFromMarch = month(date) > 2 ? year(date) : year(date) - 1;
  const monthFromMarch = (month(date) + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day(date) - 1;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return 365 * yearFromMarch + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** The date of a day number (the same source, civil_from_days). */
function dateOfDayNumber(number: number): PlainDate {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapCorrected =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapCorrected / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const monthOfYear = ((monthFromMarch + 2) % 12) + 1;
  const yearOfDate = yearOfEra + era * 400 + (monthOfYear <= 2 ? 1 : 0);
  return plainDate(yearOfDate, monthOfYear, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/**
 * The date n whole days later, or earlier where n is negative.
 *
 * addDays('2026-02-28', 1) //=> '2026-03-01'
 */
export function addDays(date: PlainDate, n: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + n);
}

/**
 * The same day n months later (earlier where n is negative), or the month's last day where it is shorter.
 *
 * addMonths('2026-01-31', 1) //=> '2026-02-28'
 */
export function addMonths(date: PlainDate, n: number): PlainDate {
  const months = year(date) * 12 + month(date) - 1 + n;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  return plainDate(targetYear, targetMonth, Math.min(day(date), lastDayOfMonth(targetYear, targetMonth)));
}

/**
 * The number of days to go from one date to the other; negative where `to` is earlier.
 *
 * daysBetween('2026-01-01', '2026-06-14') //=> 164
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day of the week, 1 = Monday … 7 = Sunday (ISO 8601).
 *
 * weekday('2026-06-14') //=> 7
 */
export function weekday(date: PlainDate): number {
  // 0001-01-01 is a Monday, so the count is never negative.
  return (daysBetween('0001-01-01', date) % 7) + 1;
}

/**
 * The date of a serial number of the 1900 system (the time of day is dropped); null outside 1900-9999
 * and for serial 60, the 29 February 1900 that never was.
 *
 * fromSerial(46274) //=> '2026-09-09'
 */
export function fromSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_SERIAL) return null;
  return addDays(whole < FALSE_LEAP_SERIAL ? '1899-12-31' : '1899-12-30', whole);
}

/**
 * The serial number of a date in the 1900 system; throws RangeError before 1900, where that system has no day.
 *
 * toSerial('2026-09-09') //=> 46274
 */
export function toSerial(date: PlainDate): number {
  if (date < '1900-01-01') throw new RangeError(`No serial number for a day before 1900: ${date}`);
  return daysBetween(date < '1900-03-01' ? '1899-12-31' : '1899-12-30', date);
}
