import { expect, test } from '@jest/globals';
import { sheetNamed } from '../../../shared/workbook/sheet-named.ts';

test('a sheet is found by its title; where there is none nothing stands in it', () => {
  const sheet = { title: 'Ấp', rows: [[1]], formulas: {}, merges: [] };
  expect(sheetNamed({ sheets: [sheet] }, 'Ấp')).toBe(sheet);
  expect(sheetNamed({ sheets: [sheet] }, 'Thôn')).toEqual({ title: 'Thôn', rows: [], formulas: {}, merges: [] });
});
