import type { Sentence } from '../shared/index.ts';
import type { WriteReport } from './workbook/excel-failure.ts';

/** What the Excel host says beside the sentences of the core, in both languages. */
export const texts = {
  noSuchPlan: {
    vi: 'Không có kế hoạch này; sổ tính chưa bị thay đổi.',
    en: 'There is no such plan; nothing was changed.',
  },
  hasTemplates: {
    vi: 'Sổ tính này đã có biểu mẫu nên không chèn thêm; không có gì thay đổi.',
    en: 'This workbook has its templates already; nothing was inserted or changed.',
  },
  noCell: {
    vi: 'Không tìm thấy ô này nữa: trang đã được đổi tên hoặc xóa. Xin chọn "Kiểm tra số liệu" để tìm lại.',
    en: 'The cell is gone: its sheet was renamed or deleted. Choose "Check entries" to find it again.',
  },
  changedTooOften: {
    vi: 'Sổ tính đang được sửa liên tục nên chưa ghi kết quả; số liệu đã nhập còn nguyên. Xin thử lại sau ít phút.',
    en: 'The workbook is being changed right now, so nothing was written; all entries are as they were. Please try again in a few minutes.',
  },
  allGood: { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors and no warnings.' },
} satisfies Record<string, Sentence>;

export const inserted = (plan: string, sheets: number): Sentence => ({
  vi: `Đã chèn ${sheets} trang của "${plan}".`,
  en: `Inserted ${sheets} sheets of "${plan}".`,
});

export const found = (errors: number, warnings: number): Sentence => ({
  vi: `Có ${errors} lỗi và ${warnings} cảnh báo, ghi ở cột "Cần kiểm tra" của từng trang nhập.`,
  en: `${errors} errors and ${warnings} warnings, written in the column "Cần kiểm tra" of each entry sheet.`,
});

export const refreshed = (date: string): Sentence => ({
  vi: `Đã cập nhật đánh giá đến ngày ${date}.`,
  en: `The assessment is up to date as of ${date}.`,
});

/** `cells` as "Nhập - VP!K7, …". */
export const kept = (cells: string): Sentence => ({
  vi: `Giữ nguyên các ô vừa có người sửa: ${cells}.`,
  en: `Cells that somebody has just changed were left as they are: ${cells}.`,
});

/** Why Excel refused, by its code: its own message is in the language of the program and names its parts. */
const REASONS: Readonly<Record<string, Sentence>> = {
  AccessDenied: {
    vi: 'trang tính được bảo vệ bằng mật khẩu hoặc sổ tính chỉ đọc',
    en: 'a sheet has a password or the workbook is read-only',
  },
  InvalidOperationInCellEditMode: {
    vi: 'đang gõ dở trong một ô, hãy nhấn Enter',
    en: 'a cell is being edited, please press Enter',
  },
  ItemNotFound: { vi: 'một trang tính đã bị xóa', en: 'a sheet was deleted' },
  RequestAborted: { vi: 'Excel đang bận', en: 'Excel is busy' },
};

/** Why it failed, with the code for whoever looks after the software. */
export const reasonOf = (code: string): Sentence => {
  const reason = REASONS[code];
  return {
    vi: reason ? `${reason.vi} (${code})` : `mã ${code}`,
    en: reason ? `${reason.en} (${code})` : `code ${code}`,
  };
};

/** Nothing was written. */
export const notDone = (reason: Sentence): Sentence => ({
  vi: `Chưa thực hiện được: ${reason.vi}. Sổ tính chưa bị thay đổi. Xin thử lại; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
  en: `This could not be done: ${reason.en}. Nothing was changed. Please try again, or send this sentence to whoever looks after the software.`,
});

/** Excel keeps what was done before it failed: say how much. */
export const stopped = (reason: Sentence, { cellsPlanned, cellsWritten, sheetsAdded }: WriteReport): Sentence => ({
  vi: `Việc ghi bị dừng: ${reason.vi}. Đã ghi ${cellsWritten}/${cellsPlanned} ô, thêm ${sheetsAdded.length} trang; số liệu đã nhập còn nguyên. Xin chạy lại lệnh này; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
  en: `Writing stopped: ${reason.en}. ${cellsWritten} of ${cellsPlanned} cells were written and ${sheetsAdded.length} sheets added; all entries are as they were. Please run the command again, or send this sentence to whoever looks after the software.`,
});

/** Where the report now stands. */
export const reported = (sheets: readonly string[]): Sentence => ({
  vi: `Đã thêm các trang: ${sheets.join(', ')}.`,
  en: `Added the sheets: ${sheets.join(', ')}.`,
});
