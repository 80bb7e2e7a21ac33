import { describe, expect, test } from '@jest/globals';
import type { Entry, PastEntry } from '../../../shared/entry/types.ts';
import { readTarget } from '../../../shared/plan/target.ts';
import type { UnitFigure } from '../../../shared/use-cases/assessment-types.ts';
import {
  byCutOff,
  byPeriod,
  observed,
  ofYear,
  openFigures,
  pastFigures,
} from '../../../shared/use-cases/observations.ts';

const past = (period: string, asOf: string, value: number, unit = 'a'): PastEntry => ({
  code: 'A',
  unit,
  period,
  asOf,
  numerator: null,
  denominator: null,
  value,
  answer: null,
  evidence: null,
});
const entry = (period: string, over: Partial<Entry> = {}): Entry => ({
  unit: 'a',
  code: 'A',
  period,
  sheet: 'S',
  row: 1,
  numerator: 1,
  denominator: 2,
  value: 0.5,
  answer: null,
  publishedOnly: false,
  evidence: null,
  difficulties: null,
  proposals: null,
  note: null,
  ...over,
});
const open = (period: string, cutOff: string) => ({ period, cutOff, lastOnTimeDay: cutOff, estimated: false });

describe('closed figures', () => {
  test('are those up to the day', () => {
    const found = pastFigures([past('2026-01', '2026-01-14', 1), past('2026-02', '2026-02-14', 2)], '2026-02-13');
    expect(found.map(({ period }) => period)).toEqual(['2026-01']);
    expect(pastFigures([past('2026-02', '2026-02-14', 2)], '2026-02-14')).toHaveLength(1);
  });
  test('of a period closed twice are the last, unit by unit', () => {
    const rows = [
      past('2026-01', '2026-01-14', 1),
      past('2026-01', '2026-01-14', 5, 'b'),
      past('2026-01', '2026-01-14', 2),
    ];
    expect(pastFigures(rows, '2026-12-31').map(({ unit, value }) => [unit, value])).toEqual([
      ['b', 5],
      ['a', 2],
    ]);
  });
});

describe('typed figures', () => {
  const periods = [open('2026-06', '2026-06-14'), open('2026-Q2', '2026-06-09'), open('2026-07', '2026-07-14')];
  test('come by cut-off, of periods that have begun, counted to the day at most', () => {
    const entries = ['2026-07', '2026-06', '2026-Q2', '2026-05'].map((period) => entry(period));
    const found = openFigures(entries, periods, ['a'], '2026-06-10');
    expect(found.map(({ period, asOf }) => [period, asOf])).toEqual([
      ['2026-Q2', '2026-06-09'],
      ['2026-06', '2026-06-10'],
    ]);
    expect(openFigures([entry('lạ')], [open('lạ', '2026-06-14')], ['a'], '2026-06-10')).toHaveLength(1);
  });
  test('are of units that enter the figure and say something', () => {
    const entries = [
      entry('2026-06', { unit: 'b' }),
      entry('2026-06', { value: null }),
      entry('2026-06', { value: null, answer: 'waiting' }),
      entry('2026-06', { value: null, answer: 'none-arising' }),
      entry('2026-06', { value: false }),
    ];
    const found = openFigures(entries, periods, ['a'], '2026-06-20');
    expect(found.map(({ value, noneArising }) => [value, noneArising])).toEqual([
      [null, true],
      [false, false],
    ]);
  });
});

test('periods of the same cut-off keep the order of Cấu hình', () => {
  const periods = [open('2026', '2026-12-03'), open('2026-12', '2026-12-03'), open('2026-11', '2026-11-14')];
  expect(byCutOff(periods).map(({ period }) => period)).toEqual(['2026-11', '2026', '2026-12']);
});

describe('periods', () => {
  const figure = (period: string, asOf: string, unit: string): UnitFigure => ({
    ...{ unit, period, asOf, noneArising: false },
    ...{ numerator: 1, denominator: 10, value: 0.1 },
  });
  const figures = [
    figure('2026-02', '2026-02-14', 'a'),
    figure('2026-01', '2026-01-14', 'a'),
    figure('2026-01', '2026-01-10', 'b'),
  ];
  test('hold all units together, to the latest day, oldest first', () => {
    expect(byPeriod(figures).map(({ period, asOf, parts }) => [period, asOf, parts.length])).toEqual([
      ['2026-01', '2026-01-14', 2],
      ['2026-02', '2026-02-14', 1],
    ]);
  });
  test('of the same day stay in their order', () => {
    const same = [figure('2026-12', '2026-12-03', 'a'), figure('2026', '2026-12-03', 'a')];
    expect(byPeriod(same).map(({ period }) => period)).toEqual(['2026-12', '2026']);
  });
  test('are observed as one figure, saying how many units are in it', () => {
    const [january] = byPeriod(figures);
    if (january === undefined) throw new Error('no period');
    const sum = {
      period: '2026-01',
      asOf: '2026-01-14',
      numerator: 2,
      denominator: 20,
      unitsReported: 2,
      unitsExpected: 3,
    };
    expect(observed(january, 3, readTarget('30%'))).toMatchObject(sum);
    expect(observed(january, 3, null).unitsExpected).toBe(3);
  });
  test('of a year begin with the last one before it, but a running total begins again', () => {
    const days = ['2025-11-14', '2025-12-31', '2026-01-01', '2026-02-14'];
    const found = byPeriod(days.map((day) => figure(day.slice(0, 7), day, 'a')));
    const kept = (kind: 'as-of' | 'cumulative' | 'in-period') => ofYear(found, 2026, kind).map(({ asOf }) => asOf);
    expect([kept('as-of'), kept('in-period')]).toEqual([days.slice(1), days.slice(1)]);
    expect(kept('cumulative')).toEqual(days.slice(2));
    expect(ofYear([], 2026, 'as-of')).toEqual([]);
  });
});
