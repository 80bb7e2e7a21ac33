import { columnLetters } from '../../shared/index.ts';
import { columnNumber, LAST_COLUMN, LAST_ROW } from './a1.ts';

/** A text, a quoted sheet name, something in square brackets, or a word with the $ and digits in it. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}\p{N}_.\\]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula as it reads a number of rows further down and columns further right; $ holds a row or column.
 *
 * shiftFormula('IF($A7="",B$1,SUM(C7:D7))', 2, 1) //=> 'IF($A9="",C$1,SUM(D9:E9))'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, at: number) => {
    const before = formula[at - 1] ?? '';
    const after = formula[at + piece.length] ?? '';
    if (after === '(' || after === '!' || after === '[') return piece;
    if (CELL.test(piece)) return piece.replace(CELL, (...m) => shiftedCell(m as unknown as CellMatch, rows, columns));
    // "C:D" and "5:6" are areas too; without the colon they are a name and a number.
    if (before !== ':' && after !== ':') return piece;
    return piece
      .replace(COLUMN, (_, fixed: string, letters: string) => fixed + shiftedColumn(fixed, letters, columns))
      .replace(ROW, (_, fixed: string, row: string) => fixed + shiftedRow(fixed, row, rows));
  });
}

type CellMatch = readonly [string, string, string, string, string];

function shiftedCell([whole, fixedColumn, letters, fixedRow, row]: CellMatch, rows: number, columns: number): string {
  if (columnNumber(letters) > LAST_COLUMN || Number(row) > LAST_ROW || Number(row) === 0) return whole;
  return fixedColumn + shiftedColumn(fixedColumn, letters, columns) + fixedRow + shiftedRow(fixedRow, row, rows);
}

/** Past the edge of the sheet it comes in again on the other side, as in Excel. */
function shiftedColumn(fixed: string, letters: string, columns: number): string {
  return fixed === '$' ? letters : columnLetters(wrapped(columnNumber(letters) + columns, LAST_COLUMN));
}

function shiftedRow(fixed: string, row: string, rows: number): string {
  return fixed === '$' ? row : String(wrapped(Number(row) + rows, LAST_ROW));
}

function wrapped(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}
