import { periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

/** Why a period cannot be closed or reopened; nothing has been changed. */
export const closingProblems = {
  noSuchPeriod: (typed: string): Sentence => ({
    vi: `Không hiểu kỳ "${typed}". Xin ghi theo mã kỳ: 2026-06 (tháng 6), 2026-Q2 (quý II), 2026-H1 (6 tháng đầu năm), 2026 (năm).`,
    en: `"${typed}" is no period. Write its code: 2026-06 (June), 2026-Q2 (quarter II), 2026-H1 (first half-year), 2026 (year).`,
  }),
  noSuchIndicator: (typed: string): Sentence => ({
    vi: `Không có chỉ tiêu "${typed}" trong kế hoạch và trong "Lịch sử". Xin ghi đúng mã chỉ tiêu, ví dụ: 6.3.`,
    en: `There is no indicator "${typed}" in the plan or in "Lịch sử". Write its code, such as 6.3.`,
  }),
  noHistory: {
    vi: 'Không thấy bảng của trang "Lịch sử" nên chưa chốt được; chưa có gì thay đổi. Đề nghị khôi phục trang này từ bản lưu gần nhất.',
    en: 'The table of sheet "Lịch sử" is gone, so nothing can be closed; nothing was changed. Restore the sheet from the last saved copy.',
  },
  noOpenTable: {
    vi: 'Không thấy bảng "Kỳ đang mở" của trang "Cấu hình", hoặc bảng không còn dòng trống để mở kỳ sau; chưa có gì thay đổi. Đề nghị khôi phục bảng, hoặc xóa bớt kỳ không dùng.',
    en: 'The table "Kỳ đang mở" of sheet "Cấu hình" is gone or has no blank row for the next period; nothing was changed. Restore it, or clear a period that is not used.',
  },
  notOpen: (period: string, open: readonly string[]): Sentence => ({
    vi: `${upper(periodName(period).vi)} không phải là kỳ đang mở nên không chốt được. Kỳ đang mở: ${listed(open, 'vi')}.`,
    en: `${upper(periodName(period).en)} is not open, so it cannot be closed. Open now: ${listed(open, 'en')}.`,
  }),
  notClosed: (period: string, closed: readonly string[]): Sentence => ({
    vi: `${upper(periodName(period).vi)} chưa có trong "Lịch sử" nên không mở lại được. Các kỳ đã chốt: ${listed(closed, 'vi')}.`,
    en: `${upper(periodName(period).en)} is not in "Lịch sử", so it cannot be reopened. Closed: ${listed(closed, 'en')}.`,
  }),
  needsReason: (period: string): Sentence => ({
    vi: `${upper(periodName(period).vi)} đã được chốt trước đây. Chốt lại thì phải ghi lý do, ví dụ: "Đơn vị báo nhầm số liệu".`,
    en: `${upper(periodName(period).en)} was closed before. Closing it again needs a reason, such as "A unit reported a wrong figure".`,
  }),
  reopenNeedsReason: (period: string): Sentence => ({
    vi: `Mở lại ${periodName(period).vi} thì phải ghi lý do, ví dụ: "Đơn vị báo nhầm số liệu".`,
    en: `Reopening ${periodName(period).en} needs a reason, such as "A unit reported a wrong figure".`,
  }),
  notVerified: {
    vi: 'Số liệu ghi vào "Lịch sử" đọc lại chưa khớp với số liệu trong các trang nhập nên kỳ sau chưa được mở; các trang nhập còn nguyên. Có thể đang có người nhập. Đề nghị thử lại sau ít phút.',
    en: 'What was written to "Lịch sử" does not read back as what stands in the tabs, so the next period was not opened; the entries are as they were. Someone may be typing. Please try again in a few minutes.',
  },
  halfReopened: (period: string): Sentence => ({
    vi: `${upper(periodName(period).vi)} đang mở lại dở dang. Đề nghị mở lại kỳ này một lần nữa để hoàn tất, rồi mới chốt.`,
    en: `${upper(periodName(period).en)} is half reopened. Reopen it once more to complete that, then close it.`,
  }),
};

/** Written into the history where nobody gave a reason, because nobody was asked. */
export const closingReasons = {
  changedMeanwhile: 'Có số liệu nhập thêm trong lúc chốt',
} as const;

function listed(periods: readonly string[], locale: 'vi' | 'en'): string {
  const names = periods.map((id) => `${periodName(id)[locale]} (${id})`);
  return names.length === 0 ? { vi: 'không có', en: 'none' }[locale] : names.join(', ');
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an add-in says once it is done, or why it held back. */
export const closingNotes = {
  held: (period: string, errors: number): Sentence => ({
    vi: `Chưa chốt ${periodName(period).vi}: còn ${errors} số liệu chưa dùng được; chưa có gì thay đổi. Chọn "Kiểm tra số liệu" để xem từng ô và sửa, hoặc chốt lại và ghi lý do để chốt mà không dùng các số liệu đó.`,
    en: `${upper(periodName(period).en)} is not closed: ${errors} values cannot be used; nothing was changed. Choose "Check entries" to see and correct them, or close again with a reason to leave them out.`,
  }),
  closed: (period: string, rows: number): Sentence => ({
    vi: `Đã chốt ${periodName(period).vi}: ${rows} dòng được ghi vào "Lịch sử" và đọc lại đủ.`,
    en: `Closed ${periodName(period).en}: ${rows} rows were written to "Lịch sử" and read back complete.`,
  }),
  closedBefore: (period: string): Sentence => ({
    vi: `${upper(periodName(period).vi)} đã được chốt trước đó; không có gì thay đổi. Muốn sửa số liệu thì chọn "Mở lại kỳ đã chốt…".`,
    en: `${upper(periodName(period).en)} was closed before; nothing was changed. To correct figures choose "Reopen a closed period…".`,
  }),
  reopened: (period: string): Sentence => ({
    vi: `Đã mở lại ${periodName(period).vi}: số liệu đã nhập trở về các trang nhập. Sửa xong thì chốt lại kèm lý do.`,
    en: `Reopened ${periodName(period).en}: its entries are back in the tabs. Correct them and close it again with a reason.`,
  }),
  openNow: (open: readonly string[]): Sentence => ({
    vi: `Kỳ đang mở: ${listed(open, 'vi')}.`,
    en: `Open now: ${listed(open, 'en')}.`,
  }),
};
