import { codeKey } from '../../entry/book.ts';
import type { Indicator, Plan } from '../../plan/schema.ts';
import { entersFigure, type UnitDuties } from '../../plan/unit-duties.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { overviewFormulaKeys, periodStateKeys } from '../../workbook/live/overview-formulas.ts';
import type { Table } from '../../workbook/read-table.ts';
import { type ColumnSpec, type RowSpec, usedRows } from '../../workbook/table.ts';
import { namedEntry } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { namedOverview, overviewColumns } from '../../workbook/templates/overview.ts';
import type { Block, Tracker } from '../../workbook/tracker/types.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';

/**
 * Rows of indicators that came later, in the rows kept ready for them, in the units' tabs and in `Theo dõi`. Their
 * formulas are put in by the refresh, as those that were deleted are.
 */
export function addedRows(tracker: Tracker, plan: Plan, added: readonly UnitDuties[]): readonly Change[] {
  const { overview } = tracker;
  return [
    ...tracker.blocks.flatMap((block) => entriesAdded(block, tracker, plan)),
    ...(overview === null ? [] : [...overviewAdded(overview, tracker, plan), ...forgotten(overview, tracker, added)]),
  ];
}

function entriesAdded({ table, unit }: Block, { settings, units }: Tracker, plan: Plan): readonly Change[] {
  const own = units.find(({ id }) => id === unit);
  const owed = plan.indicators.filter((one) => own !== undefined && entersFigure(one, own));
  const standing = codesIn(table).size;
  const specs = lacking(table, owed).map((one, index) => namedEntry(one, settings.year, standing + index + 1));
  return filled(table, entryColumns, ['stt', 'code', 'name', 'counts', 'target'], specs);
}

function overviewAdded(table: Table, { settings }: Tracker, plan: Plan): readonly Change[] {
  const specs = lacking(table, plan.indicators).map((one) => namedOverview(plan, settings.year, one));
  return filled(table, overviewColumns(0), ['stt', 'code', 'name', 'unit', 'target', 'group', 'enterers'], specs);
}

const codesIn = ({ rows }: Table): ReadonlySet<string> =>
  new Set(rows.map((row) => codeKey(cellText(row.value('code')))).filter((code) => code !== ''));

function lacking(table: Table, indicators: readonly Indicator[]): readonly Indicator[] {
  const standing = codesIn(table);
  return indicators.filter(({ code }) => !standing.has(codeKey(code)));
}

/** Puts rows into the blank ones at the end of a table, as many as there are. */
function filled(
  table: Table,
  columns: readonly ColumnSpec[],
  keys: readonly string[],
  specs: readonly RowSpec[],
): readonly Change[] {
  const used = table.rows.reduce((last, row, index) => (isEmpty(table, row) ? last : index), -1);
  const free = table.isBounded ? table.rows.slice(used + 1).slice(0, specs.length) : [];
  if (free.length === 0) return [];
  const placed = free.map(({ row }, index) => ({ row, spec: specs[index] ?? { cells: {} } }));
  const writes = table.rows.map((_, index): RowWrites => {
    const spec = specs[index - used - 1];
    return spec === undefined || index <= used
      ? {}
      : Object.fromEntries(keys.map((key) => [key, spec.cells[key] ?? null]));
  });
  return [...writeColumns(table, keys, writes), ...usedRows(table, columns, placed)];
}

const isEmpty = ({ columns }: Table, row: Table['rows'][number]): boolean =>
  Object.keys(columns).every((key) => cellText(row.value(key)) === '' && !row.hasFormula(key));

/**
 * Formulas of `Theo dõi` that add up units' figures do not know the tabs that go in with this: they are taken out, and
 * the refresh puts new ones in.
 */
function forgotten(table: Table, { indicators, open }: Tracker, added: readonly UnitDuties[]): readonly Change[] {
  const keys = [...overviewFormulaKeys, ...periodStateKeys(open.length)];
  const concerned = new Set(
    indicators.filter((one) => added.some(({ unit }) => entersFigure(one, unit))).map(({ code }) => codeKey(code)),
  );
  const blank = Object.fromEntries(keys.map((key) => [key, null]));
  const rows = table.rows.map((row) => (concerned.has(codeKey(cellText(row.value('code')))) ? blank : {}));
  return writeColumns(table, keys, rows);
}
