import type { Sentence } from './sentence.ts';

export { demoText } from './cli-demo.ts';
export { figureCell, fullDate, levelOf, numberText, targetNumber } from './cli-figures.ts';
export { cliHelp, type HelpTopic } from './cli-help.ts';
export { cliHistory } from './cli-history.ts';
export { cliWords, comparisonName, severityName, targetKindName } from './cli-words.ts';

/** What the command line says when it cannot do what was asked; each has a stable code beside it in `--json`. */
export const cliProblems = {
  noCommand: {
    vi: 'Xin cho biết cần làm gì, ví dụ: dti status loc-tan.xlsx. Xem các lệnh: dti --help',
    en: 'Say what to do, for example: dti status loc-tan.xlsx. For the commands: dti --help',
  },
  unknownCommand: (name: string, commands: readonly string[]): Sentence => ({
    vi: `Không có lệnh "${name}". Các lệnh: ${commands.join(', ')}. Xem hướng dẫn: dti --help`,
    en: `There is no command "${name}". The commands: ${commands.join(', ')}. For help: dti --help`,
  }),
  unknownOption: (option: string, command: string): Sentence => ({
    vi: `Lệnh ${command} không có tùy chọn ${option}. Xem hướng dẫn: dti ${command} --help`,
    en: `The command ${command} has no option ${option}. For help: dti ${command} --help`,
  }),
  missingValue: (option: string): Sentence => ({
    vi: `Tùy chọn ${option} còn thiếu giá trị đi kèm.`,
    en: `The option ${option} needs a value.`,
  }),
  takesNoValue: (option: string): Sentence => ({
    vi: `Tùy chọn ${option} không có giá trị đi kèm.`,
    en: `The option ${option} takes no value.`,
  }),
  missingOption: (option: string, command: string): Sentence => ({
    vi: `Lệnh ${command} cần có ${option}. Xem hướng dẫn: dti ${command} --help`,
    en: `The command ${command} needs ${option}. For help: dti ${command} --help`,
  }),
  missingFile: (command: string): Sentence => ({
    vi: `Xin cho biết tệp nào, ví dụ: dti ${command} loc-tan.xlsx`,
    en: `Say which file, for example: dti ${command} loc-tan.xlsx`,
  }),
  missingTarget: {
    vi: 'Xin ghi mục tiêu trong dấu nháy, ví dụ: dti target "≥85%"',
    en: 'Give the target between quotes, for example: dti target "≥85%"',
  },
  tooMany: (extra: string): Sentence => ({
    vi: `Thừa "${extra}". Tên tệp hoặc câu có dấu cách phải đặt trong dấu nháy.`,
    en: `"${extra}" is one argument too many. A file name or a text with spaces must stand between quotes.`,
  }),
  badDate: (option: string, text: string): Sentence => ({
    vi: `Ngày "${text}" ở ${option} chưa đúng. Xin ghi năm-tháng-ngày, ví dụ 2026-11-16.`,
    en: `The date "${text}" of ${option} is not right. Write year-month-day, for example 2026-11-16.`,
  }),
  badChoice: (option: string, text: string, choices: readonly string[]): Sentence => ({
    vi: `Giá trị "${text}" ở ${option} chưa đúng. Chọn một trong: ${choices.join(', ')}.`,
    en: `The value "${text}" of ${option} is not right. Choose one of: ${choices.join(', ')}.`,
  }),
  unknownPlan: (id: string, plans: readonly string[]): Sentence => ({
    vi: `Không có kế hoạch "${id}". Các kế hoạch có sẵn: ${plans.join(', ')}.`,
    en: `There is no plan "${id}". The plans at hand: ${plans.join(', ')}.`,
  }),
  noSample: (plan: string): Sentence => ({
    vi: `Kế hoạch "${plan}" không có số liệu mẫu. Xin bỏ --with-sample.`,
    en: `The plan "${plan}" has no sample entries. Leave out --with-sample.`,
  }),
  fileExists: (path: string): Sentence => ({
    vi: `Tệp ${path} đã có, không ghi đè để khỏi mất số liệu. Xin chọn tên khác, hoặc chuyển tệp cũ đi nơi khác.`,
    en: `The file ${path} is there already and is not overwritten, so that no figures are lost. Choose another name, or move the old file.`,
  }),
  hasTemplates: (path: string): Sentence => ({
    vi: `Tệp ${path} đã có biểu mẫu theo dõi nên không thêm nữa; tệp giữ nguyên. Muốn cập nhật đánh giá: dti refresh ${path}`,
    en: `The file ${path} has the tracking templates already; it is untouched. To bring the evaluation up to date: dti refresh ${path}`,
  }),
  nameExists: (path: string, name: string): Sentence => ({
    vi: `Tệp ${path} đã có vùng đặt tên "${name}" mà biểu mẫu cần dùng; tệp giữ nguyên. Hãy xóa hoặc đổi tên vùng đó (Công thức > Trình quản lý tên) rồi làm lại.`,
    en: `The file ${path} has a defined name "${name}" already, which the templates need; it is untouched. Delete or rename it (Formulas > Name Manager) and try again.`,
  }),
  notXlsxName: (path: string): Sentence => ({
    vi: `Tên tệp ${path} phải có đuôi .xlsx để mở được bằng Excel hoặc LibreOffice.`,
    en: `The file name ${path} must end in .xlsx, so that Excel or LibreOffice opens it.`,
  }),
  notDocxName: (path: string): Sentence => ({
    vi: `Tên báo cáo ${path} phải có đuôi .docx để mở được bằng Word hoặc LibreOffice.`,
    en: `The report's name ${path} must end in .docx, so that Word or LibreOffice opens it.`,
  }),
  unitNotFor: (document: string): Sentence => ({
    vi: `--unit chỉ dùng cho báo cáo của một đơn vị (--document unit), không dùng cho --document ${document}.`,
    en: `--unit is only for a unit's own report (--document unit), not for --document ${document}.`,
  }),
  oneNumberForAll: {
    vi: 'Mỗi đơn vị có số văn bản riêng nên --number không dùng khi lập báo cáo của tất cả đơn vị. Xin lập từng đơn vị với --unit.',
    en: 'Each unit numbers its own letters, so --number is not for all units at once. Make them one by one with --unit.',
  },
  badNumber: (option: string, text: string): Sentence => ({
    vi: `Số "${text}" ở ${option} chưa đúng. Xin ghi một số nguyên dương, ví dụ 12.`,
    en: `"${text}" of ${option} is not right. Write a whole number above zero, such as 12.`,
  }),
  badOrder: (from: string, due: string): Sentence => ({
    vi: `Ngày ở --from (${from}) phải trước ngày ở --due (${due}).`,
    en: `The date of --from (${from}) must lie before that of --due (${due}).`,
  }),
  unexpected: (detail: string): Sentence => ({
    vi: `Chương trình gặp lỗi ngoài dự kiến, các tệp vẫn như cũ. Xin gửi dòng này cho người phụ trách phần mềm: ${detail}`,
    en: `The program met an unexpected error; the files are as they were. Please send this line to whoever looks after the software: ${detail}`,
  }),
} as const;
