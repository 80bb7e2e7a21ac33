import { describe, expect, test } from '@jest/globals';
import { areasOverlap, columnNumber, isArea, relativeArea } from '../../../local/workbook-model/a1.ts';

describe('columnNumber', () => {
  test.each([
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['az', 52],
    ['ZZ', 702],
    ['AAA', 703],
    ['XFD', 16_384],
  ])('%s is %i', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
  });
});

describe('relativeArea', () => {
  test('names a single cell once', () => {
    expect(relativeArea({ row: 7, column: 2, rows: 1, columns: 1 })).toBe('B7');
  });

  test.each([
    [{ row: 5, column: 1, rows: 2, columns: 3 }, 'A5:C6'],
    [{ row: 5, column: 1, rows: 2, columns: 1 }, 'A5:A6'],
    [{ row: 5, column: 1, rows: 1, columns: 2 }, 'A5:B5'],
  ])('%j is %s', (area, address) => {
    expect(relativeArea(area)).toBe(address);
  });
});

describe('isArea', () => {
  test.each([
    ['the whole sheet', 1, 1, 1_048_576, 16_384, true],
    ['the last cell', 1_048_576, 16_384, 1, 1, true],
    ['one row too many', 2, 1, 1_048_576, 1, false],
    ['one column too many', 1, 2, 1, 16_384, false],
    ['no row', 1, 1, 0, 1, false],
    ['no column', 1, 1, 1, 0, false],
    ['row zero', 0, 1, 1, 1, false],
    ['column zero', 1, 0, 1, 1, false],
    ['half a row', 1.5, 1, 1, 1, false],
    ['half a row more', 1, 1, 1.5, 1, false],
  ])('%s: %#', (_, row, column, rows, columns, expected) => {
    expect(isArea({ row, column, rows, columns })).toBe(expected);
  });
});

describe('areasOverlap', () => {
  const area = { row: 3, column: 3, rows: 2, columns: 2 };
  test.each([
    ['itself', 3, 3, 2, 2, true],
    ['a corner', 4, 4, 5, 5, true],
    ['all round', 1, 1, 9, 9, true],
    ['the row below', 5, 3, 1, 2, false],
    ['the row above', 2, 3, 1, 2, false],
    ['the column to the right', 3, 5, 2, 1, false],
    ['the column to the left', 3, 2, 2, 1, false],
  ])('%s', (_, row, column, rows, columns, expected) => {
    const other = { row, column, rows, columns };
    expect([areasOverlap(area, other), areasOverlap(other, area)]).toEqual([expected, expected]);
  });
});
