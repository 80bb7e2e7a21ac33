import { describe, expect, test } from '@jest/globals';
import {
  type CutOffRule,
  chaseFrom,
  cutOff,
  DECREE_09_CUT_OFF,
  figuresFrom,
  lastOnTimeDay,
  type ReportingRule,
} from '../../../shared/calendar/deadline.ts';
import { type PeriodKind, periodsBetween } from '../../../shared/calendar/period.ts';
import { known, monthly, monthlyIssue, quarterly, yearly } from './rules.ts';

function due(kind: PeriodKind, monthOfPeriod: number, day: number, inclusive: boolean): ReportingRule {
  return { kind, deadline: { monthOfPeriod, day, inclusive }, cutOff: { rule: 'period-end' }, estimated: false };
}

describe('lastOnTimeDay', () => {
  test.each([
    ['Lộc Tấn, units, "trước ngày 18 hằng tháng"', monthly, '2026-06', '2026-06-17'],
    ['Lộc Tấn, UBND xã, "trước ngày 20 hằng tháng"', monthlyIssue, '2026-06', '2026-06-19'],
    ['La Ngà, quarter I', quarterly, '2026-Q1', '2026-03-09'],
    ['La Ngà, quarter II', quarterly, '2026-Q2', '2026-06-09'],
    ['La Ngà, quarter III', quarterly, '2026-Q3', '2026-09-09'],
    ['La Ngà, quarter IV', quarterly, '2026-Q4', '2026-12-09'],
    ['La Ngà, the year, "trước ngày 05/12"', yearly, '2026', '2026-12-04'],
    ['a day that counts', due('month', 1, 18, true), '2026-06', '2026-06-18'],
    ['the month after a quarter', due('quarter', 4, 10, true), '2026-Q4', '2027-01-10'],
    ['the month after a month, before its first day', due('month', 2, 1, false), '2026-06', '2026-06-30'],
    ['the first half-year, up to its 5th of June', due('half-year', 6, 5, true), '2026-H1', '2026-06-05'],
    ['the second half-year, up to its 5th of December', due('half-year', 6, 5, true), '2026-H2', '2026-12-05'],
    ['day 31 of a month of 30 days', due('month', 1, 31, true), '2026-06', '2026-06-30'],
    ['before day 31 of a month of 30 days', due('month', 1, 31, false), '2026-06', '2026-06-30'],
    ['before day 31 of a month of 31 days', due('month', 1, 31, false), '2026-07', '2026-07-30'],
    ['before day 31 in February', due('month', 1, 31, false), '2026-02', '2026-02-28'],
    ['day 29 in February of a leap year', due('month', 1, 29, true), '2028-02', '2028-02-29'],
    ['the Friday of a week', due('week', 1, 5, true), '2026-W23', '2026-06-05'],
    ['before the Friday of a week', due('week', 1, 5, false), '2026-W23', '2026-06-04'],
    ['the Monday of the week after', due('week', 1, 8, true), '2026-W23', '2026-06-08'],
    ['a week has no months', due('week', 0, 1, true), '2026-W23', '2026-06-01'],
  ])('%s', (_name, rule, id, expected) => {
    expect(lastOnTimeDay(rule, known(id))).toBe(expected);
  });

  test('a deadline on a Sunday is not moved', () => {
    expect(lastOnTimeDay(monthly, known('2026-05'))).toBe('2026-05-17');
  });

  test.each([
    ['day cannot be 0', due('month', 1, 0, true)],
    ['day cannot be 1.5', due('month', 1, 1.5, true)],
    ['monthOfPeriod cannot be 0', due('month', 0, 18, true)],
    ['monthOfPeriod cannot be 1.5', due('month', 1.5, 18, true)],
  ])('a rule is refused: %s', (message, rule) => {
    expect(() => lastOnTimeDay(rule, known('2026-06'))).toThrow(new RangeError(message));
  });

  test('a period of another kind is refused', () => {
    const message = 'A rule by month has no period 2026-Q2';
    expect(() => lastOnTimeDay(monthly, known('2026-Q2'))).toThrow(new RangeError(message));
    expect(() => cutOff({ ...monthly, cutOff: { rule: 'period-end' } }, known('2026-Q2'))).toThrow(RangeError);
  });
});

describe('cutOff', () => {
  const withCutOff = (kind: PeriodKind, rule: CutOffRule): ReportingRule => ({
    ...due(kind, 1, 10, true),
    cutOff: rule,
  });

  test.each([
    ['week', '2026-W23', '2026-06-03', '2026-05-28'],
    ['month', '2026-06', '2026-06-14', '2026-05-15'],
    ['month', '2026-01', '2026-01-14', '2025-12-15'],
    ['quarter', '2026-Q2', '2026-06-14', '2026-03-15'],
    ['half-year', '2026-H1', '2026-06-14', '2025-12-15'],
    ['half-year', '2026-H2', '2026-12-14', '2026-06-15'],
    ['year', '2026', '2026-12-14', '2025-12-15'],
  ] as const)('by the decree a %s such as %s is counted to %s, from %s', (kind, id, to, from) => {
    const rule = withCutOff(kind, DECREE_09_CUT_OFF[kind]);
    expect(cutOff(rule, known(id))).toBe(to);
    expect(figuresFrom(rule, known(id))).toBe(from);
  });

  test.each([
    [quarterly, '2026-Q4', '2026-12-08', '2026-09-09'],
    [quarterly, '2026-Q1', '2026-03-08', '2025-12-09'],
    [yearly, '2026', '2026-12-03', '2025-12-04'],
  ])('La Ngà is counted to the day before the last on-time day', (rule, id, to, from) => {
    expect(cutOff(rule, known(id))).toBe(to);
    expect(figuresFrom(rule, known(id))).toBe(from);
  });

  test('no day before the deadline is the last on-time day itself', () => {
    expect(cutOff(withCutOff('month', { rule: 'before-deadline', days: 0 }), known('2026-06'))).toBe('2026-06-10');
  });

  test('the end of the period', () => {
    const rule = withCutOff('quarter', { rule: 'period-end' });
    expect(cutOff(rule, known('2026-Q2'))).toBe('2026-06-30');
    expect(figuresFrom(rule, known('2026-Q2'))).toBe('2026-04-01');
  });

  test('days before the deadline are whole and not negative', () => {
    const rule = (days: number) => withCutOff('month', { rule: 'before-deadline', days });
    expect(() => cutOff(rule(-1), known('2026-06'))).toThrow(new RangeError('days cannot be -1'));
    expect(() => cutOff(rule(0.5), known('2026-06'))).toThrow(new RangeError('days cannot be 0.5'));
  });

  test('the figures of one month follow those of the month before without a gap', () => {
    const months = periodsBetween('month', '2026-01-01', '2027-12-31');
    expect(months.map((of) => figuresFrom(monthly, of).slice(8))).toEqual(months.map(() => '15'));
  });
});

describe('chaseFrom', () => {
  test.each([
    ['the day before, in the middle of a week', '2026-06', [], '2026-06-16'],
    ['Friday before a Sunday', '2026-05', [], '2026-05-15'],
    ['Friday before a Saturday', '2026-10', [], '2026-10-16'],
    ['Friday before a Monday', '2026-08', [], '2026-08-14'],
    ['the day before a day off', '2026-06', ['2026-06-16'], '2026-06-15'],
    ['over a day off and a week-end', '2026-06', ['2026-06-16', '2026-06-15'], '2026-06-12'],
    ['a day off elsewhere changes nothing', '2026-06', ['2026-06-17', '2026-06-15'], '2026-06-16'],
  ])('%s', (_name, id, daysOff, expected) => {
    expect(chaseFrom(monthly, known(id), daysOff)).toBe(expected);
  });

  test('no days off are given', () => {
    expect(chaseFrom(monthly, known('2026-05'))).toBe('2026-05-15');
  });
});
