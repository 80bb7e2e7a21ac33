import { type Period, period } from '../calendar/period.ts';
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
import { openPeriod, openRows } from './history/open-rows.ts';
import {
  blockPeriods,
  isTyped,
  ownRows,
  periodInputs,
  periodTableKinds,
  periodTables,
} from './history/period-tables.ts';
import { restored } from './history/restored.ts';
import { rollBlock } from './history/roll-blocks.ts';
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
  | { readonly phase: 'prepare' | 'trace' | 'room' | 'open'; readonly changes: readonly Change[] }
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
  if (!tracker.archive.inEffect.has(found.id)) {
    return refused(closingProblems.notClosed(found.id, closedIds(tracker.archive)));
  }
  if (request.reason.trim() === '') return refused(closingProblems.reopenNeedsReason(found.id));
  const preparation = migrate(workbook);
  if (preparation.length > 0) return next('prepare', preparation);
  const written = next('trace', trace(tracker, { ...request, period: found.id }, revision));
  if (isOpen) {
    const back = putBack(workbook, tracker, found.id);
    return back.length > 0 ? next('open', back) : written;
  }
  return state === 'reopened' ? opened(workbook, tracker, found) : written;
}

const refused = (problem: Sentence): { readonly ok: false; readonly problem: Sentence } => ({ ok: false, problem });
const next = (phase: 'prepare' | 'trace' | 'room' | 'open', changes: readonly Change[]): Outcome<ReopenStep> => ({
  ok: true,
  value: { phase, changes },
});

const done = ({ open }: Tracker, id: string, revision: number): Outcome<ReopenStep> => ({
  ok: true,
  value: { phase: 'done', reopened: { period: id, revision, open: open.map((one) => one.period) } },
});

const closedIds = ({ inEffect }: Archive): readonly string[] => [...inEffect.keys()].sort();

function trace(
  { archive }: Tracker,
  { period: id, reason, by, today }: ReopenRequest,
  revision: number,
): readonly Change[] {
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

/** First the room, in the place of the next period where nobody has begun with that; then the entries and, last, `Cấu hình`. */
function opened(workbook: Workbook, tracker: Tracker, found: Period): Outcome<ReopenStep> {
  const sameKind = tracker.open.filter((one) => period(one.period)?.kind === found.kind);
  const [following = null] = sameKind.map((one) => one.period).sort();
  const hasRoom = hasPlace(workbook, found.id);
  // one that was only written into `Cấu hình` has no place to give
  const gives =
    following !== null && (hasRoom || hasPlace(workbook, following)) && isUntouched(workbook, tracker, following);
  const gone = gives ? following : null;
  const comes = openPeriod(tracker.rules, found);
  const rows = openRows(workbook, gone, [comes]);
  if (rows === null) return refused(closingProblems.noOpenTable);
  if (!hasRoom) return next('room', setPeriods(workbook, tracker, { gone, opened: [comes] }));
  return next('open', [...putBack(workbook, tracker, found.id), ...rows]);
}

const hasPlace = (workbook: Workbook, id: string): boolean => periodTables(workbook, id).length > 0;

/**
 * The entries as they were closed, wherever nothing is typed now. A closing that was left half done may have emptied some
 * tabs for a period that is not open: these come back too.
 */
function putBack(workbook: Workbook, tracker: Tracker, id: string): readonly Change[] {
  const found = period(id);
  if (found === null) return [];
  const comes = tracker.open.find((one) => one.period === id) ?? openPeriod(tracker.rules, found);
  const own = periodTables(workbook, id);
  const open = tracker.open.map((one) => one.period);
  const left = blockPeriods(workbook).filter((one) => !open.includes(one) && one !== id);
  const strays = left
    .filter((one) => isUntouched(workbook, tracker, one))
    .flatMap((one) => periodTables(workbook, one))
    .filter(({ unit }) => !own.some((one) => one.unit === unit));
  return [...own, ...strays].flatMap((tables) =>
    rollBlock(workbook, tables, comes, restored(tracker.archive, tables.unit, id)),
  );
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
