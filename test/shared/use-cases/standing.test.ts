import { describe, expect, test } from '@jest/globals';
import { hasTemplates, standing } from '../../../shared/use-cases/standing.ts';
import { statusReport } from '../../../shared/use-cases/status.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { mixedPlan } from './plans.ts';
import { sound, tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'] };
const when = { asOf: null, today: june.asOf };

describe('what a panel shows of a workbook', () => {
  test('is nothing yet where there are no templates', () => {
    expect(standing(emptyWorkbook, when)).toEqual({ ok: true, value: null });
    expect(hasTemplates(emptyWorkbook)).toBe(false);
  });
  test('is the report, and the findings of a check in words', () => {
    const workbook = tracked(mixedPlan, june);
    workbook.type('A', { numerator: 120, denominator: 100, evidence: 'https://a.vn' });
    const { report, findings } = sound(standing(workbook.snapshot(), when)) ?? {};
    expect(report).toEqual(sound(statusReport(workbook.snapshot(), when)));
    expect(findings?.map(({ sentence: _s, what: _w, ...finding }) => finding)).toEqual(workbook.check().findings);
    expect(findings?.[0]).toMatchObject({
      code: 'numerator-above-denominator',
      sentence: {
        vi: expect.stringMatching(/^Ô G\d+ của trang "Nhập - Phòng VH-XH" \(chỉ tiêu A\): tử số 120 lớn hơn/),
      },
      what: { vi: expect.stringMatching(/^Tử số 120 lớn hơn/), en: expect.stringMatching(/^[A-Z]/) },
    });
  });
  test('is a sentence where one of our tables is gone, not an offer to insert them anew', () => {
    const { sheets, names } = tracked(mixedPlan, june).snapshot();
    const without = { sheets: sheets.filter(({ title }) => title !== 'Chỉ tiêu'), names };
    expect(hasTemplates(without)).toBe(true);
    expect(standing(without, when)).toMatchObject({ ok: false, problem: { vi: expect.stringContaining('Chỉ tiêu') } });
  });
});
