import type { Severity } from '../entry/types.ts';
import type { Comparison, TargetKind } from '../plan/target-types.ts';
import type { Sentence } from './sentence.ts';

/** Headings, labels and result sentences of the command line. */
export const cliWords = {
  done: { vi: 'đã hoàn thành', en: 'done' },
  notDone: { vi: 'chưa hoàn thành', en: 'not done' },
  provisional: { vi: '(tạm tính)', en: '(provisional)' },
  notOwed: { vi: '(kỳ này không phải báo cáo)', en: '(no report owed this period)' },
  notCounted: { vi: '(không tính là chậm)', en: '(not counted as lagging)' },

  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  value: { vi: 'Kết quả', en: 'Result' },
  status: { vi: 'Đánh giá', en: 'Status' },
  period: { vi: 'Kỳ', en: 'Period' },
  sending: { vi: 'Gửi báo cáo', en: 'Report' },
  lastDay: { vi: 'Hạn cuối', en: 'Last day' },
  errors: { vi: 'Lỗi', en: 'Errors' },
  warnings: { vi: 'Cần xem lại', en: 'Warnings' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  units: { vi: 'Đơn vị', en: 'Units' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  conflicts: { vi: 'Những chỗ kế hoạch ghi khác nhau', en: 'Where the plan contradicts itself' },
  time: { vi: 'Thời gian', en: 'Time' },
  byUnit: { vi: 'Đơn vị gửi báo cáo', en: 'Reports of the units' },

  evaluatedOn: (date: Sentence): Sentence => ({ vi: `Ngày đánh giá: ${date.vi}`, en: `Evaluation date: ${date.en}` }),
  indicatorCount: (count: number): Sentence => ({ vi: `${count} chỉ tiêu`, en: `${count} indicators` }),
  noIndicators: {
    vi: 'Chưa có chỉ tiêu nào. Xin ghi các chỉ tiêu của kế hoạch vào trang "Chỉ tiêu".',
    en: 'There is no indicator yet. Write those of the plan into the sheet "Chỉ tiêu".',
  },
  remedy: ({ vi, en }: Sentence): Sentence => ({ vi: `→ ${vi}`, en: `→ ${en}` }),
  year: (year: number): Sentence => ({ vi: `Năm ${year}`, en: `Year ${year}` }),

  made: (path: string, plan: string, indicators: number): Sentence => ({
    vi: `Đã tạo ${path} theo "${plan}", ${indicators} chỉ tiêu.`,
    en: `Made ${path} from "${plan}", ${indicators} indicators.`,
  }),
  madeWithSample: (asOf: Sentence): Sentence => ({
    vi: `Trong tệp có SỐ LIỆU MẪU, tính đến ngày ${asOf.vi}, chỉ để xem thử: không dùng để báo cáo.`,
    en: `The file holds SAMPLE ENTRIES as of ${asOf.en}, only to have a look: never report them.`,
  }),
  reportMade: (path: string, title: string): Sentence => ({
    vi: `Đã tạo ${path}. ${title}.`,
    en: `Made ${path}. ${title}.`,
  }),
  unitReportMade: (o: { file: string; unit: string; draft: boolean; errors: number; warnings: number }): Sentence => ({
    vi: `${o.unit}: ${o.file}${o.draft ? ' (DỰ THẢO)' : ''}; ${o.errors} lỗi, ${o.warnings} chỗ cần xem lại.`,
    en: `${o.unit}: ${o.file}${o.draft ? ' (DRAFT)' : ''}; ${o.errors} ${o.errors === 1 ? 'error' : 'errors'}, ${o.warnings} ${o.warnings === 1 ? 'warning' : 'warnings'}.`,
  }),
  unitReportsMade: (count: number): Sentence => ({
    vi: count === 0 ? 'Chưa có đơn vị nào được giao chỉ tiêu, nhiệm vụ.' : `Đã tạo ${count} báo cáo của đơn vị.`,
    en:
      count === 0
        ? 'No unit has an indicator or a task yet.'
        : `Made ${count} ${count === 1 ? 'report of a unit' : 'reports of units'}.`,
  }),
  reportSheets: (sheets: readonly string[]): Sentence => ({
    vi: `Đã thêm vào tệp theo dõi các trang: ${sheets.join(', ')}.`,
    en: `Added to the tracking file: ${sheets.join(', ')}.`,
  }),
  reportDraft: {
    vi: 'Báo cáo được đánh dấu DỰ THẢO vì có số liệu chưa dùng được, đã để ngoài và ghi rõ trong báo cáo. Nếu đồng ý để ngoài, lập lại với --accept.',
    en: 'The report is marked as a draft: some values cannot be used, are left out, and the report says so. To accept that, make it again with --accept.',
  },
  insertedInto: (path: string, plan: string, sheets: number, kept: number): Sentence => ({
    vi: `Đã thêm ${sheets} trang biểu mẫu theo "${plan}" vào ${path}; ${kept} trang có sẵn được giữ nguyên.`,
    en: `${sheets} sheets of "${plan}" were put into ${path}; the ${kept} it had are as they were.`,
  }),
  nothingChanged: (path: string, date: Sentence): Sentence => ({
    vi: `Đánh giá trong ${path} đã đúng với số liệu hiện có (ngày đánh giá ${date.vi}), tệp giữ nguyên.`,
    en: `The evaluation in ${path} is up to date already (evaluated on ${date.en}); the file is untouched.`,
  }),
  refreshed: (path: string, cells: number, date: Sentence): Sentence => ({
    vi: `Đã cập nhật ${cells} ô trong ${path}, đánh giá đến ngày ${date.vi}. Các ô do đơn vị nhập được giữ nguyên.`,
    en: `${cells} cells brought up to date in ${path}, evaluated on ${date.en}. Cells that people fill are untouched.`,
  }),
  changedIn: (sheet: string, cells: number): Sentence => ({
    vi: `${sheet}: ${cells} ô`,
    en: `${sheet}: ${cells} cells`,
  }),
  seeStatus: (path: string): Sentence => ({
    vi: `Xem kết quả: npx dti status "${path}"`,
    en: `For the results: npx dti status "${path}"`,
  }),
  seeCheck: (path: string, errors: number, warnings: number): Sentence => ({
    vi: `Số liệu còn ${errors} lỗi và ${warnings} chỗ cần xem lại. Xem từng ô: npx dti check "${path}"`,
    en: `The entries have ${errors} errors and ${warnings} warnings. Cell by cell: npx dti check "${path}"`,
  }),
  noFindings: { vi: 'Chưa thấy chỗ nào cần xem lại.', en: 'Nothing to look at.' },
  findingCount: (errors: number, warnings: number): Sentence => ({
    vi: `Có ${errors} lỗi (số liệu chưa dùng được) và ${warnings} chỗ cần xem lại.`,
    en: `${errors} errors (values that cannot be used) and ${warnings} warnings.`,
  }),

  readAs: (printed: string): Sentence => ({ vi: `Mục tiêu in: ${printed}`, en: `Printed target: ${printed}` }),
  kind: { vi: 'Loại', en: 'Kind' },
  comparison: { vi: 'So sánh', en: 'Comparison' },
  number: { vi: 'Giá trị', en: 'Value' },
  ofTotal: { vi: 'Trên tổng số', en: 'Of' },
  per: { vi: 'Tính trên', en: 'Per' },
  measureUnit: { vi: 'Đơn vị tính', en: 'Unit' },
  qualifier: { vi: 'Nội dung kèm theo', en: 'What else is said' },
  notSure: {
    vi: 'Chưa đọc chắc được mục tiêu này, cần người xem lại trước khi đánh giá. Phần đọc được:',
    en: 'This target could not be read for certain: a person has to say what is meant before anything is judged on it. What could be read:',
  },
  expectedOn: (date: Sentence, level: Sentence): Sentence => ({
    vi: `Mức cần đạt đến ngày ${date.vi}: ${level.vi}`,
    en: `Expected on ${date.en}: ${level.en}`,
  }),
} as const;

export const severityName: Readonly<Record<Severity, Sentence>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem lại', en: 'Warning' },
};

export const targetKindName: Readonly<Record<TargetKind, Sentence>> = {
  percent: { vi: 'tỷ lệ phần trăm', en: 'percentage' },
  count: { vi: 'số lượng', en: 'number of things' },
  amount: { vi: 'số tiền hoặc khối lượng', en: 'amount' },
  'count-of': { vi: 'số lượng trên tổng số', en: 'x of y things' },
  rate: { vi: 'tỷ suất', en: 'rate' },
  milestone: { vi: 'việc phải hoàn thành', en: 'something to be done' },
};

export const comparisonName: Readonly<Record<Comparison, Sentence>> = {
  '>=': { vi: 'từ mức này trở lên (≥)', en: 'at least (≥)' },
  '>': { vi: 'trên mức này (>)', en: 'more than (>)' },
  '<=': { vi: 'không quá mức này (≤)', en: 'at most (≤)' },
  '<': { vi: 'dưới mức này (<)', en: 'less than (<)' },
  '=': { vi: 'đúng bằng (=)', en: 'exactly (=)' },
};
