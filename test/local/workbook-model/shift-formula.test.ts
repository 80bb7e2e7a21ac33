import { expect, test } from '@jest/globals';
import { shiftFormula } from '../../../local/workbook-model/shift-formula.ts';

test.each([
  ['IF($A7="",B$1,SUM(C7:D7))', 2, 1, 'IF($A9="",C$1,SUM(D9:E9))'],
  ['$A$1', 5, 5, '$A$1'],
  ['A1', 0, 0, 'A1'],
  ['A2', -1, 0, 'A1'],
  ['A1', -1, 0, 'A1048576'],
  ['XFD1', 0, 1, 'A1'],
  ['A1', 0, -1, 'XFD1'],
  ['SUM(A:A)', 3, 2, 'SUM(C:C)'],
  ['SUM($A:B)', 3, 2, 'SUM($A:D)'],
  ['SUM(5:6)', 3, 2, 'SUM(8:9)'],
  ['SUM($5:6)', 3, 2, 'SUM($5:9)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"a""A1"&A1', 1, 0, '"a""A1"&A2'],
  ["'Trang A1'!A1", 1, 0, "'Trang A1'!A2"],
  ["'Công an''s A1'!A1", 1, 0, "'Công an''s A1'!A2"],
  ['Sheet1!A1', 1, 0, 'Sheet1!A2'],
  ['AB12!A1', 1, 0, 'AB12!A2'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['nguong_1+A1', 1, 0, 'nguong_1+A2'],
  ['KQ2026x+A1', 1, 0, 'KQ2026x+A2'],
  ['Bảng1[Cột A1]+A1', 1, 0, 'Bảng1[Cột A1]+A2'],
  ['[1]Trang!A1', 1, 0, '[1]Trang!A2'],
  ['ROUND(A1*100,2)', 1, 1, 'ROUND(B2*100,2)'],
  ['ZZZ1+A0+A1048577', 1, 0, 'ZZZ1+A0+A1048577'],
  ['IF(A1,B,C)', 1, 1, 'IF(B2,B,C)'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
