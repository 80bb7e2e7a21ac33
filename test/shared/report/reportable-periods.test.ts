import { expect, test } from '@jest/globals';
import { reportablePeriods } from '../../../shared/report/reportable-periods.ts';

const of = (open: readonly string[], closed: readonly string[] = []) => reportablePeriods([...open, ...closed]);

test('months are followed by the quarter, half-year and year that hold them, each once, the latest first', () => {
  expect(of(['2026-06'], ['2026-05', '2026-05', '2026-03'])).toEqual([
    '2026',
    '2026-06',
    '2026-Q2',
    '2026-H1',
    '2026-05',
    '2026-03',
    '2026-Q1',
  ]);
});
test('a quarter makes no months, a year nothing longer', () => {
  expect([of(['2026-Q4', '2026']), of(['2025'])]).toEqual([['2026-Q4', '2026-H2', '2026'], ['2025']]);
});
test('a week that belongs to two months is in no month, but in what holds it whole', () => {
  expect([of(['2026-W23']), of(['2026-W27']), of(['2026-W53'])]).toEqual([
    ['2026', '2026-06', '2026-Q2', '2026-H1', '2026-W23'],
    ['2026', '2026-W27'],
    ['2026-W53'],
  ]);
});
test('what is no period is left out', () => {
  expect(of(['tháng 6'])).toEqual([]);
});
