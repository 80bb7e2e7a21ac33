import { expect, test } from '@jest/globals';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  quoteSheet,
} from '../../../shared/workbook/address.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('cells and areas are addressed as people see them', () => {
  expect(cellAddress(12, 6)).toBe('F12');
  expect(absoluteAddress(12, 28)).toBe('$AB$12');
  expect(areaAddress({ row: 2, column: 1, rows: 3, columns: 2 })).toBe('$A$2:$B$4');
  expect(areaAddress({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('$A$2:$A$2');
});

test('a sheet title is always quoted, and a quote in it is doubled', () => {
  expect(quoteSheet('Nhập - Đoàn TN')).toBe("'Nhập - Đoàn TN'");
  expect(quoteSheet("Tổ 'A'")).toBe("'Tổ ''A'''");
});
