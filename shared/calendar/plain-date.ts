import { civilDay, dayNumber, lastDayOfMonth } from './civil-day.ts';

export { lastDayOfMonth } from './civil-day.ts';

/**
 * A day of the civil calendar as ISO text, 'YYYY-MM-DD', always a real day of the years 0001-9999.
 * Two of them compare with < and >.
 */
export type PlainDate = string;

/** Excel's 1900 system counts 1900-01-01 as 1 and believes in 1900-02-29, which is serial 60. */
const FALSE_LEAP_SERIAL = 60;
const LAST_SERIAL = 2_958_465;

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

function dateOrNull(yearText?: string, monthText?: string, dayText?: string): PlainDate | null {
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

function numberOf(date: PlainDate): number {
  return dayNumber(year(date), month(date), day(date));
}

/**
 * The date n whole days later, or earlier where n is negative.
 *
 * addDays('2026-02-28', 1) //=> '2026-03-01'
 */
export function addDays(date: PlainDate, n: number): PlainDate {
  return plainDate(...civilDay(numberOf(date) + n));
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
  return numberOf(to) - numberOf(from);
}

/**
 * The earlier of two dates.
 *
 * earlierOf('2026-06-17', '2026-06-30') //=> '2026-06-17'
 */
export function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  return daysBetween(one, other) < 0 ? other : one;
}

/**
 * The later of two dates.
 *
 * laterOf('2026-06-17', '2026-06-30') //=> '2026-06-30'
 */
export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return daysBetween(one, other) > 0 ? other : one;
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
