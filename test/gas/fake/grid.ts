import { requireType } from './context.ts';
import type { Box, SheetState } from './state.ts';

/** What stands behind a Range. */
export interface RangeData {
  readonly sheet: SheetState;
  readonly box: Box;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object) */
export function requireGrid(values: unknown, box: Box, signature: string): unknown[][] {
  requireType(Array.isArray(values) && values.every((row) => Array.isArray(row)), values, signature);
  const block = values as unknown[][];
  if (block.length !== box.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${block.length} but the range has ${box.rows}.`,
    );
  }
  for (const row of block) {
    if (row.length !== box.columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${box.columns}.`,
      );
    }
  }
  return block;
}
