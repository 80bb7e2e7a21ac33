import type { Area } from '../../../shared/index.ts';
import type { SheetModel, WorkbookModel } from '../../workbook-model/index.ts';
import { parseAddress } from '../book/parse-address.ts';
import type { CellValue } from './cell-values.ts';
import type { Place, Sheets } from './evaluate.ts';

export type Calculated = (sheet: string, row: number, column: number) => CellValue;

/** What a formula standing in a sheet can look at. */
export function sheetsAround(model: WorkbookModel, cell: Calculated): (title: string, isComplete: boolean) => Sheets {
  const byTitle = new Map(model.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const names = new Map(Object.entries(model.names).map(([name, area]) => [name.toLowerCase(), area]));
  return (title, isComplete) => ({
    isComplete,
    cell,
    area(sheet, address) {
      const found = byTitle.get((sheet ?? title).toLowerCase());
      return found === undefined ? null : { sheet: found.title, area: within(found, parseAddress(address, 'formula')) };
    },
    named(name) {
      const area = names.get(name.toLowerCase());
      return area === undefined ? null : ({ sheet: area.sheet, area } satisfies Place);
    },
  });
}

/** Whole columns and rows reach as far as the sheet is used. */
function within(sheet: SheetModel, area: Area): Area {
  const isWhole = area.rows > 100_000 || area.columns > 1000;
  if (!isWhole) return area;
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, sheet.rows.length)),
    columns: Math.max(1, Math.min(area.columns, widest)),
  };
}
