import type { SheetModel, WorkbookModel } from '../../local/workbook-model/index.ts';
import { snapshotOf } from '../../local/workbook-model/index.ts';
import { cellAddress } from '../../shared/workbook/address.ts';
import type { CellFormat } from '../../shared/workbook/change.ts';
import type { Area, Sheet, Value } from '../../shared/workbook/workbook.ts';

/** A whole workbook cell by cell, with everything that a change can set: for comparing two hosts. Formulas' results only where asked for. */
export function wholeWorkbook(model: WorkbookModel, hasResults = true): Readonly<Record<string, unknown>> {
  const sheets = snapshotOf(model).sheets;
  return Object.fromEntries(
    model.sheets.map((sheet, index) => [
      sheet.title,
      wholeSheet(sheet, valuesByCell(sheets[index] as Sheet, hasResults), model.formats),
    ]),
  );
}

function wholeSheet(
  sheet: SheetModel,
  values: Readonly<Record<string, Value>>,
  formats: readonly CellFormat[],
): Readonly<Record<string, unknown>> {
  const looks: Record<string, CellFormat> = {};
  sheet.formatIds.forEach((ids, row) => {
    ids.forEach((id, column) => {
      const look = formats[id] ?? {};
      if (Object.keys(look).length > 0) looks[cellAddress(row + 1, column + 1)] = look;
    });
  });
  const { tabColour, columnWidths, rowHeights, hiddenColumns, hiddenRows, freeze, isProtected, print } = sheet;
  return {
    values,
    formulas: sheet.formulas,
    merges: sheet.merges,
    looks,
    validations: eachCell(sheet.validations, ({ area, validation }) => ({ area, shown: validation })),
    colourRules: eachCell(sheet.colourRules, ({ area, rules }) => ({ area, shown: rules })),
    ...{ tabColour, columnWidths, rowHeights, hiddenColumns, hiddenRows, freeze, isProtected, print },
  };
}

/** Values by address; formulas' results only where asked for. */
function valuesByCell(sheet: Sheet, hasResults = true): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  sheet.rows.forEach((row, down) => {
    row.forEach((value, right) => {
      const address = cellAddress(down + 1, right + 1);
      if (value !== null && (hasResults || sheet.formulas[address] === undefined)) values[address] = rounded(value);
    });
  });
  return values;
}

/** Two ways to divide may differ in the last bit. */
const rounded = (value: Value): Value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

function eachCell<T>(
  items: readonly T[],
  of: (item: T) => { readonly area: Area; readonly shown: unknown },
): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const { area, shown } of items.map(of)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        cells[cellAddress(row, column)] = { from: cellAddress(area.row, area.column), shown };
      }
    }
  }
  return cells;
}
