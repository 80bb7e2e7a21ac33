import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { counted, listed, longDate, longPeriod, upper } from './official-vi.ts';
import { dateName, periodName } from './period-name.ts';
import type { Locale } from './sentence.ts';

/** The sentences of the yearly sheet of units in one language: counts, no grade. */
interface StandingWords {
  readonly about: (of: Period) => string;
  readonly opening: (o: {
    agency: string;
    of: Period;
    cutOff: PlainDate;
    estimated: boolean;
    asOf: PlainDate;
    appendix: boolean;
  }) => string;
  readonly rules: readonly string[];
  readonly nobody: string;
  readonly summary: (o: { units: number; allMet: number; allOnTime: number; due: number }) => string;
  readonly headless: (units: readonly string[]) => string;
  readonly closing: (to: string) => string;
  readonly appendix: string;
  readonly title: (of: Period) => string;
  readonly attached: (number: string, date: PlainDate, agency: string) => string;
  readonly columns: readonly string[];
}

const vi: StandingWords = {
  about: (of) =>
    `Tổng hợp kết quả thực hiện chỉ tiêu, nhiệm vụ chuyển đổi số của các cơ quan, đơn vị ${longPeriod(of)}`,
  opening: ({ agency, of, cutOff, estimated, asOf, appendix }) =>
    `${agency} tổng hợp kết quả thực hiện chỉ tiêu, nhiệm vụ chuyển đổi số của các cơ quan, đơn vị ${longPeriod(of)} (số liệu ${estimated ? 'ước ' : ''}tính đến ngày ${dateName(cutOff)}${asOf === cutOff ? '' : `, đánh giá tại ngày ${dateName(asOf)}`})${appendix ? ' tại Phụ lục kèm theo' : ''}.`,
  rules: [
    '- Chỉ tiêu của đơn vị là chỉ tiêu do đơn vị nhập số liệu; chỉ tiêu tính chung cho tất cả các cơ quan, đơn vị được tính cho từng đơn vị theo kết quả chung.',
    '- Nhiệm vụ của đơn vị là nhiệm vụ do đơn vị chủ trì.',
    '- Kỳ gửi báo cáo chỉ tính các kỳ đã đến hạn hoặc đã gửi.',
    '- Biểu chỉ tổng hợp số liệu, không đề xuất mức đánh giá, xếp loại.',
  ],
  nobody: 'Chưa có cơ quan, đơn vị nào được giao chỉ tiêu, nhiệm vụ.',
  summary: ({ units, allMet, allOnTime, due }) => {
    const met =
      allMet === 0 ? 'chưa có đơn vị nào đạt tất cả chỉ tiêu' : `${counted(allMet)} đơn vị đạt tất cả chỉ tiêu`;
    const sent =
      due === 0
        ? 'chưa có đơn vị nào đến hạn gửi báo cáo'
        : allOnTime === 0
          ? 'không có đơn vị nào gửi tất cả các kỳ đúng hạn'
          : `${allOnTime < due ? `${counted(allOnTime)}/${counted(due)}` : due === 1 ? '01' : `cả ${counted(due)}`} đơn vị đến hạn đã gửi tất cả các kỳ đúng hạn`;
    return `Có ${counted(units)} cơ quan, đơn vị được giao chỉ tiêu, nhiệm vụ; ${met}; ${sent}.`;
  },
  headless: (units) => `Chưa ghi họ tên người đứng đầu của ${counted(units.length)} đơn vị: ${listed(units)}.`,
  closing: (to) => `Kính báo cáo ${to} xem xét./.`,
  appendix: 'PHỤ LỤC',
  title: (of) => `BIỂU TỔNG HỢP KẾT QUẢ CỦA CÁC CƠ QUAN, ĐƠN VỊ ${upper(longPeriod(of))}`,
  attached: (number, date, agency) =>
    `(Kèm theo Báo cáo ${number.replace(/^Số: /, 'số ')} ${longDate(date)} của ${agency})`,
  columns: [
    'Stt',
    'Cơ quan, đơn vị',
    'Người đứng đầu',
    'Số chỉ tiêu',
    'Chỉ tiêu đạt',
    'Tỷ lệ đạt',
    'Số nhiệm vụ chủ trì',
    'Nhiệm vụ hoàn thành',
    'Tỷ lệ hoàn thành',
    'Số kỳ gửi báo cáo',
    'Gửi đúng hạn',
    'Gửi chậm',
    'Chưa gửi',
  ],
};

const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const en: StandingWords = {
  about: (of) => `What the units did of their indicators and tasks, ${periodName(of.id).en}`,
  opening: ({ agency, of, cutOff, estimated, asOf, appendix }) =>
    `${agency} has put together what the units did of their indicators and tasks in ${periodName(of.id).en} (${estimated ? 'estimated ' : ''}figures to ${dateName(cutOff)}${asOf === cutOff ? '' : `, judged on ${dateName(asOf)}`})${appendix ? '; see the appendix' : ''}.`,
  rules: [
    '- A unit’s indicators are those whose figure it enters; those that all units report together count for each by the common result.',
    '- A unit’s tasks are those that it leads.',
    '- Periods count once they are due or sent.',
    '- These are counts only; no grade is proposed.',
  ],
  nobody: 'No unit has an indicator or a task yet.',
  summary: ({ units, allMet, allOnTime, due }) => {
    const sent =
      due === 0
        ? 'no period is due yet'
        : `${allOnTime === 0 ? 'none' : allOnTime} of ${due} sent every period on time`;
    return `${many(units, 'unit')} with indicators or tasks; ${allMet === 0 ? 'none has' : allMet === 1 ? '1 has' : `${allMet} have`} met all indicators; ${sent}.`;
  },
  headless: (units) => `The head is not known of ${many(units.length, 'unit')}: ${units.join(', ')}.`,
  closing: (to) => `Respectfully submitted to ${to.charAt(0).toLowerCase()}${to.slice(1)}./.`,
  appendix: 'APPENDIX',
  title: (of) => `THE UNITS IN ${periodName(of.id).en.toUpperCase()}`,
  attached: (number, date, agency) => `(Attached to Report ${number} of ${dateName(date)} by ${agency})`,
  columns: [
    'No.',
    'Unit',
    'Head',
    'Indicators',
    'Met',
    'Share met',
    'Tasks led',
    'Done',
    'Share done',
    'Periods',
    'On time',
    'Late',
    'Not sent',
  ],
};

export const standingWords: Readonly<Record<Locale, StandingWords>> = { vi, en };
