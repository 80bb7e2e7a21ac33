import { lazyPattern } from '../lazily.ts';

/** The thing counted and where its name ends in the text. */
export interface UnitFound {
  readonly unit: string | null;
  readonly end: number;
}

// longer names first where one begins another
const THINGS =
  'hệ thống thông tin|hệ thống|nền tảng số|nền tảng|nhà văn (?:hóa|hoá)(?: (?:ấp|thôn|khu phố|bản|xã))?|' +
  'bộ máy tính|bộ máy vi tính|bộ chỉ số|bộ|máy vi tính|máy tính|máy in|máy|thiết bị|camera|điểm phát wifi|' +
  'hồ sơ|văn bản|thủ tục hành chính|thủ tục|TTHC|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|' +
  'doanh nghiệp công nghệ số|doanh nghiệp|DN|hợp tác xã|HTX|hộ kinh doanh|hộ gia đình|hộ dân|hộ|cơ sở dữ liệu|CSDL|cơ sở|cửa hàng|' +
  'cán bộ|công chức|viên chức|CBCCVC|CBCC|công dân|người dân|người lao động|người|thành viên|học sinh|giáo viên|' +
  'ấp|thôn|khu phố|tổ dân phố|buôn|bản|xã|phường|trường học|trường|trạm y tế|trạm|cơ quan|đơn vị|phòng|' +
  'tổ công nghệ số cộng đồng|tổ CNSCĐ|tổ|mô hình|sản phẩm|tên miền|tài khoản|chữ ký số|ứng dụng|phần mềm|' +
  'tin, bài|tin bài|tin|bài viết|bài|lượt truy cập|lượt|cuộc|lớp tập huấn|lớp|buổi|hội nghị|đợt|' +
  'báo cáo|kế hoạch|quyết định|nhiệm vụ|chỉ tiêu|tiêu chí|sáng kiến|lần|ngày hội|di tích|thuê bao|nhân khẩu';
const MONEY =
  '(?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ) )?(?:(?:nghìn|triệu|tỷ|tỉ) )?(?:đồng|VNĐ|VND|USD|đô la Mỹ)|(?:triệu|tỷ|tỉ|đ)(?= ?(?:[/(,;.]|$))';
const SCALES = 'trăm|chục|vạn|nghìn|ngàn|triệu|tỷ|tỉ';
const QUANTITIES =
  'km2|km²|km|m2|m²|m3|ha|kg|tấn|tạ|lít|kWh|MW|Mbps|Gbps(?:/s)?|Mb/s|Gb/s|MB|GB|TB|m|điểm phần trăm|điểm|độ|' +
  'giờ|phút|giây|ngày làm việc|ngày';
const PERIODS = 'năm|tháng|quý|tuần|ngày';
const CONDITIONS = `${QUANTITIES}|${PERIODS}|tuổi|bước`;

const END = '(?![\\p{L}\\d])';
const PER = '(?: ?/ ?\\p{L}+(?: (?:dân|gia đình|vị|nghiệp|phố))?)*';
const knownPattern = lazyPattern(`^ ?((?:${MONEY}|${THINGS}|${QUANTITIES}|${PERIODS})${END}${PER})`);
const scaledPattern = lazyPattern(`^ ?((?:${SCALES}) (?:${THINGS})${END}${PER})`);
const amountPattern = lazyPattern(`^(?:(?:${SCALES}) .+|(?:${MONEY}|${QUANTITIES})(?:/.*)?|.*/(?!(?:${PERIODS})$).*)$`);
const scaledThingPattern = lazyPattern(`^(?:${SCALES}) (?!(?:nghìn |triệu |tỷ |tỉ )?(?:đồng|VNĐ|VND|USD|đô la))`);
const conditionPattern = lazyPattern(`^(?:${CONDITIONS})$`);
const NOT_IN_A_UNIT =
  / ?[^\p{L}\d ./-]| [-–—/.\d]|(?:^| )(?:theo|được|và|trên|dưới|trong|của|đủ|có|đạt|tại|cho|để|phục vụ|về|từ|đến|trước|do|ở|với|thuộc|khi|nếu|là|hoặc|so|đã|mới|trở|nhằm|đảm bảo|bảo đảm)(?!\p{L})/iu;

/**
 * Finds the unit at the start of a text, "ấp" of "ấp thông minh". A known unit is found by name; an unknown one ends
 * at the first word or sign that starts a qualification.
 * @example findUnit(' ấp thông minh') //=> { unit: 'ấp', end: 3 }
 * @example findUnit(' bến xe được công nhận') //=> { unit: 'bến xe', end: 7 }
 */
export function findUnit(text: string): UnitFound {
  const known = scaledPattern().exec(text) ?? knownPattern().exec(text);
  const end = known ? known[0].length : (NOT_IN_A_UNIT.exec(text)?.index ?? text.length);
  const unit = text
    .slice(0, end)
    .trim()
    .replace(/ ?\/ ?/g, '/');
  return { unit: unit === '' ? null : unit, end };
}

/** Whether a unit measures a quantity that need not be whole: money, length, time, or so much for each of something.
 * @example isAmountUnit('triệu đồng/người') //=> true
 * @example isAmountUnit('lớp/năm') //=> false */
export function isAmountUnit(unit: string): boolean {
  return amountPattern().test(unit);
}

/** "nghìn hồ sơ": whether 5 or 5.000 will be entered is not said. */
export function isScaledThing(unit: string): boolean {
  return scaledThingPattern().test(unit);
}

/** Whether a number of these limits what is counted (in 5 days, over 1 Gbps) when another target is there. */
export function isConditionUnit(unit: string): boolean {
  return conditionPattern().test(unit);
}
