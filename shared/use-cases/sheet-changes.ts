import type { Finding } from '../entry/types.ts';
import { findingSentence } from '../text/findings.ts';
import { NOT_OWED, OWED, sendingNames } from '../text/labels.ts';
import { periodName } from '../text/period-name.ts';
import { statusLabel } from '../text/status.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { Change } from '../workbook/change.ts';
import { type LevelCells, levelCells } from '../workbook/live/level-cells.ts';
import { type LiveFigure, type LiveResults, liveMet, liveResults, liveStatus } from '../workbook/live/live-results.ts';
import type { TableRow } from '../workbook/read-table.ts';
import { computedKeys, formulaKeys } from '../workbook/templates/entry-columns.ts';
import { overviewComputedKeys, periodStateKeys } from '../workbook/templates/overview.ts';
import type { Block } from '../workbook/tracker/types.ts';
import { type RowValues, resultColumns, writeColumns } from '../workbook/write-columns.ts';
import type { AssessedIndicator, Assessment } from './assess.ts';

/** What the check writes: each row's findings, in the column "Cần kiểm tra" of the units' tabs. */
export function findingChanges(assessment: Assessment): readonly Change[] {
  return assessment.tracker.blocks.flatMap(({ table }) => {
    const rows = table.rows.map((row) => ({ finding: findingText(assessment.findings, table.sheet, row) }));
    return writeColumns(table, ['finding'], rows);
  });
}

function findingText(findings: readonly Finding[], sheet: string, row: TableRow): string | null {
  const here = findings.filter(
    (finding) => finding.sheet === sheet && finding.cell !== null && rowOf(finding.cell) === row.row,
  );
  return here.length === 0 ? null : here.map((finding) => findingSentence(finding).vi).join('\n');
}

const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ''));

/** What the refresh writes: levels and reasons in the tabs and in `Theo dõi`, and fresh results of their formulas. */
export function refreshChanges(assessment: Assessment): readonly Change[] {
  const live = assessment.tracker.blocks.map((block) => liveBlock(assessment, block));
  const overview = overviewRows(assessment, live);
  const tabs = live.map((one) => ({ writes: tabWrites(one), one }));
  const writes = [...tabs.flatMap(({ writes: own }) => own), ...overview.writes];
  return [
    ...writes,
    ...tabs.flatMap(({ writes: own, one }) => tabResults(one, own.length > 0)),
    ...overview.results(writes.length > 0),
  ];
}

interface LiveRow {
  readonly code: string;
  readonly computed: RowValues;
  readonly results: LiveResults | null;
  readonly lastValue: RowValues[string];
}
interface LiveBlock {
  readonly block: Block;
  readonly sent: boolean;
  readonly rows: readonly LiveRow[];
}

function liveBlock(assessment: Assessment, block: Block): LiveBlock {
  const { tracker } = assessment;
  const sent = tracker.sendings.some((one) => one.unit === block.unit && one.period === block.period && one.sent);
  const byCode = new Map(assessment.indicators.map((one) => [one.indicator.code, one]));
  const rows = block.table.rows.map((row) =>
    liveRow(assessment, block, row, byCode.get(cellText(row.value('code'))) ?? null, sent),
  );
  return { block, sent, rows };
}

function liveRow(
  assessment: Assessment,
  block: Block,
  row: TableRow,
  one: AssessedIndicator | null,
  sent: boolean,
): LiveRow {
  const code = cellText(row.value('code'));
  if (one === null) return { code, computed: {}, results: null, lastValue: null };
  const late =
    one.overdue &&
    assessment.sendings.some(
      ({ unit, period, state }) => unit === block.unit && period === block.period && state === 'missing',
    );
  const owed = one.owedIn.includes(block.period);
  const levels = levelCells(one.indicator, assessment.tracker.settings.year, one.judgement.levels, late && owed);
  const lastValue = shown(one.previous?.value ?? null);
  const inputs = {
    numerator: row.value('numerator'),
    denominator: row.value('denominator'),
    published: row.value('published'),
    answer: row.value('answer'),
  };
  return {
    code,
    computed: { ...levels, reason: one.judgement.reason.vi, owed: owed ? OWED : NOT_OWED, lastValue },
    results: liveResults(inputs, levels, sent),
    lastValue,
  };
}

const shown = (value: number | boolean | null): number | string | null =>
  typeof value === 'boolean' ? (value ? 'Đã hoàn thành' : 'Chưa hoàn thành') : value;

const tabWrites = ({ block, rows }: LiveBlock): readonly Change[] =>
  writeColumns(
    block.table,
    computedKeys,
    rows.map(({ computed }) => computed),
  );

function tabResults({ block, rows }: LiveBlock, stale: boolean): readonly Change[] {
  const results = rows.map(
    ({ results: one, lastValue }): RowValues => (one === null ? {} : { ...one, last: lastValue ?? '' }),
  );
  return resultColumns(block.table, formulaKeys, results, stale);
}

/** Levels of an indicator in `Theo dõi`: while nothing is typed, the last closed period's verdict stands. */
function overviewLevels(assessment: Assessment, one: AssessedIndicator): LevelCells {
  const levels = levelCells(one.indicator, assessment.tracker.settings.year, one.judgement.levels, one.overdue);
  const blank = one.previous === null ? statusLabel('no-data') : statusLabel(one.judgement.verdict);
  return { ...levels, l_blank: blank };
}

const STEP_KEYS = [
  'value',
  'met',
  'status',
  'f_pick',
  'f_state',
  'f_top',
  'f_bottom',
  'f_digits',
  'f_reported',
  'f_sent',
] as const;

/** The writes of `Theo dõi`, and its formulas' results, which depend on every tab. */
function overviewRows(
  assessment: Assessment,
  live: readonly LiveBlock[],
): { readonly writes: readonly Change[]; readonly results: (stale: boolean) => readonly Change[] } {
  const { tracker, indicators } = assessment;
  const table = tracker.overview;
  if (table === null) return { writes: [], results: () => [] };
  const byCode = new Map(indicators.map((one) => [one.indicator.code, one]));
  const rows = table.rows.map((row) => {
    const one = byCode.get(cellText(row.value('code')));
    return one ? overviewRow(assessment, one, live) : null;
  });
  const keys = [...STEP_KEYS, ...periodStateKeys(tracker.open.length)];
  const results = rows.map((row) => row?.results ?? {});
  return {
    writes: writeColumns(
      table,
      overviewComputedKeys,
      rows.map((row) => row?.computed ?? {}),
    ),
    results: (stale) => resultColumns(table, keys, results, stale),
  };
}

function overviewRow(
  assessment: Assessment,
  one: AssessedIndicator,
  live: readonly LiveBlock[],
): { readonly computed: RowValues; readonly results: RowValues } {
  const { judgement } = one;
  const level = overviewLevels(assessment, one);
  const lastValue = typeof judgement.value === 'number' ? judgement.value : null;
  const computed: RowValues = {
    ...level,
    expected: judgement.expected,
    gap: judgement.gap !== null && judgement.gap > 0 ? judgement.gap : null,
    previous: shown(one.previous?.value ?? null),
    forecast: judgement.forecast?.value ?? null,
    reason: judgement.reason.vi,
    remedy: judgement.remedy?.vi ?? null,
    judgedPeriod: judgement.period === null ? null : periodName(judgement.period).vi,
    reporting: sendingNames[one.sending].vi,
    lastValue,
    units: Math.max(1, one.enterers.length),
  };
  return { computed, results: gathered(assessment, one, live, level, lastValue) };
}

/** The twin of the formulas that gather the tabs into `Theo dõi`. */
function gathered(
  assessment: Assessment,
  one: AssessedIndicator,
  live: readonly LiveBlock[],
  level: LevelCells,
  lastValue: number | null,
): RowValues {
  const periods = [...assessment.tracker.open].sort((a, b) => (a.cutOff < b.cutOff ? 1 : -1));
  const choices = periods.map((open) =>
    gatherPeriod(
      one,
      live.filter(({ block }) => block.period === open.period && one.enterers.includes(block.unit)),
    ),
  );
  const filled = choices.findIndex(({ figure }) => figure.f_state !== 'blank');
  const picked = choices[Math.max(0, filled)] ?? NOTHING;
  const { figure, reported, sent } = picked;
  const value = figure.f_top === '' || figure.f_bottom === '' ? (lastValue ?? '') : figure.f_top / figure.f_bottom;
  return {
    ...Object.fromEntries(choices.map((choice, index) => [`f_state_${index + 1}`, choice.figure.f_state])),
    f_pick: Math.max(0, filled) + 1,
    ...figure,
    value,
    met: liveMet(figure, level),
    status: liveStatus(figure, level, sent, reported >= Math.max(1, one.enterers.length)),
    f_reported: reported,
    f_sent: sent ? 'Đã gửi' : 'Chưa gửi',
  };
}

interface Gathered {
  readonly figure: LiveFigure;
  readonly reported: number;
  readonly sent: boolean;
}
const NOTHING: Gathered = {
  figure: { f_state: 'blank', f_top: '', f_bottom: '', f_digits: 9 },
  reported: 0,
  sent: false,
};

function gatherPeriod(one: AssessedIndicator, blocks: readonly LiveBlock[]): Gathered {
  const found = blocks.flatMap(({ rows, sent }) =>
    rows
      .filter(({ code, results }) => code === one.indicator.code && results !== null)
      .slice(0, 1)
      .map((row) => ({ row, sent })),
  );
  const results = found.flatMap(({ row }) => (row.results ? [row.results] : []));
  const sent = blocks.some((block) => block.sent);
  const reported = results.filter(({ f_state }) => f_state !== 'blank' && f_state !== 'check').length;
  const only = results[0];
  if (!one.indicator.receives.all && only) return { figure: only, reported, sent };
  return { figure: summed(results), reported, sent };
}

function summed(results: readonly LiveResults[]): LiveFigure {
  const any = (state: LiveResults['f_state']): boolean => results.some(({ f_state }) => f_state === state);
  const f_state = any('ok') ? 'ok' : any('none') ? 'none' : any('check') ? 'check' : 'blank';
  const sum = (pick: (one: LiveResults) => number | ''): number =>
    results.reduce((total, one) => total + (pick(one) || 0), 0);
  if (f_state !== 'ok') return { f_state, f_top: '', f_bottom: '', f_digits: 6 };
  return { f_state, f_top: sum(({ f_top }) => f_top), f_bottom: sum(({ f_bottom }) => f_bottom), f_digits: 6 };
}
