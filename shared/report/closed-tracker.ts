import { lastOnTimeDay } from '../calendar/deadline.ts';
import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { OpenPeriod, RawCell, RawEntry, Sending } from '../entry/types.ts';
import type { YearTarget } from '../plan/schema.ts';
import { readTarget } from '../plan/target.ts';
import type { Status } from '../progress/types.ts';
import { sentChoice, taskState, yesNo } from '../text/choices.ts';
import { statusLabel, statusLooks } from '../text/status.ts';
import type { AssessedIndicator } from '../use-cases/assessment-types.ts';
import { contextIn } from '../use-cases/history/frozen-context.ts';
import { indicatorsOn, versionsIn } from '../use-cases/history/target-version.ts';
import { cellText } from '../workbook/cell-text.ts';
import { HISTORY_TITLE, typedKeys } from '../workbook/templates/history.ts';
import { type ArchiveRow, lastClosing } from '../workbook/tracker/archive.ts';
import { dateIn } from '../workbook/tracker/setting-cells.ts';
import type { CoordinationReport, TaskReport, Tracker } from '../workbook/tracker/types.ts';
import type { Value } from '../workbook/workbook.ts';
import { asItWas, type Typed } from './as-it-was.ts';
import type { Letter } from './letter-types.ts';

/** A period that was closed here, as it stood when it was: the workbook may say anything since. */
export interface ClosedTracker {
  readonly tracker: Tracker;
  /** The letter's fixed parts as they were; null where the closing is older than that they are kept. */
  readonly letter: Letter | null;
  /** The day on which it was judged. */
  readonly asOf: PlainDate | null;
  readonly rows: readonly ArchiveRow[];
}

/**
 * The workbook with one closed period's entries back in their places; null where it was never closed here, only brought
 * in. A closing that kept no context is reported with what the workbook has settled now.
 */
export function closedTracker(tracker: Tracker, id: string, cutOff: PlainDate): ClosedTracker | null {
  const { archive } = tracker;
  const closing = lastClosing(archive, id);
  if (closing === null) return null;
  const rows = archive.inEffect.get(id) ?? [];
  const context = contextIn(archive, closing);
  const own = archive.rows.filter((row) => row.period === id && row.revision <= closing.revision);
  return {
    ...{ asOf: closing.asOf, rows, letter: context?.letter ?? null },
    tracker:
      context === null
        ? withTodays(tracker, typedIn(rows), id, cutOff)
        : asItWas(context, typedIn(rows), { archive, own, cutOff }),
  };
}

function typedIn(rows: readonly ArchiveRow[]): Typed {
  const ofKind = (kind: ArchiveRow['kind']): readonly ArchiveRow[] => rows.filter((row) => row.kind === kind);
  return {
    raw: ofKind('figure').flatMap((row) => (/^-/.test(row.id) ? [] : [rawEntry(row)])),
    sendings: ofKind('sending').map(sendingIn),
    coordination: ofKind('coordination').map(reportIn),
    taskReports: ofKind('task').map((one) => ({ ...reportIn(one), state: stateIn(one) })),
  };
}

/** Names, tasks and the rest as they are now. */
const withTodays = (tracker: Tracker, typed: Typed, id: string, cutOff: PlainDate): Tracker => ({
  ...tracker,
  ...typed,
  open: [openAgain(tracker, id, cutOff)],
  indicators: indicatorsOn(tracker, versionsIn(tracker.archive), cutOff),
  blocks: [],
  coordinated: [],
  findings: [],
  history: tracker.history.filter((row) => row.period !== id && row.asOf <= cutOff),
});

function openAgain({ rules }: Tracker, id: string, cutOff: PlainDate): OpenPeriod {
  const found = period(id);
  const rule = rules.find(({ kind }) => kind === found?.kind);
  const last = found === null || rule === undefined ? cutOff : lastOnTimeDay(rule, found);
  return { period: id, cutOff, lastOnTimeDay: last, estimated: rule?.estimated ?? false };
}

const cellOf = (value: Value): RawCell => ({ value, cell: '' });

function rawEntry({ row, unit, period: id, code }: ArchiveRow): RawEntry {
  const typed = (key: string): RawCell => cellOf(row.value(key));
  return {
    ...{ unit, period: id, sheet: HISTORY_TITLE, row: row.row, code: cellOf(code) },
    numerator: typed(typedKeys.numerator),
    denominator: typed(typedKeys.denominator),
    published: typed(typedKeys.published),
    answer: typed(typedKeys.answer),
    evidence: typed('evidence'),
    difficulties: typed('difficulties'),
    proposals: typed('proposals'),
    note: typed('note'),
  };
}

function sendingIn({ row, unit, period: id }: ArchiveRow): Sending {
  const on = dateIn(row.value('sentOn'));
  return {
    ...{ unit, period: id, sheet: HISTORY_TITLE },
    sent: sentChoice.code(cellText(row.value('answer'))) === 'sent',
    sentOn: on.is === 'value' ? on.value : null,
    sentBy: cellText(row.value('sentBy')) || null,
  };
}

function reportIn({ row, unit, period: id, code }: ArchiveRow): CoordinationReport {
  const text = (key: string): string | null => cellText(row.value(key)) || null;
  return {
    ...{ unit, period: id, code },
    result: text('content'),
    evidence: text('evidence'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
  };
}

const stateIn = ({ row }: ArchiveRow): TaskReport['state'] => taskState.code(cellText(row.value('answer')));

/** What was said of an indicator when its period was closed: it stands, whatever has been changed since. */
export function asClosed(one: AssessedIndicator, rows: readonly ArchiveRow[]): AssessedIndicator {
  const code = one.indicator.code;
  const found = rows.find(
    (row) => row.kind === 'figure' && row.code === code && cellText(row.row.value('status')) !== '',
  );
  if (found === undefined) return one;
  const text = (key: string): string => cellText(found.row.value(key));
  const status = statuses.find((name) => statusLabel(name) === text('status')) ?? one.judgement.status;
  const met = yesNo.code(text('met'));
  const printed = text('target');
  const reason = { vi: text('reason') || one.judgement.reason.vi, en: one.judgement.reason.en };
  const target = one.target === null || one.target.printed === printed ? one.target : closedTarget(one.target, printed);
  return {
    ...one,
    target,
    judgement: { ...one.judgement, status, reason, met: met === null ? null : met === 'yes' },
  };
}

const statuses = Object.keys(statusLooks) as Status[];

const closedTarget = (now: YearTarget, printed: string): YearTarget => ({
  ...now,
  printed,
  reading: readTarget(printed),
});
