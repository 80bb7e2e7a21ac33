import { periodsAfter } from '../calendar/open-periods.ts';
import { type Period, period } from '../calendar/period.ts';
import { earlierOf, laterOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Finding, OpenPeriod } from '../entry/types.ts';
import { closingProblems, closingReasons } from '../text/closing.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Change } from '../workbook/change.ts';
import {
  type Archive,
  type Closing,
  isIntact,
  lastClosing,
  nextRevision,
  periodState,
} from '../workbook/tracker/archive.ts';
import { periodIn } from '../workbook/tracker/read-periods.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendRows } from './history/append-rows.ts';
import { assessPeriod, closingRows, type Stamp } from './history/closing-rows.ts';
import { migrate } from './history/migrate.ts';
import { openPeriod, openRows } from './history/open-rows.ts';
import { setPeriods } from './history/set-periods.ts';
import { typedSince } from './history/typed-since.ts';
import type { AsOf, Outcome } from './types.ts';

export interface CloseRequest extends AsOf {
  /** "2026-06" */
  readonly period: string;
  /** Needed to close a period again, and to close one with figures that cannot be used. */
  readonly reason: string | null;
  /** Who closes it, as far as the host knows. */
  readonly by: string | null;
}

/**
 * The next thing to do. After each list of changes the host reads the workbook again and asks again: as a rule four
 * times, whatever the workbook holds (`CLOSE_STEPS` bounds it), and a closing that was left half done goes on where it
 * stopped.
 *
 * prepare: an older template is brought up to date · append: the entries go into the history · open: what was written has
 * been read back and holds everything; the tabs are emptied for the next period · held: figures that cannot be used stand
 * in the tabs and no reason was given; nothing is written · done.
 */
export type CloseStep =
  | { readonly phase: 'prepare' | 'append' | 'open'; readonly changes: readonly Change[] }
  | { readonly phase: 'held'; readonly findings: readonly Finding[] }
  | { readonly phase: 'done'; readonly closed: ClosedPeriod };

/** More questions than this mean that what is written does not come back as it was written, or that somebody types without end. */
export const CLOSE_STEPS = 6;

/** A period as it stands in the history. */
export interface ClosedPeriod {
  readonly period: string;
  /** 1 = closed once; 2, 3 … = closed again. */
  readonly revision: number;
  /** How many rows it has in the history. */
  readonly rows: number;
  readonly on: PlainDate | null;
  readonly by: string | null;
  readonly reason: string | null;
  /** The periods that are open now. */
  readonly open: readonly string[];
}

/** Closes a period, one step at a time; closed already, it stays as it is. */
export function closePeriod(workbook: Workbook, request: CloseRequest): Outcome<CloseStep> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const found = periodIn(request.period);
  if (found === null) return refused(closingProblems.noSuchPeriod(request.period));
  if (tracker.archive.table === null) return refused(closingProblems.noHistory);
  const open = tracker.open.find((one) => one.period === found.id) ?? null;
  if (open === null) return closedAlready(tracker, found.id);
  const preparation = migrate(workbook);
  if (preparation.length > 0) return next('prepare', preparation);
  return closeOpen(workbook, tracker, { ...request, period: found.id }, open);
}

const refused = (problem: Sentence): { readonly ok: false; readonly problem: Sentence } => ({ ok: false, problem });

const next = (phase: 'prepare' | 'append' | 'open', changes: readonly Change[]): Outcome<CloseStep> => ({
  ok: true,
  value: { phase, changes },
});

function closedAlready({ archive, open }: Tracker, id: string): Outcome<CloseStep> {
  const last = lastClosing(archive, id);
  const state = periodState(archive, id);
  if (state === 'reopened') return refused(closingProblems.halfReopened(id));
  const ids = open.map((one) => one.period);
  if (last === null) return refused(closingProblems.notOpen(id, ids));
  return { ok: true, value: { phase: 'done', closed: closedPeriod(archive, last, ids) } };
}

function closedPeriod({ inEffect }: Archive, last: Closing, open: readonly string[]): ClosedPeriod {
  const { period: id, revision, on, by, why } = last;
  return { period: id, revision, rows: (inEffect.get(id) ?? []).length, on, by, reason: why, open };
}

function closeOpen(workbook: Workbook, tracker: Tracker, request: CloseRequest, open: OpenPeriod): Outcome<CloseStep> {
  const { archive } = tracker;
  const id = request.period;
  const last = lastClosing(archive, id);
  const isWritten = last !== null && periodState(archive, id) === 'closed' && isIntact(archive, last);
  const stamp: Stamp = {
    revision: nextRevision(archive, id),
    by: request.by,
    on: request.today,
    asOf: judgedOn(tracker, request, open),
    why: request.reason ?? (isWritten ? closingReasons.changedMeanwhile : null),
  };
  const rows = closingRows(workbook, tracker, id, stamp);
  if (isWritten && !typedSince(archive, id, rows)) return openNext(workbook, tracker, id);
  if (!isWritten && request.reason === null) {
    if (last?.isWhole) return refused(closingProblems.needsReason(id));
    const errors = unusable(tracker, id, stamp.asOf);
    if (errors.length > 0) return { ok: true, value: { phase: 'held', findings: errors } };
  }
  return archive.table === null ? refused(closingProblems.noHistory) : next('append', appendRows(archive.table, rows));
}

/**
 * The day on which a period is judged when it is closed: the one asked for; when it is closed again, the one of the first
 * time; else the evaluation date where it is not before the cut-off, else the later one of it and today, but not later than the end of the period
 * and its deadline: what is closed weeks later is not judged by the weeks that have passed since.
 */
function judgedOn(
  { archive, settings }: Tracker,
  { asOf, today, period: id }: CloseRequest,
  open: OpenPeriod,
): PlainDate {
  const first = archive.closings.find((one) => one.period === id);
  const end = laterOf(period(id)?.end ?? open.cutOff, open.lastOnTimeDay);
  const { evaluationDate: set } = settings;
  const usual = set !== null && set >= open.cutOff ? set : laterOf(set ?? today, today);
  return asOf ?? first?.asOf ?? earlierOf(usual, end);
}

/** What cannot be used as it stands, cell by cell. */
const unusable = (tracker: Tracker, id: string, asOf: PlainDate): readonly Finding[] =>
  assessPeriod(tracker, id, asOf).findings.filter((one) => one.period === id && one.severity === 'error');

/** The history holds everything: the period goes from the open ones, and the next takes its place. */
function openNext(workbook: Workbook, tracker: Tracker, id: string): Outcome<CloseStep> {
  const others = tracker.open.filter((one) => one.period !== id);
  const closing = period(id) as Period;
  const opened = periodsAfter({
    rules: tracker.rules,
    closing,
    open: others.flatMap((one) => period(one.period) ?? []),
    isClosed: (other) => periodState(tracker.archive, other) === 'closed',
  });
  const periods = opened.map((one) => openPeriod(tracker.rules, one));
  const rows = openRows(workbook, id, periods);
  if (rows === null) return refused(closingProblems.noOpenTable);
  // last: until `Cấu hình` says so the period counts as open, and all of this can be done again
  return next('open', [...setPeriods(workbook, tracker, { gone: id, opened: periods }), ...rows]);
}
