import type { Area } from '../../shared/index.ts';
import { columnLetters, quoteSheet } from '../../shared/index.ts';
import { columnNumber, isArea, LAST_COLUMN, LAST_ROW } from './a1.ts';

/**
 * A fixed reference to an area of a sheet.
 *
 * fixedReference('Chỉ tiêu', { row: 2, column: 1, rows: 1, columns: 1 }) //=> "'Chỉ tiêu'!$A$2"
 */
export function fixedReference(title: string, { row, column, rows, columns }: Area): string {
  const first = `$${columnLetters(column)}$${row}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return `${quoteSheet(title)}!${first === last ? first : `${first}:${last}`}`;
}

const SHEET_AND_AREA = /^(?:'((?:[^']|'')+)'|([^'!,()"#]+))!([$A-Za-z0-9:]+)$/;

/**
 * The area that a reference names; null where it is not one area of one sheet of this workbook.
 *
 * parseReference("'Chỉ tiêu'!$A$2:$B$3") //=> { sheet: 'Chỉ tiêu', row: 2, column: 1, rows: 2, columns: 2 }
 */
export function parseReference(text: string): (Area & { readonly sheet: string }) | null {
  const match = SHEET_AND_AREA.exec(text.trim().replace(/^=/, ''));
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const area = match === null ? null : parseArea(match[3] as string);
  return sheet === undefined || area === null || /[[\]]/.test(sheet) ? null : { sheet, ...area };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * The area of 'A1', '$A$1:$B$2', 'A:C' or '5:6'; null where the text is none.
 *
 * parseArea('$A$5:$C$6') //=> { row: 5, column: 1, rows: 2, columns: 3 }
 */
export function parseArea(text: string): Area | null {
  const [first = '', last = first, ...more] = text.split(':');
  const from = CORNER.exec(first);
  const to = CORNER.exec(last);
  if (from === null || to === null || more.length > 0) return null;
  const columns = span(from[1], to[1], LAST_COLUMN, columnNumber);
  const rows = span(from[2], to[2], LAST_ROW, Number);
  const isOneCell = from[1] !== undefined && from[2] !== undefined;
  if (columns === null || rows === null || !(isOneCell || text.includes(':'))) return null;
  const area = { row: rows[0], column: columns[0], rows: rows[1], columns: columns[1] };
  return isArea(area) ? area : null;
}

/** First place and count; a side that is not named runs over the whole sheet. */
function span(
  from: string | undefined,
  to: string | undefined,
  last: number,
  read: (text: string) => number,
): readonly [number, number] | null {
  if (from === undefined && to === undefined) return [1, last];
  if (from === undefined || to === undefined) return null;
  const [a, b] = [read(from), read(to)];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}
