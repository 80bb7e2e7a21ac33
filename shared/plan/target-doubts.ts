import type { Measure } from './target-measures.ts';
import type { Comparison } from './target-types.ts';

const INCREASE = /^[^\p{L}]*(?:tăng|nâng)(?! (?:cường|tốc|cao))(?!\p{L})/iu;
const DECREASE = /^[^\p{L}]*(?:kéo )?giảm(?!\p{L})/iu;
const BEYOND = /^vượt/iu;
const PLANNED = /^ (?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?!\p{L})/iu;
const EACH = /(?:^|[^\p{L}])(?:mỗi|từng) (?!năm|tháng|quý|tuần|ngày|kỳ)/iu;
const RANK = /(?:^|[^\p{L}])(?:hạng|thứ|vị trí|top)[ :]*$/iu;
// typed without its accents, a comparison is not known for one
const UNACCENTED = /(?:^|[^\p{L}])(?:khong|duoi|tren|toi|it nhat|hon|khoang|giam|tang|vuot|nho|thap|xuong)(?!\p{L})/iu;
const UNWANTED =
  /quá hạn|trễ hạn|chậm hạn|vi phạm|nghèo|thất nghiệp|mất an toàn|sự cố|khiếu nại|không hài lòng|tai nạn|bỏ học/iu;

/**
 * Whether the words round a number leave open what it asks for: so much more than before, so many for each, a rank,
 * a comparison without its accents, or a bare share of something that nobody wants more of.
 * @example 'Giảm tỷ lệ hồ sơ quá hạn 5%' //=> true: by 5% or to 5%
 */
export function isOpen(masked: string, measure: Measure, comparison: Comparison, isPrinted: boolean): boolean {
  const before = masked.slice(0, measure.start);
  const after = masked.slice(measure.end);
  if (INCREASE.test(before) && !measure.reaches) return true;
  if (DECREASE.test(before) && comparison !== '<=' && comparison !== '<') return true;
  if (BEYOND.test(masked.slice(measure.start)) && PLANNED.test(after)) return true;
  if (isNumberOfThings(measure) && (EACH.test(before) || EACH.test(after))) return true;
  if (RANK.test(before) || UNACCENTED.test(before) || UNACCENTED.test(after)) return true;
  return !isPrinted && (measure.value === 0 || (measure.value < 0.5 && UNWANTED.test(masked)));
}

function isNumberOfThings({ kind }: Measure): boolean {
  return kind === 'count' || kind === 'amount';
}
