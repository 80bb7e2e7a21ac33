import { type Period, type PeriodKind, period, periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { compareTexts } from '../compare-texts.ts';
import { contextIn } from '../use-cases/history/frozen-context.ts';
import type { ReportContext } from '../use-cases/history/report-context.ts';
import { lastClosing, periodState } from '../workbook/tracker/archive.ts';
import { dateIn } from '../workbook/tracker/setting-cells.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import { figuresThen } from './as-it-was.ts';
import { type ClosedTracker, closedTracker } from './closed-tracker.ts';
import type { Letter } from './letter-types.ts';

/** Which part of a tracked workbook a period's report is made from. */
export interface ReportSource {
  readonly period: Period;
  readonly cutOff: PlainDate;
  readonly estimated: boolean;
  readonly closed: boolean;
  /** Its figures were brought into `Lịch sử` without its entries. */
  readonly imported: boolean;
  /** The period itself, or the shorter ones inside it that were reported; earliest first. */
  readonly periods: readonly string[];
  /** What is said of sending for the periods in it that are open, whichever of them the figures come from. */
  readonly sending: Pick<Tracker, 'open' | 'sendings'>;
  /** The workbook as if nothing later had been reported. */
  readonly tracker: Tracker;
  /** The letter's fixed parts as they were when it was closed; null where nobody kept them. */
  readonly letter: Letter | null;
  /** The period as it was closed here; null while it is open, and where its figures were only brought in. */
  readonly closing: ClosedTracker | null;
}

/** The period asked for: its id, or the longer one of `kind` that holds it; without an id the first open one. */
export function askedPeriod(tracker: Tracker, id: string | null, kind: PeriodKind | null): Period | null {
  const found = period(id ?? tracker.open[0]?.period ?? lastClosed(tracker) ?? '');
  return found === null || kind === null || found.kind === kind ? found : periodOf(kind, found.start);
}

const lastClosed = ({ history }: Tracker): string | undefined => history[history.length - 1]?.period;

/** null where the workbook has neither the period nor a part of it. */
export function reportSource(tracker: Tracker, of: Period): ReportSource | null {
  const known = knownPeriods(tracker);
  const exact = known.filter(({ id }) => id === of.id);
  const parts = exact.length > 0 ? exact : known.filter(({ id }) => isInside(id, of));
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const periods = parts.map(({ id }) => id);
  const open = tracker.open.filter(({ period: id }) => periods.includes(id));
  const isClosed = open.length === 0;
  const closed = isClosed && exact.length > 0 ? closedTracker(tracker, of.id, last.cutOff) : null;
  const context = isClosed && closed === null ? lastContext(tracker, periods) : null;
  const settled = context === null ? tracker : settledThen(tracker, context, periods);
  const own = closed?.tracker ?? partOf(settled, periods, last.cutOff, open);
  const isWithin = (id: string): boolean => id === of.id || isInside(id, of);
  return {
    period: of,
    cutOff: last.cutOff,
    estimated: closed?.tracker.open[0]?.estimated ?? last.estimated,
    closed: isClosed,
    imported: isClosed && closed === null,
    periods,
    tracker: own,
    sending: isClosed ? own : { ...tracker, open: tracker.open.filter((one) => isWithin(one.period)) },
    letter: closed?.letter ?? context?.letter ?? null,
    closing: closed,
  };
}

/** What was settled when the last of some closed periods was closed. */
function lastContext({ archive }: Tracker, periods: readonly string[]): ReportContext | null {
  const contexts = periods.flatMap((id) => {
    const closing = lastClosing(archive, id);
    return (closing && contextIn(archive, closing)) ?? [];
  });
  return contexts[contexts.length - 1] ?? null;
}

/** A quarter that was reported by months: the months as they count now, all else as it was at the end. */
function settledThen(tracker: Tracker, context: ReportContext, periods: readonly string[]): Tracker {
  const { letter: _letter, past: _past, open: _open, coordinates: _coordinates, ...settled } = context;
  return { ...tracker, ...settled, findings: [], history: figuresThen(context, tracker.archive, periods) };
}

/** Open and closed periods, newest first. */
export const reportedPeriods = (tracker: Tracker): readonly string[] =>
  knownPeriods(tracker)
    .map(({ id }) => id)
    .reverse();

interface Known {
  readonly id: string;
  readonly cutOff: PlainDate;
  readonly estimated: boolean;
}

/** Open and closed periods, by cut-off. */
function knownPeriods({ open, history, archive }: Tracker): readonly Known[] {
  const closed = withoutFigures(archive);
  for (const row of history) closed.set(row.period, laterOf(closed.get(row.period), row.asOf));
  for (const { period: id } of open) closed.delete(id);
  const known = [
    ...[...closed].map(([id, cutOff]) => ({ id, cutOff, estimated: false })),
    ...open.map(({ period: id, cutOff, estimated }) => ({ id, cutOff, estimated })),
  ];
  return known.sort((a, b) => compareTexts(a.cutOff, b.cutOff));
}

/** Periods that were closed here with the day that they were counted to: also where no unit gave a figure. */
function withoutFigures(archive: Tracker['archive']): Map<string, PlainDate> {
  return new Map(
    [...archive.inEffect].flatMap(([id, [first]]) => {
      const cutOff = dateIn(first?.row.value('cutOff'));
      return cutOff.is === 'value' && periodState(archive, id) === 'closed' ? [[id, cutOff.value] as const] : [];
    }),
  );
}

const laterOf = (one: PlainDate | undefined, other: PlainDate): PlainDate =>
  one !== undefined && one > other ? one : other;

function isInside(id: string, of: Period): boolean {
  const part = period(id);
  return part !== null && part.kind !== of.kind && part.start >= of.start && part.end <= of.end;
}

function partOf(tracker: Tracker, periods: readonly string[], cutOff: PlainDate, open: Tracker['open']): Tracker {
  const isOf = ({ period: id }: { readonly period: string }): boolean => periods.includes(id);
  return {
    ...tracker,
    open,
    raw: tracker.raw.filter(isOf),
    taskReports: tracker.taskReports.filter(isOf),
    coordination: tracker.coordination.filter(isOf),
    blocks: tracker.blocks.filter(isOf),
    sendings: tracker.sendings.filter(isOf),
    findings: tracker.findings.filter((finding) => finding.period === null || periods.includes(finding.period)),
    history: tracker.history.filter((row) => row.asOf <= cutOff && !open.some(({ period: id }) => id === row.period)),
  };
}
