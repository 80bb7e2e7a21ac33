import { type Area, cellAddress, columnLetters } from '../../shared/index.ts';

/** areaText({ row: 2, column: 1, rows: 3, columns: 2 }) //=> 'A2:B4' */
export function areaText({ row, column, rows, columns }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** columnsText(2, 3) //=> 'B:C' */
export const columnsText = (first: number, last: number): string => `${columnLetters(first)}:${columnLetters(last)}`;

const AREA = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Reads one area of an address without its sheet; null for whole rows or columns and for errors.
 *  readArea('$A$5:$K$30') //=> { row: 5, column: 1, rows: 26, columns: 11 } */
export function readArea(text: string): Area | null {
  const match = AREA.exec(text);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** splitReference("'Công an''s'!$A$1") //=> { sheet: "Công an's", address: '$A$1' } */
export function splitReference(text: string): { readonly sheet: string; readonly address: string } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,]+))!([^!,]+)$/.exec(text);
  if (match === null) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', address: match[3] ?? '' };
}
