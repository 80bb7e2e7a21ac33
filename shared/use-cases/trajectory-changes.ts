import { slotName, trajectoryTexts } from '../text/trajectory.ts';
import { absoluteAddress } from '../workbook/address.ts';
import { shownMarkers } from '../workbook/anchors.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { Change } from '../workbook/change.ts';
import type { CountedPlace } from '../workbook/live/count-formulas.ts';
import {
  type DataPlace,
  dataKeys,
  headFormulas,
  headKeys,
  OPEN_SLOTS,
  slotFormulas,
  slotKeys,
  trackedKeys,
} from '../workbook/live/trajectory-formulas.ts';
import { type TrackedRow, type Trajectory, trajectoryResults } from '../workbook/live/trajectory-results.ts';
import { columnIn, hasColumns, readTable, type Table } from '../workbook/read-table.ts';
import { slotIds } from '../workbook/templates/trajectory-tables.ts';
import type { Value, Workbook } from '../workbook/workbook.ts';
import { type RowValues, type RowWrites, resultColumns, writeColumns } from '../workbook/write-columns.ts';
import type { Assessment } from './assessment-types.ts';
import { slotOf, suggestedCode, trajectories } from './trajectories.ts';

/** What the refresh does to `Diễn biến`: the hidden figures, and what its formulas give then. */
export interface TrajectoryChanges {
  readonly writes: readonly Change[];
  readonly results: (stale: boolean) => readonly Change[];
}

/** What `Theo dõi` shows once it is refreshed. */
export interface TrackedNow {
  readonly rows: readonly TrackedRow[];
  /** Open periods in the order of its formulas. */
  readonly periods: readonly string[];
}

interface Page {
  readonly head: Table;
  readonly slots: Table;
  readonly data: Table;
}

/** Nothing where a workbook has no such page. The cell of choice is read and never written. */
export function trajectoryChanges(workbook: Workbook, assessment: Assessment, now: TrackedNow): TrajectoryChanges {
  const [head, slots, data] = [
    shownMarkers.trajectoryHead,
    shownMarkers.trajectorySlots,
    shownMarkers.trajectoryData,
  ].map((marker) => readTable(workbook, marker));
  if (!head || !slots || !data) return { writes: [], results: () => [] };
  return pageChanges({ head, slots, data }, assessment, now);
}

function pageChanges({ head, slots, data }: Page, assessment: Assessment, now: TrackedNow): TrajectoryChanges {
  const ids = slotIds(assessment.tracker.settings.year, slots.rows.length - 1).slice(0, slots.rows.length);
  const drawn = trajectories(assessment, ids).slice(0, data.rows.length);
  const suggested = suggestedCode(assessment, drawn);
  const open = Array.from({ length: OPEN_SLOTS }, (_, index) => slotOf(now.periods[index] ?? '', ids));
  const results = trajectoryResults({
    code: lineOf(head, 'code')?.value('value') ?? null,
    ...{
      suggested,
      open,
      tracked: spanned(now.rows, assessment.tracker.overview),
      slots: ids.length,
      texts: trajectoryTexts,
    },
    data: data.rows.map((_, index) => drawn[index] ?? NO_TRAJECTORY),
  });
  const told: Readonly<Record<string, Value>> = results.head;
  const written: Readonly<Record<string, Value>> = {
    suggested,
    ...Object.fromEntries(open.map((slot, index) => [`slot_${index + 1}`, slot])),
  };
  const lines = head.rows.map((row) => cellText(row.value('key')));
  const given = (from: Readonly<Record<string, Value>>) =>
    lines.map((line): RowValues => (from[line] === undefined ? {} : { value: from[line] }));
  return {
    writes: [
      ...writeColumns(
        data,
        dataKeys(ids.length),
        data.rows.map((_, index) => dataCells(drawn[index] ?? null, ids.length)),
      ),
      ...writeColumns(head, ['value'], given(written)),
      ...writeColumns(
        slots,
        ['label', 'key'],
        ids.map((id) => ({ label: slotName(id), key: id })),
      ),
      ...mended({ head, slots, data }, assessment, { lines, told, slots: results.slots }),
    ],
    results: (stale) => [
      ...resultColumns(head, ['value'], given(told), stale),
      ...resultColumns(slots, slotKeys, results.slots, stale),
    ],
  };
}

const NO_TRAJECTORY: Trajectory = { code: '', unit: '', scale: 1, target: null, note: '', values: [], expected: [] };

const lineOf = ({ rows }: Table, line: string) => rows.find((row) => cellText(row.value('key')) === line);

function dataCells(one: Trajectory | null, slots: number): RowWrites {
  if (one === null) return Object.fromEntries(dataKeys(slots).map((key) => [key, null]));
  const { code, unit, scale, target, note, values, expected } = one;
  const numbered = (letter: string, cells: readonly (number | null)[]) =>
    Object.fromEntries(cells.map((value, index) => [`${letter}_${index + 1}`, value]));
  return { code, unit, scale, target, note, ...numbered('v', values), ...numbered('e', expected) };
}

/** Formulas that were typed over are put back, pointed at where everything is now. */
function mended(
  { head, slots, data }: Page,
  { tracker }: Assessment,
  now: { readonly lines: readonly string[]; readonly told: RowValues; readonly slots: readonly RowValues[] },
): readonly Change[] {
  const place = placeIn(data, dataKeys(slots.rows.length));
  const overview = tracker.overview === null ? null : placeIn(tracker.overview, trackedKeys);
  const column = head.columns.value;
  if (place === null || overview === null || column === undefined) return [];
  const at = (line: string): string => absoluteAddress(lineOf(head, line)?.row ?? head.keyRow, column);
  const formulas: Readonly<Record<string, string>> = headFormulas(at, place, overview, trajectoryTexts);
  const lines = head.rows.map((row, index): RowWrites => {
    const line = now.lines[index] ?? '';
    const isGone = headKeys.some((key) => key === line) && !row.hasFormula('value');
    return isGone ? { value: { formula: formulas[line] ?? '', result: now.told[line] ?? '' } } : {};
  });
  const points = slots.rows.map((row, index): RowWrites => {
    // A row that somebody put into the table has no figures of its own.
    if (placeIn(data, [`v_${index + 1}`, `e_${index + 1}`]) === null) return {};
    const gone = slotKeys.filter((key) => !row.hasFormula(key));
    const own = slotFormulas(index + 1, at, place);
    return Object.fromEntries(gone.map((key) => [key, { formula: own[key], result: now.slots[index]?.[key] ?? '' }]));
  });
  return [...writeColumns(head, ['value'], lines), ...writeColumns(slots, slotKeys, points)];
}

function placeIn(table: Table, needed: readonly string[]): (CountedPlace & DataPlace) | null {
  const first = table.rows[0]?.row;
  if (first === undefined || !hasColumns(table, needed)) return null;
  return {
    sheet: table.sheet,
    firstRow: first,
    rows: (table.rows[table.rows.length - 1]?.row ?? first) - first + 1,
    column: (key) => columnIn(table, key),
  };
}

const NO_ROW: TrackedRow = {
  ...{ code: '', name: '', target: '', unit: '', status: '' },
  ...{ f_top: '', f_bottom: '', f_pick: '' },
};

/** The rows of `Theo dõi` as a range from its first to its last row has them, where it goes on further down. */
function spanned(rows: readonly TrackedRow[], overview: Table | null): readonly TrackedRow[] {
  const first = overview?.rows[0]?.row;
  if (overview === null || first === undefined || overview.parts.length === 0) return rows;
  const last = overview.rows[overview.rows.length - 1]?.row ?? first;
  const at = new Map(overview.rows.map(({ row }, index) => [row, rows[index] ?? NO_ROW]));
  return Array.from({ length: last - first + 1 }, (_, index) => at.get(first + index) ?? NO_ROW);
}
