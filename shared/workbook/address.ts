import type { Area } from './workbook.ts';

/** Column letters of a 1-based column number. Throws RangeError below 1.
 *  columnLetters(28) //=> 'AB' */
export function columnLetters(column: number): string {
  if (column < 1) throw new RangeError(`no column ${column}`);
  const known = knownLetters[column];
  if (known !== undefined) return known;
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  const letters = rest === 0 ? letter : columnLetters(rest) + letter;
  knownLetters[column] = letters;
  return letters;
}

/** By column: an address is made for each cell of a workbook, of a few dozen columns. */
const knownLetters: string[] = [];

/** cellAddress(12, 6) //=> 'F12' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** absoluteAddress(12, 6) //=> '$F$12' */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** areaAddress({ row: 2, column: 1, rows: 3, columns: 2 }) //=> '$A$2:$B$4' */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${absoluteAddress(area.row, area.column)}:${absoluteAddress(last.row, last.column)}`;
}

/** A sheet title as it stands in a formula: always quoted, which every host accepts.
 *  quoteSheet("Nhập - Đoàn TN") //=> "'Nhập - Đoàn TN'" */
export function quoteSheet(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
