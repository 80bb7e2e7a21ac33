import { describe, expect, test } from '@jest/globals';
import type { UnitFigure } from '../../../shared/use-cases/assessment-types.ts';
import { earlierCounts, judgesYearSoFar, yearSoFar } from '../../../shared/use-cases/year-so-far.ts';
import { counts, everybody, indicator, published } from './plans.ts';

const ramp = indicator('A', '30%', { figure: 'in-period' });
const all = indicator('A', '30%', { figure: 'in-period', receives: everybody });
const figure = (period: string, numerator: number | null, denominator: number | null, unit = 'a'): UnitFigure => ({
  unit,
  period,
  asOf: `${period}-14`,
  numerator,
  denominator,
  value: numerator !== null && denominator !== null ? numerator / denominator : 0.5,
  noneArising: false,
});

test.each([
  ['a ramp of counted periods', ramp, true],
  ['a level that has to hold', { ...ramp, move: 'hold' as const }, false],
  ['a milestone', { ...ramp, move: 'milestone' as const }, false],
  ['a running total', { ...ramp, figure: 'cumulative' as const }, false],
  ['a figure as of a day', { ...ramp, figure: 'as-of' as const }, false],
  ['what others publish', { ...ramp, measure: published() }, false],
])('%s is judged on the year so far: %s', (_, one, expected) => {
  expect(judgesYearSoFar(one)).toBe(expected);
});

describe('the year so far', () => {
  const sums = (figures: readonly UnitFigure[], one = ramp) =>
    yearSoFar(figures, one).map(({ numerator, denominator, value }) => [numerator, denominator, value]);
  test('adds up the periods of one kind in one year', () => {
    expect(sums([figure('2025-12', 1, 2), figure('2026-01', 1, 10), figure('2026-02', 3, 10)])).toEqual([
      [1, 2, 0.5],
      [1, 10, 0.1],
      [4, 20, 0.2],
    ]);
    expect(sums([figure('2026-01', 1, 10), figure('2026-Q1', 5, 30), figure('2026-02', 3, 10)]).slice(1)).toEqual([
      [5, 30, 5 / 30],
      [4, 20, 0.2],
    ]);
  });
  test('leaves what is no pair of counts as it is, and passes over it', () => {
    expect(sums([figure('2026-01', 1, 10), figure('2026-02', null, null), figure('2026-03', 1, 10)])).toEqual([
      [1, 10, 0.1],
      [null, null, 0.5],
      [2, 20, 0.1],
    ]);
  });
  test('is per its thousand of a rate, and nothing over nothing', () => {
    const rate = { ...ramp, measure: counts('rate') };
    expect(sums([figure('2026-01', 1, 10)], rate)).toEqual([[1, 10, 100]]);
    expect(sums([figure('2026-01', 0, 0)])).toEqual([[0, 0, null]]);
  });
  test('is each unit’s own where all report, and goes on over a change of units where one does', () => {
    const figures = [figure('2026-01', 1, 10, 'a'), figure('2026-02', 3, 10, 'b')];
    expect(sums(figures, all)[1]).toEqual([3, 10, 0.3]);
    expect(sums(figures)[1]).toEqual([4, 20, 0.2]);
  });
  test('is not asked of other figures', () => {
    const figures = [figure('2026-01', 1, 10), figure('2026-02', 3, 10)];
    expect(yearSoFar(figures, { ...ramp, move: 'hold' })).toBe(figures);
  });
});

describe('what an open period is added to', () => {
  const past = [
    figure('2025-12', 9, 9),
    figure('2026-01', 1, 10),
    figure('2026-02', 3, 10, 'b'),
    figure('2026-03', null, null),
    figure('2026-04', 7, 7),
  ];
  const open = { unit: 'a', period: '2026-04' };
  test('are the other periods of its year that were counted', () => {
    expect(earlierCounts(past, ramp, open)).toEqual({ numerator: 4, denominator: 20, periods: 2 });
    expect(earlierCounts(past, all, open)).toEqual({ numerator: 1, denominator: 10, periods: 1 });
  });
  test('is nothing for another kind of period, or where each is judged by itself', () => {
    const nothing = { numerator: 0, denominator: 0, periods: 0 };
    expect(earlierCounts(past, ramp, { ...open, period: '2026-Q2' })).toEqual(nothing);
    expect(earlierCounts(past, { ...ramp, figure: 'as-of' }, open)).toEqual(nothing);
    expect(earlierCounts([figure('lạ', 1, 2)], ramp, { unit: 'a', period: 'lạ khác' })).toEqual(nothing);
  });
});
