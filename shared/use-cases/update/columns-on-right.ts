import type { Change } from '../../workbook/change.ts';
import type { Table } from '../../workbook/read-table.ts';
import { sheetNamed } from '../../workbook/sheet-named.ts';
import { format } from '../../workbook/style.ts';
import { type ColumnSpec, columnSizes } from '../../workbook/table.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Columns that a table gets, and where. */
export interface ColumnsOnRight {
  /** Column number by key. */
  readonly at: Readonly<Record<string, number>>;
  /** Keys, headings, widths; the cells below are the caller's. */
  readonly changes: readonly Change[];
}

/** Columns that a table lacks, to the right of everything in its sheet: nothing that people put there is moved. */
export function columnsOnRight(
  workbook: Workbook,
  { sheet, keyRow, columns }: Pick<Table, 'sheet' | 'keyRow' | 'columns'>,
  specs: readonly ColumnSpec[],
): ColumnsOnRight {
  if (specs.length === 0) return { at: {}, changes: [] };
  const rows = sheetNamed(workbook, sheet).rows;
  const first = rows.reduce((last, { length }) => Math.max(last, length), Math.max(0, ...Object.values(columns))) + 1;
  const cells = [specs.map(({ key }) => key), specs.map(({ heading }) => heading)];
  const headings = { row: keyRow + 1, column: first, rows: 1, columns: specs.length };
  return {
    at: Object.fromEntries(specs.map(({ key }, index) => [key, first + index])),
    changes: [
      { do: 'write', sheet, row: keyRow, column: first, cells },
      { do: 'format', sheet, area: headings, format: { ...format.base, ...format.head } },
      ...columnSizes(sheet, specs.map(wide)).map((change) => shifted(change, first - 1)),
    ],
  };
}

/** Tables of `Cấu hình` share their widths and have none of their own. */
const USUAL = 18;
const wide = (spec: ColumnSpec): ColumnSpec => (spec.width > 0 ? spec : { ...spec, width: USUAL });

/** The same some columns further to the right. */
function shifted(change: Change, by: number): Change {
  if (change.do === 'hide') return { ...change, columns: change.columns.map((column) => column + by) };
  if (change.do !== 'size') return change;
  const widths = Object.entries(change.columnWidths).map(([column, width]) => [Number(column) + by, width]);
  return { ...change, columnWidths: Object.fromEntries(widths) };
}
