import { isBlank } from '../../workbook/cell-text.ts';
import { type CellWrite, type Change, KEEP } from '../../workbook/change.ts';
import type { Table } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import { historyColumns } from '../../workbook/templates/history.ts';

/** The cells of one row by column key; a key that is not there stays blank. */
export type HistoryCells = Readonly<Record<string, CellWrite>>;

/**
 * Adds rows below the last one of `Lịch sử`, numbered on; rows already there stay as they are. Values go under their
 * columns, wherever these are now; what stands between them is kept.
 */
export function appendRows(table: Table, rows: readonly HistoryCells[]): readonly Change[] {
  if (rows.length === 0) return [];
  const used = table.rows.filter((row) => !isBlank(row.value('period')) || !isBlank(row.value('code')));
  const above = used[used.length - 1]?.row;
  const first = above === undefined ? (table.rows[0]?.row ?? table.keyRow + 2) : above + 1;
  const columns = Object.keys(table.columns);
  const width = Math.max(...columns.map((key) => table.columns[key] ?? 0));
  const cells = rows.map((row, index) => placed(table, width, { stt: used.length + index + 1, ...row }));
  const area = { row: table.keyRow, column: 1, rows: first + rows.length - table.keyRow, columns: width };
  return [
    ...formats(table, first, rows.length),
    { do: 'write', sheet: table.sheet, row: first, column: 1, cells },
    { do: 'define-name', name: table.name, sheet: table.sheet, area },
  ];
}

function formats(table: Table, row: number, rows: number): readonly Change[] {
  return historyColumns.flatMap(({ key, format: look }): readonly Change[] => {
    const column = table.columns[key];
    if (column === undefined) return [];
    const area = { row, column, rows, columns: 1 };
    return [{ do: 'format', sheet: table.sheet, area, format: { ...format.cell, ...look } }];
  });
}

function placed(table: Table, width: number, values: HistoryCells): readonly CellWrite[] {
  const keys = new Map(Object.keys(table.columns).map((key) => [table.columns[key], key]));
  return Array.from({ length: width }, (_, index) => {
    const key = keys.get(index + 1);
    return key === undefined ? KEEP : (values[key] ?? (isOurs(key) ? null : KEEP));
  });
}

const isOurs = (key: string): boolean => historyColumns.some((column) => column.key === key);
