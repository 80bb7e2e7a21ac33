import { describe, expect, test } from '@jest/globals';
import { mixedPlan as mixed } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

describe('a row that is not read', () => {
  test.each<[string, (workbook: ReturnType<typeof tracked>) => void, string]>([
    ['another unit’s indicator', (w) => w.set('dti:entry:kinh-te:2026-06', 'C', 'code', 'A'), 'A'],
    ['an unknown code', (w) => w.set('dti:entry:kinh-te:2026-06', 'C', 'code', 'Z9'), 'Z9'],
    ['a row without a code', (w) => w.set('dti:entry:kinh-te:2026-06', 'C', 'code', null), ''],
  ])('never looks judged: %s', (_, change, code) => {
    const workbook = tracked(mixed, june);
    workbook.type('C', { numerator: 95, denominator: 100 }, 'kinh-te');
    workbook.refresh();
    change(workbook);
    workbook.refresh();
    const row = tableOf(workbook.snapshot(), 'dti:entry:kinh-te:2026-06').rows[0];
    expect([row?.value('code') ?? '', row?.value('status'), row?.value('met')]).toEqual([
      code,
      '? Kiểm tra lại số đã nhập',
      '',
    ]);
    expect(row?.value('finding')).toMatch(/./);
  });
  test('a date that became of 9/9 is asked about as soon as it is found out, also where a number could be right', () => {
    const workbook = tracked(mixed, june);
    workbook.type('R', { numerator: { date: '2026-09-09' }, denominator: 12_000 });
    workbook.refresh();
    expect(workbook.shown('dti:entry:vh-xh:2026-06', 'R', 'status', 'l_refused')).toEqual([
      '? Kiểm tra lại số đã nhập',
      46_274,
    ]);
    const counted = tracked(mixed, june);
    counted.type('N', { numerator: 46_274, denominator: 9 });
    counted.refresh();
    expect(counted.shown('dti:entry:vh-xh:2026-06', 'N', 'l_refused')).toEqual([46_274]);
  });
});
