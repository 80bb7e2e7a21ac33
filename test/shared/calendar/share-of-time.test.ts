import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareOfTime } from '../../../shared/calendar/share-of-time.ts';
import { anyDate } from './any-date.ts';

describe('shareOfTime', () => {
  test.each([
    ['the plan year on 14/6', '2026-01-01', '2026-12-31', '2026-06-14', 164, 364],
    ['on the first day', '2026-01-01', '2026-12-31', '2026-01-01', 0, 364],
    ['before the first day', '2026-01-01', '2026-12-31', '2025-12-31', 0, 364],
    ['the day after the first', '2026-01-01', '2026-12-31', '2026-01-02', 1, 364],
    ['on the last day', '2026-01-01', '2026-12-31', '2026-12-31', 364, 364],
    ['after the last day', '2026-01-01', '2026-12-31', '2027-01-01', 364, 364],
    ['a leap year', '2028-01-01', '2028-12-31', '2028-03-01', 60, 365],
    ['due on the first day', '2026-01-01', '2026-01-01', '2026-06-14', 0, 0],
    ['due before the first day', '2026-06-14', '2026-01-01', '2026-12-31', 0, 0],
  ])('%s', (_name, from, due, asOf, gone, total) => {
    expect(shareOfTime(from, due, asOf)).toEqual({ gone, total });
  });

  test('from 3% on 01/01 to 30% at the end of the year, 15,2% is expected on 14/6', () => {
    const { gone, total } = shareOfTime('2026-01-01', '2026-12-31', '2026-06-14');
    expect((3 + ((30 - 3) * gone) / total).toFixed(1)).toBe('15.2');
  });

  test('gone is never below 0 nor above total', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (from, due, asOf) => {
        const { gone, total } = shareOfTime(from, due, asOf);
        expect(0 <= gone && gone <= total).toBe(true);
      }),
    );
  });
});
