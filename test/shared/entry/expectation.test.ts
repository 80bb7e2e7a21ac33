import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectation, FEWEST_PAST, isOutlier, median, robustScale } from '../../../shared/entry/expectation.ts';

const past = (values: readonly number[], days: readonly string[]) =>
  values.map((value, index) => ({ value, asOf: days[index] ?? '', period: (days[index] ?? '').slice(0, 7) }));
/** Ten days apart, so that paces are easy to see. */
const DAYS = ['2026-03-01', '2026-03-11', '2026-03-21', '2026-03-31', '2026-04-10'];

test('the median is the middle number, or lies between the two', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([3, 1, 2, 10])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow(new RangeError('No median of nothing'));
});

test('the scale is the median deviation, as a standard deviation', () => {
  expect(robustScale([10, 12, 11, 90])).toBeCloseTo(1 / 0.6745, 10);
});

test('where more than half are equal, the mean deviation serves', () => {
  expect(robustScale([10, 10, 10, 14])).toBeCloseTo(1 / 0.7979, 10);
});

test('figures that never moved have no scale', () => {
  expect(robustScale([10, 10, 10])).toBe(0);
});

test('one wild figure hardly moves the scale', () => {
  expect(robustScale([10, 12, 11, 1e9])).toBe(robustScale([10, 12, 11, 90]));
});

describe('what is expected', () => {
  test('of single periods: the median', () => {
    const { expected, scale, last } = expectation(past([10, 12, 11, 90], DAYS), 'in-period', '2026-04-10') ?? {};
    expect(expected).toBe(11.5);
    expect(scale).toBeCloseTo(1 / 0.6745, 10);
    expect(last).toEqual({ value: 90, asOf: '2026-03-31', period: '2026-03' });
  });

  test.each(['as-of', 'cumulative'] as const)('of a figure %s: on from the last at the usual pace', (figure) => {
    const found = expectation(past([10, 20, 30, 50], DAYS), figure, '2026-04-10');
    expect(found?.expected).toBe(60);
    expect(found?.scale).toBeCloseTo(10 / 3 / 0.7979, 10);
  });

  test('over twice the time twice as far, and twice as wide', () => {
    const found = expectation(past([10, 20, 30, 50], DAYS), 'as-of', '2026-04-20');
    expect(found?.expected).toBe(70);
    expect(found?.scale).toBeCloseTo(20 / 3 / 0.7979, 10);
  });

  test('nothing with three past figures, something with four', () => {
    expect(FEWEST_PAST).toBe(4);
    expect(expectation(past([1, 2, 3], DAYS), 'in-period', '2026-04-10')).toBeNull();
    expect(expectation(past([1, 2, 3, 4], DAYS), 'in-period', '2026-04-10')).not.toBeNull();
  });

  test('figures counted to the same day give no pace', () => {
    const sameDay = past([10, 20, 30, 40], ['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01']);
    expect(expectation(sameDay, 'as-of', '2026-04-10')).toBeNull();
    const pairs = past([10, 15, 20, 30], ['2026-03-01', '2026-03-01', '2026-03-11', '2026-03-21']);
    expect(expectation(pairs, 'as-of', '2026-03-31')?.expected).toBe(37.5);
  });
});

describe('an outlier', () => {
  const last = { value: 10, asOf: '2026-05-14', period: '2026-05' };
  const usual = { expected: 10, scale: 2, last };

  test('lies beyond 3.5 scales', () => {
    expect(isOutlier(17, usual, 0)).toBe(false);
    expect(isOutlier(17.01, usual, 0)).toBe(true);
    expect(isOutlier(2.99, usual, 0)).toBe(true);
    expect(isOutlier(3, usual, 0)).toBe(false);
  });

  test('lies beyond the floor too', () => {
    expect(isOutlier(20, usual, 10)).toBe(false);
    expect(isOutlier(20.01, usual, 10)).toBe(true);
  });

  test('is not made by a slip of the doubles', () => {
    expect(isOutlier(0.75, { ...usual, expected: 0.8, scale: 0 }, 0.05)).toBe(false);
  });

  test('is never what was expected', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: 0, max: 1e9 }),
        (value) => !isOutlier(value, { expected: value, scale: 0, last }, 0),
      ),
    );
  });
});
