import { describe, expect, test } from '@jest/globals';
import { fixedReference, parseArea, parseReference } from '../../../local/workbook-model/reference.ts';

describe('parseArea', () => {
  test.each([
    ['A1', 1, 1, 1, 1],
    ['$A$1', 1, 1, 1, 1],
    ['$C$6:$A$5', 5, 1, 2, 3],
    ['b2:c3', 2, 2, 2, 2],
    ['A:C', 1, 1, 1_048_576, 3],
    ['$5:$6', 5, 1, 2, 16_384],
    ['XFD1048576', 1_048_576, 16_384, 1, 1],
  ])('%s', (text, row, column, rows, columns) => {
    expect(parseArea(text)).toEqual({ row, column, rows, columns });
  });

  test.each([
    '',
    'A',
    '5',
    'A1:',
    ':A1',
    'A1:B',
    'A1:5',
    'A:5',
    'A0',
    'XFE1',
    'A1048577',
    'A1:B2:C3',
    'nguong',
    '#REF!',
    'A-1',
  ])('%j is none', (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe('parseReference', () => {
  test.each([
    ["'Chỉ tiêu'!$A$2:$B$3", 'Chỉ tiêu', 2, 1, 2, 2],
    ["'Công an''s'!$A$2", "Công an's", 2, 1, 1, 1],
    ["'a!b'!$A$2", 'a!b', 2, 1, 1, 1],
    ['Sheet1!A1', 'Sheet1', 1, 1, 1, 1],
    ['=Sheet1!$A$1 ', 'Sheet1', 1, 1, 1, 1],
    ['Nhập.ca!$1:$2', 'Nhập.ca', 1, 1, 2, 16_384],
  ])('%s', (text, sheet, row, column, rows, columns) => {
    expect(parseReference(text)).toEqual({ sheet, row, column, rows, columns });
  });

  test.each([
    '$A$1',
    'Sheet1!#REF!',
    '#REF!$A$1',
    'A!$A$1,B!$A$1',
    'OFFSET(A!$A$1,1,1)',
    '[1]Sheet1!$A$1',
    "'[b.xlsx]Sheet1'!$A$1",
    '1',
    '"x"',
    '',
  ])('%j names no area of this workbook', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test.each([
    { sheet: "Công an's", row: 2, column: 3, rows: 1, columns: 1 },
    { sheet: 'Nhập - Phòng VH-XH', row: 2, column: 3, rows: 4, columns: 5 },
  ])('reads what fixedReference writes: %j', (area) => {
    expect(parseReference(fixedReference(area.sheet, area))).toEqual(area);
  });
});
