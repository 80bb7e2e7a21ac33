import type { Sentence } from '../../shared/index.ts';

/** What the build with mail says beside the rest. */
export const mailTexts = {
  remind: { vi: 'Gửi thư nhắc đơn vị…', en: 'Mail reminders to units…' },
  daily: { vi: 'Nhắc hằng ngày qua thư…', en: 'Daily reminders by mail…' },
  open: { vi: 'Mở bảng tính:', en: 'Open the spreadsheet:' },
  subject: (unit: string): Sentence => ({
    vi: `Đề nghị gửi số liệu chuyển đổi số: ${unit}`,
    en: `Please send the figures on digital transformation: ${unit}`,
  }),
  nobody: {
    vi: 'Hôm nay không có đơn vị nào phải nhắc; không có thư nào được gửi.',
    en: 'No unit has to be reminded today; no mail was sent.',
  },
  noAddress: (units: readonly string[]): Sentence => ({
    vi: `Chưa có e-mail ở bảng đơn vị của trang "Cấu hình" nên không gửi được thư: ${units.join(', ')}.`,
    en: `No e-mail address in the units of "Cấu hình", so no mail can be sent: ${units.join(', ')}.`,
  }),
  ask: (lines: readonly string[], left: number): Sentence => ({
    vi: `Sẽ gửi thư nhắc cho:\n\n${lines.join('\n')}\n\nTài khoản này hôm nay còn gửi được cho ${left} địa chỉ (Google cho tài khoản thường 100 địa chỉ một ngày). Gửi?`,
    en: `Reminders will be mailed to:\n\n${lines.join('\n')}\n\nThis account can mail ${left} more addresses today (Google allows a plain account 100 a day). Send?`,
  }),
  again: (line: string): Sentence => ({ vi: `${line} (hôm nay đã gửi)`, en: `${line} (already mailed today)` }),
  sent: (units: readonly string[]): Sentence =>
    units.length === 0
      ? { vi: 'Không có thư nào được gửi.', en: 'No mail was sent.' }
      : {
          vi: `Đã gửi thư nhắc ${units.length} đơn vị: ${units.join(', ')}.`,
          en: `Reminders were mailed to ${units.length} units: ${units.join(', ')}.`,
        },
  failed: (unit: string, detail: string): Sentence => ({
    vi: `Chưa gửi được thư cho ${unit}: ${detail}. Xin kiểm tra e-mail ở trang "Cấu hình".`,
    en: `The mail to ${unit} could not be sent: ${detail}. Please check the address in "Cấu hình".`,
  }),
  beyondQuota: (units: readonly string[], left: number): Sentence => ({
    vi: `Chưa gửi cho ${units.join(', ')}: hôm nay tài khoản này chỉ còn gửi được cho ${left} địa chỉ. Xin gửi lại vào ngày mai hoặc bằng tài khoản khác.`,
    en: `Not mailed to ${units.join(', ')}: this account can mail only ${left} more addresses today. Please send tomorrow or from another account.`,
  }),
  askOn: {
    vi: 'Nhắc hằng ngày đang tắt với tài khoản này.\n\nBật lên thì mỗi ngày, từ 8 đến 9 giờ, thư nhắc được gửi từ tài khoản của bạn cho đơn vị chưa gửi số liệu, kể từ ngày làm việc liền trước hạn. Bật?',
    en: 'Daily reminders are off for this account.\n\nSwitched on, between 8 and 9 every day a mail goes from your account to each unit that has not sent its figures, from the working day before the deadline on. Switch on?',
  },
  askOff: {
    vi: 'Nhắc hằng ngày đang bật với tài khoản này. Tắt?',
    en: 'Daily reminders are on for this account. Switch off?',
  },
  on: {
    vi: 'Đã bật nhắc hằng ngày. Muốn tắt, chọn lại lệnh này.',
    en: 'Daily reminders are on. Choose this command again to switch them off.',
  },
  off: { vi: 'Đã tắt nhắc hằng ngày.', en: 'Daily reminders are off.' },
  neverRun: { vi: 'Chưa chạy lần nào.', en: 'They have not run yet.' },
  lastRun: (when: string, result: string): Sentence => ({
    vi: `Lần chạy gần nhất: ${when}. ${result}`,
    en: `Last run: ${when}. ${result}`,
  }),
  stopped: {
    vi: 'Lịch này có vẻ đã ngừng: quá một ngày chưa chạy. Xin tắt rồi bật lại.',
    en: 'The schedule seems to have stopped: it has not run for more than a day. Please switch it off and on again.',
  },
  byOther: (since: string): Sentence => ({
    vi: `Nhắc hằng ngày được bật từ ${since} bằng tài khoản khác, hoặc lịch đã bị Google gỡ. Nếu cả hai tài khoản cùng bật, mỗi đơn vị vẫn chỉ nhận một thư một ngày.`,
    en: `Daily reminders were switched on at ${since} by another account, or Google has removed the schedule. With two accounts on, each unit still gets one mail a day.`,
  }),
  sendStopped: (detail: string): Sentence => ({
    vi: `Việc gửi thư bị dừng: ${detail}. Bảng tính không thay đổi; có thể mới gửi được một số thư. Xin chạy lại lệnh này: đơn vị đã nhận thư hôm nay được ghi rõ.`,
    en: `Sending stopped: ${detail}. The spreadsheet was not changed; some of the mails may have been sent. Run the command again: units mailed today are marked.`,
  }),
  switchFailed: (detail: string): Sentence => ({
    vi: `Chưa đổi được lịch nhắc: ${detail}. Lịch vẫn như trước. Xin thử lại; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `The schedule could not be changed: ${detail}. It is as it was. Please try again, or send this sentence to whoever looks after the software.`,
  }),
} as const;

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
