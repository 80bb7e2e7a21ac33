import type { Sheet, Value, Workbook } from '../../shared/index.ts';
import { fromSerial, toSerial } from '../../shared/index.ts';
import { isDate } from './check-value.ts';
import { isDateFormat } from './number-format.ts';
import type { SheetModel, WorkbookModel } from './workbook-model.ts';

/**
 * The workbook as a host would give it back: whether a number is a date is decided by its cell's format, and blanks
 * at the end of a row and rows at the end of a sheet are left out.
 */
export function snapshotOf(model: WorkbookModel): Workbook {
  const showsDate = model.formats.map(({ numberFormat }) => isDateFormat(numberFormat ?? 'General'));
  return { sheets: model.sheets.map((sheet) => sheetSnapshot(sheet, showsDate)), names: model.names };
}

function sheetSnapshot(sheet: SheetModel, showsDate: readonly boolean[]): Sheet {
  const rows = sheet.rows.map((row, r) => {
    const ids = sheet.formatIds[r] ?? [];
    return withoutBlankEnd(row.map((value, c) => seenAs(value, showsDate[ids[c] ?? 0] === true)));
  });
  return {
    title: sheet.title,
    rows: withoutEmptyEnd(rows),
    formulas: sheet.formulas,
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function seenAs(value: Value, isShownAsDate: boolean): Value {
  if (typeof value === 'number' && isShownAsDate) {
    const date = fromSerial(value);
    return date === null ? value : { date };
  }
  return isDate(value) && !isShownAsDate ? toSerial(value.date) : value;
}

/** The row without the blanks at its end. */
export function withoutBlankEnd(row: Value[]): Value[] {
  while (row.length > 0 && row[row.length - 1] === null) row.pop();
  return row;
}

/** The rows without the empty ones at their end. */
export function withoutEmptyEnd(rows: readonly Value[][]): Value[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return rows.slice(0, length);
}
