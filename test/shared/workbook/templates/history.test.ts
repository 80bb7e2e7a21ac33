import { expect, test } from '@jest/globals';
import { historyColumns, historySheet } from '../../../../shared/workbook/templates/history.ts';
import { only } from './templates.ts';

test('Lịch sử begins with one empty row under its headings, shut for typing', () => {
  const [write] = only(historySheet(), 'write').filter(({ cells }) => cells.length === 3);
  expect(write?.cells[1]).toEqual(historyColumns.map(({ heading }) => heading));
  expect(write?.cells[2]?.every((cell) => cell === null)).toBe(true);
  expect(historyColumns.some(({ input }) => input)).toBe(false);
  expect(only(historySheet(), 'protect')).toHaveLength(1);
});
