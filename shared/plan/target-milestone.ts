import { lazyPattern } from '../lazily.ts';
import { MASK } from './target-mask.ts';
import { type Target, unread } from './target-types.ts';

const ACCOMPLISHED =
  'có|bố trí|bộ trí|hoàn thành|hoàn tất|hoàn thiện|ban hành|thành lập|kiện toàn|đưa|công bố|phê duyệt|nghiệm thu|' +
  'trang bị|lắp đặt|xây dựng|khai trương|ra mắt|ký kết|cài đặt|nâng cấp|số hóa|số hoá|hình thành|tạo lập|bàn giao|' +
  'đạt chuẩn|đạt danh hiệu|đạt cấp độ|đạt tiêu chuẩn|đạt tiêu chí|đạt mức|đạt loại|đạt hạng|được|đã|thí điểm|đăng ký|phân công';
// what can be done by a plan of one's own, or be no more than following someone else's
const UNDERTAKEN =
  'triển khai|tổ chức|cử|giao|mở|cung cấp|vận hành|đầu tư|mua sắm|kết nối|tích hợp|công khai|chuyển đổi|đào tạo|' +
  'tập huấn|cấp|hỗ trợ|phát triển|công nhận';
const KEPT_UP =
  'thực hiện|duy trì|bảo đảm|đảm bảo|áp dụng|sử dụng|ứng dụng|khai thác|giữ vững|không để|không có|không còn|không xảy ra';
const RESULT =
  'công nhận|phê duyệt|ban hành|thành lập|hoàn thành|triển khai|đưa vào|bố trí|trang bị|lắp đặt|nâng cấp|kết nối|' +
  'nghiệm thu|kiện toàn|xây dựng|cấp|xác nhận|chứng nhận|công bố|bàn giao|thông qua|phân công|giao|tích hợp|số hóa';

const START = `^(?:[\\s,;:.(\\-–${MASK}]|(?:phấn đấu|phân đấu|phần đấu|phân đầu|phần đầu|phấn đầu)(?!\\p{L}))*`;
const END = '(?!\\p{L})';
const isAccomplished = lazyPattern(
  `${START}(?:(?:${ACCOMPLISHED})${END}(?! (?:thể|xu hướng)${END}| ?/)|đạt(?:$| ${MASK}))` +
    `|(?:được|đã)(?: [^,;]{1,40}?)? (?:${RESULT})${END}|đi vào (?:hoạt động|vận hành)|đạt chuẩn|hoàn thành${END}`,
);
const isUndertaken = lazyPattern(`${START}(?:${UNDERTAKEN})${END}`);
const isKeptUp = lazyPattern(`${START}(?:${KEPT_UP})${END}`);
const isLeftToOthers = lazyPattern(
  `(?:^|[^\\p{L}])(?:theo|khi có) (?:hướng dẫn|chỉ đạo|yêu cầu|quy định|thực tế)${END}`,
);
const startsOpen = lazyPattern(`${START}(?:theo|khi|tùy|tuỳ|nếu|chưa)${END}`);
const onlyActions = lazyPattern(
  `${START}(?:(?:${ACCOMPLISHED}|${UNDERTAKEN}|${KEPT_UP})${END}[\\s,;:.(\\-–${MASK}]*)*$`,
);

/**
 * Reads a text without a measure: a milestone where it states an accomplishment, else unsure.
 * @example readMilestone('Ban hành kế hoạch', 'Ban hành kế hoạch').kind //=> 'milestone'
 * @example readMilestone('theo hướng dẫn của cấp trên', …).kind //=> null
 */
export function readMilestone(text: string, masked: string): Target {
  if (startsOpen().test(masked)) return unread(text);
  const sure = isAccomplished().test(masked) || (isUndertaken().test(masked) && !isLeftToOthers().test(masked));
  if (!sure && !isUndertaken().test(masked) && !isKeptUp().test(masked)) return unread(text);
  return { ...unread(text), kind: 'milestone', comparison: '=', value: true, sure };
}

/** Whether a text says no more than that something is done, so that a number right after it is what is asked for. */
export function isOnlyAction(masked: string): boolean {
  return onlyActions().test(masked);
}
