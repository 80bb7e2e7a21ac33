import { describe, expect, test } from '@jest/globals';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import { lineCount, mergedCells, rowHeight, textWidth } from '../../../local/xlsx/row-height.ts';
import type { CellFormat, Change } from '../../../shared/workbook/change.ts';

describe('lineCount', () => {
  test.each([
    ['', 10, 1],
    ['một dòng', 30, 1],
    ['hai\ndòng', 30, 2],
    ['\n\n', 30, 3],
    ['0000 0000', 9, 1],
    ['0000 0000', 8, 2],
    ['0000000000', 5, 2],
    ['0000000000 0', 5, 3],
    ['0 0000000000', 5, 3],
    ['00 00 00 00', 5, 2],
    ['a', 0, 1],
  ])('%j in a column of %i takes %i', (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });

  test('is the same for both forms of Vietnamese letters', () => {
    const text = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến';
    expect(lineCount(text.normalize('NFD'), 20)).toBe(lineCount(text, 20));
  });
});

test.each([
  ['0', 1],
  ['tỷ', 1.56],
  ['I', 0.56],
  ['W', 1.6],
  ['Đ', 1.4],
  ['a', 0.89],
  ['đ', 1],
])('"%s" is %d digits wide', (text, width) => {
  expect(textWidth(text)).toBeCloseTo(width, 9);
});

describe('rowHeight', () => {
  const SHEET = 'a';
  const LONG = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến toàn trình';
  const area = (columns: number, rows = 1) => ({ row: 1, column: 1, rows, columns });
  const height = (format: CellFormat, text: string | number, ...more: readonly Change[]): number | null => {
    const { sheets, formats } = applyChanges(emptyModel(), [
      { do: 'add-sheet', sheet: SHEET, tabColour: null },
      { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[text]] },
      { do: 'format', sheet: SHEET, area: area(1), format },
      { do: 'size', sheet: SHEET, columnWidths: { 1: 21, 2: 21, 3: 21 }, rowHeights: {} },
      ...more,
    ]);
    const sheet = sheets[0];
    return sheet === undefined ? null : rowHeight(sheet, formats, mergedCells(sheet), 1);
  };

  test.each<readonly [string, CellFormat, string | number, number | null]>([
    ['a text that may not wrap', {}, LONG, null],
    ['a short text', { wrap: true }, 'ngắn', null],
    ['a number', { wrap: true, size: 20 }, 1_234_567_890_123, null],
    ['a text of three lines', { wrap: true }, LONG, 48],
    ['larger letters', { wrap: true, size: 14 }, LONG, 80],
    ['larger letters that may not wrap', { size: 14 }, LONG, 23],
    ['bold letters, which run wider', { wrap: true, bold: true }, '0000000000 000000000', 33],
    ['the same, not bold', { wrap: true }, '0000000000 000000000', null],
    ['more than a row can hold', { wrap: true }, '\n'.repeat(50), 409],
  ])('%s', (_, format, text, expected) => {
    expect(height(format, text)).toBe(expected);
  });

  test('counts the width of a merged area', () => {
    expect(height({ wrap: true }, LONG, { do: 'merge', sheet: SHEET, area: area(3) })).toBeNull();
    expect(height({ wrap: true }, LONG, { do: 'merge', sheet: SHEET, area: area(2) })).toBe(33);
  });

  test('leaves out text that runs over several rows or is hidden', () => {
    expect(height({ wrap: true }, LONG, { do: 'merge', sheet: SHEET, area: area(1, 2) })).toBeNull();
    expect(height({ wrap: true }, LONG, { do: 'hide', sheet: SHEET, columns: [1], rows: [] })).toBeNull();
  });
});
