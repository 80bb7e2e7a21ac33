import { describe, expect, test } from '@jest/globals';
import { cliHistory } from '../../../shared/text/cli-history.ts';
import { closePeriod } from '../../../shared/use-cases/close-period.ts';
import { historyReport } from '../../../shared/use-cases/history.ts';
import { reopenPeriod } from '../../../shared/use-cases/reopen-period.ts';
import { book } from './history/closing.ts';
import { counts, entersAt, indicator, milestone, planOf, published } from './plans.ts';
import { sound } from './tracked.ts';

const plan = planOf([
  indicator('A', '30%', { coordinates: { printed: 'kinh-te', units: ['kinh-te'], all: false } }),
  indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
  indicator('P', '≥2%', { measure: published() }),
  indicator('N', '9/9 nền tảng', { measure: counts('count-of') }),
  indicator('X', '10%', { receives: { ...entersAt('khong-co'), units: [] } }),
]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };
const closing = { period: '2026-06', reason: 'thử', by: null, asOf: null, today: '2026-06-18' };

function filled() {
  const workbook = book(plan, june);
  workbook.type('A', { answer: 'Không phát sinh' });
  workbook.type('M', { answer: 'Đã hoàn thành', evidence: '1/QĐ' });
  workbook.type('P', { published: '3%' });
  workbook.type('N', { numerator: 8, denominator: 9 });
  workbook.set('dti:coord:kinh-te:2026-06', 0, 'counts', 'Đã phối hợp');
  return workbook;
}
const report = (workbook: ReturnType<typeof book>, request = {}) => sound(historyReport(workbook.snapshot(), request));

describe('the history', () => {
  test('tells every figure as it was closed, also of indicators that stand in no tab', () => {
    const workbook = filled();
    workbook.past([{ code: 'A', period: '2026-05', asOf: '2026-05-14', value: 0.1 }]);
    workbook.close('2026-06', { reason: 'thử' });
    const { figures, periods, acts } = report(workbook);
    expect(figures.map(({ period, code, shown, answer, met }) => [period, code, shown.vi, answer, met])).toEqual([
      ['2026-05', 'A', '10%', null, null],
      ['2026-06', 'A', 'không phát sinh', 'none-arising', null],
      ['2026-06', 'M', 'đã hoàn thành', 'done', true],
      ['2026-06', 'P', '3%', null, true],
      ['2026-06', 'N', '8/9', null, false],
      ['2026-06', 'X', 'chưa có số liệu', null, null],
    ]);
    expect(periods.map(({ period, state }) => [period, state])).toEqual([
      ['2026-05', 'brought-in'],
      ['2026-06', 'closed'],
    ]);
    expect(acts).toMatchObject([{ act: 'closed', revision: 1 }]);
    expect(report(workbook, { indicator: 'm', period: '2026-06' }).figures).toHaveLength(1);
    expect(workbook.tracker().coordination).toMatchObject([{ period: '2026-06', result: 'Đã phối hợp' }]);
  });
  test('tells what was brought in as far as it is known: no target, no day, an indicator that is no longer tracked', () => {
    const workbook = filled();
    workbook.past([
      { code: 'M', period: '2026-03', asOf: '2026-03-14', answer: 'not-done' },
      { code: 'CŨ', period: '2026-Q1', asOf: '2026-03-09', value: 12.5 },
      { code: 'P', period: '2026-Q1', asOf: '2026-03-09', value: 0.02 },
      { code: 'A', period: '2025', asOf: '2025-12-04', value: 0.05 },
    ]);
    workbook.set('dti:history', 'CŨ', 'cutOff', null);
    const { figures, periods } = report(workbook);
    expect(figures.map((one) => [one.period, one.code, one.shown.vi, one.cutOff])).toEqual([
      ['2025', 'A', '5%', '2025-12-04'],
      ['2026-03', 'M', 'chưa hoàn thành', '2026-03-14'],
      ['2026-Q1', 'P', '2%', '2026-03-09'],
      ['2026-Q1', 'CŨ', '12,5', null],
    ]);
    expect(periods.map(({ period, closedOn }) => [period, closedOn])).toEqual([
      ['2025', null],
      ['2026-03', null],
      ['2026-Q1', null],
    ]);
    expect(report(workbook, { indicator: 'cũ' }).figures).toHaveLength(1);
  });
  test('tells closings and reopenings in their order', () => {
    const workbook = filled();
    workbook.close('2026-06', { reason: 'thử' });
    workbook.close('2026-07', { reason: 'thử', today: '2026-07-18' });
    workbook.reopen('2026-06', 'Sửa');
    workbook.close('2026-06', { reason: 'Sửa' });
    expect(report(workbook).acts.map(({ act, period, revision }) => [period, revision, act])).toEqual([
      ['2026-06', 1, 'closed'],
      ['2026-06', 1, 'reopened'],
      ['2026-06', 2, 'closed'],
      ['2026-07', 1, 'closed'],
    ]);
  });
  test('of something that there is not is refused', () => {
    expect(historyReport(filled().snapshot(), { indicator: 'Z' }).ok).toBe(false);
    expect(historyReport(filled().snapshot(), { period: 'tháng 6' }).ok).toBe(false);
  });
  test('says what was left half done, and the check asks for it', () => {
    const workbook = filled();
    const step = sound(closePeriod(workbook.snapshot(), closing));
    if ('changes' in step) workbook.apply(step.changes);
    expect(report(workbook).periods).toMatchObject([{ state: 'half-closed' }]);
    expect(workbook.check('2026-06-18').findings.map(({ code }) => code)).toContain('half-closed');
    workbook.reopen('2026-06');
    expect(report(workbook).periods).toMatchObject([{ state: 'reopened' }]);
    workbook.close('2026-06', { reason: 'lại' });
    const trace = sound(reopenPeriod(workbook.snapshot(), { ...closing, reason: 'sửa' }));
    if ('changes' in trace) workbook.apply(trace.changes);
    expect(report(workbook).periods).toMatchObject([{ state: 'half-reopened' }]);
    const answer = closePeriod(workbook.snapshot(), closing);
    expect(answer.ok ? '' : answer.problem.vi).toContain('đang mở lại dở dang');
  });
});

test('the command line has its words for each act', () => {
  const period = { vi: 'tháng 6/2026', en: 'June 2026' };
  const act = { act: 'closed' as const, period, revision: 2, on: '2026-06-18', by: null, reason: 'Sửa' };
  expect(cliHistory.act(act)).toEqual({
    vi: '18/6/2026 chốt tháng 6/2026, lần 2 (Sửa)',
    en: '18 June 2026 closed June 2026, revision 2 (Sửa)',
  });
  expect(cliHistory.act({ ...act, act: 'reopened', on: null, reason: null }).vi).toBe(
    '(không rõ ngày) mở lại tháng 6/2026',
  );
  const facts = { revision: 2, rows: 3, on: null };
  expect(cliHistory.closed(period, facts).vi).toContain('Đã chốt tháng 6/2026 (lần 2): 3 dòng');
  expect(cliHistory.closedBefore(period, { ...facts, revision: 1 }).en).toMatch(
    /^June 2026 is closed already; the file/,
  );
  expect(cliHistory.openNow([]).vi).toBe('Kỳ đang mở: không có.');
  expect(cliHistory.version(2, null).vi).toBe('phiên bản 2');
});
