import { describe, expect, test } from '@jest/globals';
import { indicator, planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };
describe('which status became another', () => {
  test('is told against the last refresh, whatever the sheet shows meanwhile', () => {
    const workbook = tracked(planOf([indicator('A', '30%'), indicator('B', '30%')]), june);
    expect(workbook.refresh().statuses).toEqual([]);
    workbook.type('A', { numerator: 40, denominator: 100 });
    expect(workbook.refresh().statuses).toEqual([{ code: 'A', before: 'no-data', after: 'met' }]);
    expect(workbook.refresh().statuses).toEqual([]);
  });
});
