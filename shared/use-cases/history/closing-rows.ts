import type { PlainDate } from '../../calendar/plain-date.ts';
import { codeKey } from '../../entry/book.ts';
import type { Entry } from '../../entry/types.ts';
import { answerChoice, historyRowChoice, sentChoice, yesNo } from '../../text/choices.ts';
import { statusLabel } from '../../text/status.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Table, TableRow } from '../../workbook/read-table.ts';
import { inputKeys } from '../../workbook/templates/entry-columns.ts';
import { typedKeys } from '../../workbook/templates/history.ts';
import { entererName } from '../../workbook/templates/overview.ts';
import { sealOf, tidy } from '../../workbook/tracker/seal.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Value, Workbook } from '../../workbook/workbook.ts';
import { assess } from '../assess.ts';
import type { AssessedIndicator, Assessment } from '../assessment-types.ts';
import { contextRows } from './frozen-context.ts';
import { isTyped, ownRows, type PeriodTables, periodInputs, periodTables } from './period-tables.ts';
import { contextNow } from './report-context.ts';
import { indicatorsOn, judgedBy, targetVersion, type Versions, versionsIn } from './target-version.ts';

/** The values of one row of `Lịch sử` by column; blank where a key is not there. */
export type ClosedRow = Readonly<Record<string, Value>>;

/** Who closes a period, when, judged on which day, and why again. */
export interface Stamp {
  readonly revision: number;
  readonly by: string | null;
  readonly on: PlainDate;
  readonly asOf: PlainDate;
  readonly why: string | null;
}

/**
 * Everything that stands in the tabs for a period, used or not, with the verdict on every indicator; the last row is the
 * trace of the closing, with the seal on the others.
 */
export function closingRows(workbook: Workbook, tracker: Tracker, period: string, stamp: Stamp): readonly ClosedRow[] {
  const versions = versionsIn(tracker.archive);
  const assessment = assessPeriod(tracker, period, stamp.asOf);
  const cutOff = assessment.tracker.open[0]?.cutOff ?? stamp.asOf;
  const common: ClosedRow = {
    period,
    revision: stamp.revision,
    cutOff: { date: cutOff },
    by: stamp.by,
    on: { date: stamp.on },
    asOf: { date: stamp.asOf },
    why: stamp.why,
  };
  const tables = periodTables(workbook, period);
  const verdict: VerdictOf = (one) => verdictCells(assessment, versions, one);
  const figures = tables.flatMap((one) => figureRows(assessment, one, verdict));
  const content = [
    ...figures,
    ...unentered(assessment, figures, verdict),
    ...tables.flatMap(otherRows(tracker)),
    ...contextRows(tracker.archive, contextNow(workbook, assessment.tracker, period, cutOff)),
  ];
  const rows = content.map((row): ClosedRow => tidied({ ...common, ...row }));
  const seal = sealOf(rows.map((row) => (key) => row[key] ?? null));
  return [...rows, { ...common, kind: historyRowChoice.word('closing'), id: 'close', seal }];
}

/** A period judged by itself: its own entries, and the figures counted to the same day or earlier. */
export function assessPeriod(tracker: Tracker, period: string, asOf: PlainDate): Assessment {
  const open = tracker.open.filter((one) => one.period === period);
  const cutOff = open[0]?.cutOff ?? asOf;
  const ofPeriod = <T extends { readonly period: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.period === period);
  const alone: Tracker = {
    ...tracker,
    open,
    blocks: ofPeriod(tracker.blocks),
    raw: ofPeriod(tracker.raw),
    sendings: ofPeriod(tracker.sendings),
    indicators: indicatorsOn(tracker, versionsIn(tracker.archive), cutOff),
    history: tracker.history.filter((one) => one.period !== period && one.asOf <= cutOff),
  };
  return assess(alone, asOf);
}

const tidied = (row: ClosedRow): ClosedRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, tidy(value === '' ? null : value)]));

/** One row for each indicator that the unit enters, and for whatever else somebody typed. */
function figureRows(
  assessment: Assessment,
  { unit, entry: table, sending }: PeriodTables,
  verdict: VerdictOf,
): readonly ClosedRow[] {
  if (table === null) return [];
  const { tracker, entries, indicators } = assessment;
  const sent = sending === null ? {} : sendingCells(sending);
  return ownRows(table).flatMap((row): readonly ClosedRow[] => {
    const code = cellText(row.value('code'));
    const one = indicators.find(({ indicator }) => codeKey(indicator.code) === codeKey(code)) ?? null;
    const isOwn = one?.enterers.includes(unit) ?? false;
    if (!isOwn && !isTyped(row, inputKeys)) return [];
    const entry = entries.find((other) => other.unit === unit && other.row === row.row && other.sheet === table.sheet);
    const id = `${unit}/entry/${row.row - table.keyRow}`;
    return [
      {
        ...{ kind: historyRowChoice.word('figure'), id, ...unitCells(tracker, unit) },
        code: code === '' ? null : (one?.indicator.code ?? code),
        ...figureCells(entry ?? null),
        ...(isOwn && one !== null ? verdict(one) : {}),
        ...typedCells(row),
        ...sent,
      },
    ];
  });
}

/** What was used of an entry. */
function figureCells(entry: Entry | null): ClosedRow {
  if (entry === null) return {};
  const { numerator, denominator, value } = entry;
  const answer = typeof value === 'boolean' ? (value ? 'done' : 'not-done') : entry.answer;
  return {
    numerator,
    denominator,
    value: typeof value === 'boolean' ? null : value,
    answer: answer === null ? null : answerChoice.word(answer),
  };
}

/** What was typed, to the letter. */
function typedCells(row: TableRow): ClosedRow {
  const figures = Object.entries(typedKeys).map(([key, column]) => [column, row.value(key)]);
  const texts = ['evidence', 'difficulties', 'proposals', 'note'].map((key) => [key, row.value(key)]);
  return Object.fromEntries([...figures, ...texts]);
}

type VerdictOf = (one: AssessedIndicator) => ClosedRow;

/** The verdict with the target that it was reached on. */
function verdictCells(
  { tracker }: Assessment,
  versions: Versions,
  { indicator, judgement }: AssessedIndicator,
): ClosedRow {
  const { status, met, reason } = judgement;
  return {
    status: statusLabel(status),
    met: met === null ? null : yesNo.word(met ? 'yes' : 'no'),
    reason: reason.vi,
    ...targetVersion(versions, tracker.amendments, indicator.code, judgedBy(indicator, tracker.settings.year)),
  };
}

/** Indicators that stand in no tab are judged too. */
function unentered(assessment: Assessment, figures: readonly ClosedRow[], verdict: VerdictOf): readonly ClosedRow[] {
  const there = new Set(figures.map(({ code }) => code));
  return assessment.indicators
    .filter(({ indicator }) => !there.has(indicator.code))
    .map((one) => ({
      kind: historyRowChoice.word('figure'),
      id: `-/entry/${one.indicator.code}`,
      unit: entererName(assessment.tracker, one.indicator),
      unitKey: one.enterers[0] ?? null,
      code: one.indicator.code,
      ...verdict(one),
    }));
}

/** What the unit coordinates and leads, where it wrote something, and whether it sent. */
const otherRows =
  (tracker: Tracker) =>
  ({ unit, coordination, task, sending }: PeriodTables): readonly ClosedRow[] => {
    const named = unitCells(tracker, unit);
    const written = (table: Table | null, kind: 'coordination' | 'task'): readonly ClosedRow[] =>
      (table === null ? [] : ownRows(table))
        .filter((row) => isTyped(row, periodInputs[kind]))
        .map((row) => ({
          ...{ kind: historyRowChoice.word(kind), id: `${unit}/${kind}/${row.row - (table?.keyRow ?? 0)}`, ...named },
          code: cellText(row.value('code')) || null,
          ...Object.fromEntries(periodInputs[kind].map((key) => [sideColumn(key), row.value(key)])),
        }));
    const sent = sending === null ? [] : [{ ...named, ...sentRow(sending), id: `${unit}/sending` }];
    return [...written(coordination, 'coordination'), ...written(task, 'task'), ...sent];
  };

/** The column of `Lịch sử` for an input of the tables below the entries. */
export const sideColumn = (key: string): string => (key === 'counts' ? 'content' : key);

function sentRow(table: Table): ClosedRow {
  const sent = cellText(sendingRowOf(table)?.value('sent'));
  return { kind: historyRowChoice.word('sending'), answer: sent || sentChoice.word('not'), ...sendingCells(table) };
}

function sendingCells(table: Table): ClosedRow {
  const row = sendingRowOf(table);
  return { sentOn: row?.value('sentOn') ?? null, sentBy: row?.value('sentBy') ?? null };
}

/** The row that says something; a blank one may have been inserted above it. */
export const sendingRowOf = ({ rows }: Table): TableRow | null =>
  rows.find((row) => cellText(row.value('sent')) !== '') ?? rows[0] ?? null;

const unitCells = ({ units }: Tracker, id: string): ClosedRow => ({
  unit: units.find((one) => one.id === id)?.shortName ?? id,
  unitKey: id,
});
