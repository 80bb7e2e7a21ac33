import { matchGroup } from './match-group.ts';
import { plainText } from './plain-text.ts';
import { DIGITS, readDigits } from './read-digits.ts';

/** What a person typed where a number is asked for. */
export type ParsedNumber =
  | {
      readonly ok: true;
      /** as typed: "85%" is 85 with `percent`, not 0.85 */
      readonly value: number;
      readonly percent: boolean;
      /** "1.234" and "1,234" can be meant two ways; `value` is the Vietnamese one */
      readonly ambiguous: boolean;
      readonly other: number | null;
      /** typed before the number: ">", "≥", "khoảng" */
      readonly prefix: string | null;
      /** typed after it: "hồ sơ", "‰" */
      readonly unit: string | null;
    }
  | { readonly ok: false };

const NOT_A_NUMBER: ParsedNumber = { ok: false };
const SHAPE = new RegExp(`^([^\\d.,½¼¾+-]*)([+-]?) ?(?:(${DIGITS})? ?([½¼¾])|(${DIGITS}))[.,;]* ?(.*)$`);
const QUARTERS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const PERCENT = /^(?:%|phần trăm(?!\p{L}))/iu;
const UNIT = /^(?:‰|[\p{L}(][^\d=<>+*]*)$/u;
const SIGN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:>=|=>|≥|≧|⩾)$/, '≥'],
  [/^(?:<=|=<|≤|≦|⩽)$/, '≤'],
  [/^[<>=~≈]$/, '$&'],
];
const LEADING_WORDS = new Set(
  (
    'trên dưới hơn lớn nhỏ cao thấp vượt từ tối thiểu đa ít nhất không quá khoảng gần chừng xấp xỉ ước tính dự kiến ' +
    'đạt được có là bằng đã mới còn chỉ hiện tổng số cộng tỷ tỉ lệ kết quả'
  ).split(' '),
);

/**
 * Reads what people type for a number; a text that is not one number ("9/9", "80-90", "đạt") is `{ ok: false }`.
 * @example parseNumber('85,5 %') //=> { ok: true, value: 85.5, percent: true, ambiguous: false, other: null, prefix: null, unit: null }
 * @example parseNumber('1.000') //=> { ok: true, value: 1000, percent: false, ambiguous: true, other: 1, prefix: null, unit: null }
 */
export function parseNumber(text: string): ParsedNumber {
  const match = SHAPE.exec(plainText(text).replace(/^['"]/, ''));
  if (match === null) return NOT_A_NUMBER;
  const [, , , whole, , digits] = match;
  const [sign, quarter, after] = [matchGroup(match, 2), matchGroup(match, 4), matchGroup(match, 6)];
  const prefix = readPrefix(matchGroup(match, 1));
  const number = readDigits(digits ?? whole ?? '0');
  const percent = PERCENT.test(after);
  const unit = readUnit(after.replace(PERCENT, ''));
  if (prefix === undefined || unit === undefined || number === null) return NOT_A_NUMBER;
  const signed = (value: number) => withSign(sign, value + (QUARTERS[quarter] ?? 0));
  const other = number.other === null ? null : signed(number.other);
  return { ok: true, value: signed(number.value), percent, ambiguous: other !== null, other, prefix, unit };
}

// 0 - 0 is 0, where -1 * 0 would be -0
function withSign(sign: string, value: number): number {
  return sign === '-' ? 0 - value : value;
}

// undefined: there is something before the number that does not belong to a number
function readPrefix(before: string): string | null | undefined {
  const typed = before.replace(/:?\s*$/, '');
  if (typed === '') return null;
  for (const [form, sign] of SIGN_FORMS) {
    const bare = typed.replace(/ /g, '');
    if (form.test(bare)) return bare.replace(form, sign);
  }
  return typed.split(' ').every((word) => LEADING_WORDS.has(word.toLowerCase())) ? typed : undefined;
}

function readUnit(after: string): string | null | undefined {
  const typed = after.replace(/[\s.,;]+$/, '').replace(/^[\s.,;]+/, '');
  if (typed === '') return null;
  return UNIT.test(typed) ? typed : undefined;
}
