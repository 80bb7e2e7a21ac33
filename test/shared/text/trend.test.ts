import { expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { trendText } from '../../../shared/text/trend.ts';

const observed = (value: number | boolean | null) => ({
  ...{ period: '2026-06', asOf: '2026-06-14', numerator: null, denominator: null, value, noneArising: false },
  ...{ unitsReported: 1, unitsExpected: 1 },
});
const of = (printed: string, ...values: readonly (number | boolean | null)[]) =>
  trendText({
    target: { year: 2026, printed, reading: readTarget(printed), undetermined: null },
    observations: values.map(observed),
  });

test('figures in their own unit, at most four, with the way of the last step', () => {
  expect(of('9/9 nền tảng', 5 / 9, 7 / 9)).toBe('5/9 → 7/9 ▲');
  expect(of('01 doanh nghiệp/1.000 dân', 0.4, 0.36)).toBe('0,4 → 0,36 ▼');
  expect(of('Có quy chế', false, true)).toBe('chưa xong → xong ▲');
  expect(of('30%', 0.1, null, 0.1)).toBe('10% → 10% ►');
  expect(of('30%', 0.01, 0.1, 0.1, 0.1, 0.1)).toBe('10% → 10% → 10% → 10% ►');
});

test('nothing without figures, and no way with one; a target of no kind', () => {
  expect(of('30%')).toBeNull();
  expect(of('30%', 0.1)).toBe('10%');
  expect(trendText({ target: null, observations: [observed(2.5)] })).toBe('2,5');
});
