import type { Thresholds } from '../progress/types.ts';

/** One row of `Cấu hình`: its key, what the clerk reads, and the explanation beside it. */
export interface SettingText {
  readonly key: SettingKey;
  readonly label: string;
  readonly note: string;
}

export type SettingKey =
  | 'template-version'
  | 'plan-id'
  | 'plan-title'
  | 'commune'
  | 'level'
  | 'province'
  | 'settlement'
  | 'settlements'
  | 'document-number'
  | 'document-dateline'
  | 'year'
  | 'tracking-start'
  | 'evaluation-date'
  | 'clerk-unit'
  | 'addressees'
  | 'signature-lines'
  | 'signer'
  | 'recipients'
  | 'legal-basis';

export const settingTexts: readonly SettingText[] = [
  { key: 'plan-title', label: 'Tên kế hoạch', note: 'In trên đầu các biểu và báo cáo.' },
  { key: 'commune', label: 'Tên địa phương', note: 'Chỉ ghi tên riêng, ví dụ: Lộc Tấn.' },
  { key: 'level', label: 'Cấp', note: 'xã, phường hoặc đặc khu.' },
  { key: 'province', label: 'Tỉnh, thành phố', note: '' },
  { key: 'settlement', label: 'Gọi thôn, ấp là', note: 'ấp, thôn, khu phố, tổ dân phố, bản hoặc buôn.' },
  { key: 'settlements', label: 'Số thôn, ấp', note: '' },
  { key: 'document-number', label: 'Số kế hoạch', note: '' },
  { key: 'document-dateline', label: 'Địa danh, ngày ban hành', note: '' },
  { key: 'year', label: 'Năm đánh giá', note: 'Chỉ tiêu của năm này được dùng để đánh giá.' },
  {
    key: 'tracking-start',
    label: 'Ngày bắt đầu theo dõi',
    note: 'Kỳ có hạn gửi trước ngày này không bị tính là chậm.',
  },
  { key: 'evaluation-date', label: 'Ngày đánh giá', note: 'Để trống: lấy ngày hôm nay.' },
  { key: 'clerk-unit', label: 'Đơn vị tổng hợp', note: 'Đơn vị nhận số liệu và tổng hợp báo cáo.' },
  { key: 'addressees', label: 'Nơi nhận báo cáo (Kính gửi)', note: 'Mỗi nơi một dòng.' },
  { key: 'signature-lines', label: 'Thể thức ký', note: 'Mỗi dòng một chức danh, ví dụ: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.' },
  { key: 'signer', label: 'Người ký', note: '' },
  { key: 'recipients', label: 'Nơi nhận', note: 'Mỗi nơi một dòng.' },
  { key: 'legal-basis', label: 'Căn cứ', note: 'Mỗi căn cứ một dòng, đúng như văn bản.' },
  { key: 'plan-id', label: 'Mã kế hoạch', note: 'Không sửa.' },
  { key: 'template-version', label: 'Phiên bản biểu mẫu', note: 'Không sửa.' },
];

/** One threshold of `Cấu hình`. */
export const thresholdTexts: Readonly<Record<keyof Thresholds, { readonly label: string; readonly note: string }>> = {
  onTrack: {
    label: 'Đúng tiến độ từ',
    note: 'Phần khoảng cách đã rút ngắn so với phần thời gian đã qua, từ mức này trở lên là đúng tiến độ.',
  },
  atRisk: { label: 'Nguy cơ chậm từ', note: 'Từ mức này đến dưới mức trên là nguy cơ chậm; thấp hơn là chậm tiến độ.' },
  smallGapPoints: {
    label: 'Thiếu không đáng kể (điểm)',
    note: 'Thiếu không quá mức này (1,0% là 1 điểm phần trăm) thì nhiều nhất là nguy cơ chậm.',
  },
  smallGapUnits: {
    label: 'Thiếu không đáng kể (đơn vị đếm)',
    note: 'Thiếu không quá số này thì nhiều nhất là nguy cơ chậm.',
  },
  graceShare: { label: 'Chưa đánh giá tiến độ trong', note: 'Phần thời gian đầu chưa đủ để đánh giá tiến độ.' },
  holdPoints: {
    label: 'Giữ mức: nguy cơ khi thiếu không quá',
    note: 'Thấp hơn chỉ tiêu không quá mức này là nguy cơ chậm.',
  },
  milestoneLastShare: {
    label: 'Cột mốc: nguy cơ trong phần cuối',
    note: 'Chưa hoàn thành khi còn lại phần thời gian này là nguy cơ chậm.',
  },
};
