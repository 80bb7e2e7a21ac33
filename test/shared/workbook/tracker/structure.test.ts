import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../../shared/workbook/read-table.ts';
import { structural, tableFaults } from '../../../../shared/workbook/tracker/structure.ts';
import type { Area, Workbook } from '../../../../shared/workbook/workbook.ts';

const workbook = (merges: readonly Area[]): Workbook => ({
  sheets: [
    { title: 'S', rows: [['Tên'], ['dti:x', 'code', 'a'], ['Stt'], [1, 'A', 2], [2, 'B', 3]], formulas: {}, merges },
  ],
  names: { dti_x: { sheet: 'S', row: 2, column: 1, rows: 4, columns: 3 } },
});
const faults = (merges: readonly Area[], needed: Readonly<Record<string, string>> = {}) => {
  const book = workbook(merges);
  const table = readTable(book, 'dti:x');
  if (table === null) throw new Error('no table');
  return tableFaults(book, table, needed, { unit: 'vh-xh' });
};

describe('what people did to the shape of a table', () => {
  test('a column that it needs is gone', () => {
    expect(faults([], { code: 'Mã', b: 'Tử số' })).toMatchObject([
      { code: 'missing-column', sheet: 'S', cell: null, unit: 'vh-xh', values: { column: 'Tử số' } },
    ]);
  });
  test.each<[Area, string | null]>([
    [{ row: 4, column: 2, rows: 2, columns: 2 }, 'B4:C5'],
    [{ row: 3, column: 3, rows: 2, columns: 2 }, 'C3:D4'],
    [{ row: 5, column: 1, rows: 3, columns: 1 }, 'A5:A7'],
    [{ row: 1, column: 1, rows: 1, columns: 3 }, null],
    [{ row: 1, column: 1, rows: 3, columns: 1 }, null],
    [{ row: 6, column: 1, rows: 2, columns: 1 }, null],
    [{ row: 4, column: 4, rows: 1, columns: 2 }, null],
  ])('cells are merged: %j', (area, address) => {
    const found = faults([area]).map(({ code, cell, values }) => [code, cell, values.area]);
    expect(found).toEqual(address === null ? [] : [['merged-cells', address.split(':')[0], address]]);
  });
});

test('a finding about the workbook itself concerns nobody unless it says so', () => {
  expect(structural('bad-setting', 'S', 'B4', { setting: 'x' })).toEqual({
    code: 'bad-setting',
    severity: 'error',
    sheet: 'S',
    cell: 'B4',
    indicator: null,
    unit: null,
    period: null,
    values: { setting: 'x' },
  });
});
