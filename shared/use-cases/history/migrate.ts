import type { Unit } from '../../plan/schema.ts';
import { markers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import { readGrowingTable, readTable, type Table } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import { columnSizes, placeTable, type TableSpec, tableHeight } from '../../workbook/table.ts';
import { AMENDMENTS_HEADING, amendmentsTable } from '../../workbook/templates/config/amendments-table.ts';
import { LETTERS_HEADING, lettersTable } from '../../workbook/templates/config/letters-table.ts';
import { historyColumns } from '../../workbook/templates/history.ts';
import { titleLine } from '../../workbook/templates/parts.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * Gives a workbook of an older template version what closing needs: columns and tables are added, nothing is moved, and
 * no cell that somebody filled is touched. Nothing where it is all there; also mends columns of `Lịch sử` that were
 * deleted. The version stays as it is: the workbook still lacks what later templates added elsewhere. With `units`, whose
 * letters closing can do without, their table too.
 */
export function migrate(workbook: Workbook, units: readonly Unit[] | null = null): readonly Change[] {
  const history = readGrowingTable(workbook, markers.history, 'period');
  return [...(history === null ? [] : missingColumns(workbook, history)), ...newTables(workbook, units)];
}

/** Columns that the history lacks, to the right of everything in the sheet. */
function missingColumns(workbook: Workbook, table: Table): readonly Change[] {
  const missing = historyColumns.filter(({ key }) => table.columns[key] === undefined);
  if (missing.length === 0) return [];
  const { sheet, keyRow } = table;
  const rows = workbook.sheets.find(({ title }) => title === sheet)?.rows ?? [];
  const first = 1 + Math.max(...rows.map(({ length }) => length), ...Object.values(table.columns));
  const cells = [missing.map(({ key }) => key), missing.map(({ heading }) => heading)];
  const headings = { row: keyRow + 1, column: first, rows: 1, columns: missing.length };
  const placed = Array.from({ length: first - 1 }, () => null);
  return [
    { do: 'write', sheet, row: keyRow, column: first, cells },
    { do: 'format', sheet, area: headings, format: { ...format.base, ...format.head } },
    ...columnSizes(sheet, missing).map((change) => shifted(change, placed.length)),
  ];
}

/** The same some columns further to the right. */
function shifted(change: Change, by: number): Change {
  if (change.do === 'hide') return { ...change, columns: change.columns.map((column) => column + by) };
  if (change.do !== 'size') return change;
  const widths = Object.entries(change.columnWidths).map(([column, width]) => [Number(column) + by, width]);
  return { ...change, columnWidths: Object.fromEntries(widths) };
}

/** The tables that came later, below everything in `Cấu hình`. */
function newTables(workbook: Workbook, units: readonly Unit[] | null): readonly Change[] {
  const settings = readTable(workbook, markers.settings);
  const sheet = workbook.sheets.find(({ title }) => title === settings?.sheet);
  if (sheet === undefined) return [];
  const later: readonly (readonly [string, TableSpec])[] = [
    [AMENDMENTS_HEADING, amendmentsTable()],
    ...(units === null ? [] : [[LETTERS_HEADING, lettersTable(units)] as const]),
  ];
  let top = sheet.rows.length + 3;
  return later
    .filter(([, { marker }]) => readTable(workbook, marker) === null)
    .flatMap(([heading, spec]) => {
      const row = top;
      top += tableHeight(spec) + 2;
      return [
        ...titleLine(sheet.title, row, heading, format.section),
        ...placeTable(sheet.title, row + 1, spec).changes,
      ];
    });
}
