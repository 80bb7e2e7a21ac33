import type { Sentence } from '../text/sentence.ts';
import type { Work } from './panel-state.ts';

/** What the panel says by itself, in both languages. */
export const texts = {
  dashboard: { vi: 'Bảng điều khiển', en: 'Dashboard' },
  asOf: { vi: 'Đánh giá đến ngày', en: 'Assessed as of' },
  outdated: {
    vi: 'Bảng tính vừa được sửa; danh sách dưới đây chưa tính đến.',
    en: 'The workbook has just been edited; the list below does not show it yet.',
  },
  reload: { vi: 'Tải lại', en: 'Reload' },
  periods: { vi: 'Kỳ báo cáo', en: 'Reporting periods' },
  noPeriod: {
    vi: 'Chưa mở kỳ nào. Ghi kỳ cần thu thập vào trang "Cấu hình".',
    en: 'No period is open. Write the period to collect in the sheet "Cấu hình".',
  },
  cutOff: { vi: 'Số liệu tính đến ngày', en: 'Figures up to' },
  estimated: { vi: '(ước)', en: '(estimated)' },
  awaited: { vi: 'Chưa nhận được số liệu của', en: 'Figures not yet received from' },
  allSent: { vi: 'Tất cả đơn vị đã gửi.', en: 'All units have sent theirs.' },
  nobodyOwes: { vi: 'Kỳ này không đơn vị nào phải báo cáo.', en: 'No unit owes a report for this period.' },
  indicators: { vi: 'Tình hình chỉ tiêu', en: 'Indicators' },
  noIndicators: {
    vi: 'Chưa có chỉ tiêu nào được theo dõi. Nhập chỉ tiêu vào trang "Chỉ tiêu".',
    en: 'No indicator is tracked yet. Enter them in the sheet "Chỉ tiêu".',
  },
  remedy: { vi: 'Việc cần làm:', en: 'What to do:' },
  findings: { vi: 'Cần kiểm tra', en: 'To be checked' },
  noFindings: { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors and no warnings.' },
  general: { vi: 'Chung', en: 'General' },
  notSent: { vi: 'Chưa gửi số liệu', en: 'Not sent' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  firstRun: { vi: 'Bắt đầu', en: 'Getting started' },
  firstRunWhy: {
    vi: 'Tệp này chưa có biểu mẫu. Chọn kế hoạch để chèn các trang nhập số liệu, theo dõi và cấu hình; các trang đang có được giữ nguyên.',
    en: 'This file has no templates yet. Choose a plan to insert the sheets for entries, tracking and settings; existing sheets stay as they are.',
  },
  insertWhy: {
    vi: 'Các trang nhập số liệu, theo dõi và cấu hình của kế hoạch được thêm vào tệp; các trang đang có được giữ nguyên.',
    en: 'The sheets of the plan for entries, tracking and settings are added to the file; existing sheets stay as they are.',
  },
  insertMore: { vi: 'Chèn biểu mẫu…', en: 'Insert templates…' },
  insertMoreWhy: {
    vi: 'Thêm những gì biểu mẫu còn thiếu: trang đã xóa, đơn vị hay chỉ tiêu mới có. Các trang và số liệu đang có được giữ nguyên.',
    en: 'Adds what the templates lack: sheets that were deleted, units or indicators that came later. Existing sheets and entries stay as they are.',
  },
  closeWhy: {
    vi: 'Số liệu của kỳ được ghi vào trang "Lịch sử", đọc lại đủ rồi các trang nhập mới được dọn cho kỳ sau.',
    en: 'The figures of the period go into the sheet "Lịch sử" and are read back before the tabs are set up for the next period.',
  },
  closeWhich: { vi: 'Kỳ cần chốt', en: 'Period to close' },
  noPeriodChosen: { vi: 'Hãy chọn kỳ cần chốt.', en: 'Please choose the period to close.' },
  reasonIfAny: {
    vi: 'Lý do (chỉ cần khi chốt lại một kỳ, hoặc khi còn số liệu chưa dùng được)',
    en: 'Reason (needed only to close a period again, or with values that cannot be used)',
  },
  reopenWhy: {
    vi: 'Số liệu đã chốt được đưa lại vào các trang nhập để sửa; ngày mở lại và lý do được ghi vào trang "Lịch sử". Sửa xong thì chốt lại.',
    en: 'The closed figures go back into the tabs to be corrected; the day and the reason stay in the sheet "Lịch sử". Close the period again afterwards.',
  },
  reopenWhich: { vi: 'Kỳ cần mở lại', en: 'Period to reopen' },
  reopenReason: { vi: 'Lý do mở lại', en: 'Why it is reopened' },
  reopenNow: { vi: 'Mở lại kỳ', en: 'Reopen the period' },
  noReason: {
    vi: 'Hãy ghi lý do mở lại: lý do được giữ ở trang "Lịch sử". Chưa có gì thay đổi.',
    en: 'Please say why it is reopened: the reason is kept in the sheet "Lịch sử". Nothing was changed.',
  },
  nothingClosed: { vi: 'Chưa có kỳ nào được chốt.', en: 'No period has been closed yet.' },
  closeNow: { vi: 'Chốt số liệu', en: 'Close figures' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  fold: { vi: 'Đóng', en: 'Close' },
  remindWhy: {
    vi: 'Chép từng tin nhắn rồi dán vào Zalo hoặc hệ thống văn bản. Chưa có gì được gửi đi.',
    en: 'Copy each message and paste it into Zalo or the office system. Nothing has been sent.',
  },
  nobodyToRemind: {
    vi: 'Hôm nay chưa có đơn vị nào cần đôn đốc: các đơn vị đã gửi, hoặc chưa đến ngày làm việc trước hạn.',
    en: 'No unit is to be reminded today: all have sent, or the working day before the deadline has not come.',
  },
  copy: { vi: 'Chép', en: 'Copy' },
  closeDialog: { vi: 'Đóng', en: 'Close' },
  choosePlan: { vi: 'Kế hoạch', en: 'Plan' },
  insert: { vi: 'Chèn biểu mẫu', en: 'Insert templates' },
  noPlan: { vi: 'Hãy chọn một kế hoạch.', en: 'Please choose a plan.' },
  noAnswer: {
    vi: 'Không nhận được kết quả, chưa rõ lệnh đã thực hiện hay chưa; số liệu đã nhập còn nguyên. Bấm "Tải lại" để xem hiện trạng.',
    en: 'No result came back, so it is not known whether this was done; all entries are as they were. Choose "Reload" to see how things stand.',
  },
} satisfies Record<string, Sentence>;

/** The buttons, in their order. */
export const commandNames = {
  check: { vi: 'Kiểm tra số liệu', en: 'Check entries' },
  refresh: { vi: 'Cập nhật đánh giá', en: 'Refresh the assessment' },
  close: { vi: 'Chốt số liệu…', en: 'Close figures…' },
  reopen: { vi: 'Mở lại kỳ đã chốt…', en: 'Reopen a closed period…' },
  report: { vi: 'Tạo báo cáo', en: 'Generate report' },
  remind: { vi: 'Đôn đốc đơn vị…', en: 'Remind units…' },
} satisfies Partial<Record<Work, Sentence>>;

/** What is said while it works. */
export const working: Readonly<Record<Work, Sentence>> = {
  load: { vi: 'Đang đọc bảng tính…', en: 'Reading the workbook…' },
  insert: { vi: 'Đang chèn biểu mẫu, có thể mất đến một phút…', en: 'Inserting the templates, up to a minute…' },
  check: { vi: 'Đang kiểm tra số liệu…', en: 'Checking entries…' },
  refresh: { vi: 'Đang cập nhật đánh giá…', en: 'Refreshing the assessment…' },
  close: { vi: 'Đang chốt số liệu…', en: 'Closing figures…' },
  reopen: { vi: 'Đang mở lại kỳ…', en: 'Reopening the period…' },
  report: { vi: 'Đang tạo báo cáo…', en: 'Generating the report…' },
  remind: { vi: 'Đang chuẩn bị đôn đốc…', en: 'Preparing reminders…' },
};

export const opening: Sentence = { vi: 'Đang mở ô…', en: 'Opening the cell…' };

/** daysLeft(0).vi //=> 'Hạn chót hôm nay' */
export function daysLeft(days: number): Sentence {
  if (days === 0) return { vi: 'Hạn chót hôm nay', en: 'Due today' };
  const many = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0
    ? { vi: `Còn ${days} ngày`, en: `${days} ${many} left` }
    : { vi: `Quá hạn ${-days} ngày`, en: `${-days} ${many} overdue` };
}

export const dueOn = (date: string): Sentence => ({ vi: `hạn ${date}`, en: `due ${date}` });

export const sentOf = (sent: number, owing: number): Sentence => ({
  vi: `Đã gửi ${sent}/${owing} đơn vị`,
  en: `${sent} of ${owing} units have sent`,
});

export const indicatorCount = (count: number): Sentence => ({
  vi: `${count} chỉ tiêu`,
  en: count === 1 ? '1 indicator' : `${count} indicators`,
});

export const unitCount = (count: number): Sentence => ({
  vi: `${count} đơn vị`,
  en: count === 1 ? '1 unit' : `${count} units`,
});

/** One line of a period to close. */
export const awaitedCount = (count: number): Sentence =>
  count === 0
    ? { vi: 'các đơn vị đã gửi đủ', en: 'all units have sent' }
    : { vi: `còn ${count} đơn vị chưa gửi`, en: `not yet sent by ${count} ${count === 1 ? 'unit' : 'units'}` };

export const closedOnDay = (date: string): Sentence => ({ vi: `chốt ngày ${date}`, en: `closed on ${date}` });

/** Whether the message to a unit is in the clipboard. */
export const copiedFor = (unit: string, isDone: boolean): Sentence =>
  isDone
    ? { vi: `Đã chép tin nhắn gửi ${unit}.`, en: `The message to ${unit} is copied.` }
    : {
        vi: `Trình duyệt không cho chép; tin nhắn gửi ${unit} đã được chọn sẵn, xin nhấn Ctrl+C.`,
        en: `The browser does not let it be copied; the message to ${unit} is marked, please press Ctrl+C.`,
      };

/** findingCount(2, 0).vi //=> '2 lỗi' */
export function findingCount(errors: number, warnings: number): Sentence {
  const some = (count: number, vi: string, en: string): readonly Sentence[] =>
    count === 0 ? [] : [{ vi: `${count} ${vi}`, en: `${count} ${en}${count === 1 ? '' : 's'}` }];
  const parts = [...some(errors, 'lỗi', 'error'), ...some(warnings, 'cảnh báo', 'warning')];
  return { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

/** placeOf('H15', '1.2', 'Nhập - VP').vi //=> 'Ô H15 · chỉ tiêu 1.2'; the sheet where neither is known */
export function placeOf(cell: string | null, indicator: string | null, sheet: string): Sentence {
  const vi = [cell && `Ô ${cell}`, indicator && `chỉ tiêu ${indicator}`].filter(Boolean).join(' · ');
  const en = [cell && `Cell ${cell}`, indicator && `indicator ${indicator}`].filter(Boolean).join(' · ');
  return { vi: vi || sheet, en: en || sheet };
}

export const openSheet = (sheet: string): Sentence => ({ vi: `Mở trang "${sheet}"`, en: `Open sheet "${sheet}"` });

export const more = (count: number): Sentence => ({
  vi: `… và ${count} điều nữa, ghi ở cột "Cần kiểm tra" của trang.`,
  en: `… and ${count} more, written in the column "Cần kiểm tra" of the sheet.`,
});

/** What a rejected promise says, for whoever looks after the software. */
export const failed = (detail: string): Sentence => ({
  vi: `Chưa thực hiện được: ${detail}. Số liệu đã nhập còn nguyên. Xin thử lại; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
  en: `This could not be done: ${detail}. All entries are as they were. Please try again, or send this sentence to whoever looks after the software.`,
});
