import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import { add, compare, exact, ratio } from '../../../shared/number/rational.ts';
import { monthsLeft } from '../../../shared/progress/months-left.ts';

test.each<[string, string, number, number, number]>([
  ['2026-06-14', '2026-12-31', 6, 17, 31],
  ['2026-06-14', '2026-06-30', 0, 16, 30],
  ['2026-06-14', '2026-07-14', 1, 0, 31],
  ['2026-06-14', '2026-07-13', 0, 29, 30],
  ['2026-12-20', '2026-12-31', 0, 11, 31],
  ['2026-01-31', '2026-02-28', 1, 0, 28],
  ['2026-01-20', '2026-02-10', 0, 21, 31],
  ['2026-02-20', '2026-03-10', 0, 18, 28],
  ['2026-11-30', '2028-12-31', 25, 1, 31],
  ['2026-12-31', '2026-12-31', 0, 0, 31],
])('from %s to %s are %i months and %i of %i days', (from, to, whole, days, length) => {
  expect(monthsLeft(from, to)).toEqual(add(exact(whole), ratio(days, length)));
});

test('a later day is never fewer months', () => {
  const days = fc.tuple(fc.nat(800), fc.nat(800), fc.nat(60));
  fc.assert(
    fc.property(days, ([start, length, more]) => {
      const from = addDays('2026-01-01', start);
      const to = addDays(from, length);
      expect(compare(monthsLeft(from, addDays(to, more)), monthsLeft(from, to))).toBeGreaterThanOrEqual(0);
    }),
  );
});
