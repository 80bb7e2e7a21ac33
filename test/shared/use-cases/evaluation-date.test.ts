import { expect, test } from '@jest/globals';
import { evaluationDate } from '../../../shared/use-cases/evaluation-date.ts';
import { planOf } from './plans.ts';
import { tracked } from './tracked.ts';

test('the date asked for comes first, then that of Cấu hình, then today', () => {
  const workbook = tracked(planOf([]), { asOf: '2026-06-10', open: ['2026-06'] });
  const date = (asOf: string | null) => evaluationDate(workbook.tracker(), { asOf, today: '2026-07-01' });
  expect([date('2026-05-01'), date(null)]).toEqual(['2026-05-01', '2026-07-01']);
  workbook.set('dti:settings', 'evaluation-date', 'value', { date: '2026-06-14' });
  expect([date('2026-05-01'), date(null)]).toEqual(['2026-05-01', '2026-06-14']);
});
