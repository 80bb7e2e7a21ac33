import { daysBetween, type PlainDate, type Value } from '../../shared/index.ts';

/** Day 0 of Google Sheets, which has no false 29 February 1900. */
const DAY_ZERO = '1899-12-30';
const FIRST_DAY = '1900-01-01';

/**
 * The number that is this day in a cell with a date format, whatever the time zone of the file.
 *
 * serialOf('1900-01-01') //=> 2
 */
export const serialOf = (date: PlainDate): number => daysBetween(DAY_ZERO, date);

/** Reads the Date that a cell gives: midnight in the spreadsheet's own time zone, never in UTC. */
export function dayReader(
  utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>,
  timeZone: string,
): (date: Date) => Value {
  const known = new Map<number, Value>();
  return (date) => {
    const time = date.getTime();
    const value = known.get(time) ?? dayOf(utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss'));
    known.set(time, value);
    return value;
  };
}

/** A time of day without a date stands on day 0: it is a number, as in every spreadsheet. */
function dayOf(shown: string): Value {
  const date = shown.slice(0, 10);
  if (date >= FIRST_DAY) return { date };
  const [hours = 0, minutes = 0, seconds = 0] = shown.slice(11).split(':').map(Number);
  return daysBetween(DAY_ZERO, date) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Dates made in another realm are no `instanceof Date`. */
export const isDateObject = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** True where a number format shows a day. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return !/general/i.test(bare) && /[dy]/i.test(bare);
}

export const DEFAULT_DATE_FORMAT = 'dd/mm/yyyy';
