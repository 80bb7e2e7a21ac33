import { codeKey } from '../../entry/book.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { type Change, KEEP } from '../../workbook/change.ts';
import { hasColumns, placesOf, type Table, type TableRow } from '../../workbook/read-table.ts';
import { type ColumnSpec, type RowSpec, usedRows } from '../../workbook/table.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';

/** What goes into the rows kept ready, and how many find no room there. */
export interface FilledRows {
  readonly changes: readonly Change[];
  readonly placed: number;
}

/** Those of a list whose code stands in no row of a table; none where its codes are gone: nobody can tell what it has. */
export function lacking<T>(table: Table | null, all: readonly T[], codeOf: (one: T) => string): readonly T[] {
  if (table !== null && !hasColumns(table, ['code'])) return [];
  const codes = (table?.rows ?? []).map((row) => codeKey(cellText(row.value('code'))));
  const standing = new Set(codes);
  return all.filter((one) => !standing.has(codeKey(codeOf(one))));
}

/** How many rows of a table have a code. */
export const codesIn = (table: Table | null): number =>
  (table?.rows ?? []).filter((row) => cellText(row.value('code')) !== '').length;

/** Puts rows into the blank ones at the end of a table, as many as there are. */
export function fillRows(table: Table, columns: readonly ColumnSpec[], specs: readonly RowSpec[]): FilledRows {
  const used = table.rows.reduce((last, row, index) => (isEmpty(table, row) ? last : index), -1);
  const free = table.isBounded ? table.rows.slice(used + 1).slice(0, specs.length) : [];
  if (free.length === 0) return { changes: [], placed: 0 };
  const given = new Map(
    specs.flatMap((spec, index) => free.slice(index, index + 1).map((row) => [row, spec] as const)),
  );
  const keys = [...new Set(specs.flatMap(({ cells }) => Object.keys(cells)))];
  const writes = table.rows.map((row): RowWrites => {
    const spec = given.get(row);
    return spec === undefined ? {} : Object.fromEntries(keys.map((key) => [key, spec.cells[key] ?? KEEP]));
  });
  const looks = placesOf(table).flatMap((place) =>
    usedRows(
      place,
      columns,
      place.rows.flatMap((row) => {
        const spec = given.get(row);
        return spec === undefined ? [] : [{ row: row.row, spec }];
      }),
    ),
  );
  return { changes: [...writeColumns(table, keys, writes), ...looks], placed: free.length };
}

const isEmpty = ({ columns }: Table, row: TableRow): boolean =>
  Object.keys(columns).every((key) => cellText(row.value(key)) === '' && !row.hasFormula(key));
