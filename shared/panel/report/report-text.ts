import type { Sentence } from '../../text/sentence.ts';
import type { PeriodChoice } from '../../use-cases/report-form.ts';
import type { ReportWork } from './report-state.ts';

/** What the form "Tạo báo cáo" says by itself. */
export const reportTexts = {
  title: { vi: 'Tạo báo cáo', en: 'Generate report' },
  back: { vi: '‹ Bảng điều khiển', en: '‹ Dashboard' },
  document: { vi: 'Loại văn bản', en: 'Kind of document' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  number: { vi: 'Số văn bản (nếu đã có)', en: 'Document number (if any yet)' },
  language: { vi: 'Ngôn ngữ của báo cáo', en: 'Language of the report' },
  review: { vi: 'Trước khi tạo báo cáo', en: 'Before the report is made' },
  again: { vi: 'Đọc lại số liệu', en: 'Read the figures again' },
  nothing: { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors and no warnings.' },
  download: { vi: 'Tải tệp Word', en: 'Download the Word document' },
  sheets: { vi: 'Ghi thành trang tính', en: 'Add as sheets' },
  cannotDownload: {
    vi: 'Ở đây không tải tệp về máy được. Hãy chọn "Ghi thành trang tính" rồi in từ các trang này.',
    en: 'Files cannot be downloaded here. Choose "Add as sheets" and print these sheets.',
  },
  notBuilt: {
    vi: 'Chưa tạo được tệp Word. Xin thử lại, hoặc chọn "Ghi thành trang tính" rồi in từ các trang này.',
    en: 'The Word document could not be made. Please try again, or choose "Add as sheets" and print these sheets.',
  },
  badNumber: {
    vi: 'Số văn bản là số nguyên từ 1 đến 99999, ví dụ 125; đề nghị ghi lại hoặc để trống. Chưa có gì được tạo.',
    en: 'The document number is a whole number from 1 to 99999 such as 125; please type it again or leave it blank. Nothing was made.',
  },
  changed: {
    vi: 'Số liệu vừa thay đổi, những điều cần xem dưới đây cũng vậy. Xin xem lại rồi chọn lại; chưa có gì được tạo.',
    en: 'The figures have just changed, and so has what to look at below. Please look again and choose again; nothing was made.',
  },
} satisfies Record<string, Sentence>;

/** What is said while it works. */
export const reportWorking: Readonly<Record<ReportWork, Sentence>> = {
  review: { vi: 'Đang lập báo cáo…', en: 'Preparing the report…' },
  document: { vi: 'Đang tạo tệp Word…', en: 'Building the Word document…' },
  sheets: { vi: 'Đang ghi các trang báo cáo…', en: 'Adding the sheets…' },
};

/** Headings over the periods to choose from. */
export const kindNames: Readonly<Record<PeriodChoice['kind'], Sentence>> = {
  week: { vi: 'Tuần', en: 'Weeks' },
  month: { vi: 'Tháng', en: 'Months' },
  quarter: { vi: 'Quý', en: 'Quarters' },
  'half-year': { vi: '6 tháng', en: 'Half-years' },
  year: { vi: 'Năm', en: 'Years' },
};

export const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const;

/** What becomes of what was found; said over the list of it. */
export const reviewGroups = {
  error: (count: number): Sentence => ({
    vi: `${count} lỗi: số liệu chưa dùng được, để ngoài báo cáo`,
    en: `${count} ${count === 1 ? 'error' : 'errors'}: cannot be used and is left out`,
  }),
  warning: (count: number): Sentence => ({
    vi: `${count} cảnh báo: nên xem lại trước khi gửi`,
    en: `${count} ${count === 1 ? 'warning' : 'warnings'}: please look before it goes out`,
  }),
};

/** What the clerk may accept; `count` = indicators whose figures are left out. */
export const acceptLeftOut = (count: number): Sentence => ({
  vi: `Chấp nhận để ngoài số liệu chưa dùng được của ${count} chỉ tiêu, không đánh dấu DỰ THẢO`,
  en: `Accept that unusable figures of ${count} ${count === 1 ? 'indicator' : 'indicators'} are left out, without the mark DỰ THẢO (draft)`,
});

export const otherwiseDraft: Sentence = {
  vi: 'Không chấp nhận thì báo cáo vẫn lập được, có dấu DỰ THẢO. Cả hai cách đều ghi rõ đang đề nghị đơn vị rà soát.',
  en: 'Otherwise the report is made with the mark DỰ THẢO (draft). Either way it says that the unit is asked to review them.',
};

/** After the file was given to the browser, which does not say whether it took it. */
export const fileMade = (name: string): Sentence => ({
  vi: `Đã tạo tệp Word ${name}. Nếu không thấy tệp trong thư mục tải xuống, bấm liên kết bên dưới, hoặc chọn "Ghi thành trang tính" rồi in từ bảng tính.`,
  en: `The Word document ${name} was made. If it is not among the downloads, use the link below, or choose "Add as sheets" and print from the workbook.`,
});

export const saveFile = (name: string): Sentence => ({ vi: `Lưu tệp ${name}`, en: `Save ${name}` });
