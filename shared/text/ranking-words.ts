import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { counted, isNamedIn, longPeriod } from './official-vi.ts';
import { dateName } from './period-name.ts';
import { longDate as longDateEn, longPeriod as longPeriodEn } from './report-en.ts';
import type { Locale } from './sentence.ts';

/** The sentences of the ranking that is posted publicly, in one language. */
export interface RankingWords {
  readonly name: string;
  readonly about: (plan: string, of: Period) => readonly string[];
  /** It is posted under a notice, where that has a number. */
  readonly number: (number: number) => string;
  /** By what the units are ordered. */
  readonly rule: (o: { year: number; cutOff: PlainDate; closed: boolean }) => string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly nobody: string;
  readonly closing: string;
}

const vi: RankingWords = {
  name: 'BẢNG XẾP HẠNG',
  about: (plan, of) => [
    'Kết quả chuyển đổi số của các cơ quan, đơn vị',
    `theo ${plan}`,
    ...(isNamedIn(plan, of) ? [] : [longPeriod(of)]),
  ],
  number: (number) => `Số: ${counted(number)}/TB-UBND`,
  rule: ({ year, cutOff, closed }) =>
    `Các cơ quan, đơn vị được xếp theo tỷ lệ chỉ tiêu do đơn vị nhập số liệu đã đạt mục tiêu năm ${year}; nếu bằng nhau thì theo tỷ lệ số kỳ gửi số liệu đúng hạn; nếu vẫn bằng nhau thì cùng hạng. Số liệu tính đến ngày ${dateName(cutOff)}${closed ? '' : ', chưa chốt'}.`,
  caption: 'Xếp hạng các cơ quan, đơn vị',
  columns: [
    'Hạng',
    'Cơ quan, đơn vị',
    'Số chỉ tiêu',
    'Số chỉ tiêu đạt',
    'Tỷ lệ đạt',
    'Số kỳ phải gửi',
    'Số kỳ đúng hạn',
  ],
  nobody: 'Chưa có đơn vị nào được giao nhập số liệu chỉ tiêu.',
  closing: 'Chỉ tiêu do nhiều đơn vị cùng nhập số liệu được tính cho từng đơn vị./.',
};

const en: RankingWords = {
  name: 'RANKING',
  about: (plan, of) => ['Digital transformation results of the units', `under ${plan}`, longPeriodEn(of)],
  number: (number) => `No. ${counted(number)}/TB-UBND`,
  rule: ({ year, cutOff, closed }) =>
    `The units are in order of the share of the indicators they enter that have met their target for ${year}; where these are equal, of the share of periods sent on time; where these are equal too, they share a place. Figures to ${longDateEn(cutOff)}${closed ? '' : ', not closed yet'}.`,
  caption: 'Ranking of the units',
  columns: ['Place', 'Unit', 'Indicators', 'Met', 'Share met', 'Periods to send', 'Sent on time'],
  nobody: 'No unit enters an indicator yet.',
  closing: 'An indicator that several units enter counts for each of them./.',
};

export const rankingWords: Readonly<Record<Locale, RankingWords>> = { vi, en };
