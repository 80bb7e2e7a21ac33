import { measureAsks } from '../../entry/measure-asks.ts';
import type { Indicator, Plan, Unit } from '../../plan/schema.ts';
import { statusLabel } from '../../text/status.ts';
import { cellAddress } from '../address.ts';
import { markers, nameOf } from '../anchors.ts';
import type { Change, FormulaWrite } from '../change.ts';
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
import { centredTitle, communeLine, titleLine } from './parts.ts';

export const OVERVIEW_TITLE = 'Theo dõi';
const TABLE_TOP = 5;

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
  'forecast',
  'reason',
  'remedy',
  'judgedPeriod',
  'reporting',
  'lastValue',
  'lastStatus',
  'units',
  ...levelKeys,
] as const;
const shownColumns: readonly ColumnSpec[] = [
  fixed('stt', 'Stt', 5, format.centre),
  fixed('code', 'Mã', 7, { ...format.text, ...format.centre, bold: true }),
  fixed('name', 'Chỉ tiêu', 40),
  fixed('unit', 'Đơn vị', 15),
  fixed('target', 'Mục tiêu', 16, { ...format.text, ...format.centre }),
  fixed('value', 'Kết quả', 11, format.number),
  fixed('met', 'Đạt mục tiêu', 9, format.centre),
  fixed('status', 'Đánh giá', 23, { ...format.centre, bold: true }),
  fixed('expected', 'Mức cần đạt đến nay', 11, format.number),
  fixed('gap', 'Còn thiếu so với mức cần đạt', 11, format.number),
  fixed('previous', 'Kỳ trước', 11, format.number),
  fixed('forecast', 'Dự báo cuối năm', 11, format.number),
  fixed('reason', 'Vì sao', 52),
  fixed('remedy', 'Cần làm để đúng tiến độ', 40),
  fixed('judgedPeriod', 'Theo kỳ', 13, format.centre),
  fixed('reporting', 'Báo cáo', 15, format.centre),
];

/** All columns, with the hidden ones at the end, for a number of open periods. */
export function overviewColumns(periods: number): readonly ColumnSpec[] {
  const hidden = ['lastValue', 'lastStatus', 'units', ...levelKeys, ...periodStateKeys(periods), ...overviewSteps];
  return [...shownColumns, ...hidden.map((key) => ({ key, heading: key, width: 8, hidden: true }))];
}

/** For each indicator, by order of preference: the blocks of the units that enter it. */
export type Sources = (indicator: Indicator) => readonly (readonly BlockPlace[])[];

/** The sheet `Theo dõi`: every indicator on one line. Value, met and status are live; the rest is written by the refresh. */
export function overviewSheet(plan: Plan, year: number, open: number, sources: Sources): readonly Change[] {
  const sheet = OVERVIEW_TITLE;
  const spec = overviewTable(plan, year, open, sources);
  const placed = placeTable(sheet, TABLE_TOP, spec);
  const visible = shownColumns.length;
  return [
    { do: 'add-sheet', sheet, tabColour: '0B4F1D' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, 14, `BẢNG THEO DÕI CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM ${year}`),
    ...titleLine(sheet, 3, NOTICE, format.subtitle),
    ...placed.changes,
    colourColumn(sheet, placed, columnOf(spec, 'status'), statusColours),
    ...columnSizes(sheet, spec.columns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 3 },
    {
      do: 'print',
      sheet,
      setup: {
        landscape: true,
        area: { row: 1, column: 1, rows: placed.lastRow, columns: visible },
        titleRows: [TABLE_TOP + 1, TABLE_TOP + 1],
        footer: null,
      },
    },
    { do: 'protect', sheet },
  ];
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
  if (rows.length === 0) rows.push({ cells: {} });
  return { name: nameOf(markers.overview), marker: markers.overview, columns, rows };
}

function overviewRow(plan: Plan, year: number, indicator: Indicator, live: RowSpec['cells']): RowSpec {
  const target = indicator.targets.find((one) => one.year === year);
  const shown = measureAsks(indicator, year).published?.percent ? format.percent : format.number;
  return {
    cells: {
      stt: indicator.printedNumber,
      code: indicator.code,
      name: indicator.name,
      unit: entererName(plan, indicator),
      target: target?.printed ?? null,
      ...live,
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
