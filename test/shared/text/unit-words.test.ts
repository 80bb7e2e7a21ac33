import { describe, expect, test } from '@jest/globals';
import { period } from '../../../shared/calendar/period.ts';
import { type UnitWords, unitWords } from '../../../shared/text/unit-words.ts';

/** What a unit's own letter says in some situation: in Vietnamese and in English. */
type Said = readonly [situation: string, say: (words: UnitWords) => unknown, vi: unknown, en: unknown];

const expectSaid = (said: readonly Said[]): void => {
  test.each(said)('%s', (_situation, say, vi, en) => {
    expect({ vi: say(unitWords.vi), en: say(unitWords.en) }).toEqual({ vi, en });
  });
};

const june = period('2026-06');
if (june === null) throw new Error('no June');

describe('the letter', () => {
  expectSaid([
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
      'its number, blank until it is given, and its mark where that is known',
      ({ number }) => [number(7, 'BC-CAX'), number(41, null), number(null, null)],
      ['Số: 07/BC-CAX', 'Số: 41/BC-      ', 'Số:       /BC-      '],
      ['No.: 7/BC-CAX', 'No.: 41/BC-      ', 'No.:       /BC-      '],
    ],
    [
      'where it is filed, with who prepared it',
      ({ filed }) => [filed(null), filed('Nguyễn Thị An')],
      ['Lưu: VT', 'Lưu: VT (Nguyễn Thị An)'],
      ['Filed', 'Filed (Nguyễn Thị An)'],
    ],
    [
      'the close, to who gathers it and to who stands above',
      ({ closing }) =>
        [false, true].map((isAbove) =>
          closing({ unit: 'Công an xã Lộc Tấn', plan: 'Kế hoạch CĐS', of: june, to: 'Phòng VH-XH', isAbove }),
        ),
      [
        'Trên đây là báo cáo kết quả thực hiện Kế hoạch CĐS tháng 6 năm 2026 của Công an xã Lộc Tấn; kính gửi Phòng VH-XH tổng hợp./.',
        'Trên đây là báo cáo kết quả thực hiện Kế hoạch CĐS tháng 6 năm 2026 của Công an xã Lộc Tấn; kính báo cáo Phòng VH-XH./.',
      ],
      [
        'This is the report of Công an xã Lộc Tấn on the results under Kế hoạch CĐS for June 2026, for Phòng VH-XH to gather./.',
        'This is the report of Công an xã Lộc Tấn on the results under Kế hoạch CĐS for June 2026, submitted to phòng VH-XH./.',
      ],
    ],
  ]);
});

describe('its indicators', () => {
  const of = { year: 2026, total: 3, counts: [['met', 3]], shared: 0 } as const;
  expectSaid([
    [
      'the only one',
      ({ indicators }) => indicators({ ...of, total: 1, counts: [['lagging', 1]] }),
      'Năm 2026, đơn vị báo cáo số liệu 01 chỉ tiêu; chỉ tiêu này chậm tiến độ.',
      'For 2026 the unit reports the figures of 1 indicator: 1 lagging.',
    ],
    [
      'all the same',
      ({ indicators }) => indicators(of),
      'Năm 2026, đơn vị báo cáo số liệu 03 chỉ tiêu; cả 03 chỉ tiêu đạt mục tiêu.',
      'For 2026 the unit reports the figures of 3 indicators: 3 met.',
    ],
    [
      'some so, some otherwise, and one with all units',
      ({ indicators }) =>
        indicators({
          ...of,
          counts: [
            ['met', 2],
            ['lagging', 1],
          ],
          shared: 1,
        }),
      'Năm 2026, đơn vị báo cáo số liệu 03 chỉ tiêu, trong đó: 02 chỉ tiêu đạt mục tiêu; 01 chỉ tiêu chậm tiến độ. Ngoài ra, đơn vị cùng các cơ quan, đơn vị báo cáo 01 chỉ tiêu tính chung.',
      'For 2026 the unit reports the figures of 3 indicators: 2 met; 1 lagging; and 1 indicator together with all units.',
    ],
    [
      'none but with all units',
      ({ indicators }) => indicators({ ...of, total: 0, counts: [], shared: 2 }),
      'Năm 2026, đơn vị cùng các cơ quan, đơn vị báo cáo 02 chỉ tiêu tính chung.',
      'For 2026 the unit reports 2 indicators together with all units.',
    ],
    [
      'its own part, and the whole',
      ({ part, whole }) => [
        part(true),
        part(false),
        whole({ shown: '85%', reported: 3, expected: 8, outcome: 'at-risk' }),
      ],
      [
        'Riêng đơn vị: đạt mức mục tiêu',
        'Riêng đơn vị: chưa đạt mức mục tiêu',
        'Tính chung các đơn vị: 85% (3/8 đơn vị), nguy cơ chậm tiến độ.',
      ],
      ['This unit alone: target met', 'This unit alone: target not met', 'All units: 85% (3 of 8 units), at risk.'],
    ],
  ]);
});

describe('what the unit wrote', () => {
  const remark = { text: '- Tập huấn 3 lớp. ', code: '', isTask: false, evidence: null };
  expectSaid([
    [
      'by itself, of an indicator, of a task with evidence',
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
      'as evidence',
      ({ evidenceOf }) => [
        evidenceOf('4.2', false, ['12/BC-CAX.', 'ảnh chụp ngày 14/6']),
        evidenceOf('6', true, ['a']),
      ],
      ['- Chỉ tiêu 4.2: 12/BC-CAX; ảnh chụp ngày 14/6.', '- Nhiệm vụ 6: a.'],
      ['- Indicator 4.2: 12/BC-CAX; ảnh chụp ngày 14/6.', '- Task 6: a.'],
    ],
  ]);
});

describe('what is missing', () => {
  const due = { lastOnTimeDay: '2026-06-17', sentOn: null };
  const undated = { lastOnTimeDay: null, sentOn: null };
  expectSaid([
    [
      'what was sent late, with the days that are known',
      ({ sending }) => [
        sending({ state: 'sent-late', lastOnTimeDay: '2026-06-17', sentOn: '2026-06-19' }),
        sending({ state: 'sent-late', ...undated }),
      ],
      ['Số liệu gửi chậm ngày 19/6/2026 (thời hạn: chậm nhất ngày 17/6/2026).', 'Số liệu gửi chậm.'],
      ['The figures were sent late, on 19/6/2026 (due by 17/6/2026).', 'The figures were sent late.'],
    ],
    [
      'what was never sent, and what still has time',
      ({ sending }) => [sending({ state: 'missing', ...due }), sending({ state: 'not-yet', ...due })],
      [
        'Đã quá thời hạn gửi số liệu (thời hạn: chậm nhất ngày 17/6/2026); đơn vị chưa xác nhận đã gửi.',
        'Số liệu đang nhập, đơn vị chưa xác nhận đã gửi (thời hạn: chậm nhất ngày 17/6/2026).',
      ],
      [
        'The figures are overdue (due by 17/6/2026); the unit has not marked them as sent.',
        'The figures are being entered; the unit has not marked them as sent (due by 17/6/2026).',
      ],
    ],
    ['nothing of what was sent in time', ({ sending }) => sending({ state: 'sent-on-time', ...due }), '', ''],
    [
      'figures, coordination, tasks',
      ({ missing, wrong, silentOn, silentTasks }) => [
        missing(['4.1']),
        wrong(['4.1', '4.2']),
        silentOn(['4.1', '4.2', '4.3']),
        silentTasks(['6']),
      ],
      [
        'Chưa có số liệu 01 chỉ tiêu: 4.1.',
        'Số liệu chưa sử dụng được, đang rà soát, không tính vào kết quả của kỳ này: chỉ tiêu 4.1 và 4.2.',
        'Chưa ghi nội dung phối hợp thực hiện 03 chỉ tiêu: 4.1, 4.2 và 4.3.',
        'Chưa có thông tin thực hiện 01 nhiệm vụ: 6.',
      ],
      [
        'No figures for 1 indicator: 4.1.',
        'Figures that cannot be used, left out of this period: 4.1, 4.2.',
        'Nothing is written yet on the coordination of 3 indicators: 4.1, 4.2, 4.3.',
        'Nothing is reported on 1 task: 6.',
      ],
    ],
  ]);
});

describe('what comes next', () => {
  const next = { task: null, name: '4.2 - Hồ sơ', remedy: null };
  expectSaid([
    [
      'an indicator, with its own task or not, and what would put it right',
      ({ nextTask }) => [nextTask(next), nextTask({ ...next, task: 'Tập huấn;', remedy: 'Cần thêm 42 hồ sơ.' })],
      ['- Tập trung thực hiện chỉ tiêu 4.2 - Hồ sơ.', '- Tập huấn (chỉ tiêu 4.2 - Hồ sơ); cần thêm 42 hồ sơ.'],
      ['- Concentrate on indicator 4.2 - Hồ sơ.', '- Tập huấn (indicator 4.2 - Hồ sơ); cần thêm 42 hồ sơ.'],
    ],
    [
      'a task that is due, and one that was',
      ({ dueTask }) => [false, true].map((isLate) => dueTask({ name: 'Cài phần mềm.', time: 'Quý I/2026', isLate })),
      [
        '- Hoàn thành nhiệm vụ “Cài phần mềm” (thời gian thực hiện: Quý I/2026).',
        '- Hoàn thành nhiệm vụ “Cài phần mềm” (thời gian thực hiện: Quý I/2026, đã quá thời hạn).',
      ],
      [
        '- Finish the task “Cài phần mềm” (time: Quý I/2026).',
        '- Finish the task “Cài phần mềm” (time: Quý I/2026, past its date).',
      ],
    ],
    [
      'figures to be sent',
      ({ sendMissing }) => [sendMissing(['4.1']), sendMissing(['4.1', '4.2'])],
      ['- Gửi số liệu còn thiếu (chỉ tiêu 4.1).', '- Gửi số liệu còn thiếu (chỉ tiêu 4.1, 4.2).'],
      ['- Send the missing figures (indicator 4.1).', '- Send the missing figures (indicators 4.1, 4.2).'],
    ],
  ]);
});
