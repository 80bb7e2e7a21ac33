import { nameOf } from '../../anchors.ts';
import type { CellWrite } from '../../change.ts';
import { format } from '../../style.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../../table.ts';

/** Widths that all tables of `Cấu hình` share; the last column holds the codes of rows, out of sight. */
export const configWidths = [8, 34, 44, 32, 18, 18, 16, 24, 8] as const;
export const KEY_COLUMN = configWidths.length;
/** Empty rows left for the clerk at the end of a table. */
const SPARE = 5;

export const input = (key: string, heading: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  heading,
  width: 0,
  input: true,
  ...more,
});

export const fixed = (key: string, heading: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  heading,
  width: 0,
  ...more,
});

/** A table whose rows are numbered. */
export function configTable(marker: string, columns: readonly ColumnSpec[], rows: readonly RowSpec[]): TableSpec {
  const stt = fixed('stt', 'Stt', { format: format.centre });
  return { name: nameOf(marker), marker, columns: [stt, ...columns], rows };
}

/** The same with the code of each row in the hidden column. */
export function keyedTable(marker: string, columns: readonly ColumnSpec[], rows: readonly RowSpec[]): TableSpec {
  const gaps = Array.from({ length: KEY_COLUMN - columns.length - 2 }, (_, index) =>
    fixed(`gap_${index}`, '', { gap: true }),
  );
  return configTable(marker, [...columns, ...gaps, fixed('key', 'key')], rows);
}

export const numbered = (rows: readonly Readonly<Record<string, CellWrite>>[]): readonly RowSpec[] =>
  rows.map((cells, index) => ({ cells: { stt: index + 1, ...cells } }));

/** Empty rows for the clerk. */
export const spare = (count = SPARE): readonly Readonly<Record<string, CellWrite>>[] =>
  Array.from({ length: count }, () => ({}));
