import { expect, test } from '@jest/globals';
import { period } from '../../../shared/calendar/period.ts';
import { type UnitWords, unitWords } from '../../../shared/text/unit-words.ts';

const june = period('2026-06');
const remark = { text: '- Tập huấn 3 lớp. ', code: '', isTask: false, evidence: null };

/** What a unit's own letter says in some situation: in Vietnamese and in English. */
test.each<readonly [situation: string, say: (words: UnitWords) => unknown, vi: unknown, en: unknown]>([
  [
    'a unit is named with its commune once',
    ({ fullName }) => [
      fullName('Công an xã', 'xã', 'Lộc Tấn'),
      fullName('Trạm Y tế', 'xã', 'Lộc Tấn'),
      fullName('Đoàn TN xã Lộc Tấn', 'xã', 'Lộc Tấn'),
      fullName('Trạm Y tế', 'xã', ''),
    ],
    ['Công an xã Lộc Tấn', 'Trạm Y tế xã Lộc Tấn', 'Đoàn TN xã Lộc Tấn', 'Trạm Y tế'],
    ['Công an xã of xã Lộc Tấn', 'Trạm Y tế of xã Lộc Tấn', 'Đoàn TN xã Lộc Tấn', 'Trạm Y tế'],
  ],
  [
    'the number of its letter, blank until it is given',
    ({ number }) => [number(7), number(41), number(null)],
    ['Số: 07/BC-      ', 'Số: 41/BC-      ', 'Số:       /BC-      '],
    ['No.: 7/BC-      ', 'No.: 41/BC-      ', 'No.:       /BC-      '],
  ],
  [
    'its only indicator',
    ({ indicators }) => [1, 0].map((met) => indicators({ total: 1, met, year: 2026 })),
    [
      'Đơn vị được giao 01 chỉ tiêu năm 2026; đến nay chỉ tiêu này đã đạt mục tiêu.',
      'Đơn vị được giao 01 chỉ tiêu năm 2026; đến nay chỉ tiêu này chưa đạt mục tiêu.',
    ],
    [
      'The unit has 1 indicator for 2026; it has met its target so far.',
      'The unit has 1 indicator for 2026; it has not met its target so far.',
    ],
  ],
  [
    'none, one, some, all of several met',
    ({ indicators }) => [0, 1, 2, 3].map((met) => indicators({ total: 3, met, year: 2026 })),
    ['chưa có chỉ tiêu nào', '01 chỉ tiêu', '02 chỉ tiêu', 'cả 03 chỉ tiêu'].map(
      (reached) => `Đơn vị được giao 03 chỉ tiêu năm 2026; đến nay ${reached} đạt mục tiêu.`,
    ),
    ['none has', '1 has', '2 have', '3 have'].map(
      (reached) => `The unit has 3 indicators for 2026; ${reached} met the target so far.`,
    ),
  ],
  [
    'what it wrote: by itself, of an indicator, of a task with evidence',
    (words) => [
      words.remark(remark),
      words.remark({ ...remark, code: '4.2' }),
      words.remark({ ...remark, code: '6', isTask: true, evidence: '12/BC-CAX.' }),
    ],
    [
      '- Tập huấn 3 lớp.',
      '- Tập huấn 3 lớp (chỉ tiêu 4.2).',
      '- Tập huấn 3 lớp (nhiệm vụ 6; tài liệu kiểm chứng: 12/BC-CAX).',
    ],
    ['- Tập huấn 3 lớp.', '- Tập huấn 3 lớp (indicator 4.2).', '- Tập huấn 3 lớp (task 6; evidence: 12/BC-CAX).'],
  ],
  [
    'the close',
    ({ closing }) => june && closing({ unit: 'Công an xã Lộc Tấn', plan: 'Kế hoạch CĐS', of: june, to: 'Phòng VH-XH' }),
    'Trên đây là báo cáo kết quả thực hiện Kế hoạch CĐS tháng 6 năm 2026 của Công an xã Lộc Tấn, gửi Phòng VH-XH tổng hợp./.',
    'This is the report of Công an xã Lộc Tấn on the results under Kế hoạch CĐS for June 2026, for Phòng VH-XH to gather./.',
  ],
])('%s', (_situation, say, vi, en) => {
  expect({ vi: say(unitWords.vi), en: say(unitWords.en) }).toEqual({ vi, en });
});
