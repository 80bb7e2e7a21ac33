import { describe, expect, test } from '@jest/globals';
import { taskDue } from '../../../shared/calendar/task-due.ts';

describe('a task with a time is due on its last day', () => {
  test.each([
    ['Năm 2026', '2026-12-31'],
    ['năm 2030', '2030-12-31'],
    ['2027', '2027-12-31'],
    ['Trong năm', '2026-12-31'],
    ['Trong năm 2027', '2027-12-31'],
    ['Cả năm 2026', '2026-12-31'],
    ['Cuối năm', '2026-12-31'],
    ['Đến cuối năm 2026', '2026-12-31'],
    ['Đến năm 2030', '2030-12-31'],
    ['Giai đoạn 2026 - 2030', '2030-12-31'],
    ['Giai đoạn 2026-2030', '2030-12-31'],
    ['giai đoạn 2026 – 2030', '2030-12-31'],
    ['Năm 2026, 2027', '2027-12-31'],
    ['Năm 2026 và năm 2027', '2027-12-31'],
    ['Quý I/2026', '2026-03-31'],
    ['Quý II/2026', '2026-06-30'],
    ['Quý III/2026', '2026-09-30'],
    ['Quý IV/2026', '2026-12-31'],
    ['Quý 3/2026', '2026-09-30'],
    ['Quý III năm 2026', '2026-09-30'],
    ['Quý III, năm 2027', '2027-09-30'],
    ['Quý III / 2026', '2026-09-30'],
    ['Quý III-2026', '2026-09-30'],
    ['Quý III - 2026', '2026-09-30'],
    ['Quý III.2026', '2026-09-30'],
    ['Quý II', '2026-06-30'],
    ['Quý I/2027', '2027-03-31'],
    ['Quý III, IV/2026', '2026-12-31'],
    ['Quý III,IV/2027', '2027-12-31'],
    ['Quý I và II/2026', '2026-06-30'],
    ['Quý I, II, III/2026', '2026-09-30'],
    ['Quý I-III', '2026-09-30'],
    ['Quý I - quý III/2026', '2026-09-30'],
    ['Quý IV/2026 - Quý I/2027', '2027-03-31'],
    ['Từ quý I đến quý II/2026', '2026-06-30'],
    ['Tháng 6/2026', '2026-06-30'],
    ['Tháng 06/2026', '2026-06-30'],
    ['Tháng 6-2026', '2026-06-30'],
    ['Tháng 2/2028', '2028-02-29'],
    ['Tháng 6 năm 2026', '2026-06-30'],
    ['Tháng 12', '2026-12-31'],
    ['Tháng 6, 7/2026', '2026-07-31'],
    ['Từ tháng 3 đến tháng 6/2026', '2026-06-30'],
    ['Tháng 11/2026 - tháng 2/2027', '2027-02-28'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['06 tháng đầu năm 2026', '2026-06-30'],
    ['6 tháng đầu năm', '2026-06-30'],
    ['Trong 6 tháng cuối năm 2027', '2027-12-31'],
    ['9 tháng đầu năm 2026', '2026-09-30'],
    ['1 tháng đầu năm 2026', '2026-01-31'],
    ['12 tháng đầu năm 2026', '2026-12-31'],
    ['30/6/2026', '2026-06-30'],
    ['30 / 6 / 2026', '2026-06-30'],
    ['Quý III/ 2026', '2026-09-30'],
    ['Quý III /2026', '2026-09-30'],
    ['Tháng 10-2026', '2026-10-31'],
    ['30/6', '2026-06-30'],
    ['5/12', '2026-12-05'],
    ['Ngày 30/6/2026', '2026-06-30'],
    ['Ngày 30 tháng 6 năm 2027', '2027-06-30'],
    ['Ngày 30 tháng 6', '2026-06-30'],
    ['Đến hết 30/6/2026', '2026-06-30'],
    ['Đến ngày 30/6/2026', '2026-06-30'],
    ['Chậm nhất ngày 15/7/2026', '2026-07-15'],
    ['Chậm nhất là ngày 15/7/2026', '2026-07-15'],
    ['Hoàn thành trong quý II/2026', '2026-06-30'],
    ['Hết quý II/2026', '2026-06-30'],
    ['Muộn nhất tháng 6/2026', '2026-06-30'],
    [' Quý  III/2026. ', '2026-09-30'],
    ['Quý III/2026;', '2026-09-30'],
    ['Quý\u00a0III/2026', '2026-09-30'],
    ['Quý III/2026'.normalize('NFD'), '2026-09-30'],
    ['QUÝ III/2026', '2026-09-30'],
  ])('"%s" is due %s', (printed, due) => {
    expect(taskDue(printed, 2026)).toEqual({ due, standing: false });
  });
});

describe('"trước" leaves the time itself out', () => {
  test.each([
    ['Trước 30/6/2026', '2026-06-29'],
    ['Trước ngày 30/6/2026', '2026-06-29'],
    ['Trước ngày 30/6', '2026-06-29'],
    ['Trước ngày 05 tháng 12 năm 2026', '2026-12-04'],
    ['Trước 01/7/2026', '2026-06-30'],
    ['Trước tháng 7/2026', '2026-06-30'],
    ['Trước quý III/2026', '2026-06-30'],
    ['Trước năm 2027', '2026-12-31'],
    ['Hoàn thành trước 31/12/2026', '2026-12-30'],
    ['Xong trước tháng 6', '2026-05-31'],
    ['Thực hiện trước ngày 10/9/2026', '2026-09-09'],
    ['Đến trước 30/6/2026', '2026-06-29'],
    ['Trước 6 tháng cuối năm 2026', '2026-06-30'],
  ])('"%s" is due %s', (printed, due) => {
    expect(taskDue(printed, 2026)).toEqual({ due, standing: false });
  });
});

describe('a standing task never falls due', () => {
  test.each([
    'Thường xuyên',
    'thường xuyên.',
    'Thường xuyên, liên tục',
    'Thường xuyên và định kỳ',
    'Liên tục',
    'Hằng năm',
    'Hàng tháng',
    'Hằng quý',
    'Định kỳ hằng tuần',
    'Hằng ngày',
    'Thường xuyên trong năm 2026',
    'Thường xuyên trong năm',
    'Thường xuyên'.normalize('NFD'),
  ])('"%s"', (printed) => {
    expect(taskDue(printed, 2026)).toEqual({ due: null, standing: true });
  });
});

describe('what is not understood is null, never a guess', () => {
  test.each([
    '',
    '   ',
    'Khi có hướng dẫn',
    'Theo hướng dẫn của cấp trên',
    'Không thường xuyên',
    'Quý hoàn thành II/2026',
    'Không hoàn thành quý II/2026',
    'Không trước 30/6/2026',
    'Sáng 30/6/2026',
    'Sáng ngày 30/6/2026',
    'Sáng 30/6',
    '30/6 sáng',
    'Quý I, xx, III/2026',
    'Quý I, đầu II/2026',
    'Quý III, IV/2026, tháng',
    'Sang quý II/2026',
    'Đầu năm 2026',
    'Đầu giai đoạn 2026 - 2030',
    'Thường xuyên; xong trước 31/12/2026',
    'Thường xuyên trong năm 20261',
    'Năm 2026 và các năm tiếp theo',
    'Năm 2026/2027',
    'Năm 26',
    'Quý V/2026',
    'Quý IIII/2026',
    'Quý 0/2026',
    'Quý 5/2026',
    'Quý',
    'Quý 2026',
    'Quý III/26',
    'Quý III/20261',
    'xQuý III/2026',
    'Quý IV, I/2026',
    'Quý I, tháng 6/2026',
    'Quý I/2026 - 2027',
    'Quý II, quý',
    'III/2026',
    'III, quý IV/2026',
    'Tháng 0/2026',
    'Tháng 13/2026',
    'Tháng VI/2026',
    'Tháng 6, xx/2026',
    'tháng 2026',
    '0 tháng đầu năm 2026',
    '13 tháng đầu năm 2026',
    '6 tháng giữa năm 2026',
    '6 tháng đầu năm 26',
    '6 tháng đầu năm 1026',
    '16 tháng đầu năm 2026',
    'x 6 tháng đầu năm 2026',
    '6 tháng đầu năm 2026 x',
    '31/6/2026',
    '31/6',
    '6-9',
    '30/6/26',
    'trước',
    'trước khi kết thúc năm',
    'ngày',
  ])('"%s"', (printed) => {
    expect(taskDue(printed, 2026)).toBeNull();
  });
});

test('a year that is not printed is the plan year', () => {
  expect(taskDue('Quý II', 2027)).toEqual({ due: '2027-06-30', standing: false });
  expect(taskDue('30/6', 2027)).toEqual({ due: '2027-06-30', standing: false });
  expect(taskDue('Ngày 30 tháng 6', 2027)).toEqual({ due: '2027-06-30', standing: false });
  expect(taskDue('Trong năm', 2027)).toEqual({ due: '2027-12-31', standing: false });
  expect(taskDue('6 tháng đầu năm', 2027)).toEqual({ due: '2027-06-30', standing: false });
  expect(taskDue('Quý II', 0)).toBeNull();
});
