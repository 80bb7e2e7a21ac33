import { describe, expect, test } from '@jest/globals';
import { closePeriod } from '../../../shared/use-cases/close-period.ts';
import { historyReport } from '../../../shared/use-cases/history.ts';
import { closingSteps, type PeriodSteps, reopeningSteps } from '../../../shared/use-cases/period-steps.ts';
import { reopenPeriod } from '../../../shared/use-cases/reopen-period.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { rearranged } from '../../local/commands/as-people-do.ts';
import { book } from './history/closing.ts';
import { indicator, planOf } from './plans.ts';
import { tableOf } from './tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '30%')]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };
const closing = { period: '2026-06', reason: null, by: null, asOf: null, today: '2026-06-18' };
const reopening = { period: '2026-06', reason: 'Sửa', by: 'A', today: '2026-06-19' };
type Host = { snapshot(): Parameters<PeriodSteps>[0]; apply(changes: readonly Change[]): void };

function run(host: Host, next: PeriodSteps) {
  for (;;) {
    const step = next(host.snapshot());
    if ('answer' in step) return step.answer.ok ? step.answer.notes.map(({ vi }) => vi) : step.answer.problem.vi;
    host.apply(step.changes);
  }
}

describe('the steps of every host', () => {
  test('end with what was done, or why not', () => {
    const workbook = book(plan, june);
    workbook.type('A', { numerator: 'x', denominator: 10 });
    expect(run(workbook, closingSteps(closing))).toMatch(/^Chưa chốt tháng 6\/2026: còn 1 số liệu chưa dùng được/);
    expect(run(workbook, closingSteps({ ...closing, reason: 'thử' }))).toEqual([
      expect.stringMatching(/^Đã chốt tháng 6\/2026: \d+ dòng/),
      'Kỳ đang mở: tháng 7/2026 (2026-07).',
    ]);
    expect(run(workbook, closingSteps(closing))).toEqual([
      expect.stringMatching(/đã được chốt trước đó/),
      expect.anything(),
    ]);
    expect(run(workbook, reopeningSteps(reopening))).toEqual([
      expect.stringMatching(/^Đã mở lại tháng 6\/2026/),
      expect.anything(),
    ]);
    expect(run(workbook, reopeningSteps({ ...reopening, period: '2026-01' }))).toMatch(/chưa có trong "Lịch sử"/);
  });
  test('end with a sentence where nothing that is written comes back', () => {
    const workbook = book(plan, june);
    const forgetful = { snapshot: workbook.snapshot, apply: () => undefined };
    expect(run(forgetful, closingSteps(closing))).toMatch(/đọc lại chưa khớp/);
  });
  test.each([closingSteps(closing), reopeningSteps(reopening)])('refuse a workbook that is not ours', (next) => {
    expect(run({ snapshot: () => emptyWorkbook, apply: () => undefined }, next)).toContain('chưa có biểu mẫu');
    expect(historyReport(emptyWorkbook, {}).ok).toBe(false);
  });
});

describe('a workbook that people have changed', () => {
  const without = (workbook: ReturnType<typeof book>, marker: string) => ({
    ...workbook.model(),
    names: {},
    sheets: workbook.model().sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((value) => (value === marker ? null : value))),
    })),
  });
  test.each([
    ['dti:history', /Không thấy bảng của trang "Lịch sử"/],
    ['dti:open', /không phải là kỳ đang mở .* không có\.$/],
  ])('without %s is not closed', (marker, sentence) => {
    const gone = book(plan, june, without(book(plan, june), marker));
    const answer = closePeriod(gone.snapshot(), closing);
    expect(answer.ok ? '' : answer.problem.vi).toMatch(sentence);
    expect(reopenPeriod(gone.snapshot(), reopening).ok).toBe(false);
  });
  test('without the table of amendments gets one below everything in Cấu hình', () => {
    const old = book(plan, june, without(book(plan, june), 'dti:amendments'));
    expect(old.close('2026-06').phases).toEqual(['prepare', 'append', 'open', 'done']);
    expect(tableOf(old.snapshot(), 'dti:amendments')).toMatchObject({ sheet: 'Cấu hình', isBounded: true });
  });
  test('of template version 1, or with columns of the history deleted, gets what closing needs first', () => {
    const full = book(plan, june);
    const { columns } = tableOf(full.snapshot(), 'dti:history');
    const cut = rearranged(full.model(), 'Lịch sử', (r, c) => (c >= (columns.status ?? 0) ? null : [r, c]));
    const old = book(plan, june, cut);
    expect(old.close('2026-06').phases).toEqual(['prepare', 'append', 'open', 'done']);
    expect(old.reopen('2026-06').phases.slice(0, 2)).toEqual(['trace', 'room']);
    expect(old.check('2026-06-20').findings.map(({ code }) => code)).not.toContain('history-changed');
  });
});
