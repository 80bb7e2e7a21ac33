import { describe, expect, test } from '@jest/globals';
import { markers } from '../../../shared/workbook/anchors.ts';
import { entersAt, everybody, indicator, planOf } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const task = (id: string, time: string, due: string | null, units: readonly string[] = ['vh-xh']) => ({
  ...{ id, printedNumber: id, name: `Nhiệm vụ ${id}`, printedTime: time, due, linkedIndicators: [], note: null },
  ...{ leads: { ...entersAt('vh-xh'), units: [...units] }, coordinates: everybody },
});
const plan = planOf([indicator('A', '30%')], {
  tasks: [
    task('T1', 'Thường xuyên', null),
    task('T2', 'Quý I/2026', '2026-03-31'),
    task('T3', 'Quý II/2026', '2026-06-30', ['vh-xh', 'kinh-te']),
    task('T4', 'Năm 2026', '2026-12-31'),
    task('T5', 'Khi có hướng dẫn', null),
  ],
});
const workbookOf = () => tracked(plan, { asOf: '2026-06-10', open: ['2026-06'] });
const at = (unit: string): string => `dti:task:${unit}:2026-06`;

describe('a refresh of Nhiệm vụ', () => {
  const shown = (workbook: ReturnType<typeof workbookOf>, code: string) =>
    workbook.shown(markers.tasks, code, 'state', 'result', 'due_state');
  test('says how each task stands against its day while nobody has reported', () => {
    const workbook = workbookOf();
    workbook.refresh();
    expect(['T1', 'T2', 'T3', 'T4', 'T5'].map((code) => shown(workbook, code))).toEqual([
      ['○ Chưa báo cáo', null, '○ Thường xuyên'],
      ['○ Chưa báo cáo', null, '▼ Quá hạn 71 ngày'],
      ['○ Chưa báo cáo', null, '▲ Sắp đến hạn (còn 20 ngày)'],
      ['○ Chưa báo cáo', null, '► Trong hạn'],
      ['○ Chưa báo cáo', null, '○ Chưa có hạn'],
    ]);
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('takes state, result and evidence from the tab of the lead', () => {
    const workbook = workbookOf();
    workbook.set(at('vh-xh'), 'T2', 'answer', 'Đã hoàn thành');
    workbook.set(at('vh-xh'), 'T2', 'counts', 'Đã cài 82 máy');
    workbook.set(at('vh-xh'), 'T2', 'evidence', '12/BC-UBND');
    workbook.refresh();
    expect(shown(workbook, 'T2')).toEqual(['● Đã hoàn thành', 'Đã cài 82 máy', '● Đã xong']);
    expect(workbook.shown(markers.tasks, 'T2', 'evidence')).toEqual(['12/BC-UBND']);
  });
  test('is done only when all leads say so, each named before what it says', () => {
    const workbook = workbookOf();
    workbook.set(at('vh-xh'), 'T3', 'answer', 'Đã hoàn thành');
    workbook.set(at('vh-xh'), 'T3', 'counts', 'Xong phần mềm');
    workbook.refresh();
    expect(shown(workbook, 'T3')[0]).toBe('► Đang thực hiện');
    workbook.set(at('kinh-te'), 'T3', 'answer', 'Đã hoàn thành');
    workbook.set(at('kinh-te'), 'T3', 'counts', 'Xong kinh phí');
    workbook.refresh();
    const result = 'Phòng VH-XH: Xong phần mềm\nPhòng Kinh tế: Xong kinh phí';
    expect(shown(workbook, 'T3').slice(0, 2)).toEqual(['● Đã hoàn thành', result]);
    workbook.set(at('vh-xh'), 'T3', 'answer', 'Chưa thực hiện');
    workbook.set(at('kinh-te'), 'T3', 'answer', 'Chưa thực hiện');
    workbook.refresh();
    expect(shown(workbook, 'T3')[0]).toBe('○ Chưa thực hiện');
  });
  test('keeps what was reported before until something new is said', () => {
    const workbook = workbookOf();
    workbook.set(at('vh-xh'), 'T2', 'answer', 'Đã hoàn thành');
    workbook.refresh();
    workbook.set(at('vh-xh'), 'T2', 'answer', null);
    workbook.refresh();
    expect(shown(workbook, 'T2')).toEqual(['● Đã hoàn thành', null, '● Đã xong']);
  });
});

describe('Nhiệm vụ is read as the commune has it', () => {
  test('the day follows from the printed time where it is blank; several units, all, and a name that nobody has', () => {
    const workbook = workbookOf();
    workbook.set(markers.tasks, 'T3', 'due', null);
    workbook.set(markers.tasks, 'T4', 'enters', 'Tất cả đơn vị');
    workbook.set(markers.tasks, 'T2', 'enters', 'Phòng lạ; Công an xã');
    workbook.set(markers.tasks, 'T2', 'budget', 'nhiều');
    workbook.set(markers.tasks, 'T2', 'spent', 12.5);
    const { tasks, findings, units } = workbook.tracker();
    const of = (code: string) => tasks.find((one) => one.code === code);
    expect(of('T3')).toMatchObject({ due: '2026-06-30', leads: ['vh-xh', 'kinh-te'] });
    expect(of('T4')?.leads).toEqual(units.filter((unit) => unit.countsAsAll).map(({ id }) => id));
    expect(of('T2')).toMatchObject({ leads: ['cong-an'], budget: null, spent: 12.5 });
    expect(findings.map(({ code, values }) => [code, values.setting])).toEqual([
      ['bad-setting', 'Đơn vị báo cáo'],
      ['bad-setting', 'Dự toán'],
    ]);
  });
  test('a lead’s difficulties and what coordinators did are read from the tabs', () => {
    const workbook = tracked(
      planOf([indicator('A', '30%', { coordinates: { ...entersAt('kinh-te'), printed: 'Phòng Kinh tế' } })], {
        tasks: plan.tasks,
      }),
      { asOf: '2026-06-10', open: ['2026-06'] },
    );
    workbook.set(at('vh-xh'), 'T1', 'difficulties', ' Thiếu người ');
    workbook.set('dti:coord:kinh-te:2026-06', 'A', 'counts', 'Đã rà soát');
    const nothing = { evidence: null, difficulties: null, proposals: null };
    const { taskReports, coordination } = workbook.tracker();
    expect(taskReports).toEqual([
      {
        ...{ ...nothing, unit: 'vh-xh', period: '2026-06', code: 'T1', state: null },
        ...{ result: null, difficulties: 'Thiếu người' },
      },
    ]);
    expect(coordination).toEqual([{ ...nothing, unit: 'kinh-te', period: '2026-06', code: 'A', result: 'Đã rà soát' }]);
  });
  test('without the sheet there are no tasks, and that is said', () => {
    const workbook = workbookOf();
    const { snapshot } = workbook;
    const rows = snapshot().sheets.filter(({ title }) => title !== 'Nhiệm vụ');
    expect(rows.length).toBeLessThan(snapshot().sheets.length);
    expect(tableOf(snapshot(), markers.tasks).rows.length).toBe(11);
  });
});

test('conflicts, contacts and points are read from where the clerk writes them', () => {
  const conflict = {
    ...{ id: 'K01', codes: ['A'], quotes: [{ where: 'Mục III', quote: '50%' }] },
    ...{ difference: 'Hai mức', defaultDecision: 'Theo phụ lục', effect: 'appendix' as const },
  };
  const workbook = tracked(planOf([indicator('A', '30%')], { conflicts: [conflict] }), {
    asOf: '2026-06-10',
    open: ['2026-06'],
  });
  expect(workbook.tracker()).toMatchObject({
    contacts: {},
    points: {},
    conflicts: [{ id: 'K01', name: 'K01 (A)', codes: ['A'], decision: null }],
  });
  workbook.set(markers.conflicts, 'K01 (A)', 'decision', 'Theo phụ lục, đã thống nhất');
  workbook.set(markers.units, 'Phòng Kinh tế', 'officer', 'Nguyễn Văn A');
  workbook.set(markers.indicators, 'A', 'points', 5);
  expect(workbook.tracker()).toMatchObject({
    contacts: { 'kinh-te': { officer: 'Nguyễn Văn A', email: null } },
    points: { A: 5 },
    conflicts: [{ id: 'K01', name: 'K01 (A)', codes: ['A'], decision: 'Theo phụ lục, đã thống nhất' }],
  });
});
