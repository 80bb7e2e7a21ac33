import {
  addDays,
  addMonths,
  daysBetween,
  lastDayOfMonth,
  month,
  type PlainDate,
  plainDate,
  weekday,
  year,
} from './plain-date.ts';

/** The lengths of period that a commune reports by. */
export type PeriodKind = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of the calendar with both its end days; ids: '2026-W23' (ISO week), '2026-06', '2026-Q2', '2026-H1', '2026'. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const MONTHS_IN: Readonly<Record<Exclude<PeriodKind, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

function idInYear(kind: Exclude<PeriodKind, 'week'>, number: number): string {
  if (kind === 'month') return `-${String(number).padStart(2, '0')}`;
  if (kind === 'quarter') return `-Q${number}`;
  return kind === 'half-year' ? `-H${number}` : '';
}

/** The n-th period of its kind in a year, counted from 1. */
function monthsPeriod(kind: Exclude<PeriodKind, 'week'>, ofYear: number, number: number): Period {
  const lastMonth = number * MONTHS_IN[kind];
  const start = plainDate(ofYear, lastMonth - MONTHS_IN[kind] + 1, 1);
  const end = plainDate(ofYear, lastMonth, lastDayOfMonth(ofYear, lastMonth));
  return { id: start.slice(0, 4) + idInYear(kind, number), kind, start, end };
}

/** The last day of the period with this id; '' where there is none, before every day.
 *  endOf('2026-Q2') //=> '2026-06-30' */
export const endOf = (id: string): PlainDate => period(id)?.end ?? '';

/** The ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday. */
function weekOf(date: PlainDate): Period {
  const start = addDays(date, 1 - weekday(date));
  const thursday = addDays(start, 3);
  const number = Math.floor(daysBetween(plainDate(year(thursday), 1, 1), thursday) / 7) + 1;
  const id = `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`;
  return { id, kind: 'week', start, end: addDays(start, 6) };
}

/**
 * The period of this kind in which the day lies.
 *
 * periodOf('quarter', '2026-06-14').id //=> '2026-Q2'
 * periodOf('week', '2027-01-01').id //=> '2026-W53'
 */
export function periodOf(kind: PeriodKind, date: PlainDate): Period {
  if (kind === 'week') return weekOf(date);
  return monthsPeriod(kind, year(date), Math.ceil(month(date) / MONTHS_IN[kind]));
}

/** A day inside the week, month, quarter, half-year or year that an id names; out-of-range numbers land elsewhere. */
function dayInside(id: string): { readonly kind: PeriodKind; readonly date: PlainDate } | null {
  const match = /^(19\d\d|2\d\d\d)(?:-(W|Q|H)?(\d{1,2}))?$/.exec(id);
  if (match === null) return null;
  const january = `${match[1]}-01-01`;
  const before = Number(match[3]) - 1;
  if (match[3] === undefined) return { kind: 'year', date: january };
  if (match[2] === 'W') return { kind: 'week', date: addDays(`${match[1]}-01-04`, 7 * before) };
  if (match[2] === 'Q') return { kind: 'quarter', date: addMonths(january, 3 * before) };
  if (match[2] === 'H') return { kind: 'half-year', date: addMonths(january, 6 * before) };
  return { kind: 'month', date: addMonths(january, before) };
}

/**
 * The period that an id names, for the years 1900-2999; null for a text that is no such id.
 *
 * period('2026-Q2') //=> { id: '2026-Q2', kind: 'quarter', start: '2026-04-01', end: '2026-06-30' }
 * period('2025-W53') //=> null (2025 has 52 weeks)
 */
export function period(id: string): Period | null {
  const inside = dayInside(id);
  if (inside === null) return null;
  const found = periodOf(inside.kind, inside.date);
  return found.id === id ? found : null;
}

/**
 * The period of the same kind just before this one.
 *
 * previousPeriod(periodOf('month', '2026-01-20')).id //=> '2025-12'
 */
export function previousPeriod(of: Period): Period {
  return periodOf(of.kind, addDays(of.start, -1));
}

/**
 * The period of the same kind just after this one.
 *
 * nextPeriod(periodOf('quarter', '2026-12-01')).id //=> '2027-Q1'
 */
export function nextPeriod(of: Period): Period {
  return periodOf(of.kind, addDays(of.end, 1));
}

/**
 * The period of the same name one year earlier; for week 53, where the year before ends with week 52, that week.
 *
 * samePeriodLastYear(periodOf('month', '2026-06-14')).id //=> '2025-06'
 */
export function samePeriodLastYear(of: Period): Period {
  if (of.kind !== 'week') return periodOf(of.kind, addMonths(of.start, -12));
  const lastYear = String(Number(of.id.slice(0, 4)) - 1);
  return period(lastYear + of.id.slice(4)) ?? weekOf(`${lastYear}-12-28`);
}

/**
 * Every period of this kind that has a day between the two dates, both included, in order.
 *
 * periodsBetween('month', '2026-01-31', '2026-03-01').map((p) => p.id) //=> ['2026-01', '2026-02', '2026-03']
 */
export function periodsBetween(kind: PeriodKind, from: PlainDate, to: PlainDate): Period[] {
  const found: Period[] = [];
  if (from > to) return found;
  for (let next = periodOf(kind, from); next.start <= to; next = nextPeriod(next)) found.push(next);
  return found;
}
