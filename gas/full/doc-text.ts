import type { Sentence } from '../../shared/index.ts';

/** What was found in the figures of a period, and whether the report becomes a draft by it. */
interface Review {
  readonly errors: number;
  readonly warnings: number;
  readonly isDraft: boolean;
}

/** What is said of the report as a Google Doc. */
export const docTexts = {
  reportDoc: { vi: 'Tạo báo cáo thành Google Tài liệu…', en: 'Report as a Google Doc…' },
  ask: (period: Sentence, review: Review): Sentence => ({
    vi: `Sẽ tạo báo cáo ${period.vi} thành một tệp Google Tài liệu mới trong Drive của bạn; bảng tính không thay đổi. ${found(review).vi} Tạo?`,
    en: `The report on ${period.en} will be made as a new Google Doc in your Drive; the spreadsheet is not changed. ${found(review).en} Make it?`,
  }),
  made: (name: string, url: string): Sentence => ({
    vi: `Đã tạo "${name}":\n${url}\n\nTệp nằm trong Drive của bạn; chỉ mình bạn xem được cho đến khi bạn chia sẻ, trừ khi cơ quan đã đặt chế độ chia sẻ mặc định khác. Biểu đồ, trang phụ lục khổ ngang và số trang chỉ có ở tệp Word (lệnh "Tạo báo cáo").`,
    en: `Made "${name}":\n${url}\n\nIt stands in your own Drive; only you can see it until you share it, unless your organisation shares new files by default. Charts, landscape appendix pages and page numbers are in the Word file only ("Generate report").`,
  }),
  notMade: (detail: string): Sentence => ({
    vi: `Chưa tạo được Google Tài liệu: ${detail}. Không có tệp nào được tạo, bảng tính không thay đổi. Xin thử lại, hoặc dùng lệnh "Tạo báo cáo" để tải tệp Word.`,
    en: `The Google Doc could not be made: ${detail}. No file was made and the spreadsheet was not changed. Please try again, or use "Generate report" for the Word file.`,
  }),
  halfMade: (name: string, url: string, detail: string): Sentence => ({
    vi: `Việc ghi Google Tài liệu bị dừng: ${detail}. Tệp "${name}" đã có trong Drive của bạn nhưng chưa đủ nội dung: ${url}. Xin xóa tệp đó rồi chọn lại lệnh này; bảng tính không thay đổi.`,
    en: `Writing the Google Doc stopped: ${detail}. The file "${name}" is in your Drive but not complete: ${url}. Please delete it and choose this command again; the spreadsheet was not changed.`,
  }),
} as const;

const found = ({ errors, warnings, isDraft }: Review): Sentence =>
  errors + warnings === 0
    ? { vi: 'Số liệu của kỳ không có gì phải kiểm tra.', en: 'Nothing in its figures needs checking.' }
    : {
        vi: `Số liệu của kỳ có ${errors} lỗi và ${warnings} cảnh báo${isDraft ? '; số liệu chưa dùng được để ngoài báo cáo và báo cáo ghi DỰ THẢO' : ''}.`,
        en: `Its figures have ${errors} errors and ${warnings} warnings${isDraft ? '; what cannot be used is left out and the report is marked as a draft' : ''}.`,
      };
