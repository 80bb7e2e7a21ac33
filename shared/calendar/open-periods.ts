import { lastOnTimeDay, type ReportingRule } from './deadline.ts';
import { nextPeriod, type Period, type PeriodKind, periodOf, previousPeriod } from './period.ts';
import { earlierOf, laterOf, type PlainDate } from './plain-date.ts';

/**
 * Whether a period is owed at all: the first one owed is the first whose last on-time day is not before the start of
 * tracking. A period whose deadline passed earlier is neither owed nor late.
 *
 * // "trước ngày 18 hằng tháng"
 * periodIsOwed(monthly, june, '2026-06-17') //=> true
 * periodIsOwed(monthly, june, '2026-06-18') //=> false
 */
export function periodIsOwed(rule: ReportingRule, period: Period, trackingStart: PlainDate): boolean {
  return lastOnTimeDay(rule, period) >= trackingStart;
}

/** The period of a rule that falls due next, on or after the day. */
function nextDue(rule: ReportingRule, onOrAfter: PlainDate): Period {
  let due = periodOf(rule.kind, onOrAfter);
  while (lastOnTimeDay(rule, due) < onOrAfter) due = nextPeriod(due);
  for (let before = previousPeriod(due); lastOnTimeDay(rule, before) >= onOrAfter; before = previousPeriod(due)) {
    due = before;
  }
  return due;
}

const OPENS_WITH: Readonly<Record<PeriodKind, PeriodKind>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'quarter',
  year: 'quarter',
};

/** Weeks, months and quarters open as they begin, longer periods with the quarter in which they fall due. */
function opensOn(rule: ReportingRule, period: Period): PlainDate {
  return periodOf(OPENS_WITH[rule.kind], earlierOf(lastOnTimeDay(rule, period), period.end)).start;
}

/** A period missed stays open to its own end, or to the end of the month (week) of a deadline that lies after it. */
function closesAfter(rule: ReportingRule, period: Period): PlainDate {
  return periodOf(rule.kind === 'week' ? 'week' : 'month', laterOf(lastOnTimeDay(rule, period), period.end)).end;
}

function openPeriodsOf(rule: ReportingRule, next: Period, trackingStart: PlainDate, asOf: PlainDate): Period[] {
  const last = previousPeriod(next);
  const isLastOpen = periodIsOwed(rule, last, trackingStart) && asOf <= closesAfter(rule, last);
  return [...(isLastOpen ? [last] : []), ...(opensOn(rule, next) <= asOf ? [next] : [])];
}

function withoutRepeats(periods: readonly Period[]): Period[] {
  return periods.filter((period, index) => periods.findIndex((other) => other.id === period.id) === index);
}

/**
 * The periods whose figures are being collected on a day, in the order of the rules; what a commune has open unless its
 * settings say otherwise.
 *
 * Of each rule that is the period that falls due next, once it has begun, and the one before it for as long as it can
 * still be sent late: the day after its deadline a missing month is overdue, and closing it would hide that. A year
 * opens with the quarter in which it falls due, so La Ngà has the year and quarter IV open in December, and no
 * column for the year in March. Where this leaves nothing, the period with the next deadline is open ahead of its
 * time, so that a workbook made after the month's deadline has somewhere to write.
 *
 * openPeriods([quarterly, yearly], '2026-05-01', '2026-12-06').map((p) => p.id) //=> ['2026-Q4', '2026']
 * openPeriods([monthly], '2026-05-01', '2026-06-18').map((p) => p.id) //=> ['2026-06']
 * openPeriods([monthly], '2026-06-18', '2026-06-18').map((p) => p.id) //=> ['2026-07']
 */
export function openPeriods(rules: readonly ReportingRule[], trackingStart: PlainDate, asOf: PlainDate): Period[] {
  const upcoming = rules.map((rule) => ({ rule, next: nextDue(rule, laterOf(trackingStart, asOf)) }));
  const open = upcoming.flatMap(({ rule, next }) => openPeriodsOf(rule, next, trackingStart, asOf));
  if (open.length > 0) return withoutRepeats(open);
  const deadlines = upcoming.map(({ rule, next }) => lastOnTimeDay(rule, next)).sort();
  const soonest = upcoming.filter(({ rule, next }) => lastOnTimeDay(rule, next) === deadlines[0]);
  return withoutRepeats(soonest.map(({ next }) => next));
}

/** A period closed here, and what is open beside it. */
export interface AfterClosing {
  readonly rules: readonly ReportingRule[];
  readonly closing: Period;
  /** The others that are open. */
  readonly open: readonly Period[];
  readonly isClosed: (id: string) => boolean;
}

/**
 * The periods that open when one is closed: the next of its kind, and with it a longer one that falls due in it. Nothing
 * where another of its kind is open still, and a long period waits for the quarter in which it falls due, unless nothing
 * would be open at all.
 *
 * // La Ngà, quarter III closed: quarter IV opens, and the year, which is due on 4 December
 * periodsAfter({ rules: [quarterly, yearly], closing: third, open: [], … }).map((p) => p.id) //=> ['2026-Q4', '2026']
 */
export function periodsAfter({ rules, closing, open, isClosed }: AfterClosing): Period[] {
  if (open.some(({ kind }) => kind === closing.kind)) return [];
  let next = nextPeriod(closing);
  while (isClosed(next.id)) next = nextPeriod(next);
  const starts = open.map(({ start }) => start).sort();
  const day = isLong(closing.kind) ? starts[starts.length - 1] : next.start;
  const rule = rules.find(({ kind }) => kind === closing.kind);
  const waits = isLong(closing.kind) && day !== undefined && rule !== undefined && opensOn(rule, next) > day;
  if (waits) return [];
  const longer = rules.filter(
    ({ kind }) => isLong(kind) && kind !== closing.kind && !open.some((one) => one.kind === kind),
  );
  const due = longer.flatMap((one) => {
    const period = nextDue(one, next.start);
    return opensOn(one, period) <= next.start && !isClosed(period.id) ? [period] : [];
  });
  return withoutRepeats([next, ...due]);
}

const isLong = (kind: PeriodKind): boolean => OPENS_WITH[kind] !== kind;
