import type { FindingCode } from '../entry/types.ts';
import type { PeriodWording } from './findings-blocks.ts';
import { quoted } from './findings-values.ts';

/** The history: closings left half done, rows changed by hand, targets changed without a document. Values: `target`, `before`. */
export const historyWordings = {
  'half-closed': (_values, period) => ({
    vi: `${period.vi} đã được ghi vào "Lịch sử" nhưng kỳ sau chưa mở xong (việc chốt bị dừng giữa chừng); đề nghị chốt ${period.vi} một lần nữa để hoàn tất, hoặc mở lại kỳ này để hủy việc chốt.`,
    en: `${period.en} is in "Lịch sử" already, but the next period is not open (the closing was interrupted); please close it once more to complete that, or reopen it to undo the closing.`,
  }),
  'half-reopened': (_values, period) => ({
    vi: `${period.vi} đang được mở lại dở dang; đề nghị mở lại kỳ này một lần nữa để hoàn tất.`,
    en: `${period.en} is half reopened; please reopen it once more to complete that.`,
  }),
  'history-changed': (_values, period) => ({
    vi: `các dòng của ${period.vi} không còn như lúc chốt (đã bị sửa, xóa hoặc thiếu); đề nghị khôi phục từ bản lưu, hoặc mở lại và chốt lại kỳ này kèm lý do.`,
    en: `the rows of ${period.en} are not as they were closed (changed, deleted or missing); please restore them from a saved copy, or reopen the period and close it again with a reason.`,
  }),
  'amended-without-basis': (values) => ({
    vi: `mục tiêu hoặc cách tính đã đổi so với lần chốt trước (trước: ${quoted(values, 'before')}, nay: ${quoted(values, 'target')}); đề nghị ghi văn bản và ngày áp dụng vào bảng "Điều chỉnh chỉ tiêu" của trang "Cấu hình".`,
    en: `the target or the way of counting is another than when it was closed last (before: ${quoted(values, 'before')}, now: ${quoted(values, 'target')}); please note the document and the day in the table "Điều chỉnh chỉ tiêu" of sheet "Cấu hình".`,
  }),
} satisfies Partial<Record<FindingCode, PeriodWording>>;
