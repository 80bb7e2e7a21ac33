import { failureOf } from './excel-failure.ts';
import type { ExcelSlice } from './excel-slice.ts';

/** Shows cells to the person; false where there is no sheet of this title any more. */
export async function selectCells(excel: ExcelSlice, title: string, address: string): Promise<boolean> {
  try {
    return await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(title);
      await context.sync();
      if (sheet.isNullObject) return false;
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw failureOf(error);
  }
}
