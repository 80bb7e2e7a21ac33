import { type Period, type PeriodKind, previousPeriod } from './period.ts';
import { addDays, addMonths, lastDayOfMonth, month, type PlainDate, weekday, year } from './plain-date.ts';

/**
 * The printed day of a deadline, such as "trước ngày 18 hằng tháng".
 * `inclusive` is false for "trước ngày N": day N itself is too late.
 */
export interface DeadlineRule {
  /** 1 = the first month of the period; may exceed it: 4 for a quarter is the month after. Ignored for a week. */
  readonly monthOfPeriod: number;
  /** The day of that month, 1-31; for a week the weekday, 1 = Monday, and 8 or more is in the week after. */
  readonly day: number;
  readonly inclusive: boolean;
}

/** Up to which day the figures of a period count ("số liệu tính đến ngày …"). */
export type CutOffRule =
  | { readonly rule: 'day'; readonly monthOfPeriod: number; readonly day: number }
  | { readonly rule: 'before-deadline'; readonly days: number }
  | { readonly rule: 'period-end' };

/** One reporting duty: how often, by when, over which days, and whether the figures are estimates ("ước"). */
export interface ReportingRule {
  readonly kind: PeriodKind;
  readonly deadline: DeadlineRule;
  readonly cutOff: CutOffRule;
  readonly estimated: boolean;
}

/**
 * The cut-off days of periodic reports of state bodies by Nghị định 09/2019/NĐ-CP, Điều 12: each period is counted
 * to the 14th of its last month. The article has no weekly line that we could confirm; Wednesday is our default.
 */
export const DECREE_09_CUT_OFF: Readonly<Record<PeriodKind, CutOffRule>> = {
  week: { rule: 'day', monthOfPeriod: 1, day: 3 },
  month: { rule: 'day', monthOfPeriod: 1, day: 14 },
  quarter: { rule: 'day', monthOfPeriod: 3, day: 14 },
  'half-year': { rule: 'day', monthOfPeriod: 6, day: 14 },
  year: { rule: 'day', monthOfPeriod: 12, day: 14 },
};

function requireSameKind(rule: ReportingRule, period: Period): void {
  if (rule.kind !== period.kind) throw new RangeError(`A rule by ${rule.kind} has no period ${period.id}`);
}

function requireWhole(value: number, least: number, name: string): void {
  if (!Number.isInteger(value) || value < least) throw new RangeError(`${name} cannot be ${value}`);
}

/** The day of a month of the period, `back` days earlier; a day beyond the month's end is its last day. */
function dayOfPeriod(period: Period, monthOfPeriod: number, day: number, back: number): PlainDate {
  requireWhole(day, 1, 'day');
  if (period.kind === 'week') return addDays(period.start, day - 1 - back);
  requireWhole(monthOfPeriod, 1, 'monthOfPeriod');
  const first = addMonths(period.start, monthOfPeriod - 1);
  const length = lastDayOfMonth(year(first), month(first));
  return addDays(first, Math.min(day - back, length) - 1);
}

/**
 * The last day on which a period's figures are sent in time. A deadline on a day off is not moved.
 *
 * // "trước ngày 18 hằng tháng"
 * const deadline = { monthOfPeriod: 1, day: 18, inclusive: false };
 * lastOnTimeDay({ kind: 'month', deadline, … }, june) //=> '2026-06-17'
 */
export function lastOnTimeDay(rule: ReportingRule, period: Period): PlainDate {
  requireSameKind(rule, period);
  return dayOfPeriod(period, rule.deadline.monthOfPeriod, rule.deadline.day, rule.deadline.inclusive ? 0 : 1);
}

/**
 * The last day that a period's figures cover; days before a deadline count from the last on-time day.
 *
 * // La Ngà, quarter IV, "trước ngày 10 tháng cuối quý", the day before the deadline
 * cutOff(quarterly, fourth) //=> '2026-12-08'
 */
export function cutOff(rule: ReportingRule, period: Period): PlainDate {
  requireSameKind(rule, period);
  const { cutOff: chosen } = rule;
  if (chosen.rule === 'period-end') return period.end;
  if (chosen.rule === 'day') return dayOfPeriod(period, chosen.monthOfPeriod, chosen.day, 0);
  requireWhole(chosen.days, 0, 'days');
  return addDays(lastOnTimeDay(rule, period), -chosen.days);
}

/**
 * The first day that a period's figures cover: the day after the previous period's cut-off.
 *
 * // month with the cut-off of Nghị định 09/2019/NĐ-CP
 * figuresFrom(monthly, june) //=> '2026-05-15'
 */
export function figuresFrom(rule: ReportingRule, period: Period): PlainDate {
  return addDays(cutOff(rule, previousPeriod(period)), 1);
}

/**
 * The day on which chasing starts: the last working day before the last on-time day. Saturdays, Sundays and the
 * days given (public holidays) are days off.
 *
 * // the last on-time day is Sunday 17/5/2026
 * chaseFrom(monthly, may) //=> '2026-05-15'
 */
export function chaseFrom(rule: ReportingRule, period: Period, daysOff: readonly PlainDate[] = []): PlainDate {
  return workingDayBefore(lastOnTimeDay(rule, period), daysOff);
}

/**
 * The last working day before a day.
 *
 * workingDayBefore('2026-05-17') //=> '2026-05-15' (the 17th is a Sunday)
 */
export function workingDayBefore(day: PlainDate, daysOff: readonly PlainDate[] = []): PlainDate {
  let date = addDays(day, -1);
  while (weekday(date) > 5 || daysOff.includes(date)) date = addDays(date, -1);
  return date;
}
