import { expect, test } from '@jest/globals';
import { MASK, maskAsides } from '../../../shared/plan/target-mask.ts';

// the case shows what is hidden between brackets: '80% [đến năm 2030]'
test.each([
  '80% [đến năm 2030]',
  '80%, [đến hết năm 2030], 90%',
  '[Năm 2026] đạt 80%',
  '[hết năm 2026]; [đến 2030] đạt 80%',
  '[trước ngày 30/6/2026] xong',
  '[Chậm nhất trước 30.6.2026]',
  '[30-6-2026]',
  '[ngày 30 tháng 6 năm 2026]',
  '[ngày 30 tháng 6]',
  '[ngày 30]',
  '[trước ngày 15/6]',
  '[trước 15/6]',
  '[trong giai đoạn 2026 - 2030]',
  '[giai đoạn đến năm 2030]',
  '[giai đoạn năm 2026 đến năm 2030]',
  '[2026-2030]',
  '[2026] : 60%',
  '60% ([2026])',
  '[tháng 6/2026], [12/2026]',
  '[Quý III/2026], [quý 2], [quý IV năm 2026]',
  '[6 tháng đầu năm] 50%',
  '[tháng 6, 7 và 8]',
  '80% (số hộ)',
  '80% ([hiện tại 70%)]',
  '80% ([nay, hiện có 70%)] 5',
  '80% ([hiện nay 70%]',
  '80%, [hiện đạt 70%, tăng 5%]; 90%',
  '80%; [hiện mới 70%]',
  'theo [1121/QĐ-TTg], [57-NQ/TW], [85/2016/NĐ-CP], [02-KH/BCĐTW], [154/KH-UBND]',
  '[5/QĐ] 10/hộ 5-a',
  '[Nghị định số 85/2016], [Kế hoạch 119], [Đề án 06]',
  '[Điều 5], [khoản 2], [phụ lục 1], [mẫu số 3]',
  '[TCVN 11930:2017], [ISO 27001], [ISO/IEC 27001]',
  '[công nghiệp 4.0], [chợ 4.0]',
  '[cấp độ 3]; [mức độ 3, 4]; [mức độ 3 và mức độ 4]; [cấp độ 3, mức độ 4]; [hạng 2]',
  'mức độ 80%, mức độ 80 %, hạng 5/63',
  '[5G], 5GB, [4g]',
  '[24/7], [24/24 giờ], [24/24h], 24/24 ấp',
  'người [từ 14 tuổi trở lên], [dưới 6 tuổi], [đủ 15 tuổi], [từ 6 đến dưới 16 tuổi], [6 - 11 tuổi]',
  '[30/6], [31/12], [2/1], [13/12]',
  '9/9, 32/12, 5/0, 14/13, 8/15, 30/6,5, 30/60',
  '2026 hồ sơ, 12.2026',
  'đạt 2026,5; đến 2030% x',
  'năm2026',
])('%s', (shown) => {
  const text = shown.replace(/[[\]]/g, '');
  const expected = shown.replace(/\[([^\]]*)\]/g, (_, hidden: string) => MASK.repeat(hidden.length));
  expect(maskAsides(text)).toBe(expected);
});
