import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { historyRowChoice } from '../text/choices.ts';
import { closingProblems } from '../text/closing.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Change } from '../workbook/change.ts';
import { type Archive, lastClosing, periodState } from '../workbook/tracker/archive.ts';
import { periodIn } from '../workbook/tracker/read-periods.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendRows } from './history/append-rows.ts';
import { migrate } from './history/migrate.ts';
import { openPeriod } from './history/open-rows.ts';
import { isTyped, ownRows, periodInputs, periodTableKinds, periodTables } from './history/period-tables.ts';
import { restored } from './history/restored.ts';
import { setPeriods } from './history/set-periods.ts';
import type { Outcome } from './types.ts';

export interface ReopenRequest {
  /** "2026-06" */
  readonly period: string;
  readonly reason: string;
  /** Who reopens it, as far as the host knows. */
  readonly by: string | null;
  readonly today: PlainDate;
}

/** As with closing: after each list of changes the host reads again and asks again (`CLOSE_STEPS` bounds it). The trace is written first. */
export type ReopenStep =
  | { readonly phase: 'prepare' | 'trace' | 'open'; readonly changes: readonly Change[] }
  | { readonly phase: 'done'; readonly reopened: ReopenedPeriod };

export interface ReopenedPeriod {
  readonly period: string;
  /** The closing that was undone; 0 where its figures were brought in. */
  readonly revision: number;
  /** The periods that are open now. */
  readonly open: readonly string[];
}

/** Puts a closed period's entries back into the tabs, as they were typed; its rows in the history stay. Open again, it stays as it is. */
export function reopenPeriod(workbook: Workbook, request: ReopenRequest): Outcome<ReopenStep> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const found = periodIn(request.period);
  if (found === null) return refused(closingProblems.noSuchPeriod(request.period));
  if (tracker.archive.table === null) return refused(closingProblems.noHistory);
  const state = periodState(tracker.archive, found.id);
  const revision = lastClosing(tracker.archive, found.id)?.revision ?? 0;
  const isOpen = tracker.open.some((one) => one.period === found.id);
  if (isOpen && state !== 'closed') return done(tracker, found.id, revision);
  if (!tracker.archive.inEffect.has(found.id)) return refused(closingProblems.notClosed(found.id, closedIds(tracker.archive)));
  if (request.reason.trim() === '') return refused(closingProblems.reopenNeedsReason(found.id));
  const preparation = migrate(workbook);
  if (preparation.length > 0) return next('prepare', preparation);
  if (state !== 'reopened') return next('trace', trace(tracker, { ...request, period: found.id }, revision));
  const changes = putBack(workbook, tracker, found.id);
  return changes === null ? refused(closingProblems.noOpenTable) : next('open', changes);
}

const refused = (problem: Sentence): { readonly ok: false; readonly problem: Sentence } => ({ ok: false, problem });
const next = (phase: 'prepare' | 'trace' | 'open', changes: readonly Change[]): Outcome<ReopenStep> => ({
  ok: true,
  value: { phase, changes },
});

const done = ({ open }: Tracker, id: string, revision: number): Outcome<ReopenStep> => ({
  ok: true,
  value: { phase: 'done', reopened: { period: id, revision, open: open.map((one) => one.period) } },
});

const closedIds = ({ inEffect }: Archive): readonly string[] => [...inEffect.keys()].sort();

function trace({ archive }: Tracker, { period: id, reason, by, today }: ReopenRequest, revision: number): readonly Change[] {
  if (archive.table === null) return [];
  const row = {
    period: id,
    kind: historyRowChoice.word('reopening'),
    revision,
    id: 'reopen',
    by,
    on: { date: today },
    why: reason.trim(),
  };
  return appendRows(archive.table, [row]);
}

/** In the place of the next period where nobody has begun with that; else in a place of its own. */
function putBack(workbook: Workbook, tracker: Tracker, id: string): readonly Change[] | null {
  const kind = period(id)?.kind;
  const found = period(id);
  const gone = tracker.open.find((one) => period(one.period)?.kind === kind && isUntouched(workbook, tracker, one.period));
  if (found === null) return null;
  return setPeriods(workbook, tracker, {
    gone: gone?.period ?? null,
    opened: [openPeriod(tracker.rules, found)],
    fill: (unit) => restored(tracker.archive, unit, id),
  });
}

/** Nothing typed, nothing sent, never closed. */
function isUntouched(workbook: Workbook, { archive, sendings }: Tracker, id: string): boolean {
  if (archive.inEffect.has(id) || sendings.some((one) => one.period === id && one.sent)) return false;
  return periodTables(workbook, id).every((tables) =>
    periodTableKinds.every((kind) => {
      const table = tables[kind];
      const keys = periodInputs[kind].filter((key) => key !== 'sent');
      return table === null || ownRows(table).every((row) => !isTyped(row, keys));
    }),
  );
}
