import { describe, expect, test } from '@jest/globals';
import { remind } from '../../../shared/use-cases/remind.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { indicator, milestone, planOf } from './plans.ts';
import { sound, tracked } from './tracked.ts';

const long = 'Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh nghiệp trên địa bàn xã trong kỳ';
const plan = planOf([
  indicator('A', '30%', { name: long, coordinates: { printed: 'kinh-te', units: ['kinh-te'], all: false } }),
  indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
  indicator('B', '90%', { frequency: 'year' }),
]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };
const on = (workbook: ReturnType<typeof tracked>, asOf: string) =>
  sound(remind(workbook.snapshot(), { asOf, today: asOf }));
const messages = (workbook: ReturnType<typeof tracked>, asOf: string) =>
  on(workbook, asOf).reminders.map(({ message }) => message);

describe('reminders', () => {
  test('start on the working day before the last day, and tell what is owed with its last value', () => {
    const workbook = tracked(plan, june);
    workbook.past([
      { code: 'A', period: '2026-05', asOf: '2026-05-14', numerator: 1, denominator: 10, value: 0.1 },
      { code: 'M', period: '2026-05', asOf: '2026-05-14', value: false, answer: 'not-done' },
    ]);
    expect(messages(workbook, '2026-06-15')).toEqual([]);
    expect(on(workbook, '2026-06-15').periods).toMatchObject([{ chaseFrom: '2026-06-16', sent: 0, notSent: 2 }]);
    const [own, other] = messages(workbook, '2026-06-16');
    expect(own?.vi).toContain(
      'cần gửi chậm nhất ngày 17/6/2026 (còn 1 ngày). Đơn vị chưa gửi; còn 2/2 chỉ tiêu chưa có số liệu.',
    );
    expect(own?.vi).toContain('- A Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh … (tháng 5/2026: 10%)');
    expect(own?.vi).toContain('- M Chỉ tiêu M (tháng 5/2026: chưa hoàn thành)');
    expect(own?.en).toContain(
      'are due by 17 June 2026 (1 day left). They have not been sent; there is no figure yet for 2 of 2 indicators.',
    );
    expect(other?.vi).toContain('Đơn vị chưa gửi nội dung phối hợp, nhiệm vụ.');
    expect(other?.en).toContain('What you coordinate and lead has not been sent.');
  });
  test('count a figure as there once it is typed, and a blank never as zero', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 0, denominator: 10 });
    expect(messages(workbook, '2026-06-17')[0]?.vi).toContain(
      '(hôm nay là ngày cuối). Đơn vị chưa gửi; còn 1/2 chỉ tiêu chưa có số liệu.\n- M Chỉ tiêu M (chưa có số liệu kỳ trước)',
    );
    expect(messages(workbook, '2026-06-17')[0]?.en).toContain('(today is the last day)');
    workbook.type('M', { answer: 'Đã hoàn thành' });
    expect(messages(workbook, '2026-06-20')[0]?.vi).toContain(
      'đã quá hạn 3 ngày, hạn cuối là ngày 17/6/2026. Đơn vị đã nhập đủ 2 chỉ tiêu nhưng chưa chọn "Đã gửi".',
    );
    expect(messages(workbook, '2026-06-20')[0]?.en).toContain(
      '3 days overdue; the last day was 17 June 2026. All 2 indicators are filled in',
    );
  });
  test('are for nobody who has sent', () => {
    const workbook = tracked(plan, june);
    workbook.send('vh-xh', '2026-06-12');
    workbook.send('kinh-te', '2026-06-12');
    expect(on(workbook, '2026-06-17')).toMatchObject({ reminders: [], periods: [{ sent: 2, notSent: 0 }] });
  });
  test('cannot be written for a workbook that is not ours', () => {
    expect(remind(emptyWorkbook, { asOf: null, today: '2026-06-17' }).ok).toBe(false);
  });
});
