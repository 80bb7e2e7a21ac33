import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportingRule } from '../../../shared/calendar/deadline.ts';
import { openPeriods, periodIsOwed } from '../../../shared/calendar/open-periods.ts';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import { anyDate } from './any-date.ts';
import { known, monthly, monthlyIssue, quarterly, yearly } from './rules.ts';

const LONG_AGO = '2020-01-01';

function ids(rules: readonly ReportingRule[], trackingStart: string, asOf: string): string[] {
  return openPeriods(rules, trackingStart, asOf).map((period) => period.id);
}

describe('periodIsOwed', () => {
  test('a period whose deadline passed before tracking began is not owed', () => {
    expect(periodIsOwed(monthly, known('2026-06'), '2026-06-16')).toBe(true);
    expect(periodIsOwed(monthly, known('2026-06'), '2026-06-17')).toBe(true);
    expect(periodIsOwed(monthly, known('2026-06'), '2026-06-18')).toBe(false);
    expect(periodIsOwed(monthly, known('2026-07'), '2026-06-18')).toBe(true);
  });

  test('K22: of La Ngà, tracked from the day of its plan, 9/3/2026, quarter I is owed, from the day after not', () => {
    expect(periodIsOwed(quarterly, known('2026-Q1'), '2026-03-09')).toBe(true);
    expect(periodIsOwed(quarterly, known('2026-Q1'), '2026-03-10')).toBe(false);
  });
});

describe('openPeriods of Lộc Tấn, "trước ngày 18 hằng tháng"', () => {
  test.each([
    ['as the month begins', '2026-06-01', ['2026-06']],
    ['on the last on-time day', '2026-06-17', ['2026-06']],
    ['late, the month stays open', '2026-06-18', ['2026-06']],
    ['to its last day', '2026-06-30', ['2026-06']],
    ['then the next month', '2026-07-01', ['2026-07']],
    ['over the turn of the year', '2026-12-31', ['2026-12']],
    ['to January', '2027-01-01', ['2027-01']],
  ])('%s', (_name, asOf, expected) => {
    expect(ids([monthly], LONG_AGO, asOf)).toEqual(expected);
  });

  test('a workbook made after the deadline opens the next month, ahead of its time', () => {
    expect(ids([monthly], '2026-06-17', '2026-06-17')).toEqual(['2026-06']);
    expect(ids([monthly], '2026-06-18', '2026-06-18')).toEqual(['2026-07']);
    expect(ids([monthly], '2026-06-18', '2026-06-30')).toEqual(['2026-07']);
  });

  test('two deadlines for one month open it once, also where only one of them is still owed', () => {
    expect(ids([monthly, monthlyIssue], LONG_AGO, '2026-06-10')).toEqual(['2026-06']);
    expect(ids([monthly, monthlyIssue], '2026-06-18', '2026-06-18')).toEqual(['2026-06']);
    expect(ids([monthlyIssue, monthlyIssue], '2026-06-20', '2026-06-20')).toEqual(['2026-07']);
  });

  test('tracking that begins later opens the first period that will be owed', () => {
    expect(ids([monthly], '2026-09-18', '2026-06-01')).toEqual(['2026-10']);
    expect(ids([monthly], '2026-09-17', '2026-06-01')).toEqual(['2026-09']);
  });
});

describe('openPeriods of La Ngà, quarterly and yearly', () => {
  test.each([
    ['in March only the quarter', '2026-03-09', ['2026-Q1']],
    ['late in March', '2026-03-31', ['2026-Q1']],
    ['from April quarter II', '2026-04-01', ['2026-Q2']],
    ['in September no year yet', '2026-09-30', ['2026-Q3']],
    ['from October both', '2026-10-01', ['2026-Q4', '2026']],
    ['in December both, on the last on-time day of the year', '2026-12-04', ['2026-Q4', '2026']],
    ['both between the two deadlines', '2026-12-05', ['2026-Q4', '2026']],
    ['both on the last on-time day of the quarter', '2026-12-09', ['2026-Q4', '2026']],
    ['both late', '2026-12-10', ['2026-Q4', '2026']],
    ['both to the end of the year', '2026-12-31', ['2026-Q4', '2026']],
    ['in January the quarter alone', '2027-01-01', ['2027-Q1']],
  ])('%s', (_name, asOf, expected) => {
    expect(ids([quarterly, yearly], LONG_AGO, asOf)).toEqual(expected);
  });

  test('tracked from between the two deadlines of December only the quarter is open', () => {
    expect(ids([quarterly, yearly], '2026-12-05', '2026-12-05')).toEqual(['2026-Q4']);
  });

  test('tracked from after both, the next quarter is', () => {
    expect(ids([quarterly, yearly], '2026-12-10', '2026-12-10')).toEqual(['2027-Q1']);
    expect(ids([yearly, quarterly], '2026-12-10', '2026-12-10')).toEqual(['2027-Q1']);
  });

  test('a plan with the year alone has the year open from the start', () => {
    expect(ids([yearly], LONG_AGO, '2026-03-01')).toEqual(['2026']);
  });
});

describe('openPeriods of other rules', () => {
  const rule = (kind: ReportingRule['kind'], monthOfPeriod: number, day: number): ReportingRule => ({
    kind,
    deadline: { monthOfPeriod, day, inclusive: true },
    cutOff: { rule: 'period-end' },
    estimated: false,
  });

  test.each([
    ['before the deadline the month that ended', '2026-07-05', ['2026-06']],
    ['after it also the month that runs', '2026-07-06', ['2026-06', '2026-07']],
    ['to the end of the month of the deadline', '2026-07-31', ['2026-06', '2026-07']],
    ['then July alone', '2026-08-01', ['2026-07']],
  ])('a month due on the 5th of the next: %s', (_name, asOf, expected) => {
    expect(ids([rule('month', 2, 5)], LONG_AGO, asOf)).toEqual(expected);
  });

  test.each([
    ['2026-06-01', ['2026-W23']],
    ['2026-06-05', ['2026-W23']],
    ['2026-06-07', ['2026-W23']],
    ['2026-06-08', ['2026-W24']],
  ])('a week due on its Friday, on %s', (asOf, expected) => {
    expect(ids([rule('week', 1, 5)], LONG_AGO, asOf)).toEqual(expected);
  });

  test.each([
    ['2026-06-08', ['2026-W23']],
    ['2026-06-09', ['2026-W23', '2026-W24']],
    ['2026-06-14', ['2026-W23', '2026-W24']],
    ['2026-06-15', ['2026-W24']],
  ])('a week due on the Monday after, on %s', (asOf, expected) => {
    expect(ids([rule('week', 1, 8)], LONG_AGO, asOf)).toEqual(expected);
  });

  test.each([
    ['2026-03-31', ['2026-03']],
    ['2026-04-01', ['2026-04', '2026-H1']],
    ['2026-06-30', ['2026-06', '2026-H1']],
    ['2026-07-01', ['2026-07']],
    ['2026-10-01', ['2026-10', '2026-H2']],
  ])('a half-year opens with the quarter in which it falls due, on %s', (asOf, expected) => {
    expect(ids([rule('month', 1, 17), rule('half-year', 6, 4)], LONG_AGO, asOf)).toEqual(expected);
  });

  test.each([
    ['2026-09-30', ['2026-09']],
    ['2026-10-01', ['2026-10', '2026']],
    ['2027-01-15', ['2027-01', '2026']],
    ['2027-01-31', ['2027-01', '2026']],
    ['2027-02-01', ['2027-02']],
  ])('a year due in January opens with its last quarter, on %s', (asOf, expected) => {
    expect(ids([rule('month', 1, 17), rule('year', 13, 15)], LONG_AGO, asOf)).toEqual(expected);
  });

  test('a deadline a year after the period is found', () => {
    expect(ids([rule('month', 13, 5)], LONG_AGO, '2026-07-05')).toEqual(['2025-07']);
  });

  test('without rules nothing is open', () => {
    expect(openPeriods([], LONG_AGO, '2026-06-01')).toEqual([]);
  });

  test('something is open on every day, and all of it is owed', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (trackingStart, later) => {
        const open = openPeriods([quarterly, yearly], trackingStart, addDays(trackingStart, later));
        expect(open.length).toBeGreaterThan(0);
        for (const period of open) {
          expect(periodIsOwed(period.kind === 'year' ? yearly : quarterly, period, trackingStart)).toBe(true);
        }
      }),
    );
  });
});
