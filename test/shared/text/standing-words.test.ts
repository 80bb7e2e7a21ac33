import { describe, expect, test } from '@jest/globals';
import { period } from '../../../shared/calendar/period.ts';
import { standingWords } from '../../../shared/text/standing-words.ts';

const june = period('2026-06');
if (june === null) throw new Error('no June');
const counts = { units: 8, allMet: 0, allOnTime: 0, due: 0 };
const opening = {
  ...{ agency: 'Ủy ban nhân dân xã Lộc Tấn', of: june, cutOff: '2026-06-14', asOf: '2026-06-14' },
  ...{ estimated: false, appendix: false },
};

const vi = (told: string) => `Có 08 cơ quan, đơn vị được giao chỉ tiêu, nhiệm vụ; ${told}.`;
const en = (told: string) => `8 units with indicators or tasks; ${told}.`;

describe('how the units stand', () => {
  test.each<readonly [string, typeof counts, string, string]>([
    [
      'nothing met, nothing due',
      counts,
      vi('chưa có đơn vị nào đạt tất cả chỉ tiêu; chưa có đơn vị nào đến hạn gửi báo cáo'),
      en('none has met all indicators; no period is due yet'),
    ],
    [
      'one met all, nobody sent in time',
      { ...counts, allMet: 1, due: 8 },
      vi('01 đơn vị đạt tất cả chỉ tiêu; không có đơn vị nào gửi tất cả các kỳ đúng hạn'),
      en('1 has met all indicators; none of 8 sent every period on time'),
    ],
    [
      'some met all, some sent in time',
      { ...counts, allMet: 2, allOnTime: 3, due: 8 },
      vi('02 đơn vị đạt tất cả chỉ tiêu; 03/08 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn'),
      en('2 have met all indicators; 3 of 8 sent every period on time'),
    ],
    [
      'all that are due sent in time',
      { ...counts, allOnTime: 8, due: 8 },
      vi('chưa có đơn vị nào đạt tất cả chỉ tiêu; cả 08 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn'),
      en('none has met all indicators; 8 of 8 sent every period on time'),
    ],
    [
      'the only one that is due did',
      { ...counts, allOnTime: 1, due: 1 },
      vi('chưa có đơn vị nào đạt tất cả chỉ tiêu; 01 đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn'),
      en('none has met all indicators; 1 of 1 sent every period on time'),
    ],
  ])('%s', (_name, facts, inVietnamese, inEnglish) => {
    expect(standingWords.vi.summary(facts)).toBe(inVietnamese);
    expect(standingWords.en.summary(facts)).toBe(inEnglish);
  });

  test('the opening names the day of judgement where it is another, and the appendix where there is one', () => {
    expect(standingWords.vi.opening(opening)).toBe(
      'Ủy ban nhân dân xã Lộc Tấn tổng hợp kết quả thực hiện chỉ tiêu, nhiệm vụ chuyển đổi số của các cơ quan, đơn vị tháng 6 năm 2026 (số liệu tính đến ngày 14/6/2026).',
    );
    expect(standingWords.en.opening(opening)).toBe(
      'Ủy ban nhân dân xã Lộc Tấn has put together what the units did of their indicators and tasks in June 2026 (figures to 14/6/2026).',
    );
    const other = { ...opening, estimated: true, asOf: '2026-06-20', appendix: true };
    expect(standingWords.vi.opening(other)).toContain(
      '(số liệu ước tính đến ngày 14/6/2026, đánh giá tại ngày 20/6/2026) tại Phụ lục kèm theo.',
    );
    expect(standingWords.en.opening(other)).toContain(
      '(estimated figures to 14/6/2026, judged on 20/6/2026); see the appendix.',
    );
  });

  test('heads whom nobody has named', () => {
    expect(standingWords.vi.headless(['A'])).toBe('Chưa ghi họ tên người đứng đầu của 01 đơn vị: A.');
    expect(standingWords.en.headless(['A'])).toBe('The head is not known of 1 unit: A.');
    expect(standingWords.en.headless(['A', 'B'])).toBe('The head is not known of 2 units: A, B.');
  });
});
