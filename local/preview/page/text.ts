import type { Locale, Sentence } from '../../../shared/index.ts';

/** What the preview says around the grid, in both languages. */
export const texts = {
  title: { vi: 'Xem trước · Theo dõi chuyển đổi số cấp xã', en: 'Preview · Commune digital-transformation tracker' },
  open: { vi: 'Mở tệp .xlsx…', en: 'Open an .xlsx file…' },
  choose: { vi: 'Tệp trong thư mục', en: 'Files in the folder' },
  empty: { vi: 'Sổ tính mới', en: 'New workbook' },
  download: { vi: 'Tải xuống .xlsx', en: 'Download .xlsx' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  sheets: { vi: 'Các trang', en: 'Sheets' },
  pane: { vi: 'Bảng điều khiển', en: 'Task pane' },
  cell: { vi: 'Ô đang chọn', en: 'Selected cell' },
  locked: {
    vi: 'Ô này đã khóa: trang tính được bảo vệ, chỉ nhập vào các ô màu vàng nhạt.',
    en: 'This cell is locked: the sheet is protected, only the pale yellow cells take entries.',
  },
  hasFormula: {
    vi: 'Ô này chứa công thức nên không gõ đè ở bản xem trước.',
    en: 'This cell holds a formula; the preview does not type over it.',
  },
  refused: { vi: 'Giá trị này không được nhận vào ô.', en: 'The cell does not take this value.' },
  notKnown: {
    vi: 'Công thức này không tính được ở bản xem trước; đang hiện kết quả lưu trong tệp.',
    en: 'The preview cannot calculate this formula; it shows the result stored in the file.',
  },
  notOpened: { vi: 'Không mở được tệp này.', en: 'This file could not be opened.' },
  notSaved: { vi: 'Chưa tạo được tệp để tải xuống.', en: 'The file to download could not be made.' },
  gone: {
    vi: 'Bản xem trước đã tắt. Xin chạy lại "npm start" và mở địa chỉ mới.',
    en: 'The preview has been stopped. Please run "npm start" again and open its new address.',
  },
  newName: 'so-theo-doi.xlsx',
} as const;

export const moreRows = (count: number): Sentence => ({
  vi: `Hiện thêm ${count} dòng`,
  en: `Show ${count} more rows`,
});

/** The texts of one language. */
export function textsIn(locale: Locale): Readonly<Record<keyof typeof texts, string>> {
  const said = Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? text : text[locale]]);
  return Object.fromEntries(said);
}
