import { type Area, cellAddress, toSerial, type Value } from '../../../shared/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS = 5_000_000;

type CellJson = string | number | boolean;

/** The values as Excel sends them: blank is '', a date is its number, an error its name. */
export function readValues(book: Book, open: OpenSheet, area: Area): CellJson[][] {
  const rows = calculatedRows(book, open);
  return grid(area, (row, column) => cellJson(rows[row - 1]?.[column - 1] ?? null));
}

/** The formulas with their "=", and the values of cells that hold none. */
export function readFormulas(book: Book, open: OpenSheet, area: Area): CellJson[][] {
  const { rows, formulas } = book.sheet(open);
  return grid(area, (row, column) => {
    const formula = formulas[cellAddress(row, column)];
    return formula === undefined ? cellJson(rows[row - 1]?.[column - 1] ?? null) : `=${formula}`;
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function readValueTypes(book: Book, open: OpenSheet, area: Area): string[][] {
  const rows = calculatedRows(book, open);
  return grid(area, (row, column) => valueType(rows[row - 1]?.[column - 1] ?? null));
}

/** 'General' where nobody set a format. */
export function readNumberFormats(book: Book, open: OpenSheet, area: Area): string[][] {
  const formats = book.formats(open);
  return grid(area, (row, column) => formats(row, column).numberFormat ?? 'General');
}

/** The smallest area that holds every cell with a value or formula; null in an empty sheet. */
export function usedArea(book: Book, open: OpenSheet): Area | null {
  const { rows, formulas } = book.sheet(open);
  let [top, left, bottom, right] = [0, 0, 0, 0];
  rows.forEach((values, index) => {
    values.forEach((value, place) => {
      if (value === null && formulas[cellAddress(index + 1, place + 1)] === undefined) return;
      top = top === 0 ? index + 1 : top;
      bottom = index + 1;
      left = left === 0 ? place + 1 : Math.min(left, place + 1);
      right = Math.max(right, place + 1);
    });
  });
  return top === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function calculatedRows(book: Book, open: OpenSheet): readonly (readonly Value[])[] {
  return book.calculated().sheets.find(({ title }) => title === open.title)?.rows ?? [];
}

function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > MOST_CELLS) throw new HostError('RangeExceedsLimit', 'Range');
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => read(area.row + down, area.column + right)),
  );
}

function cellJson(value: Value): CellJson {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'date' in value ? toSerial(value.date) : value.error;
}

function valueType(value: Value): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'object' && 'error' in value ? 'Error' : 'Double';
}
