import { MASK } from './target-mask.ts';
import type { Comparison } from './target-types.ts';

/** What follows a number and its unit. */
export interface Tail {
  /** "trở lên", "trở xuống" */
  readonly comparison: Comparison | null;
  readonly rest: string;
  /** false: what follows takes the threshold back, or contradicts what stands before the number */
  readonly sure: boolean;
}

const AT_LEAST = 'trở lên|hoặc hơn|hoặc cao hơn|hoặc lớn hơn|hoặc nhiều hơn';
const AT_MOST = 'trở xuống|hoặc thấp hơn|hoặc nhỏ hơn|hoặc ít hơn';
const RIGHT_AFTER = new RegExp(`^ ?\\(?(?:(${AT_LEAST})|${AT_MOST})(?!\\p{L})\\)?`, 'iu');
const AT_THE_END = /(?: |^)\(?(?:(trở lên)|trở xuống)\)?$/iu;
const OF_SOMETHING_ELSE = /(?:^|[^\p{L}])(?:từ|cấp)(?!\p{L})/iu;
const OPEN = new RegExp(
  '(?:^|[^\\p{L}])(?:hoặc (?:theo|tùy|tuỳ)|(?:tùy|tuỳ) (?:theo|thuộc)|' +
    `so với (?:${MASK}|năm|cùng|kỳ|tháng|quý|cuối|đầu|trước|mức|kết quả|thực hiện|kế hoạch|hiện))|\\?$`,
  'iu',
);
const AROUND = /^[\s,;:.)–—-]+|[\s,;:]+$/g;

/**
 * Reads what follows a measure: a comparison that is printed after the number, and the rest.
 * @example readTail(' trở lên số hộ', ' trở lên số hộ', null) //=> { comparison: '>=', rest: 'số hộ', sure: true }
 */
export function readTail(text: string, masked: string, before: Comparison | null): Tail {
  const found = RIGHT_AFTER.exec(masked) ?? atTheEnd(masked);
  const comparison = found === null ? null : found[1] === undefined ? '<=' : '>=';
  const rest = found === null ? text : text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const contradicts = before !== null && comparison !== null && before !== comparison;
  return { comparison, rest: rest.replace(AROUND, ''), sure: !contradicts && !OPEN.test(masked) };
}

function atTheEnd(masked: string): RegExpExecArray | null {
  const found = AT_THE_END.exec(masked);
  return found !== null && !OF_SOMETHING_ELSE.test(masked.slice(0, found.index)) ? found : null;
}
