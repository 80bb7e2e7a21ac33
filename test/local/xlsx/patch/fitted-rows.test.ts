import { expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../../local/workbook-model/index.ts';
import { createXlsx, openXlsxWorkbook } from '../../../../local/xlsx/index.ts';
import { readModel } from '../../../../local/xlsx/look/read-model.ts';
import type { Change, Value } from '../../../../shared/index.ts';
import { opened } from '../file-parts.ts';

const sheet = 'Theo dõi';
const LONG = 'Chậm tiến độ, đến 14/11 đạt 15,4%, thấp hơn mức cần đạt đến 18/11';

/** A sheet with a narrow column whose texts wrap, in a file; row 3 has a height that somebody set. */
function file(): Uint8Array {
  const memory = memoryWorkbook();
  memory.apply([
    { do: 'add-sheet', sheet, tabColour: null },
    { do: 'write', sheet, row: 1, column: 1, cells: [['ngắn'], [LONG], ['ngắn'], ['ngắn']] },
    { do: 'format', sheet, area: { row: 1, column: 1, rows: 8, columns: 1 }, format: { wrap: true } },
    { do: 'size', sheet, columnWidths: { 1: 20 }, rowHeights: { 3: 20 } },
  ]);
  return createXlsx(memory.model());
}

/** The heights of the rows once these changes have been carried out, by row. */
function heightsAfter(changes: readonly Change[]): Readonly<Record<number, number>> {
  const workbook = openXlsxWorkbook(opened(file()));
  workbook.apply(changes);
  return readModel(opened(workbook.save())).sheets[0]?.rowHeights ?? {};
}

const write = (row: number, value: Value): Change => ({ do: 'write', sheet, row, column: 1, cells: [[value]] });

test('a row grows with a text that is written into it, as it would have stood in a new file', () => {
  const { 2: asNew } = heightsAfter([]);
  expect(asNew).toBeGreaterThan(30);
  expect(heightsAfter([write(1, LONG)])[1]).toBe(asNew);
});

test('so does a row that was not there', () => {
  expect(heightsAfter([write(30, LONG)])[30]).toBeUndefined();
  const format: Change = {
    do: 'format',
    sheet,
    area: { row: 30, column: 1, rows: 1, columns: 1 },
    format: { wrap: true },
  };
  expect(heightsAfter([write(30, LONG), format])[30]).toBe(heightsAfter([])[2]);
});

test('a height that somebody set stays, a row is never made lower, and other rows are left alone', () => {
  const before = heightsAfter([]);
  expect(heightsAfter([write(3, LONG)])).toEqual(before);
  expect(heightsAfter([write(2, 'ngắn')])).toEqual(before);
  expect(heightsAfter([write(4, 12)])).toEqual(before);
});
