import { describe, expect, test } from '@jest/globals';
import { rankedUnits } from '../../../shared/use-cases/ranked-units.ts';
import { markers, shownMarkers } from '../../../shared/workbook/anchors.ts';
import { entersAt, indicator, planOf } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const conflict = (id: string) => ({
  ...{ id, codes: ['A'], quotes: [{ where: 'Mục III', quote: '50%' }], effect: 'appendix' as const },
  ...{ difference: `Hai mức ${id}.`, defaultDecision: 'Theo phụ lục' },
});
const plan = planOf(
  [
    indicator('A', '30%', { group: '1' }),
    indicator('B', '30%', { group: '1', receives: entersAt('kinh-te') }),
    indicator('C', '30%', { group: '2', receives: entersAt('kinh-te') }),
  ],
  {
    groups: ['1', '2'].map((id) => ({ id, printed: `${id}.`, name: `Nhóm ${id}` })),
    conflicts: ['K01', 'K02', 'K03', 'K04'].map(conflict),
  },
);
const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

/** May: A and C were met, B lagged; in June A and B are, and C no more. */
function filled() {
  const workbook = tracked(plan, june);
  const past = { period: '2026-05', asOf: '2026-05-14', denominator: 100 };
  workbook.past([
    { ...past, code: 'A', numerator: 40, value: 0.4, sentOn: '2026-05-20' },
    { ...past, code: 'B', numerator: 1, value: 0.01, unit: 'kinh-te', sentOn: '2026-05-17' },
    { ...past, code: 'C', numerator: 31, value: 0.31, unit: 'kinh-te', sentOn: '2026-05-17' },
    { ...past, period: '2026-04', asOf: '2026-04-14', code: 'B', numerator: 1, value: 0.01, unit: 'kinh-te' },
  ]);
  workbook.type('A', { numerator: 50, denominator: 100 });
  workbook.type('B', { numerator: 35, denominator: 100 }, 'kinh-te');
  workbook.type('C', { numerator: 20, denominator: 100 }, 'kinh-te');
  workbook.send('kinh-te', '2026-06-16');
  workbook.refresh();
  return workbook;
}
const rowsOf = (workbook: ReturnType<typeof filled>, marker: string, ...keys: readonly string[]) =>
  tableOf(workbook.snapshot(), marker).rows.map((row) => keys.map((key) => row.value(key)));

describe('Tổng quan', () => {
  test('says the day, what changed since the last closed period, and who has sent', () => {
    expect(rowsOf(filled(), shownMarkers.boardHead, 'stt').flat()).toEqual([
      'Đánh giá đến ngày 16/6/2026; còn 198 ngày đến hết ngày 31/12/2026.',
      'So với kỳ tháng 5/2026: đạt 2 → 2, chậm 1 → 1; 1 chỉ tiêu tốt lên (B), 1 chỉ tiêu kém đi (C).',
      'Kỳ tháng 6/2026: 1/2 đơn vị đã gửi; chưa gửi: Phòng VH-XH.',
      null,
    ]);
  });
  test('adds up the points that the commune wrote, and those of what is met; none where it wrote none', () => {
    const workbook = filled();
    const head = () => rowsOf(workbook, shownMarkers.boardHead, 'stt').flat();
    workbook.set(markers.indicators, 'A', 'points', 2.5);
    workbook.set(markers.indicators, 'C', 'points', 4);
    workbook.refresh();
    expect(head()[3]).toBe(
      'Điểm tối đa ghi ở trang Chỉ tiêu: 6,5 điểm của 2 chỉ tiêu; riêng các chỉ tiêu đã đạt: 2,5 điểm (để tham khảo, không phải điểm DTI).',
    );
    const two = tracked(plan, { ...june, open: ['2026-05', '2026-06'] });
    two.set(markers.indicators, 'A', 'points', 1);
    two.refresh();
    const last = rowsOf(two, shownMarkers.boardHead, 'stt').flat()[3];
    expect(last).toMatch(/^Kỳ tháng 6\/2026: .*\. Điểm tối đa ghi .*: 1 điểm của 1 chỉ tiêu; .*: 0 điểm /);
  });
  test('lists what needs action first, with whose it is and why, and the conflicts that await a decision', () => {
    const workbook = filled();
    const urgent = rowsOf(workbook, shownMarkers.boardUrgent, 'stt', 'what', 'why');
    expect(urgent[0]?.slice(0, 2)).toEqual([1, 'C. Chỉ tiêu C (Phòng Kinh tế)']);
    expect(urgent[0]?.[2]).toMatch(/^■ Chậm tiến độ\. /);
    expect(urgent.slice(1).every((cells) => cells.every((cell) => cell === null))).toBe(true);
    expect(rowsOf(workbook, shownMarkers.boardConflicts, 'stt', 'what', 'why')).toEqual([
      [1, 'K01 (A)', 'Hai mức K01.'],
      [null, 'và 3 điểm khác ở trang Cấu hình, mục VII', null],
    ]);
    workbook.set('dti:conflicts', 'K01 (A)', 'decision', 'Theo phụ lục');
    workbook.refresh();
    expect(rowsOf(workbook, shownMarkers.boardConflicts, 'stt', 'what')).toEqual([
      [1, 'K02 (A)'],
      [null, 'và 2 điểm khác ở trang Cấu hình, mục VII'],
    ]);
  });
  test('says so where nothing is urgent, no period is closed and nothing awaits a decision', () => {
    const workbook = tracked(planOf([]), june);
    workbook.refresh();
    expect(rowsOf(workbook, shownMarkers.boardUrgent, 'what')[0]).toEqual([
      'Không có chỉ tiêu nào chậm hoặc có nguy cơ chậm.',
    ]);
    expect(rowsOf(workbook, shownMarkers.boardConflicts, 'what')[0]).toEqual(['Không còn điểm nào chờ quyết định.']);
    expect(rowsOf(workbook, shownMarkers.boardHead, 'stt')[1]).toEqual(['Chưa có kỳ nào được chốt để so sánh.']);
  });
});

describe('the tables of counts', () => {
  test.each([shownMarkers.overviewGroups, shownMarkers.boardGroups])('%s counts the groups and their sum', (marker) => {
    const rows = rowsOf(filled(), marker, 'name', 'total', 'met', 'lagging');
    expect(rows.slice(0, 4)).toEqual([
      ['Tổng số', 3, 2, 1],
      ['Nhóm 1', 2, 2, 0],
      ['Nhóm 2', 1, 0, 1],
      [null, '', '', ''],
    ]);
  });
  test.each([shownMarkers.overviewUnits, shownMarkers.boardUnits])('%s ranks the units, no grade', (marker) => {
    const rows = rowsOf(filled(), marker, 'stt', 'name', 'total', 'met', 'sent');
    expect(rows.slice(0, 2)).toEqual([
      [1, 'Phòng VH-XH', 1, 1, '0/1 kỳ'],
      [2, 'Phòng Kinh tế', 2, 1, '2/2 kỳ'],
    ]);
  });
  test('units with the same share are ranked by the periods sent in time', () => {
    const workbook = tracked(
      planOf([indicator('A', '30%'), indicator('B', '30%', { receives: entersAt('kinh-te') })]),
      june,
    );
    workbook.send('kinh-te', '2026-06-16');
    expect(rankedUnits(workbook.assess()).map(({ id, onTime, periods }) => [id, onTime, periods])).toEqual([
      ['kinh-te', 1, 1],
      ['vh-xh', 0, 0],
    ]);
  });
  test('have their formulas put back where they were typed over', () => {
    const workbook = filled();
    workbook.set(shownMarkers.boardGroups, 'Nhóm 1', 'met', 99);
    workbook.refresh();
    expect(rowsOf(workbook, shownMarkers.boardGroups, 'met')[1]).toEqual([2]);
    expect(tableOf(workbook.snapshot(), shownMarkers.boardGroups).rows[1]?.hasFormula('met')).toBe(true);
    expect(workbook.refresh().changes).toEqual([]);
  });
});

test('an indicator shows the last periods and which way they go', () => {
  const workbook = filled();
  const trend = (code: string) => workbook.shown('dti:overview', code, 'trend');
  expect(['A', 'B', 'C'].flatMap(trend)).toEqual(['40% → 50% ▲', '1% → 1% → 35% ▲', '31% → 20% ▼']);
});
