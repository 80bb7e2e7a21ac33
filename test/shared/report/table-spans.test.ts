import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableSpans } from '../../../shared/report/table-spans.ts';

test('columns lie over those of the sheet as near to their widths as its lines allow', () => {
  const letter = [6, 22, 10, 10, 11, 11, 11, 13];
  expect(tableSpans([11, 38, 24, 25, 25, 42], letter)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 5],
    [6, 6],
    [7, 8],
  ]);
  expect(tableSpans([57, 18, 16, 18, 18, 18, 20], letter).slice(0, 2)).toEqual([
    [1, 2],
    [3, 3],
  ]);
});

test('every column of the table has one of the sheet, side by side to the end', () => {
  const width = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      fc.array(width, { minLength: 1, maxLength: 8 }),
      fc.array(width, { minLength: 8, maxLength: 12 }),
      (widths, sheet) => {
        const spans = tableSpans(widths, sheet);
        expect(spans).toHaveLength(widths.length);
        spans.forEach(([from, to], index) => {
          expect(from).toBe((spans[index - 1]?.[1] ?? 0) + 1);
          expect(to).toBeGreaterThanOrEqual(from);
        });
        expect(spans[spans.length - 1]?.[1]).toBe(sheet.length);
      },
    ),
  );
});
