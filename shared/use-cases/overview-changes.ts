import { codeKey } from '../entry/book.ts';
import type { Status } from '../progress/types.ts';
import { sendingNames } from '../text/labels.ts';
import { periodName } from '../text/period-name.ts';
import { statusLabel, statusLooks } from '../text/status.ts';
import { trendText } from '../text/trend.ts';
import { cellAddress } from '../workbook/address.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type Change, KEEP } from '../workbook/change.ts';
import { type CountedRow, enterersCell, groupKey } from '../workbook/live/count-formulas.ts';
import { type GatherResults, gatherResults } from '../workbook/live/gather-results.ts';
import { type LevelCells, levelCells } from '../workbook/live/level-cells.ts';
import {
  overviewFormulaKeys,
  overviewFormulas,
  overviewNeeds,
  periodStateKeys,
} from '../workbook/live/overview-formulas.ts';
import type { TrackedRow } from '../workbook/live/trajectory-results.ts';
import { columnIn, hasColumns, type Table, type TableRow } from '../workbook/read-table.ts';
import { overviewComputedKeys } from '../workbook/templates/overview.ts';
import type { Value } from '../workbook/workbook.ts';
import { type RowValues, type RowWrites, resultColumns, writeColumns } from '../workbook/write-columns.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { type Gatherer, gathererOf } from './gatherer.ts';
import { awaitsHamlets, unmet } from './hamlet-share.ts';
import type { LiveBlock } from './live-blocks.ts';
import { shownValue } from './tab-changes.ts';
import type { TrackedNow } from './trajectory-changes.ts';
import type { StatusChange } from './types.ts';

/** What the refresh does to `Theo dõi`: the writes, and what its formulas, which depend on every tab, give then. */
export interface OverviewChanges {
  readonly writes: readonly Change[];
  readonly results: (stale: boolean) => readonly Change[];
  readonly statuses: readonly StatusChange[];
  /** Its rows as the tables of counts see them. */
  readonly counted: readonly CountedRow[];
  /** All its rows as they are then, and the open periods in the order of its formulas. */
  readonly now: TrackedNow;
}

/** Results of the indicator's row, with the same keys as its formulas. */
interface OverviewRow {
  readonly one: AssessedIndicator | null;
  readonly computed: RowValues;
  readonly results: RowValues;
}

const NOT_OURS: OverviewRow = { one: null, computed: {}, results: {} };

export function overviewChanges(assessment: Assessment, live: readonly LiveBlock[]): OverviewChanges {
  const table = assessment.tracker.overview;
  if (table === null)
    return { writes: [], results: () => [], statuses: [], counted: [], now: { rows: [], periods: [] } };
  const gatherer = gathererOf(assessment, live);
  const byCode = new Map(assessment.indicators.map((one) => [codeKey(one.indicator.code), one]));
  const rows = table.rows.map((row) => {
    const one = byCode.get(codeKey(cellText(row.value('code'))));
    return one ? overviewRow(assessment, one, gatherer) : NOT_OURS;
  });
  const computed = rows.map((row) => row.computed);
  const results = rows.map((row) => row.results);
  const keys = [...overviewFormulaKeys, ...periodStateKeys(gatherer.periods.length)];
  return {
    writes: [...writeColumns(table, overviewComputedKeys, computed), ...mendedFormulas(table, rows, gatherer)],
    results: (stale) => resultColumns(table, keys, results, stale),
    counted: rows.flatMap(countedRow),
    now: { rows: table.rows.map((row, index) => rowNow(row, rows[index] ?? NOT_OURS)), periods: gatherer.periods },
    statuses: table.rows.flatMap((row, index) => statusChange(row, rows[index] ?? NOT_OURS) ?? []),
  };
}

function overviewRow(assessment: Assessment, one: AssessedIndicator, gatherer: Gatherer): OverviewRow {
  const { judgement } = one;
  const levels = overviewLevels(assessment, one, gatherer.periods);
  const stands = closedValue(one);
  const units = Math.max(1, one.enterers.length);
  const computed: RowValues = {
    ...levels,
    expected: judgement.expected,
    gap: judgement.gap,
    previous: shownValue(one.previous?.value ?? null),
    forecast: judgement.forecast?.value ?? null,
    reason: judgement.reason.vi,
    remedy: judgement.remedy?.vi ?? null,
    judgedPeriod: judgement.period === null ? null : periodName(judgement.period).vi,
    reporting: sendingNames[one.sending].vi,
    lastValue: stands,
    lastStatus: statusLabel(judgement.status),
    units,
    group: groupKey(one.indicator.group),
    enterers: enterersCell(one.enterers),
    trend: trendText(one),
  };
  return { one, computed, results: resultCells(gatherResults(gatherer.units(one), levels, units, stands)) };
}

function countedRow({ one, computed, results }: OverviewRow): readonly CountedRow[] {
  if (one === null) return [];
  return [{ group: String(computed.group), enterers: String(computed.enterers), status: String(results.status) }];
}

function rowNow(row: TableRow, { results }: OverviewRow): TrackedRow {
  const text = (key: string): string => cellText(results[key] ?? row.value(key));
  const figure = (key: string): Value => results[key] ?? row.value(key);
  return {
    ...{ code: cellText(row.value('code')), name: text('name'), target: text('target'), unit: text('unit') },
    ...{ status: text('status'), f_top: figure('f_top'), f_bottom: figure('f_bottom'), f_pick: figure('f_pick') },
  };
}

const STATUSES = Object.keys(statusLooks) as Status[];

/** Null where the status is the same as at the last refresh, or there was none. */
function statusChange(row: TableRow, { one }: OverviewRow): StatusChange | null {
  const label = row.value('lastStatus');
  const before = STATUSES.find((status) => statusLabel(status) === label);
  if (one === null || before === undefined || before === one.judgement.status) return null;
  return { code: one.indicator.code, before, after: one.judgement.status };
}

/** Levels of an indicator in `Theo dõi`: while nothing is typed, the last closed period's verdict stands. */
function overviewLevels({ tracker }: Assessment, one: AssessedIndicator, periods: readonly string[]): LevelCells {
  const { indicator, levels, judgement, latePeriod, isTyped } = one;
  const { status, verdict, met } = judgement;
  const stands = isTyped ? 'no-data' : status === 'overdue' ? verdict : status;
  const shown = isTyped && judgement.period !== null ? [judgement.period] : periods;
  const cells = levelCells(indicator, tracker.settings.year, levels);
  const awaits = shown.some((period) => awaitsHamlets(tracker, indicator, period));
  return {
    ...(awaits ? unmet(cells) : cells),
    l_blank: statusLabel(stands),
    l_blankMet: isTyped || met === null ? null : met ? 'Có' : 'Không',
    l_unsent: latePeriod === null ? null : statusLabel('overdue'),
    l_late: latePeriod === null ? null : periods.indexOf(latePeriod) + 1,
  };
}

/** The figure that stands while nothing is typed. */
function closedValue({ judgement, previous, isTyped }: AssessedIndicator): number | null {
  const value = isTyped ? (previous?.value ?? null) : judgement.value;
  return typeof value === 'number' ? value : null;
}

function resultCells({ states, pick, reported, sent, ...figure }: GatherResults): RowValues {
  return {
    ...Object.fromEntries(states.map((state, index) => [`f_state_${index + 1}`, state])),
    ...figure,
    f_pick: pick,
    f_reported: reported,
    f_sent: sent ? 'Đã gửi' : 'Chưa gửi',
  };
}

/** Writes the formulas of rows in which they are gone, pointed at the blocks where they are now. */
function mendedFormulas(table: Table, rows: readonly OverviewRow[], gatherer: Gatherer): readonly Change[] {
  const keys = [...overviewFormulaKeys, ...periodStateKeys(gatherer.periods.length)];
  if (!hasColumns(table, overviewNeeds(gatherer.periods.length))) return [];
  const writes = table.rows.map((row, index): RowWrites => {
    const { one, results } = rows[index] ?? NOT_OURS;
    const isWhole = overviewFormulaKeys.every((key) => row.hasFormula(key));
    return one === null || isWhole ? {} : mendedCells(table, row, one, gatherer, results);
  });
  return writeColumns(table, keys, writes);
}

function mendedCells(
  table: Table,
  row: TableRow,
  one: AssessedIndicator,
  gatherer: Gatherer,
  results: RowValues,
): RowWrites {
  const places = gatherer.places(one);
  if (places === null) return {};
  const formulas = overviewFormulas((key) => cellAddress(row.row, columnIn(table, key)), places);
  const cells = Object.keys(formulas).map((key) => [
    key,
    row.hasFormula(key) ? KEEP : { formula: formulas[key], result: results[key] ?? '' },
  ]);
  return Object.fromEntries(cells);
}
