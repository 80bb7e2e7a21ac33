import { expect, test } from '@jest/globals';
import { daysText, dayText, dueText, reportPeriod } from '../../../shared/text/reasons-time.ts';

test.each<[string, string, string, string]>([
  ['2026-06-14', '2026-06-14', '14/6', '14 June'],
  ['2026-02-04', '2026-06-14', '04/02', '4 February'],
  ['2026-12-31', '2026-06-14', '31/12', '31 December'],
  ['2025-12-31', '2026-06-14', '31/12/2025', '31 December 2025'],
  ['2027-01-05', '2026-06-14', '05/01/2027', '5 January 2027'],
])('the day %s, said on %s: %s', (date, asOf, vi, en) => {
  expect(dayText(date, asOf)).toEqual({ vi, en });
});

test.each<[string, string, string]>([
  ['2026-12-31', 'vào cuối năm', 'by the end of the year'],
  ['2030-12-31', 'vào cuối năm 2030', 'by the end of 2030'],
  ['2026-09-30', 'vào ngày 30/9', 'by 30 September'],
  ['2027-06-30', 'vào ngày 30/6/2027', 'by 30 June 2027'],
])('due on %s: %s', (due, vi, en) => {
  expect(dueText(due, '2026-06-14')).toEqual({ vi, en });
});

test.each<[string, string, string]>([
  ['2026-05', 'kỳ 5/2026', 'May 2026'],
  ['2026-Q2', 'quý II/2026', 'quarter II of 2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'half-year 1 of 2026'],
  ['2026-W23', 'tuần 23/2026', 'week 23 of 2026'],
  ['2026', 'năm 2026', 'year 2026'],
])('the period %s: %s', (id, vi, en) => {
  expect(reportPeriod(id)).toEqual({ vi, en });
});

test('days are counted', () => {
  expect([daysText(0), daysText(1), daysText(17)]).toEqual([
    { vi: '0 ngày', en: '0 days' },
    { vi: '1 ngày', en: '1 day' },
    { vi: '17 ngày', en: '17 days' },
  ]);
});
