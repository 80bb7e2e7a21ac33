import { expect, test } from '@jest/globals';
import { compareTexts } from '../../shared/compare-texts.ts';

test('days come in their order, and what is the same stays as it was', () => {
  expect(['2026-07-01', '', '2026-06-14', '2026-12-31'].sort(compareTexts)).toEqual([
    '',
    '2026-06-14',
    '2026-07-01',
    '2026-12-31',
  ]);
  expect(compareTexts('2026-06', '2026-06')).toBe(0);
});
