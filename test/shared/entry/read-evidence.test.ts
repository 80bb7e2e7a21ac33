import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../../shared/entry/read-evidence.ts';
import type { Evidence } from '../../../shared/entry/types.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

const read = (value: Value) => readEvidence({ value, cell: 'J12' });

const texts: Readonly<Record<Evidence['kind'], readonly string[]>> = {
  link: [
    'https://dichvucong.gov.vn/a',
    'http://a.vn',
    'Xem HTTPS://drive.google.com/x',
    'www.locTan.gov.vn',
    'BC 12/BC-UBND: https://a.vn',
  ],
  document: [
    '12/BC-UBND',
    'số 12/BC-UBND ngày 03/6/2026',
    '1121/QĐ-TTg',
    '09/2019/NĐ-CP',
    '57-NQ/TW',
    '469-KH/TU',
    '702/CĐSS',
    '12a/KH-UBND',
    '12/bc-ubnd',
    '12/2026/qđ-ubnd',
    '15/kh',
    'Công văn số 15 ngày 3/6',
    'biên bản số: 03',
    'Báo cáo\nsố 7',
  ],
  description: [
    'ảnh chụp Cổng DVCQG ngày 14/6',
    '9/9 nền tảng',
    '15/15 ấp',
    '5/T6',
    'tháng 6/2026',
    'đã gửi báo cáo',
    'http',
    'số 12',
    'không có mạng',
    '12/khác',
    'A/BC-UBND',
    '12/B',
  ],
};

describe.each(Object.entries(texts))('%s', (kind, all) => {
  test.each(all)('%s', (text) => {
    expect(read(text)).toEqual({ kind, text });
  });
});

test.each<[string, Value]>([
  ['an empty cell', null],
  ['spaces', '  '],
  ['"chưa có"', 'Chưa có'],
  ['"không"', 'không.'],
  ['"không có"', 'Không có'],
  ['a dash', '-'],
  ['a stroke', '/'],
  ['an error', { error: '#REF!' }],
])('%s is no evidence', (_name, value) => {
  expect(read(value)).toBeNull();
});

test('a column that is gone is no evidence', () => {
  expect(readEvidence(null)).toBeNull();
});

test('the text is kept clean', () => {
  expect(read(' số 12/BC-UBND\r\nngày 3/6 ')).toEqual({ kind: 'document', text: 'số 12/BC-UBND\nngày 3/6' });
});
