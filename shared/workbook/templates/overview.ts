import { measureAsks } from '../../entry/measure-asks.ts';
import type { Indicator, Plan, Unit } from '../../plan/schema.ts';
import { entersFigure } from '../../plan/unit-duties.ts';
import { statusLabel } from '../../text/status.ts';
import { cellAddress } from '../address.ts';
import { markers, nameOf, shownMarkers } from '../anchors.ts';
import type { Change, FormulaWrite } from '../change.ts';
import { type CountedPlace, enterersCell, groupKey } from '../live/count-formulas.ts';
import type { BlockPlace } from '../live/gather-formulas.ts';
import { levelKeys } from '../live/level-cells.ts';
import { overviewFormulas, overviewSteps, periodStateKeys } from '../live/overview-formulas.ts';
import { format, statusColours } from '../style.ts';
import {
  type ColumnSpec,
  colourColumn,
  columnOf,
  columnSizes,
  placeTable,
  type RowSpec,
  type TableSpec,
} from '../table.ts';
import type { Value } from '../workbook.ts';
import { countTables, placeCounts, untouched } from './counts.ts';
import { centredTitle, communeLine, titleLine } from './parts.ts';

export const OVERVIEW_TITLE = 'Theo dõi';
const TABLE_TOP = 5;
const SPARE_ROWS = 40;

const fixed = (key: string, heading: string, width: number, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  format: look,
});

/** Columns the refresh writes: neighbours, so that one write carries them. */
export const overviewComputedKeys = [
  'expected',
  'gap',
  'previous',
  'trend',
  'forecast',
  'reason',
  'remedy',
  'judgedPeriod',
  'reporting',
  'lastValue',
  'lastStatus',
  'units',
  'group',
  'enterers',
  ...levelKeys,
] as const;
const shownColumns: readonly ColumnSpec[] = [
  fixed('stt', 'Stt', 5, format.centre),
  fixed('code', 'Mã', 7, { ...format.text, ...format.centre, bold: true }),
  fixed('name', 'Chỉ tiêu', 30),
  fixed('unit', 'Đơn vị', 12),
  fixed('target', 'Mục tiêu', 13, { ...format.text, ...format.centre }),
  fixed('value', 'Kết quả', 9.5, format.figure),
  fixed('met', 'Đạt mục tiêu', 8.5, format.centre),
  fixed('status', 'Đánh giá', 16, { ...format.centre, bold: true }),
  fixed('expected', 'Mức cần đạt đến nay', 9.5, format.figure),
  fixed('gap', 'Còn thiếu so với mức cần đạt', 9.5, format.figure),
  fixed('previous', 'Kỳ trước', 9.5, format.figure),
  fixed('trend', 'Các kỳ gần đây', 15, { ...format.text, ...format.centre, size: 10 }),
  fixed('forecast', 'Dự báo cuối năm', 9.5, format.figure),
  fixed('reason', 'Vì sao', 42, { size: 10 }),
  fixed('remedy', 'Cần làm để đúng tiến độ', 28, { size: 10 }),
  fixed('judgedPeriod', 'Theo kỳ', 11, format.centre),
  fixed('reporting', 'Báo cáo', 12, format.centre),
];

/** What is printed ends with what has to be done; which period was judged and who has sent stays on the screen. */
const PRINTED = shownColumns.findIndex(({ key }) => key === 'remedy') + 1;

/** All columns, with the hidden ones at the end, for a number of open periods. */
export function overviewColumns(periods: number): readonly ColumnSpec[] {
  const hidden = [
    'lastValue',
    'lastStatus',
    'units',
    'group',
    'enterers',
    ...levelKeys,
    ...periodStateKeys(periods),
    ...overviewSteps,
  ];
  return [...shownColumns, ...hidden.map((key) => ({ key, heading: key, width: 8, hidden: true }))];
}

/** For each indicator, by order of preference: the blocks of the units that enter it. */
export type Sources = (indicator: Indicator) => readonly (readonly BlockPlace[])[];

/** The sheet `Theo dõi`: every indicator on one line. Value, met and status are live; the rest is written by the refresh. */
export function overviewSheet(plan: Plan, year: number, open: number, sources: Sources): readonly Change[] {
  const sheet = OVERVIEW_TITLE;
  const spec = overviewTable(plan, year, open, sources);
  const placed = placeTable(sheet, TABLE_TOP, spec);
  const counts = countSections(plan, sheet, placed.lastRow, [overviewPlace(plan, open)]);
  const end = counts.reduce((last, { lastRow }) => Math.max(last, lastRow), placed.lastRow);
  return [
    { do: 'add-sheet', sheet, tabColour: '0B4F1D' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, PRINTED, `BẢNG THEO DÕI CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM ${year}`),
    ...titleLine(sheet, 3, NOTICE, format.subtitle),
    ...placed.changes,
    colourColumn(sheet, placed, columnOf(spec, 'status'), statusColours),
    ...counts.flatMap(({ changes }) => changes),
    ...columnSizes(sheet, spec.columns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 2 },
    {
      do: 'print',
      sheet,
      setup: {
        landscape: true,
        area: { row: 1, column: 1, rows: end, columns: PRINTED },
        titleRows: [TABLE_TOP + 1, TABLE_TOP + 1],
        footer: null,
      },
    },
    { do: 'protect', sheet },
  ];
}

interface Section {
  readonly changes: readonly Change[];
  readonly lastRow: number;
}

/** Below the indicators, whose last row is `above`: how many have which status, by group and by unit. */
export function countSections(
  plan: Plan,
  sheet: string,
  above: number,
  places: readonly CountedPlace[],
): readonly Section[] {
  const widths = overviewColumns(0).map(({ width }) => width);
  const layout = { widths, columns: { ...COUNT_COLUMNS, key: shownColumns.length + 1 } };
  const { groups, units } = countTables(plan, { places, layout, counted: untouched(plan) });
  const byGroup = placeCounts(sheet, above + 3, { ...groups, marker: shownMarkers.overviewGroups });
  const byUnit = placeCounts(sheet, byGroup.lastRow + 3, { ...units, marker: shownMarkers.overviewUnits });
  return [
    { changes: [...titleLine(sheet, above + 2, GROUPS, format.section), ...byGroup.changes], lastRow: byGroup.lastRow },
    {
      changes: [...titleLine(sheet, byGroup.lastRow + 2, UNITS, format.section), ...byUnit.changes],
      lastRow: byUnit.lastRow,
    },
  ];
}

/** Under the columns of the indicators, where each fits. */
const COUNT_COLUMNS = {
  ...{ stt: 1, name: 3, total: 4, met: 5, onTrack: 6, atRisk: 7, lagging: 8, noData: 9, other: 10, sent: 11 },
} as const;
const GROUPS = 'Theo nhóm chỉ tiêu';
const UNITS = 'Theo đơn vị, xếp theo tỷ lệ chỉ tiêu của đơn vị đã đạt, rồi theo số kỳ gửi đúng hạn';

/** Where the indicators stand when the templates go in: their groups have a row too. */
export function overviewPlace(plan: Plan, open: number): CountedPlace {
  const columns = overviewColumns(open);
  const groups = plan.groups.filter(({ id }) => plan.indicators.some(({ group }) => group === id)).length;
  return {
    sheet: OVERVIEW_TITLE,
    firstRow: TABLE_TOP + 2,
    rows: groups + plan.indicators.length + SPARE_ROWS,
    column: (key) => columnOf({ columns }, key),
  };
}

const NOTICE =
  'Kết quả và đánh giá đổi ngay khi đơn vị ghi số liệu; mức cần đạt, dự báo và diễn giải được cập nhật khi chọn "Cập nhật đánh giá".';

function overviewTable(plan: Plan, year: number, open: number, sources: Sources): TableSpec {
  const columns = overviewColumns(open);
  const rows: RowSpec[] = [];
  const add = (row: (at: number) => RowSpec): void => {
    rows.push(row(TABLE_TOP + 2 + rows.length));
  };
  for (const group of plan.groups) {
    const members = plan.indicators.filter((indicator) => indicator.group === group.id);
    if (members.length === 0) continue;
    add(() => ({ heading: true, cells: { stt: group.printed, name: group.name } }));
    for (const indicator of members)
      add((at) => overviewRow(plan, year, indicator, liveCells(columns, at, sources(indicator))));
  }
  return { name: nameOf(markers.overview), marker: markers.overview, columns, rows: [...rows, ...overviewSpare()] };
}

/** Rows kept ready for indicators that come later. */
export const overviewSpare = (): readonly RowSpec[] =>
  Array.from({ length: SPARE_ROWS }, () => ({ cells: {}, spare: true }));

function overviewRow(plan: Plan, year: number, indicator: Indicator, live: RowSpec['cells']): RowSpec {
  const named = namedOverview(plan, year, indicator);
  return { ...named, cells: { ...named.cells, ...live } };
}

/** A row of `Theo dõi` without its formulas. */
export function namedOverview(plan: Pick<Plan, 'units'>, year: number, indicator: Indicator): RowSpec {
  const target = indicator.targets.find((one) => one.year === year);
  const shown = measureAsks(indicator, year).published?.percent ? format.percent : format.figure;
  return {
    cells: {
      stt: indicator.printedNumber,
      code: indicator.code,
      name: indicator.name,
      unit: entererName(plan, indicator),
      target: target?.printed ?? null,
      group: groupKey(indicator.group),
      enterers: enterersCell(plan.units.filter((unit) => entersFigure(indicator, unit)).map(({ id }) => id)),
    },
    formats: { value: shown, expected: shown, gap: shown, previous: shown, forecast: shown },
  };
}

/** Short name of the unit that enters the figure; the plan's own words where all do. */
export function entererName(plan: { readonly units: readonly Unit[] }, indicator: Indicator): string {
  if (indicator.receives.all) return indicator.receives.printed || 'Các cơ quan, đơn vị';
  return plan.units.find((unit) => unit.id === indicator.receives.units[0])?.shortName ?? '';
}

function liveCells(
  columns: readonly ColumnSpec[],
  row: number,
  periods: readonly (readonly BlockPlace[])[],
): RowSpec['cells'] {
  const at = (key: string): string => cellAddress(row, columnOf({ columns }, key));
  return { ...overviewCells(at, periods), l_blank: statusLabel('no-data') };
}

/** The formula cells of a row with what they give while nothing is typed. `at`: the cell under a key. */
export function overviewCells(
  at: (key: string) => string,
  periods: readonly (readonly BlockPlace[])[],
): Readonly<Record<string, FormulaWrite>> {
  const formulas = overviewFormulas(at, periods);
  const steps = { f_pick: 1, f_digits: 9, f_reported: 0, f_sent: 'Chưa gửi' };
  const shown: Readonly<Record<string, Value>> = { ...steps, status: statusLabel('no-data') };
  const resultOf = (key: string): Value => shown[key] ?? (key.startsWith('f_state') ? 'blank' : '');
  return Object.fromEntries(
    Object.keys(formulas).map((key) => [key, { formula: formulas[key] ?? '', result: resultOf(key) }]),
  );
}
