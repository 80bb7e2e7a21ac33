import type { Locale, Sentence } from '../../shared/index.ts';

/** What the local server answers where it cannot do a thing, and what `npm start` says of it. */
export const texts = {
  notInFolder: {
    vi: 'Không có tệp .xlsx này trong thư mục làm việc.',
    en: 'There is no such .xlsx file in the working folder.',
  },
  gone: {
    vi: 'Tệp này không còn trong bộ nhớ của bản xem trước; xin mở lại tệp.',
    en: 'The preview no longer has this file in memory; please open it again.',
  },
  cannotKeep: {
    vi: 'Tệp này có phần mà bản xem trước không ghi tiếp vào được (ví dụ công thức mảng ở ô cần ghi). Tệp gốc không bị thay đổi.',
    en: 'This file has something that the preview cannot write into (such as an array formula in a cell to be written). The file itself was not changed.',
  },
  notServed: {
    vi: 'Không có người ngồi trước màn hình lệnh nên không mở bản xem trước. Muốn xem: npm start -- --no-open',
    en: 'Nobody sits at this terminal, so the preview was not opened. To have it served: npm start -- --no-open',
  },
  stop: { vi: 'Nhấn Ctrl-C để dừng.', en: 'Press Ctrl-C to stop.' },
  stopped: { vi: 'Đã tắt bản xem trước.', en: 'The preview has been stopped.' },
} satisfies Record<string, Sentence>;

/** Where the preview is to be seen. */
export const running = (address: string): Sentence => ({
  vi: `Bản xem trước (bảng tính và bảng điều khiển, không cần Excel): ${address}`,
  en: `Preview (grid and task pane, without Excel): ${address}`,
});

export const localeOf = (text: string | null): Locale => (text === 'en' ? 'en' : 'vi');
