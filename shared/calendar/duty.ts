import { lastOnTimeDay, type ReportingRule } from './deadline.ts';
import { type Period, type PeriodKind, periodOf } from './period.ts';
import type { PlainDate } from './plain-date.ts';

/** What a unit owes: the code of an indicator or task, and how often. */
export interface Duty {
  readonly unit: string;
  readonly code: string;
  readonly frequency: PeriodKind;
}

/**
 * Whether a figure of this frequency is owed in this reporting period. A coarser one is owed only in the period in
 * which its own period ends (a yearly figure in December's month), an equal or finer one every time.
 *
 * isDue('year', periodOf('month', '2026-11-20')) //=> false ("kỳ này không phải báo cáo")
 * isDue('year', periodOf('month', '2026-12-20')) //=> true
 */
export function isDue(frequency: PeriodKind, period: Period): boolean {
  return periodOf(frequency, period.start).end <= period.end;
}

/**
 * The duties that are owed in a reporting period, in the order given.
 *
 * dutiesFor([{ unit: 'vpub', code: '1.1', frequency: 'year' }], periodOf('month', '2026-06-01')) //=> []
 */
export function dutiesFor<D extends Duty>(duties: readonly D[], period: Period): D[] {
  return duties.filter((duty) => isDue(duty.frequency, period));
}

/** Where a unit stands with a period: 'missing' is nothing sent after the deadline. */
export type SendingState = 'sent-on-time' | 'sent-late' | 'not-yet' | 'missing' | 'not-owed';

/** `sent` is the tick "Đã gửi", `sentOn` the day written beside it, null where it is blank. */
export interface Sending {
  readonly rule: ReportingRule;
  readonly period: Period;
  readonly sentOn: PlainDate | null;
  readonly sent: boolean;
  readonly trackingStart: PlainDate;
  readonly asOf: PlainDate;
}

/**
 * Whether a unit sent a period's figures in time, as seen on the day `asOf`.
 *
 * The tick decides, not the date: a date without it is no sending. A sending dated after `asOf` has not happened yet.
 * A tick without a date counts as on time whatever the day: nothing shows that the unit was late, and a verdict must
 * not turn from on time to late while the entries stay the same; asking for the date is the entry check's part.
 *
 * // "trước ngày 18 hằng tháng", period 6/2026
 * const sending = { rule, period, trackingStart: '2026-05-01', asOf: '2026-06-20' };
 * sendingState({ ...sending, sent: true, sentOn: '2026-06-17' }) //=> 'sent-on-time'
 * sendingState({ ...sending, sent: true, sentOn: '2026-06-18' }) //=> 'sent-late'
 */
export function sendingState(sending: Sending): SendingState {
  return sendingByDay({ ...sending, lastOnTimeDay: lastOnTimeDay(sending.rule, sending.period) });
}

/** A sending against the last on-time day itself, as a commune has set it for one period. */
export interface SendingByDay extends Omit<Sending, 'rule' | 'period'> {
  readonly lastOnTimeDay: PlainDate;
}

/**
 * As `sendingState`, with the last on-time day given: the workbook may set another one than the rule's.
 *
 * sendingByDay({ lastOnTimeDay: '2026-06-17', sent: false, sentOn: null, trackingStart: '2026-05-01', asOf: '2026-06-18' })
 * //=> 'missing'
 */
export function sendingByDay(sending: SendingByDay): SendingState {
  const { lastOnTimeDay: deadline, sentOn, asOf } = sending;
  if (deadline < sending.trackingStart) return 'not-owed';
  if (!sending.sent || (sentOn !== null && sentOn > asOf)) return asOf > deadline ? 'missing' : 'not-yet';
  return sentOn !== null && sentOn > deadline ? 'sent-late' : 'sent-on-time';
}
