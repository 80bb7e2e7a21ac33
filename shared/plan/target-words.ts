import { lazily } from '../lazily.ts';
import type { Comparison } from './target-types.ts';

/** What the words right before a number say about it. */
export type Lead =
  | { readonly says: 'comparison'; readonly comparison: Comparison }
  /** about so much, or so much more than before: no threshold */
  | { readonly says: 'approximate' }
  | { readonly says: 'change' }
  /** to so much, not by so much */
  | { readonly says: 'reach' }
  | { readonly says: 'nothing' };

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '>=':
    'tối thiểu|tối thiếu|tối thiều|ít nhất|chí ít|không thấp hơn|không nhỏ hơn|không ít hơn|không kém|không dưới|' +
    'cao hơn hoặc bằng|lớn hơn hoặc bằng|nhiều hơn hoặc bằng|bằng hoặc cao hơn|bằng hoặc lớn hơn|trên hoặc bằng|' +
    'đạt và vượt|đạt hoặc vượt|đạt, vượt|đạt vượt',
  '>': 'trên|hơn|cao hơn|lớn hơn|nhiều hơn|vượt|vượt quá|vượt mức|vượt trên',
  '<=':
    'không quá|không vượt|không vượt quá|không cao hơn|không lớn hơn|không nhiều hơn|không trên|không hơn|tối đa|' +
    'nhiều nhất|chưa quá|thấp hơn hoặc bằng|nhỏ hơn hoặc bằng|ít hơn hoặc bằng|bằng hoặc thấp hơn|' +
    'bằng hoặc nhỏ hơn|dưới hoặc bằng|còn|chỉ còn|giảm còn|xuống|xuống còn|giảm xuống|giảm xuống còn|giảm về',
  '<': 'dưới|thấp hơn|nhỏ hơn|ít hơn|kém hơn|bé hơn|chưa đến|chưa tới|không đến|không tới',
  '=': 'bằng|đúng|đúng bằng',
};
const APPROXIMATE =
  'khoảng|xấp xỉ|gần|gần bằng|chừng|tầm|cỡ|trên dưới|ước|ước đạt|ước tính|dự kiến|dự kiến đạt|tương đương';
const CHANGE = 'tăng|giảm|gấp|tăng gấp|tăng trưởng';
const CHANGE_BY = '|thêm|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|bình quân mỗi năm|bình quân hằng năm';
const REACH = 'đạt|đạt được|đạt mức|đạt tỷ lệ|đạt tỉ lệ|lên|lên đến|lên tới|lên mức|tăng lên|tăng đến|nâng lên|đến|tới';
// "từ": at least, unless "trở xuống" follows
const NOTHING =
  'từ|phấn đấu|phân đấu|phần đấu|phân đầu|phần đầu|phấn đầu|là|mức|ở mức|có|được|hoàn thành|duy trì|giữ|giữ vững|' +
  'bảo đảm|đảm bảo|phải|cần|tỷ lệ|tỉ lệ|chỉ tiêu|mục tiêu|số lượng|tổng cộng';

const BY_SIGN: Readonly<Record<string, Lead>> = {
  '≥': { says: 'comparison', comparison: '>=' },
  '>': { says: 'comparison', comparison: '>' },
  '≤': { says: 'comparison', comparison: '<=' },
  '<': { says: 'comparison', comparison: '<' },
  '=': { says: 'comparison', comparison: '=' },
  '~': { says: 'approximate' },
  '≈': { says: 'approximate' },
  '+': { says: 'change' },
  '-': { says: 'change' },
};

const byWords = lazily(
  (): ReadonlyMap<string, Lead> =>
    new Map<string, Lead>([
      ...entries(NOTHING, { says: 'nothing' }),
      ...entries(REACH, { says: 'reach' }),
      ...entries(APPROXIMATE, { says: 'approximate' }),
      ...changes(),
      ...Object.entries(COMPARISONS).flatMap(([sign, words]) =>
        entries(words, { says: 'comparison', comparison: sign as Comparison }),
      ),
    ]),
);

// the leftmost match is the longest: "không dưới" before "dưới"
const leadPattern = lazily(() => new RegExp(`(?:^|[^\\p{L}\\d])(${[...byWords().keys()].join('|')})[ :]*$`, 'iu'));
const SIGN_LEAD = /([≥>≤<=~≈])[ :]*$/;
// a sign that belongs to the number; with a space after it "-" is a dash
const PLUS_OR_MINUS = /(?:^|[^\p{L}\d])([-+])$/u;

/**
 * The last word or sign of a text that leads up to a number, and where it starts; null when there is none.
 * @example lastLead('Tỷ lệ hồ sơ không dưới ') //=> { lead: { says: 'comparison', comparison: '>=' }, start: 13 }
 */
export function lastLead(text: string): { readonly lead: Lead; readonly start: number } | null {
  const match = leadPattern().exec(text) ?? SIGN_LEAD.exec(text) ?? PLUS_OR_MINUS.exec(text);
  const printed = match?.[1] ?? '';
  const lead = BY_SIGN[printed] ?? byWords().get(printed.toLowerCase());
  return match === null || lead === undefined ? null : { lead, start: text.indexOf(printed, match.index) };
}

function entries(words: string, lead: Lead): [string, Lead][] {
  return words.split('|').map((word) => [word, lead]);
}

function changes(): [string, Lead][] {
  return CHANGE.split('|').flatMap((word) =>
    CHANGE_BY.split('|').map((by): [string, Lead] => [`${word} ${by}`.trim(), { says: 'change' }]),
  );
}
