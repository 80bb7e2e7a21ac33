import { readTable, type Table } from '../../../../shared/workbook/read-table.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';

/** A table of ours with these rows, keys by column and the ordinal number under the marker; the first row of data is row 3. */
export function tableWith(
  marker: string,
  rows: readonly Readonly<Record<string, Value>>[],
  more: readonly string[] = [],
): Table {
  const keys = [...new Set([...rows.flatMap((row) => Object.keys(row)), ...more])].filter((key) => key !== 'stt');
  const cells = rows.map((row, index) => [
    row.stt === undefined ? index + 1 : row.stt,
    ...keys.map((key) => row[key] ?? null),
  ]);
  const sheet = { title: 'Cấu hình', rows: [[marker, ...keys], ['Stt'], ...cells], formulas: {}, merges: [] };
  const found = readTable({ sheets: [sheet], names: {} }, marker);
  if (found === null) throw new Error(marker);
  return found;
}
