import { isBlank } from '../../workbook/cell-text.ts';
import { type CellWrite, type Change, KEEP } from '../../workbook/change.ts';
import { firstRowOf, type Table } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import { historyColumns, historyPrint } from '../../workbook/templates/history.ts';

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
  const first = above === undefined ? firstRowOf(table) : above + 1;
  const width = Math.max(...Object.values(table.columns));
  const cells = rows.map((row, index) => placed(table, width, { stt: used.length + index + 1, ...row }));
  const area = { row: table.keyRow, column: 1, rows: first + rows.length - table.keyRow, columns: width };
  return [
    ...formats(table, first, rows.length),
    ...percentFormats(table, first, rows),
    { do: 'write', sheet: table.sheet, row: first, column: 1, cells },
    { do: 'define-name', name: table.name, sheet: table.sheet, area },
    { do: 'size', sheet: table.sheet, columnWidths: {}, rowHeights: rowHeights(table, first, rows) },
    historyPrint(table.sheet, table.keyRow, first + rows.length - 1, table.columns.target ?? width),
  ];
}

const LINE = 15;
const HIGHEST = 409;
/** Lines break at words: a little more than the letters fill. */
const WIDER = 1.05;

/** As high as the longest text needs: no host fits rows that are written into a file. */
function rowHeights(table: Table, first: number, rows: readonly HistoryCells[]): Readonly<Record<number, number>> {
  const wrapped = historyColumns.filter(
    ({ key, hidden, format: look }) => hidden !== true && look?.wrap !== false && table.columns[key] !== undefined,
  );
  const lines = (row: HistoryCells): number =>
    Math.max(1, ...wrapped.map(({ key, width }) => linesOf(row[key] ?? null, width)));
  return Object.fromEntries(rows.map((row, index) => [first + index, Math.min(HIGHEST, LINE * lines(row))]));
}

const linesOf = (cell: CellWrite, width: number): number =>
  typeof cell !== 'string'
    ? 1
    : cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDER) / width)), 0);

function formats(table: Table, row: number, rows: number): readonly Change[] {
  return historyColumns.flatMap(({ key, format: look }): readonly Change[] => {
    const column = table.columns[key];
    if (column === undefined) return [];
    const area = { row, column, rows, columns: 1 };
    return [{ do: 'format', sheet: table.sheet, area, format: { ...format.cell, ...look } }];
  });
}

/** A share reads as a percentage, a count as a count. */
function percentFormats(table: Table, first: number, rows: readonly HistoryCells[]): readonly Change[] {
  const column = table.columns.value;
  if (column === undefined) return [];
  const runs: { row: number; rows: number }[] = [];
  rows.forEach((row, index) => {
    const last = runs[runs.length - 1];
    if (!isShare(row)) return;
    if (last !== undefined && last.row + last.rows === first + index) last.rows += 1;
    else runs.push({ row: first + index, rows: 1 });
  });
  return runs.map((run) => ({
    do: 'format',
    sheet: table.sheet,
    area: { ...run, column, columns: 1 },
    format: format.percent,
  }));
}

function isShare({ target, value, numerator, denominator }: HistoryCells): boolean {
  if (typeof value !== 'number') return false;
  if (typeof target === 'string') return target.includes('%');
  return typeof numerator === 'number' && typeof denominator === 'number' && value === numerator / denominator;
}

function placed(table: Table, width: number, values: HistoryCells): readonly CellWrite[] {
  const keys = new Map(Object.keys(table.columns).map((key) => [table.columns[key], key]));
  return Array.from({ length: width }, (_, index) => {
    const key = keys.get(index + 1);
    return key === undefined ? KEEP : (values[key] ?? (isOurs(key) ? null : KEEP));
  });
}

const isOurs = (key: string): boolean => historyColumns.some((column) => column.key === key);
