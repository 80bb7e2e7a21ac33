import { expect, test } from '@jest/globals';
import { builtInPlan } from '../../../../shared/plan/built-in/index.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { readTables } from '../../../../shared/workbook/read-table.ts';
import { book } from './closing.ts';

const plan = builtInPlan('la-nga') as Plan;
const openNow = (workbook: ReturnType<typeof book>) => workbook.tracker().open.map(({ period }) => period);
const errors = (workbook: ReturnType<typeof book>, asOf: string) =>
  workbook.check(asOf).findings.filter(({ severity }) => severity === 'error');

test('the year opens with the quarter in which it is due, in blocks of its own, and is idle once it is closed', () => {
  const workbook = book(plan, { asOf: '2026-09-01', open: ['2026-Q3'], trackingStart: '2026-07-01' });
  workbook.type('C1', { numerator: 90, denominator: 100 }, 'kinh-te', '2026-Q3');
  workbook.close('2026-Q3', { today: '2026-09-12' });
  expect(openNow(workbook)).toEqual(['2026-Q4', '2026']);
  expect(errors(workbook, '2026-10-01')).toEqual([]);
  workbook.type('C1', { numerator: 7, denominator: 10 }, 'kinh-te', '2026');
  workbook.type('C1', { numerator: 8, denominator: 10 }, 'kinh-te', '2026-Q4');
  expect(workbook.judged('C1', '2026-12-09').judgement.period).toBe('2026-Q4');
  workbook.close('2026', { today: '2026-12-10' });
  expect(openNow(workbook)).toEqual(['2026-Q4']);
  expect(readTables(workbook.snapshot(), 'dti:idle:').length).toBeGreaterThan(0);
  expect(errors(workbook, '2026-12-10')).toEqual([]);
  workbook.close('2026-Q4', { today: '2026-12-12' });
  expect(openNow(workbook)).toEqual(['2027-Q1']);
  workbook.reopen('2026', 'Sửa số liệu năm');
  expect(openNow(workbook)).toEqual(['2027-Q1', '2026']);
  expect(readTables(workbook.snapshot(), 'dti:idle:')).toEqual([]);
  expect(
    workbook
      .tracker()
      .raw.find(({ unit, period, code }) => unit === 'kinh-te' && period === '2026' && code.value === 'C1')?.numerator
      ?.value,
  ).toBe(7);
  expect(errors(workbook, '2026-12-20')).toEqual([]);
});
