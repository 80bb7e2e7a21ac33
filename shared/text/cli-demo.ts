import type { Sentence } from './sentence.ts';

/** What `npm start` says: a first look at the product with sample entries. */
export const demoText = {
  making: {
    vi: 'Đang tạo tệp theo dõi của hai xã với SỐ LIỆU MẪU (số liệu bịa ra để xem thử, không dùng để báo cáo) …',
    en: 'Making the tracking files of two communes with SAMPLE ENTRIES (invented, never to be reported) …',
  },
  keptChanged: (path: string, kept: string): Sentence => ({
    vi: `Tệp ${path} đã có người sửa nên được giữ lại với tên ${kept}.`,
    en: `The file ${path} was changed by somebody and is kept as ${kept}.`,
  }),
  made: (path: string, errors: number, warnings: number): Sentence => ({
    vi: `Tệp ${path}: đã tạo, đã kiểm tra (${errors} lỗi, ${warnings} chỗ cần xem lại), đã cập nhật đánh giá.`,
    en: `File ${path}: made, checked (${errors} errors, ${warnings} warnings), evaluation brought up to date.`,
  }),
  mistyped: (errors: number): Sentence => ({
    vi: `Nhập sai, số liệu chưa dùng được (${errors} lỗi; mỗi trang nêu lỗi đầu tiên):`,
    en: `Mistyped, values that cannot be used (${errors} errors; the first one of each tab):`,
  }),
  inTab: (sheet: string, errors: number, first: Sentence): Sentence => ({
    vi: `- ${sheet} (${errors} lỗi). ${first.vi}`,
    en: `- ${sheet} (${errors} errors). ${first.en}`,
  }),
  more: (path: string): Sentence => ({
    vi: `Xem đủ các lỗi và chỗ cần xem lại: npx dti check ${path}`,
    en: `All errors and warnings: npx dti check ${path}`,
  }),
  report: (path: string, period: string): Sentence => ({
    vi: `Báo cáo chính thức ${period}: ${path} (mở bằng Word hoặc LibreOffice; thể thức theo Nghị định 30/2020/NĐ-CP).`,
    en: `Official report, ${period}: ${path} (open it in Word or LibreOffice; in the form of Decree 30/2020).`,
  }),
  next: {
    vi: 'Làm tiếp:',
    en: 'What to do next:',
  },
  open: (path: string): Sentence => ({
    vi: `mở ${path} bằng Excel hoặc LibreOffice, sửa một ô nền vàng nhạt và xem cột Đánh giá đổi theo`,
    en: `open ${path} in Excel or LibreOffice, change a pale yellow cell and watch the status column follow`,
  }),
  status: {
    vi: 'xem đủ từng chỉ tiêu, vì sao chậm, cần thêm bao nhiêu',
    en: 'every indicator, why it lags, how much more is needed',
  },
  refresh: {
    vi: 'cập nhật đánh giá sau khi sửa số liệu trong tệp',
    en: 'bring the evaluation up to date after changing entries',
  },
  blank: { vi: 'tạo tệp cho xã khác từ kế hoạch trống', en: 'make a file for another commune from the blank plan' },
  help: { vi: 'xem mọi lệnh', en: 'every command' },
  overwrites: {
    vi: 'Chạy lại npm start sẽ tạo lại các tệp này; tệp nào đã có người sửa thì được giữ lại với tên khác.',
    en: 'Running npm start again makes these files anew; a file that somebody has changed is kept under another name.',
  },
} as const;
