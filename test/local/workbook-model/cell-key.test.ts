import { expect, test } from '@jest/globals';
import { cellKey, cellOfKey } from '../../../local/workbook-model/cell-key.ts';

test.each([
  [1, 1],
  [1, 16_384],
  [2, 1],
  [7, 11],
  [1_048_576, 16_384],
])('row %i, column %i comes back from its key', (row, column) => {
  expect(cellOfKey(cellKey(row, column))).toEqual({ row, column });
});

test('keys are in reading order', () => {
  expect(cellKey(1, 16_384)).toBeLessThan(cellKey(2, 1));
});
