import type { PlainDate } from '../calendar/plain-date.ts';
import { fullDate } from './cli-figures.ts';
import type { Sentence } from './sentence.ts';

interface Facts {
  readonly revision: number;
  readonly rows: number;
  readonly on: PlainDate | null;
}

/** What the command line says about closed periods and reminders. */
export const cliHistory = {
  closed: (period: Sentence, { revision, rows }: Facts): Sentence => ({
    vi: `Đã chốt ${period.vi}${again(revision).vi}: ${rows} dòng được ghi vào "Lịch sử" và đọc lại đủ. Các trang nhập đã được dọn cho kỳ sau.`,
    en: `Closed ${period.en}${again(revision).en}: ${rows} rows were written to "Lịch sử" and read back complete. The tabs are set up for the next period.`,
  }),
  closedBefore: (period: Sentence, { revision, on }: Facts): Sentence => ({
    vi: `${upper(period.vi)} đã được chốt${on === null ? '' : ` ngày ${fullDate(on).vi}`}${again(revision).vi}; tệp giữ nguyên. Muốn sửa số liệu thì mở lại kỳ này (dti reopen) rồi chốt lại.`,
    en: `${upper(period.en)} is closed already${on === null ? '' : `, on ${fullDate(on).en}`}${again(revision).en}; the file is untouched. To correct figures reopen it (dti reopen) and close it again.`,
  }),
  held: (period: Sentence, errors: number): Sentence => ({
    vi: `Chưa chốt ${period.vi}: còn ${errors} chỗ chưa dùng được ở trên, tệp giữ nguyên. Sửa xong thì chốt lại; hoặc ghi --reason "lý do" để chốt mà không dùng các số liệu đó.`,
    en: `${upper(period.en)} is not closed: ${errors} values above cannot be used; the file is untouched. Correct them and close again, or give --reason "TEXT" to close without them.`,
  }),
  openNow: (periods: readonly Sentence[]): Sentence => ({
    vi: `Kỳ đang mở: ${periods.map(({ vi }) => vi).join(', ') || 'không có'}.`,
    en: `Open now: ${periods.map(({ en }) => en).join(', ') || 'none'}.`,
  }),
  seeHistory: (path: string): Sentence => ({
    vi: `Xem các kỳ đã chốt: npx dti history "${path}"`,
    en: `For what was closed: npx dti history "${path}"`,
  }),
  reopened: (period: Sentence): Sentence => ({
    vi: `Đã mở lại ${period.vi}: số liệu đã nhập được trả về các trang nhập, việc mở lại được ghi trong "Lịch sử". Sửa xong thì chốt lại kèm lý do.`,
    en: `Reopened ${period.en}: its entries are back in the tabs, and the reopening is noted in "Lịch sử". Correct them and close it again with a reason.`,
  }),
  reopenedBefore: (period: Sentence): Sentence => ({
    vi: `${upper(period.vi)} đang mở; tệp giữ nguyên.`,
    en: `${upper(period.en)} is open already; the file is untouched.`,
  }),
  nothingClosed: { vi: 'Chưa có kỳ nào được chốt.', en: 'No period has been closed yet.' },
  periodHeadings: [
    { vi: 'Kỳ', en: 'Period' },
    { vi: 'Tình trạng', en: 'State' },
    { vi: 'Lần chốt', en: 'Revision' },
    { vi: 'Đánh giá khi chốt', en: 'As closed' },
  ],
  states: {
    closed: { vi: 'đã chốt', en: 'closed' },
    reopened: { vi: 'đang mở lại, chốt lần trước', en: 'reopened, last closed' },
    'brought-in': { vi: 'số liệu đưa vào', en: 'brought in' },
    'half-closed': { vi: 'chốt dở dang, cần chốt lại', en: 'half closed, close it again' },
    'half-reopened': { vi: 'mở lại dở dang, cần mở lại', en: 'half reopened, reopen it again' },
  },
  changed: { vi: '(các dòng không còn như lúc chốt)', en: '(rows are not as they were closed)' },
  target: { vi: 'mục tiêu', en: 'target' },
  version: (number: number, basis: string | null): Sentence => ({
    vi: `phiên bản ${number}${basis === null ? '' : `, ${basis}`}`,
    en: `version ${number}${basis === null ? '' : `, ${basis}`}`,
  }),
  acts: { vi: 'Các lần chốt và mở lại', en: 'Closings and reopenings' },
  act: (one: {
    readonly act: 'closed' | 'reopened';
    readonly period: Sentence;
    readonly revision: number;
    readonly on: PlainDate | null;
    readonly by: string | null;
    readonly reason: string | null;
  }): Sentence => {
    const day = one.on === null ? { vi: '(không rõ ngày)', en: '(day unknown)' } : fullDate(one.on);
    const who = [one.by, one.reason].filter((text) => text !== null).join(': ');
    const end = who === '' ? '' : ` (${who})`;
    return one.act === 'closed'
      ? {
          vi: `${day.vi} chốt ${one.period.vi}, lần ${one.revision}${end}`,
          en: `${day.en} closed ${one.period.en}, revision ${one.revision}${end}`,
        }
      : { vi: `${day.vi} mở lại ${one.period.vi}${end}`, en: `${day.en} reopened ${one.period.en}${end}` };
  },
  sentCount: (one: {
    readonly period: Sentence;
    readonly deadline: Sentence;
    readonly sent: number;
    readonly notSent: number;
  }): Sentence => ({
    vi: `${upper(one.period.vi)}, hạn cuối ngày ${one.deadline.vi}: ${one.sent} đơn vị đã gửi, ${one.notSent} đơn vị chưa gửi.`,
    en: `${upper(one.period.en)}, due by ${one.deadline.en}: sent by ${one.sent} units, not yet by ${one.notSent}.`,
  }),
  chasedFrom: (day: Sentence): Sentence => ({
    vi: `Bắt đầu đôn đốc từ ngày ${day.vi}.`,
    en: `Reminders start on ${day.en}.`,
  }),
} as const;

const again = (revision: number): Sentence =>
  revision > 1 ? { vi: ` (lần ${revision})`, en: ` (revision ${revision})` } : { vi: '', en: '' };

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
