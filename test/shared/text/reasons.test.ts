import { expect, test } from '@jest/globals';
import { undeterminedReason } from '../../../shared/text/reasons.ts';
import { sendText } from '../../../shared/text/reasons-remedy.ts';

test.each<[string | null, string]>([
  ['Kế hoạch ghi hai mức khác nhau', 'Chờ làm rõ chỉ tiêu: Kế hoạch ghi hai mức khác nhau.'],
  [' Kế hoạch ghi hai mức khác nhau.. ', 'Chờ làm rõ chỉ tiêu: Kế hoạch ghi hai mức khác nhau.'],
  [null, 'Chờ làm rõ chỉ tiêu: mục tiêu chưa đọc được chắc chắn, cần xác nhận.'],
  [' ', 'Chờ làm rõ chỉ tiêu: mục tiêu chưa đọc được chắc chắn, cần xác nhận.'],
])('an unsettled target because of %j', (why, vi) => {
  expect(undeterminedReason(why).vi).toBe(vi);
});

test('a report that is overdue has to be sent', () => {
  expect(sendText('2026-Q2')).toEqual({
    vi: 'Cần gửi số liệu quý II/2026.',
    en: 'The figures for quarter II of 2026 have to be sent.',
  });
});
