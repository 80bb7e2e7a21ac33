import { LAST_COLUMN } from './a1.ts';

/**
 * One number for a cell of a sheet, in reading order.
 *
 * cellKey(1, 2) //=> 16386
 */
export function cellKey(row: number, column: number): number {
  return row * LAST_COLUMN + column;
}

/** The row and the column of a key. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  const column = ((key - 1) % LAST_COLUMN) + 1;
  return { row: (key - column) / LAST_COLUMN, column };
}
