import { expect, test } from '@jest/globals';
import { readTable } from '../../../../shared/workbook/read-table.ts';
import { replacedFormulas } from '../../../../shared/workbook/tracker/replaced-formulas.ts';

const rows = [
  ['dti:x', 'code', 'met', 'status'],
  ['Stt'],
  [1, 'A', 'Có', 'x'],
  [2, 'B', '', 'y'],
  [3, 'Z', '', ''],
  [4, null, null, null],
];
const sheet = { title: 'S', rows, formulas: { C3: '1', D3: '2', C4: '1' }, merges: [] };
const table = readTable({ sheets: [sheet], names: {} }, 'dti:x');

test('one finding a row of a known indicator, at the first cell that lost its formula', () => {
  if (table === null) throw new Error('no table');
  const found = replacedFormulas(table, ['met', 'status', 'gone'], (code) => code !== '' && code !== 'Z', {
    unit: 'vh-xh',
    period: '2026-06',
  });
  expect(found).toMatchObject([
    {
      code: 'formula-replaced',
      severity: 'warning',
      sheet: 'S',
      cell: 'D4',
      indicator: 'B',
      unit: 'vh-xh',
      period: '2026-06',
    },
  ]);
  expect(found).toHaveLength(1);
});
