import { markers } from '../anchors.ts';
import { overviewFormulaKeys } from '../live/overview-formulas.ts';
import type { Table } from '../read-table.ts';
import { historyColumns } from '../templates/history.ts';
import { overviewColumns, overviewComputedKeys } from '../templates/overview.ts';
import { taskColumns, taskComputedKeys } from '../templates/tasks.ts';
import type { NeededColumns } from './structure.ts';

/** The columns without which a table of `Cấu hình` cannot be read, by its marker; the headings are those of the sheet. */
const neededOfConfig: Readonly<Record<string, NeededColumns>> = {
  [markers.settings]: { value: 'Giá trị', key: 'key' },
  [markers.thresholds]: { value: 'Mức', key: 'key' },
  [markers.rules]: {
    kind: 'Kỳ báo cáo',
    month: 'Hạn gửi: tháng thứ mấy của kỳ',
    day: 'Hạn gửi: trước ngày',
    inclusive: 'Tính cả ngày đó',
    cutOff: 'Ngày chốt số liệu',
    cutOffDay: 'Ngày (hoặc số ngày)',
    estimated: 'Số liệu ước',
  },
  [markers.open]: {
    period: 'Mã kỳ',
    cutOff: 'Số liệu tính đến ngày',
    lastOnTime: 'Ngày cuối gửi đúng hạn',
    estimated: 'Số liệu ước',
  },
  [markers.units]: {
    name: 'Tên đơn vị',
    short: 'Tên ngắn (tên trang nhập)',
    all: 'Tính vào "các cơ quan, đơn vị"',
    key: 'key',
  },
  [markers.approvals]: { code: 'Mã chỉ tiêu', document: 'Số hiệu văn bản của cấp trên' },
  [markers.amendments]: { code: 'Mã chỉ tiêu hoặc tên đơn vị', basis: 'Văn bản làm căn cứ', from: 'Từ ngày' },
  [markers.crossChecks]: { code: 'Chỉ tiêu', atMost: 'không lớn hơn chỉ tiêu' },
};

/** The columns of `Chỉ tiêu` by which an indicator is judged, for the years that the sheet has. */
function neededOfIndicators(years: readonly number[]): NeededColumns {
  const choices = {
    code: 'Mã',
    name: 'Chỉ tiêu',
    tracked: 'Theo dõi',
    way: 'Cách đo',
    numerator: 'Tử số là',
    denominator: 'Mẫu số là',
    figure: 'Loại số liệu',
    move: 'Cách đánh giá',
    frequency: 'Kỳ báo cáo',
    enters: 'Đơn vị nhập số liệu',
    baseline: 'Mức ban đầu',
    baselineDate: 'Ngày của mức ban đầu',
    holdsFrom: 'Giữ mức từ ngày',
    evidence: 'Cần tài liệu kiểm chứng',
  };
  return Object.assign({}, choices, ...years.map(neededOfYear));
}

const neededOfYear = (year: number): NeededColumns => ({
  [`printed_${year}`]: `Chỉ tiêu năm ${year}`,
  [`kind_${year}`]: `Hiểu là (${year})`,
  [`comparison_${year}`]: `So sánh (${year})`,
  [`value_${year}`]: `Mức (${year})`,
  [`over_${year}`]: `Trên tổng (${year})`,
  [`unclear_${year}`]: `Chờ làm rõ vì (${year})`,
});

const HISTORY = ['period', 'code', 'unit', 'cutOff', 'numerator', 'denominator', 'value', 'answer'];

/** Columns of `Theo dõi` that are told apart when they are gone; the rest only informs. */
const OVERVIEW = ['code', 'value', 'met', 'status', 'reason', ...overviewComputedKeys, ...overviewFormulaKeys];

const TASKS = ['code', 'name', 'time', 'due', 'enters', ...taskComputedKeys];

/** The columns without which a table cannot be read or kept alive, with the headings that stand in the sheet; `version` is that of the workbook's template. */
export function neededColumns(table: Table, version: number): NeededColumns {
  const needed = neededNow(table);
  const later = version < 2 ? (SINCE_2[table.marker] ?? []) : [];
  return Object.fromEntries(Object.entries(needed).filter(([key]) => !later.includes(key)));
}

/** Columns that came with template version 2: an older workbook does without them. */
const SINCE_2: Readonly<Record<string, readonly string[]>> = { [markers.overview]: ['trend', 'group', 'enterers'] };

function neededNow(table: Table): NeededColumns {
  if (table.marker === markers.indicators) return neededOfIndicators(targetYears(table));
  if (table.marker === markers.history) return headingsOf(historyColumns, HISTORY);
  if (table.marker === markers.overview) return headingsOf(overviewColumns(0), OVERVIEW);
  if (table.marker === markers.tasks) return headingsOf(taskColumns, TASKS);
  return neededOfConfig[table.marker] ?? {};
}

/** The heading of a column of `Cấu hình`. */
export const headingOf = ({ marker }: Table, key: string): string => neededOfConfig[marker]?.[key] ?? key;

/** The years that `Chỉ tiêu` has targets for, oldest first. */
export function targetYears({ columns }: Pick<Table, 'columns'>): readonly number[] {
  const years = Object.keys(columns).flatMap((key) => (/^[a-z]+_\d{4}$/.test(key) ? [Number(key.slice(-4))] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Some columns of a template with their headings. */
export function headingsOf(
  columns: readonly { readonly key: string; readonly heading: string }[],
  keys: readonly string[],
): NeededColumns {
  const wanted = columns.filter(({ key }) => keys.includes(key));
  return Object.fromEntries(wanted.map(({ key, heading }) => [key, heading]));
}
