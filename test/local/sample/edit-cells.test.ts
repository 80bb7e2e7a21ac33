import { describe, expect, test } from '@jest/globals';
import { editCells, rowEdits } from '../../../local/sample/edit-cells.ts';
import type { Workbook } from '../../../shared/index.ts';

const workbook: Workbook = {
  sheets: [
    { title: 'A', rows: [['dti:other', 'code']], formulas: {}, merges: [] },
    {
      title: 'B',
      rows: [[], ['dti:table', 'code', 'note'], ['Stt', 'Mã', 'Ghi chú'], [1, 'C1'], [2, 'C2']],
      formulas: {},
      merges: [],
    },
  ],
  names: {},
};

describe('editCells', () => {
  test('types into the row with a text, or the n-th row', () => {
    expect(
      editCells(workbook, [
        { table: 'dti:table', row: { column: 'code', text: 'C2' }, column: 'note', value: 'x' },
        { table: 'dti:table', row: 1, column: 'code', value: { date: '2026-11-18' } },
      ]),
    ).toEqual([
      { do: 'write', sheet: 'B', row: 5, column: 3, cells: [['x']] },
      { do: 'write', sheet: 'B', row: 4, column: 2, cells: [[{ date: '2026-11-18' }]] },
    ]);
  });
  test('takes several cells of one row', () => {
    expect(editCells(workbook, rowEdits('dti:table', 'C1', { code: 'C9', note: 'y' }))).toEqual([
      { do: 'write', sheet: 'B', row: 4, column: 2, cells: [['C9']] },
      { do: 'write', sheet: 'B', row: 4, column: 3, cells: [['y']] },
    ]);
  });
  test.each([
    ['table', { table: 'dti:none', row: 1, column: 'code', value: 'x' }],
    ['column', { table: 'dti:table', row: 1, column: 'unit', value: 'x' }],
    ['row', { table: 'dti:table', row: { column: 'code', text: 'C3' }, column: 'note', value: 'x' }],
  ])('throws where there is no such %s', (what, edit) => {
    expect(() => editCells(workbook, [edit])).toThrow(
      new RangeError(`no ${what} ${what === 'table' ? 'dti:none' : what === 'column' ? 'unit' : 'C3'}`),
    );
  });
});
