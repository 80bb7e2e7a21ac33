import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { civilDay, dayNumber, lastDayOfMonth } from '../../../shared/calendar/civil-day.ts';

describe('lastDayOfMonth', () => {
  test.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2026, 3, 31],
    [2026, 4, 30],
    [2026, 5, 31],
    [2026, 6, 30],
    [2026, 7, 31],
    [2026, 8, 31],
    [2026, 9, 30],
    [2026, 10, 31],
    [2026, 11, 30],
    [2026, 12, 31],
    [2028, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2100, 2, 28],
    [2028, 4, 30],
    [2028, 3, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });

  test.each([0, 13, 1.5, -1])('there is no month %d', (month) => {
    expect(() => lastDayOfMonth(2026, month)).toThrow(new RangeError(`No such month: ${month}`));
  });
});

describe('dayNumber and civilDay', () => {
  test.each([
    [0, [1970, 1, 1]],
    [-1, [1969, 12, 31]],
    [10_957, [2000, 1, 1]],
    [11_016, [2000, 2, 29]],
    [11_017, [2000, 3, 1]],
    [-25_509, [1900, 2, 28]],
    [-25_508, [1900, 3, 1]],
    [-719_162, [1, 1, 1]],
    [-719_468, [0, 3, 1]],
    [-719_469, [0, 2, 29]],
    [2_932_896, [9999, 12, 31]],
    [20_453, [2025, 12, 31]],
    [20_454, [2026, 1, 1]],
  ] as const)('day %i is %j', (number, [year, month, day]) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDay(number)).toEqual([year, month, day]);
  });

  test('each day number is the day after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_468, max: 2_932_896 }), (number) => {
        const [year, month, day] = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        const isLast = day === lastDayOfMonth(year, month);
        const next = isLast ? [month === 12 ? year + 1 : year, (month % 12) + 1, 1] : [year, month, day + 1];
        expect(civilDay(number + 1)).toEqual(next);
      }),
    );
  });
});
