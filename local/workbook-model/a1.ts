import type { Area } from '../../shared/index.ts';
import { cellAddress } from '../../shared/index.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * The number of a column given by its letters, upper or lower case.
 *
 * columnNumber('AB') //=> 28
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + (letters.charCodeAt(i) & 31);
  return number;
}

/**
 * The address of an area, of one cell where it is one.
 *
 * relativeArea({ row: 5, column: 1, rows: 2, columns: 3 }) //=> 'A5:C6'
 */
export function relativeArea({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** True where the area lies within the sheet and holds at least one cell. */
export function isArea({ row, column, rows, columns }: Area): boolean {
  return isSpan(row, rows, LAST_ROW) && isSpan(column, columns, LAST_COLUMN);
}

function isSpan(first: number, count: number, last: number): boolean {
  return Number.isInteger(first) && Number.isInteger(count) && first >= 1 && count >= 1 && first + count - 1 <= last;
}

/** True where the two areas have a cell in common. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
