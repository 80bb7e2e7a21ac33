import { type Area, type CellFormat, type CellWrite, cellAddress, fromSerial, KEEP } from '../../../shared/index.ts';
import { relativeArea } from '../../workbook-model/a1.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { type Entered, enteredCell } from '../book/entered-cell.ts';
import { HostError } from '../protocol/host-error.ts';

/**
 * Sets values or formulas of an area: one input for all its cells, or rows of inputs of exactly its shape
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function writeCells(book: Book, open: OpenSheet, area: Area, input: unknown, location: string): void {
  const inputs = shaped(area, input, location);
  refuseLocked(book, open, area, location);
  const formats = book.formats(open);
  const cells = inputs.map((row, down) =>
    row.map((one, right): CellWrite => {
      const [at, column] = [area.row + down, area.column + right];
      // A cell under a merged area has no place for a value; Excel drops it.
      if (open.merges.some((merge) => isCovered(merge, at, column))) return KEEP;
      const isText = formats(at, column).numberFormat === '@';
      return written(enteredCell(one, isText, location));
    }),
  );
  book.change({ do: 'write', sheet: open.title, row: area.row, column: area.column, cells }, location);
  book.events.changed(open.id, relativeArea(area));
}

/** Sets the number formats of an area; null leaves one as it is. */
export function writeNumberFormats(book: Book, open: OpenSheet, area: Area, input: unknown): void {
  const location = 'Range.numberFormat';
  refuseProtected(open, 'allowFormatCells', location);
  const rows = typeof input === 'string' ? null : shaped(area, input, location);
  if (typeof input === 'string') formatArea(book, open, area, { numberFormat: input }, location);
  rows?.forEach((row, down) => {
    row.forEach((one, right) => {
      if (one === null) return;
      if (typeof one !== 'string') throw new HostError('InvalidArgument', location);
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      formatArea(book, open, cell, { numberFormat: one }, location);
    });
  });
}

export function formatArea(book: Book, open: OpenSheet, area: Area, format: CellFormat, location: string): void {
  if (area.rows * area.columns > 5_000_000) throw new HostError('NotImplemented', location, 'formats of whole columns');
  book.change({ do: 'format', sheet: open.title, area, format }, location);
}

/** What a protected sheet does not let an add-in do either (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection). */
export function refuseProtected(open: OpenSheet, unless: string | null, location: string): void {
  if (open.protection === null || (unless !== null && open.protection[unless] === true)) return;
  throw new HostError('AccessDenied', location, `"${open.title}" is protected`);
}

function refuseLocked(book: Book, open: OpenSheet, area: Area, location: string): void {
  if (open.protection === null) return;
  const formats = book.formats(open);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (formats(row, column).locked === false) continue;
      throw new HostError('AccessDenied', location, `${open.title}!${cellAddress(row, column)} is locked`);
    }
  }
}

/** Client: setRangePropertiesInBulk sends big arrays in parts of 1.500 cells, each of the shape of its own range. */
function shaped(area: Area, input: unknown, location: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => input));
  }
  const fits = input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', location, `an array of another shape than ${relativeArea(area)}`);
  return input;
}

function isCovered(merge: Area, row: number, column: number): boolean {
  const isFirst = row === merge.row && column === merge.column;
  const isIn =
    row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns;
  return isIn && !isFirst;
}

/** Results come when the workbook is calculated. */
function written(entered: Entered): CellWrite {
  if (entered === null || typeof entered !== 'object' || 'keep' in entered || 'error' in entered) return entered;
  if ('day' in entered) return { date: fromSerial(entered.day) ?? '1900-01-01' };
  return { formula: entered.formula, result: null };
}
