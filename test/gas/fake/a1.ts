import type { Box } from './state.ts';

/** letters(28) //=> 'AB' */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** columnNumber('AB') //=> 28 */
const columnNumber = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** a1({ row: 1, column: 2, rows: 2, columns: 1 }) //=> 'B1:B2' */
export function a1({ row, column, rows, columns }: Box): string {
  const first = letters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** boxOf('B1:B2') //=> { row: 1, column: 2, rows: 2, columns: 1 }; null where it is no address. */
export function boxOf(address: string): Box | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Math.min(+top, +bottom), Math.min(columnNumber(left), columnNumber(right))];
  return {
    row,
    column,
    rows: Math.abs(+bottom - +top) + 1,
    columns: Math.abs(columnNumber(right) - columnNumber(left)) + 1,
  };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
