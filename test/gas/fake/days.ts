/** Days of a cell and moments of a script: a cell's date is a number of days since 30 December 1899, with no time zone. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, time: number): Record<string, number> {
  const known = formatters.get(timeZone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
      second: '2-digit',
      hourCycle: 'h23',
    });
  formatters.set(timeZone, formatter);
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(new Date(time))) parts[type] = Number(value);
  return parts;
}

/** What a clock in the zone shows, as if it were UTC. */
function wallTime(timeZone: string, time: number): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = partsIn(timeZone, time);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment at which a clock in the zone shows this serial number. */
export function momentOf(serial: number, timeZone: string): number {
  const wanted = EPOCH + Math.round(serial * DAY);
  const first = wanted - (wallTime(timeZone, wanted) - wanted);
  return first - (wallTime(timeZone, first) - wanted);
}

/** serialOfDay(2026, 6, 14) //=> 46187; null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const isReal = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return isReal ? Math.round((time - EPOCH) / DAY) : null;
}

/** Utilities.formatDate for the letters that are used. https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String) */
export function formatMoment(time: number, timeZone: string, format: string): string {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = partsIn(timeZone, time);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const values: Record<string, string> = {
    yyyy: pad(year, 4),
    MM: pad(month, 2),
    dd: pad(day, 2),
    HH: pad(hour, 2),
    mm: pad(minute, 2),
    ss: pad(second, 2),
  };
  return format.replace(/[A-Za-z]+/g, (letters) => {
    const value = values[letters];
    if (value === undefined) throw new Error(`not modelled: the letters "${letters}" of Utilities.formatDate`);
    return value;
  });
}

/** Year that a typed "9/9" gets. */
export const yearAt = (time: number, timeZone: string): number => partsIn(timeZone, time).year ?? 0;

export function showsDay(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return !/general/i.test(bare) && (/[dy]/i.test(bare) || /h+:m+/i.test(bare));
}
