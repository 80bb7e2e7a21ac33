import { lazily } from '../lazily.ts';

/**
 * Words of the sheet's drop-down lists and the codes they stand for.
 *
 * Reading is tolerant of case, composition and spaces; an unknown word is `null`, never a default.
 */
export interface Choice<Code extends string> {
  readonly words: readonly string[];
  readonly word: (code: Code) => string;
  readonly code: (word: string) => Code | null;
}

const folded = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

function choice<Code extends string>(words: Readonly<Record<Code, string>>): Choice<Code> {
  const codes = Object.keys(words) as Code[];
  const byWord = lazily(() => new Map(codes.map((code) => [folded(words[code]), code])));
  return {
    words: codes.map((code) => words[code]),
    word: (code) => words[code],
    code: (word) => byWord().get(folded(word)) ?? null,
  };
}

export const yesNo = choice({ yes: 'Có', no: 'Không' });
export const sentChoice = choice({ sent: 'Đã gửi', not: 'Chưa gửi' });
export const answerChoice = choice({
  done: 'Đã hoàn thành',
  'not-done': 'Chưa hoàn thành',
  'none-arising': 'Không phát sinh',
  waiting: 'Chờ cấp trên',
});
export const taskState = choice({ not: 'Chưa thực hiện', doing: 'Đang thực hiện', done: 'Đã hoàn thành' });
export const wayChoice = choice({
  share: 'Tử số / mẫu số',
  'count-of': 'Số lượng x/y',
  rate: 'Tỷ suất',
  published: 'Số liệu công bố',
  milestone: 'Cột mốc',
});
export const figureChoice = choice({ 'in-period': 'Trong kỳ', cumulative: 'Lũy kế', 'as-of': 'Thời điểm' });
export const moveChoice = choice({ ramp: 'Tăng dần đến đích', hold: 'Giữ mức', milestone: 'Cột mốc' });
export const periodChoice = choice({
  week: 'Tuần',
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  year: 'Năm',
});
export const targetKindChoice = choice({
  percent: 'Tỷ lệ %',
  count: 'Số lượng',
  amount: 'Số tiền hoặc khối lượng',
  'count-of': 'Số lượng x/y',
  rate: 'Tỷ suất',
  milestone: 'Cột mốc',
});
/** The sign as people know it; stored as text so that no spreadsheet reads it as a formula. */
export const comparisonChoice = choice({ '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': 'bằng' });
export const cutOffChoice = choice({
  day: 'Ngày cố định',
  'before-deadline': 'Trước hạn',
  'period-end': 'Cuối kỳ',
});
export const unitKindChoice = choice({
  office: 'Cơ quan chuyên môn',
  centre: 'Trung tâm',
  police: 'Công an',
  health: 'Y tế',
  union: 'Đoàn thể',
  hamlets: 'Thôn hoặc ấp',
  team: 'Tổ hoặc nhóm',
  other: 'Khác',
});
/** What a row of `Lịch sử` is about; a row without a word is a figure that was brought in. */
export const historyRowChoice = choice({
  figure: 'Số liệu',
  coordination: 'Phối hợp',
  task: 'Nhiệm vụ',
  sending: 'Gửi số liệu',
  context: 'Cơ sở báo cáo',
  closing: 'Chốt kỳ',
  reopening: 'Mở lại kỳ',
});
/** Stands for every unit that counts ("Các cơ quan, đơn vị"). */
export const ALL_UNITS = 'Tất cả đơn vị';
