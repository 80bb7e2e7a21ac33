import type { Status } from '../progress/types.ts';

/** The sheet `Hướng dẫn`, in the words that people read there. */
export const guideTexts = {
  title: 'HƯỚNG DẪN SỬ DỤNG TỆP THEO DÕI CHUYỂN ĐỔI SỐ',
  steps: 'I. Đơn vị ghi số liệu',
  statuses: 'II. Ý nghĩa của cột Đánh giá',
  deadlines: 'III. Thời hạn theo kế hoạch',
  open: 'IV. Kỳ đang mở',
  sheets: 'V. Các trang trong tệp',
  onTime: (day: string): string => `Gửi chậm nhất ngày ${day}`,
  before: (day: number, inclusive: boolean): string =>
    inclusive ? `chậm nhất ngày ${day}` : `trước ngày ${day} (chậm nhất ngày ${day - 1})`,
  upward: 'báo cáo lên cấp trên',
  fromUnits: 'đơn vị gửi số liệu',
} as const;

/** What a unit does, in order. */
export const guideSteps: readonly (readonly [what: string, how: string])[] = [
  [
    'Mở trang của đơn vị',
    'Trang "Nhập - …" mang tên đơn vị. Chỉ ghi vào ô nền vàng nhạt; ô nền xám là không phải ghi.',
  ],
  [
    'Ghi tử số và mẫu số',
    'Chỉ ghi con số, ví dụ 2945 và 14800. Kết quả và Đánh giá hiện ra ngay, không phải tính tay.',
  ],
  ['Chỉ có tỷ lệ công bố', 'Ghi vào cột Số liệu công bố, có dấu %, ví dụ 85,5%.'],
  ['Cột mốc', 'Xong hay chưa xong thì chọn ở cột Trả lời.'],
  ['Chưa có số liệu', 'Để trống, không ghi 0. Kỳ này không có gì để đếm thì chọn "Không phát sinh".'],
  ['Tài liệu kiểm chứng', 'Ghi đường liên kết hoặc số hiệu văn bản, ví dụ 12/BC-UBND.'],
  ['Khó khăn, kiến nghị', 'Hai cột này được đưa vào báo cáo; cột Ghi chú riêng thì không.'],
  ['Số liệu theo thôn, ấp', 'Ghi ở trang Ấp; tổng tự chuyển sang trang của đơn vị.'],
  ['Kiểm tra và gửi', 'Xem cột Cần kiểm tra; sửa xong chọn "Đã gửi", ghi ngày gửi và người gửi.'],
];

/** What each status means, in one line. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  met: 'Kết quả đã đạt mục tiêu của năm.',
  'on-track': 'Chưa đạt nhưng kịp tiến độ để đạt vào cuối năm.',
  'at-risk': 'Thấp hơn mức cần đạt đến nay; cần chú ý.',
  lagging: 'Thấp hơn nhiều so với mức cần đạt đến nay; cần biện pháp ngay.',
  'no-data': 'Chưa có số liệu, hoặc chưa đủ số liệu để đánh giá tiến độ.',
  overdue: 'Đã quá hạn mà đơn vị chưa gửi số liệu.',
  undetermined: 'Chưa rõ chỉ tiêu yêu cầu mức nào; đơn vị tổng hợp làm rõ ở trang Chỉ tiêu.',
};

/** What each kind of sheet is for. */
export const guideSheets: readonly (readonly [sheet: string, purpose: string])[] = [
  ['Tổng quan', 'Một trang A4 cho lãnh đạo: đạt bao nhiêu, chậm ở đâu, việc cần làm trước.'],
  ['Theo dõi', 'Mọi chỉ tiêu: kết quả, mục tiêu, mức cần đạt đến nay, vì sao chậm, dự báo; theo nhóm, theo đơn vị.'],
  ['Diễn biến', 'Một chỉ tiêu tự chọn: biểu đồ kết quả từng kỳ so với mức cần đạt và mục tiêu.'],
  ['Nhập - …', 'Mỗi đơn vị một trang để ghi số liệu, việc phối hợp và nhiệm vụ chủ trì.'],
  ['Ấp', 'Số liệu đếm theo từng thôn, ấp, nếu có chỉ tiêu chọn "Tính theo ấp".'],
  ['Nhiệm vụ', 'Nhiệm vụ theo "6 rõ", kinh phí, thời hạn, trạng thái do đơn vị chủ trì báo cáo.'],
  ['Chỉ tiêu', 'Phụ lục của kế hoạch và cách hiểu từng chỉ tiêu; là căn cứ để đánh giá.'],
  ['Cấu hình', 'Thông tin chung, kỳ đang mở, thời hạn, đơn vị, điểm chưa thống nhất, ngưỡng đánh giá.'],
  ['Lịch sử', 'Số liệu các kỳ đã chốt; chỉ ghi thêm.'],
];
