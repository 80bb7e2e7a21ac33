import type { Plan } from '../../plan/schema.ts';
import { cellAddress } from '../../workbook/address.ts';
import { markers } from '../../workbook/anchors.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { type HamletsPlace, hamletFormulas, hamletKeys, hamletPeriod } from '../../workbook/live/hamlet-formulas.ts';
import {
  columnIn,
  firstRowOf,
  hasColumns,
  lastRowOf,
  readTable,
  type Table,
  type TableRow,
} from '../../workbook/read-table.ts';
import { type ColumnSpec, usedRows } from '../../workbook/table.ts';
import { byHamlet, hamletColumns, hamletsPlace, hamletsSheet } from '../../workbook/templates/hamlets.ts';
import { listPrint } from '../../workbook/templates/parts.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';
import { addedHamlets, wholeCodesOf } from '../hamlet-changes.ts';
import { columnsOnRight } from './columns-on-right.ts';

/** Where figures counted hamlet by hamlet are summed from now on, and what that takes. */
export interface HamletsNow {
  readonly place: HamletsPlace | null;
  readonly changes: readonly Change[];
}

/**
 * The sheet of hamlets where an indicator asks for it; in one that stands, columns for indicators that are counted in
 * this way by now, to the right of everything, and rows for open periods that have none.
 */
export function hamletsNow(workbook: Workbook, tracker: Tracker, plan: Plan): HamletsNow {
  const wanted = byHamlet(plan.indicators);
  if (wanted.length === 0) return { place: null, changes: [] };
  const table = readTable(workbook, markers.hamlets);
  if (table === null) return { place: hamletsPlace(plan), changes: hamletsSheet(plan, tracker.open) };
  const keys: readonly string[] = wanted.flatMap(({ code }) => Object.values(hamletKeys(code)));
  const isMissing = ({ key }: ColumnSpec): boolean => keys.includes(key) && table.columns[key] === undefined;
  const specs = hamletColumns(wanted, plan.commune.settlement).filter(isMissing);
  const added = columnsOnRight(workbook, table, specs);
  const wider: Table = { ...table, columns: { ...table.columns, ...added.at } };
  const periods = tracker.open.map(({ period }) => period);
  return {
    place: placeIn(wider),
    changes: [
      ...added.changes,
      ...(specs.length === 0 ? [] : openRows(wider, specs, periods)),
      ...addedHamlets(workbook, tracker, periods, wider),
    ],
  };
}

const placeIn = (table: Table): HamletsPlace => ({
  sheet: table.sheet,
  firstRow: firstRowOf(table),
  column: (key) => columnIn(table, key),
  has: (code) => hasColumns(table, ['key']) && wholeCodesOf(table).includes(code),
});

/** What the rows of open periods get under new columns; those of closed periods stay as they were closed. */
function openRows(table: Table, specs: readonly ColumnSpec[], periods: readonly string[]): readonly Change[] {
  const keys = periods.map(hamletPeriod);
  const isOpen = (row: TableRow): boolean => keys.includes(cellText(row.value('key')));
  const codes = wholeCodesOf(table);
  const rows = table.rows.map((row): RowWrites => {
    if (!isOpen(row)) return {};
    const formulas = hamletFormulas((key) => cellAddress(row.row, columnIn(table, key)), codes);
    const result = (key: string) => (key === 'state' ? row.value('state') : '');
    return Object.fromEntries(
      Object.keys(formulas).map((key) => [key, { formula: formulas[key] ?? '', result: result(key) }]),
    );
  });
  const fresh = new Set(specs.map(({ key }) => key));
  const used = table.rows.filter(isOpen).map(({ row }) => ({ row, spec: { cells: {} } }));
  return [
    ...writeColumns(
      table,
      [
        'state',
        ...codes.flatMap((code) => [hamletKeys(code).top, hamletKeys(code).bottom]).filter((key) => fresh.has(key)),
      ],
      rows,
    ),
    ...usedRows(table, specs, used),
    listPrint(table.sheet, table.keyRow, lastRowOf(table), Math.max(...shown(table))),
  ];
}

/** Columns that people see. */
const shown = ({ columns }: Table): readonly number[] =>
  Object.entries(columns).flatMap(([key, column]) => (/^(?:key$|rn:|rd:)/.test(key) ? [] : [column]));
