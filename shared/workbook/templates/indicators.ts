import type { Indicator, Party, Plan, YearTarget } from '../../plan/schema.ts';
import {
  ALL_UNITS,
  comparisonChoice,
  figureChoice,
  moveChoice,
  periodChoice,
  targetKindChoice,
  wayChoice,
  yesNo,
} from '../../text/choices.ts';
import { markers, nameOf } from '../anchors.ts';
import type { CellWrite, Change } from '../change.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnSizes, placeTable, type RowSpec, type TableSpec } from '../table.ts';
import {
  attachedLine,
  centredTitle,
  communeLine,
  dateCell,
  hint,
  listOf,
  listPrint,
  numberCell,
  titleLine,
} from './parts.ts';

const INDICATORS_TITLE = 'Chỉ tiêu';
/** Rows left for indicators that the commune adds itself. */
const SPARE = 6;
const SPARE_BLANK_PLAN = 40;
/** Columns of the official appendix, which are what is printed. */
const PRINTED = 11;

/** The sheet `Chỉ tiêu`: the plan's appendix to the letter, and beside it how each target is read and judged. */
export function indicatorsSheet(plan: Plan): readonly Change[] {
  const sheet = INDICATORS_TITLE;
  const spec = indicatorsTable(plan);
  const placed = placeTable(sheet, 5, spec);
  const last = placed.lastRow;
  return [
    { do: 'add-sheet', sheet, tabColour: '7F7F7F' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, PRINTED, plan.appendixTitle[0] ?? plan.title),
    ...attachedLine(sheet, 3, PRINTED, plan),
    ...titleLine(sheet, 4, NOTICE, format.subtitle),
    ...placed.changes,
    ...columnSizes(sheet, spec.columns),
    { do: 'freeze', sheet, rows: 6, columns: 2 },
    listPrint(sheet, 5, last, PRINTED),
    { do: 'protect', sheet },
  ];
}

const NOTICE =
  'Cột in trong phụ lục giữ đúng lời văn của kế hoạch. Các cột nền vàng nhạt bên phải là cách hiểu và cách đánh giá; đơn vị tổng hợp sửa được, bảng này là căn cứ để đánh giá.';

function indicatorsTable(plan: Plan): TableSpec {
  return {
    name: nameOf(markers.indicators),
    marker: markers.indicators,
    columns: asPrinted(plan, indicatorColumns(plan.years)),
    rows: [...plan.groups.flatMap((group) => groupRows(plan, group.id)), ...extraRows(plan), ...spareRows(plan)],
  };
}

/** All columns, for the years that have targets. */
export const indicatorColumns = (years: readonly number[]): readonly ColumnSpec[] => [
  ...appendixColumns(years),
  ...years.flatMap(readingColumns),
  ...choiceColumns(),
];

function appendixColumns(years: readonly number[]): readonly ColumnSpec[] {
  const given = (key: string, head: string, width: number, look = {}): ColumnSpec => ({
    key,
    heading: head,
    width,
    format: { ...look, locked: false },
  });
  return [
    { key: 'stt', heading: 'Stt', width: 6, format: format.centre },
    given('code', 'Mã', 7, { ...format.text, ...format.centre }),
    given('name', 'Chỉ tiêu', 38),
    given('printedUnit', 'ĐVT', 6, format.centre),
    given('lead', 'Cơ quan chủ trì', 14),
    given('receives', 'Đơn vị tiếp nhận, thực hiện', 18),
    given('coordinates', 'Đơn vị phối hợp', 18),
    ...years.map((year) => given(`printed_${year}`, `Chỉ tiêu năm ${year}`, 18, format.text)),
    given('basis', 'Căn cứ thực hiện', 34),
    given('localTask', 'Nhiệm vụ tại địa phương', 34),
    given('note', 'Ghi chú', 22),
  ];
}

/** Of a column that the plan's appendix does not have: room enough to write in, none taken from what is printed. */
const EMPTY = 12;

/** Half of what is saved so goes to the names of the indicators. */
function asPrinted({ indicators }: Plan, columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  const texts: Readonly<Record<string, (indicator: Indicator) => string | null>> = {
    coordinates: (one) => one.coordinates.printed,
    basis: (one) => one.basis,
    localTask: (one) => one.localTask,
  };
  const isEmpty = ({ key }: ColumnSpec): boolean => {
    const text = texts[key];
    return text !== undefined && indicators.length > 0 && indicators.every((one) => (text(one) ?? '') === '');
  };
  const saved = columns.reduce((sum, column) => sum + (isEmpty(column) ? column.width - EMPTY : 0), 0);
  return columns.map((column) => {
    if (isEmpty(column)) return { ...column, width: EMPTY };
    return column.key === 'name' ? { ...column, width: column.width + saved / 2 } : column;
  });
}

/** How one year's target is read; every part can be corrected here. */
function readingColumns(year: number): readonly ColumnSpec[] {
  const column = (key: string, head: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
    key: `${key}_${year}`,
    heading: `${head} (${year})`,
    width,
    input: true,
    ...more,
  });
  return [
    column('kind', 'Hiểu là', 12, {
      validation: listOf(targetKindChoice.words, 'Loại chỉ tiêu', 'Chỉ tiêu này được hiểu là loại nào.'),
    }),
    column('comparison', 'So sánh', 8, {
      format: { ...format.text, ...format.centre },
      validation: listOf(comparisonChoice.words, 'So sánh', '≥ là từ mức đó trở lên; > là phải cao hơn mức đó.'),
    }),
    column('value', 'Mức', 9, { format: format.number }),
    column('over', 'Trên tổng', 9, {
      format: format.number,
      validation: hint('Trên tổng', '9/9 thì ghi 9; .../1.000 dân thì ghi 1000; còn lại để trống.'),
    }),
    column('unit', 'Đơn vị', 12),
    column('qualifier', 'Ghi thêm', 28),
    column('unclear', 'Chờ làm rõ vì', 34, {
      validation: hint('Chờ làm rõ', 'Ghi lý do thì chỉ tiêu chưa được đánh giá; xóa đi khi đã rõ.'),
    }),
  ];
}

function choiceColumns(): readonly ColumnSpec[] {
  const column = (key: string, head: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
    key,
    heading: head,
    width,
    input: true,
    ...more,
  });
  const chosen = (key: string, head: string, width: number, words: readonly string[], message: string): ColumnSpec =>
    column(key, head, width, { validation: listOf(words, head, message) });
  return [
    chosen('tracked', 'Theo dõi', 8, yesNo.words, 'Chọn Không nếu không theo dõi chỉ tiêu này.'),
    chosen('way', 'Cách đo', 14, wayChoice.words, 'Số liệu được tính thế nào.'),
    column('numerator', 'Tử số là', 44),
    column('denominator', 'Mẫu số là', 44),
    chosen('whole', 'Số nguyên', 8, yesNo.words, 'Chọn Không nếu là số tiền hoặc số có phần thập phân.'),
    chosen('figure', 'Loại số liệu', 11, figureChoice.words, 'Trong kỳ, lũy kế từ đầu năm, hay tại một thời điểm.'),
    chosen('move', 'Cách đánh giá', 14, moveChoice.words, 'Tăng dần đến đích; giữ mức; hay cột mốc xong hoặc chưa.'),
    chosen('frequency', 'Kỳ báo cáo', 10, periodChoice.words, 'Bao lâu phải báo cáo một lần.'),
    column('enters', 'Đơn vị nhập số liệu', 16, {
      validation: hint('Đơn vị nhập số liệu', `Tên ngắn của một đơn vị, hoặc "${ALL_UNITS}" (số liệu được cộng lại).`),
    }),
    column('baseline', 'Mức ban đầu', 10, {
      format: format.number,
      validation: hint('Mức ban đầu', 'Để trống nếu chưa biết: số liệu đầu tiên được dùng làm mức ban đầu.'),
    }),
    column('baselineDate', 'Ngày của mức ban đầu', 12, {
      format: format.date,
      validation: dateCell('Ngày', 'Mức ban đầu là của ngày nào.'),
    }),
    column('holdsFrom', 'Giữ mức từ ngày', 12, {
      format: format.date,
      validation: dateCell('Ngày', 'Trước ngày này chỉ tiêu được đánh giá như cột mốc.'),
    }),
    chosen('evidence', 'Cần tài liệu kiểm chứng', 10, yesNo.words, 'Số liệu có phải kèm tài liệu kiểm chứng không.'),
    chosen('byHamlet', 'Tính theo ấp', 8, yesNo.words, 'Số liệu có được đếm theo từng ấp, thôn không.'),
    column('points', 'Điểm tối đa', 9, {
      format: format.number,
      validation: numberCell('Điểm tối đa', 'Không bắt buộc. Kế hoạch không giao điểm; có thì ghi để tham khảo.', {
        min: 0,
        max: null,
        whole: false,
      }),
    }),
  ];
}

function groupRows(plan: Plan, id: string): readonly RowSpec[] {
  const group = plan.groups.find((one) => one.id === id);
  const members = plan.indicators.filter((indicator) => indicator.group === id);
  const head: RowSpec = { heading: true, cells: { stt: group?.printed ?? id, name: group?.name ?? id } };
  return [head, ...members.map((indicator) => indicatorRow(plan, indicator, true))];
}

/** Duties of the body without a row in the appendix: offered, off until the clerk turns them on. */
function extraRows(plan: Plan): readonly RowSpec[] {
  if (plan.extraIndicators.length === 0) return [];
  const head: RowSpec = { heading: true, cells: { stt: '+', name: EXTRA_GROUP } };
  return [head, ...plan.extraIndicators.map(({ indicator }) => indicatorRow(plan, indicator, false))];
}

const EXTRA_GROUP = 'Nội dung trong kế hoạch chưa có trong phụ lục (chọn "Theo dõi: Có" nếu cần)';

const spareRows = (plan: Plan): readonly RowSpec[] =>
  Array.from({ length: plan.indicators.length === 0 ? SPARE_BLANK_PLAN : SPARE }, () => ({ cells: {} }));

function indicatorRow(plan: Plan, indicator: Indicator, tracked: boolean): RowSpec {
  const readings = Object.assign({}, ...indicator.targets.map(readingCells)) as Record<string, CellWrite>;
  return {
    cells: {
      stt: indicator.printedNumber,
      code: indicator.code,
      name: indicator.name,
      printedUnit: indicator.printedUnit,
      lead: indicator.leadPrinted || null,
      receives: indicator.receives.printed || null,
      coordinates: indicator.coordinates.printed || null,
      basis: indicator.basis,
      localTask: indicator.localTask,
      note: indicator.note,
      ...readings,
      ...choiceCells(plan, indicator),
      tracked: word(tracked),
    },
    formats: formatsOf(indicator),
  };
}

const word = (yes: boolean): string => yesNo.word(yes ? 'yes' : 'no');

function readingCells(target: YearTarget): Readonly<Record<string, CellWrite>> {
  const { year, reading } = target;
  return {
    [`printed_${year}`]: target.printed,
    [`kind_${year}`]: reading.kind && targetKindChoice.word(reading.kind),
    [`comparison_${year}`]: reading.comparison && comparisonChoice.word(reading.comparison),
    [`value_${year}`]: reading.value === true ? null : reading.value,
    [`over_${year}`]: reading.of ?? reading.per,
    [`unit_${year}`]: reading.unit,
    [`qualifier_${year}`]: reading.qualifier,
    [`unclear_${year}`]: target.undetermined ?? (reading.sure ? null : UNSURE),
  };
}

const UNSURE = 'Chưa rõ chỉ tiêu yêu cầu mức nào.';

function choiceCells(plan: Plan, indicator: Indicator): Readonly<Record<string, CellWrite>> {
  const { measure } = indicator;
  const counted = 'numerator' in measure ? measure : null;
  return {
    way: wayChoice.word(measure.way),
    numerator:
      counted?.numerator ??
      (measure.way === 'published' ? measure.figure : measure.way === 'milestone' ? measure.question : null),
    denominator: counted?.denominator ?? (measure.way === 'published' ? measure.unit : null),
    whole: counted ? word(counted.whole) : null,
    figure: figureChoice.word(indicator.figure),
    move: moveChoice.word(indicator.move),
    frequency: periodChoice.word(indicator.frequency),
    enters: entersCell(plan, indicator.receives),
    baseline: null,
    baselineDate: null,
    holdsFrom: dateOf(plan, indicator),
    evidence: word(indicator.evidenceRequired),
    byHamlet: word(indicator.byHamlet),
  };
}

/** The first unit named enters the figure; "all units" enter one each. */
const entersCell = (plan: Plan, party: Party): string | null =>
  party.all ? ALL_UNITS : (plan.units.find((unit) => unit.id === party.units[0])?.shortName ?? null);

function dateOf(plan: Plan, indicator: Indicator): CellWrite {
  const from = indicator.holdsFrom;
  const date = from?.date ?? plan.tasks.find((task) => task.id === from?.task)?.due ?? null;
  return date === null ? null : { date };
}

function formatsOf(indicator: Indicator): NonNullable<RowSpec['formats']> {
  const percent = indicator.targets
    .filter((target) => target.reading.kind === 'percent')
    .map(({ year }) => [`value_${year}`, format.percent] as const);
  const share = percent.length > 0 ? [['baseline', format.percent] as const] : [];
  return Object.fromEntries([...percent, ...share]);
}
