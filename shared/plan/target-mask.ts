import { lazily } from '../lazily.ts';

/** Stands for one character that is no part of a measure; lengths and positions stay as they were. */
export const MASK = '\ue000';

const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const BEFORE_TIME = '(?:(?:chậm nhất|trước|sau|đến|tới|hết|cuối|đầu|từ|trong|là|vào|cho) )*';
const DOCUMENT =
  '(?:nghị định|nghị quyết|quyết định|kế hoạch|thông tư|công văn|chỉ thị|thông báo|công điện|đề án|luật)';
const LEVEL = '(?:cấp độ|mức độ|hạng|loại|bậc|vùng|nhóm|đợt|lần thứ|thứ|phiên bản|tháng)';
const NOT_A_MEASURE = '(?![\\d.,]*\\d| ?[%‰/])';

const asides = lazily((): readonly RegExp[] => [
  // what is so today is no target
  /\([^()]*(?:hiện tại|hiện nay|hiện đạt|hiện có)[^()]*\)?/giu,
  /[,;] (?:hiện tại|hiện nay|hiện đạt|hiện có|hiện mới)[^;]*/giu,
  // documents and standards
  /\d+(?:\/\d{4})?[-/][A-ZĐ]{2,}[\p{L}&]*(?:[-/][\p{L}&]+)*/gu,
  word(`${DOCUMENT}(?: số)? \\d+(?:/\\d{4})?`),
  word('(?:điều|khoản|phụ lục|biểu|mẫu số) \\d+'),
  word('(?:TCVN|ISO(?:/IEC)?) ?\\d[\\d:.-]*'),
  word('(?:công nghiệp|cách mạng|chợ|thời đại) \\d\\.0'),
  // dates, months, quarters, years
  word(`${BEFORE_TIME}(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}`),
  word(`${BEFORE_TIME}ngày \\d{1,2}(?: tháng \\d{1,2})?(?: năm ${YEAR})?(?![\\d/])`),
  word('(?:ngày|trước|trước ngày|chậm nhất) \\d{1,2}/\\d{1,2}(?!\\d)'),
  word(`${BEFORE_TIME}quý (?:[ivx]+|\\d)(?: ?/? ?(?:năm )?${YEAR})?`),
  word(`${BEFORE_TIME}giai đoạn (?:đến )?(?:năm )?${YEAR}(?: ?(?:-|–|—|đến) ?(?:năm )?${YEAR})?`),
  word(`${YEAR} ?[-–—] ?${YEAR}`),
  word(`${BEFORE_TIME}năm ${YEAR}`),
  word(`(?:trước|sau|đến|tới|hết|cuối|từ|trong) ${YEAR}(?![\\d.,]*\\d| ?%)`),
  word(`${YEAR}(?= ?[:)])`),
  word(`${BEFORE_TIME}(?:tháng )?\\d{1,2}/${YEAR}`),
  word('\\d+ tháng (?:đầu|cuối) năm'),
  // levels, generations, round the clock
  word(`${LEVEL} \\d+(?: ?(?:,|và|-|đến|hoặc) ?(?:cấp độ |mức độ |tháng )?\\d+)*${NOT_A_MEASURE}`),
  word('\\d+g(?![\\p{L}\\d])'),
  word('24/7(?!\\d)|24/24 ?(?:giờ|h)(?!\\p{L})'),
  // who counts
  word('(?:từ )?(?:đủ |dưới |trên )?\\d+(?: ?(?:-|–|đến) ?(?:dưới )?\\d+)? tuổi(?: trở (?:lên|xuống))?'),
]);

/**
 * Hides dates, years, document numbers, levels, ages and today's figures, whose numbers set no target.
 * @example maskAsides('80% đến năm 2030') //=> '80% ' followed by 12 × MASK
 */
export function maskAsides(text: string): string {
  return asides()
    .reduce((masked, aside) => masked.replace(aside, hide), text)
    .replace(SHORT_DATE, hideDate);
}

// a day and a month, where x of y would be more than the whole: 30/6
const SHORT_DATE = /\d+\/\d+(?![\d/.,]*\d)/g;

function hideDate(text: string): string {
  const [day = 0, month = 0] = text.split('/').map(Number);
  return day > month && day <= 31 && month >= 1 && month <= 12 ? hide(text) : text;
}

function hide(text: string): string {
  const kept = /^[^\p{L}\d]*/u.exec(text)?.[0] ?? '';
  return kept + MASK.repeat(text.length - kept.length);
}

function word(pattern: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\d.,/])(?:${pattern})`, 'giu');
}
