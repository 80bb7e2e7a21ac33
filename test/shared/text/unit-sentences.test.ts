import { describe, expect, test } from '@jest/globals';
import { standingWords } from '../../../shared/text/standing-words.ts';
import { unitWords } from '../../../shared/text/unit-words.ts';

const { vi, en } = unitWords;

test('a unit is named with the commune it belongs to, once', () => {
  expect(vi.fullName('Công an xã', 'xã', 'Lộc Tấn')).toBe('Công an xã Lộc Tấn');
  expect(vi.fullName('Phòng Kinh tế', 'xã', 'Lộc Tấn')).toBe('Phòng Kinh tế xã Lộc Tấn');
  expect(vi.fullName('Trạm Y tế xã Lộc Tấn', 'xã', 'Lộc Tấn')).toBe('Trạm Y tế xã Lộc Tấn');
  expect(vi.fullName('Phòng Kinh tế', 'xã', '')).toBe('Phòng Kinh tế');
  expect(en.fullName('Phòng Kinh tế', 'xã', 'Lộc Tấn')).toBe('Phòng Kinh tế of xã Lộc Tấn');
});

describe('the indicators of a unit are counted', () => {
  const counted = (total: number, shared: number, ...counts: (readonly ['met' | 'lagging', number])[]) =>
    [vi, en].map(({ indicators }) => indicators({ year: 2026, total, counts, shared }));
  test.each([
    [
      counted(1, 0, ['met', 1]),
      'Năm 2026, đơn vị báo cáo số liệu 01 chỉ tiêu; chỉ tiêu này đạt mục tiêu.',
      'For 2026 the unit reports the figures of 1 indicator: 1 met.',
    ],
    [
      counted(3, 0, ['lagging', 3]),
      'Năm 2026, đơn vị báo cáo số liệu 03 chỉ tiêu; cả 03 chỉ tiêu chậm tiến độ.',
      'For 2026 the unit reports the figures of 3 indicators: 3 lagging.',
    ],
    [
      counted(12, 1, ['met', 2], ['lagging', 10]),
      'Năm 2026, đơn vị báo cáo số liệu 12 chỉ tiêu, trong đó: 02 chỉ tiêu đạt mục tiêu; 10 chỉ tiêu chậm tiến độ. Ngoài ra, đơn vị cùng các cơ quan, đơn vị báo cáo 01 chỉ tiêu tính chung.',
      'For 2026 the unit reports the figures of 12 indicators: 2 met; 10 lagging; and 1 indicator together with all units.',
    ],
    [
      counted(0, 2),
      'Năm 2026, đơn vị cùng các cơ quan, đơn vị báo cáo 02 chỉ tiêu tính chung.',
      'For 2026 the unit reports 2 indicators together with all units.',
    ],
  ])('%#', (said, vietnamese, english) => {
    expect(said).toEqual([vietnamese, english]);
  });
});

describe('sending is told where something is owed:', () => {
  const of = (state: 'not-yet' | 'missing' | 'sent-late' | 'sent-on-time' | 'not-owed', sentOn: string | null = null) =>
    [vi, en].map(({ sending }) => sending({ state, lastOnTimeDay: '2026-06-17', sentOn }));
  test.each([
    [
      of('sent-late', '2026-06-19'),
      'Số liệu gửi chậm ngày 19/6/2026 (thời hạn: chậm nhất ngày 17/6/2026).',
      'The figures were sent late, on 19/6/2026 (due by 17/6/2026).',
    ],
    [
      of('missing'),
      'Đã quá thời hạn gửi số liệu (thời hạn: chậm nhất ngày 17/6/2026); đơn vị chưa xác nhận đã gửi.',
      'The figures are overdue (due by 17/6/2026); the unit has not marked them as sent.',
    ],
    [
      of('not-yet'),
      'Số liệu đang nhập, đơn vị chưa xác nhận đã gửi (thời hạn: chậm nhất ngày 17/6/2026).',
      'The figures are being entered; the unit has not marked them as sent (due by 17/6/2026).',
    ],
    [of('sent-on-time'), '', ''],
    [of('not-owed'), '', ''],
  ])('%#', (said, vietnamese, english) => {
    expect(said).toEqual([vietnamese, english]);
  });
});

test('the summary of units is right for none, some and all', () => {
  const said = (allMet: number, allOnTime: number, due: number) =>
    [standingWords.vi, standingWords.en].map(({ summary }) => summary({ units: 6, allMet, allOnTime, due }));
  expect(said(0, 0, 0)).toEqual([
    'Có 06 cơ quan, đơn vị được giao chỉ tiêu, nhiệm vụ; chưa có đơn vị nào đạt tất cả chỉ tiêu; chưa có đơn vị nào đến hạn gửi báo cáo.',
    '6 units with indicators or tasks; none has met all indicators; no period is due yet.',
  ]);
  expect(said(1, 0, 3)).toEqual([
    'Có 06 cơ quan, đơn vị được giao chỉ tiêu, nhiệm vụ; 01 đơn vị đạt tất cả chỉ tiêu; không có đơn vị nào gửi tất cả các kỳ đúng hạn.',
    '6 units with indicators or tasks; 1 has met all indicators; none of 3 sent every period on time.',
  ]);
  expect(said(2, 2, 3)[0]).toContain(
    '; 02 đơn vị đạt tất cả chỉ tiêu; 02/03 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn.',
  );
  expect(said(2, 6, 6)[0]).toContain('; cả 06 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn.');
  expect(said(2, 1, 1)[0]).toContain('; 01 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn.');
});
