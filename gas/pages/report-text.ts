import type { Sentence } from '../../shared/index.ts';

/** What the dialog "Tạo báo cáo" says by itself. */
export const reportTexts = {
  title: { vi: 'Tạo báo cáo', en: 'Generate report' },
  working: { vi: 'Đang lập báo cáo…', en: 'Preparing the report…' },
  building: { vi: 'Đang tạo tệp Word…', en: 'Building the Word document…' },
  writing: { vi: 'Đang ghi vào bảng tính…', en: 'Writing into the spreadsheet…' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  accept: {
    vi: 'Đồng ý để ngoài số liệu chưa dùng được (không đánh dấu DỰ THẢO)',
    en: 'Accept that values which cannot be used are left out (no draft mark)',
  },
  download: { vi: 'Tải tệp Word', en: 'Download the Word document' },
  sheets: { vi: 'Ghi thành trang Báo cáo', en: 'Add as sheets' },
  draft: {
    vi: 'Báo cáo được đánh dấu DỰ THẢO vì có số liệu chưa dùng được, đã để ngoài và ghi rõ trong báo cáo.',
    en: 'The report is marked as a draft: some values cannot be used, are left out, and the report says so.',
  },
  downloaded: { vi: 'Đã tạo tệp Word.', en: 'The Word document was made.' },
  cannotDownload: {
    vi: 'Trình duyệt không cho tải tệp. Xin chọn "Ghi thành trang Báo cáo" rồi in từ bảng tính.',
    en: 'The browser does not let the file be downloaded. Choose "Add as sheets" and print from the spreadsheet.',
  },
} as const;

/** How much there is to look at before the report goes out. */
export const toReview = (count: number): Sentence =>
  count === 0
    ? { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors and no warnings.' }
    : { vi: `Có ${count} điều cần xem trước khi gửi:`, en: `${count} to look at before it goes out:` };
