import type { Area } from '../../../shared/index.ts';
import { columnNumber, isArea, LAST_COLUMN, LAST_ROW } from '../../workbook-model/a1.ts';
import { HostError } from '../protocol/host-error.ts';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export const WHOLE_SHEET: Area = { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN };

/**
 * The area an A1 address means, with or without "$" and its sheet; InvalidArgument for anything else
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)).
 *
 * parseAddress("'Chỉ tiêu'!B2:C4") //=> { row: 2, column: 2, rows: 3, columns: 2 }
 */
export function parseAddress(address: unknown, location: string): Area {
  if (address === undefined || address === null || address === '') return WHOLE_SHEET;
  const area = typeof address === 'string' ? areaOf(address.replace(/^.*!/, '')) : null;
  if (area === null || !isArea(area)) throw new HostError('InvalidArgument', location, String(address).slice(0, 80));
  return area;
}

function areaOf(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) return between(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows === null ? null : between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}
