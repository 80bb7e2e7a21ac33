import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  endOf,
  nextPeriod,
  type PeriodKind,
  period,
  periodOf,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
} from '../../../shared/calendar/period.ts';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import { anyDate } from './any-date.ts';
import { known } from './rules.ts';

const anyKind = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'half-year', 'year');

describe('period', () => {
  test.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-H1', 'half-year', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half-year', '2026-07-01', '2026-12-31'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-01', 'month', '2026-01-01', '2026-01-31'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31'],
    ['2026-W23', 'week', '2026-06-01', '2026-06-07'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2027-W01', 'week', '2027-01-04', '2027-01-10'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['1900', 'year', '1900-01-01', '1900-12-31'],
    ['2999-12', 'month', '2999-12-01', '2999-12-31'],
  ] as const)('%s is the %s %s to %s', (id, kind, start, end) => {
    expect(period(id)).toEqual({ id, kind, start, end });
  });

  test.each([
    '',
    '26',
    '1899',
    '3000',
    '20260',
    'x2026',
    '2026-',
    '2026-0',
    '2026-00',
    '2026-6',
    '2026-13',
    '2026-006',
    '2026-Q0',
    '2026-Q5',
    '2026-Q02',
    '2026-q2',
    '2026-H0',
    '2026-H3',
    '2026-W',
    '2026-W00',
    '2026-W1',
    '2026-W54',
    '2025-W53',
    '2026-06-01',
    '2026-06 ',
    ' 2026-06',
    '2026-X1',
    'tháng 6',
  ])('"%s" names no period', (id) => {
    expect(period(id)).toBeNull();
  });

  test('reading the id of a period gives that period', () => {
    fc.assert(
      fc.property(anyKind, anyDate, (kind, date) => {
        const found = periodOf(kind, date);
        expect(period(found.id)).toEqual(found);
      }),
    );
  });
});

describe('periodOf', () => {
  test.each([
    ['week', '2026-06-07', '2026-W23'],
    ['week', '2026-06-08', '2026-W24'],
    ['week', '2027-01-01', '2026-W53'],
    ['week', '2027-01-03', '2026-W53'],
    ['week', '2025-12-28', '2025-W52'],
    ['week', '2025-12-29', '2026-W01'],
    ['month', '2026-06-30', '2026-06'],
    ['month', '2026-07-01', '2026-07'],
    ['quarter', '2026-03-31', '2026-Q1'],
    ['quarter', '2026-04-01', '2026-Q2'],
    ['quarter', '2026-12-31', '2026-Q4'],
    ['half-year', '2026-06-30', '2026-H1'],
    ['half-year', '2026-07-01', '2026-H2'],
    ['year', '2026-12-31', '2026'],
    ['year', '2027-01-01', '2027'],
  ] as const)('the %s of %s is %s', (kind, date, id) => {
    expect(periodOf(kind, date).id).toBe(id);
  });

  test('holds the day it was asked for', () => {
    fc.assert(
      fc.property(anyKind, anyDate, (kind, date) => {
        const { start, end } = periodOf(kind, date);
        expect(start <= date && date <= end).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-Q2', '2026-06-30'],
  ['2026-W53', '2027-01-03'],
  ['tháng 6', ''],
])('%s ends on %j', (id, end) => {
  expect(endOf(id)).toBe(end);
});

describe('previousPeriod and nextPeriod', () => {
  test.each([
    ['2026-W01', '2025-W52', '2026-W02'],
    ['2026-W53', '2026-W52', '2027-W01'],
    ['2026-01', '2025-12', '2026-02'],
    ['2026-12', '2026-11', '2027-01'],
    ['2026-Q1', '2025-Q4', '2026-Q2'],
    ['2026-Q4', '2026-Q3', '2027-Q1'],
    ['2026-H1', '2025-H2', '2026-H2'],
    ['2026', '2025', '2027'],
  ])('%s comes after %s and before %s', (id, before, after) => {
    expect(previousPeriod(known(id)).id).toBe(before);
    expect(nextPeriod(known(id)).id).toBe(after);
  });

  test('periods of a kind tile the calendar', () => {
    fc.assert(
      fc.property(anyKind, anyDate, (kind, date) => {
        const here = periodOf(kind, date);
        expect(nextPeriod(here).start).toBe(addDays(here.end, 1));
        expect(previousPeriod(here).end).toBe(addDays(here.start, -1));
        expect(previousPeriod(nextPeriod(here))).toEqual(here);
      }),
    );
  });
});

describe('samePeriodLastYear', () => {
  test.each([
    ['2026-06', '2025-06'],
    ['2028-02', '2027-02'],
    ['2026-Q1', '2025-Q1'],
    ['2026-H2', '2025-H2'],
    ['2026', '2025'],
    ['1900-06', '1899-06'],
    ['2026-W23', '2025-W23'],
    ['2027-W52', '2026-W52'],
    ['2027-W01', '2026-W01'],
  ])('of %s is %s', (id, lastYear) => {
    expect(samePeriodLastYear(known(id)).id).toBe(lastYear);
  });

  test('of week 53 is week 52 where the year before has no week 53', () => {
    expect(samePeriodLastYear(known('2026-W53')).id).toBe('2025-W52');
    expect(samePeriodLastYear(known('2020-W53')).id).toBe('2019-W52');
  });
});

describe('periodsBetween', () => {
  test.each([
    ['month', '2026-01-31', '2026-03-01', ['2026-01', '2026-02', '2026-03']],
    ['month', '2026-01-31', '2026-02-28', ['2026-01', '2026-02']],
    ['month', '2026-06-14', '2026-06-14', ['2026-06']],
    ['quarter', '2026-12-31', '2027-01-01', ['2026-Q4', '2027-Q1']],
    ['week', '2026-12-27', '2027-01-04', ['2026-W52', '2026-W53', '2027-W01']],
    ['year', '2026-06-14', '2028-01-01', ['2026', '2027', '2028']],
    ['month', '2026-06-15', '2026-06-14', []],
  ] as const)('every %s from %s to %s', (kind, from, to, ids) => {
    expect(periodsBetween(kind, from, to).map((found) => found.id)).toEqual(ids);
  });
});
