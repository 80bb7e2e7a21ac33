import { periodsBetween } from '../../calendar/period.ts';
import type { Plan } from '../../plan/schema.ts';
import { slotName, trajectoryLines, trajectoryTexts } from '../../text/trajectory.ts';
import { absoluteAddress } from '../address.ts';
import { nameOf, shownMarkers } from '../anchors.ts';
import type { CellWrite } from '../change.ts';
import type { CountedPlace } from '../live/count-formulas.ts';
import {
  type DataPlace,
  dataKeys,
  headFormulas,
  headKeys,
  headWrittenKeys,
  slotFormulas,
  slotKeys,
} from '../live/trajectory-formulas.ts';
import { trajectoryResults } from '../live/trajectory-results.ts';
import { format } from '../style.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../table.ts';
import type { Value } from '../workbook.ts';
import { choiceOfCode } from './trajectory-choice.ts';

/** Columns A … E are printed; F holds the keys of lines and slots; the hidden figures come after it. */
export const PRINTED = 5;
const WIDTHS = [5, 27, 20, 20, 20] as const;
/** The width of a column that is printed, counted from 0; those behind them are narrow. */
const widthOf = (index: number): number => WIDTHS[index] ?? 8;
const VALUE_COLUMN = 3;
/** Rows kept ready for indicators that come later. */
export const SPARE_ROWS = 40;

/** Lines of the head that are shown, in their order; those out of sight come after them. */
export const shownLines = ['code', 'name', 'target', 'enters', 'status', 'unit', 'note'] as const;
const HIDDEN_LINES = [...headWrittenKeys, ...headKeys.filter((key) => !shownLines.some((one) => one === key))];
export const HEAD_LINES = shownLines.length + HIDDEN_LINES.length;

/** Where formulas find what they refer to when the sheet goes in. */
export interface TrajectoryPlace {
  readonly overview: CountedPlace;
  readonly data: DataPlace;
  /** Of the first line of the head. */
  readonly headRow: number;
}

/**
 * The slots of the chart: what came before the year, then its months, or its quarters where no unit reports more often.
 *
 * slotsOf(laNga, 2026) //=> ['2025', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
 */
export function slotsOf(plan: Pick<Plan, 'reporting'>, year: number): readonly string[] {
  const kinds = plan.reporting.units.map(({ kind }) => kind);
  const byMonth = kinds.length === 0 || kinds.some((kind) => kind === 'month' || kind === 'week');
  return slotIds(year, byMonth ? 12 : 4);
}

/** slotIds(2026, 4) //=> ['2025', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] */
export function slotIds(year: number, periods: number): readonly string[] {
  const within = periodsBetween(periods === 4 ? 'quarter' : 'month', `${year}-01-01`, `${year}-12-31`);
  return [`${year - 1}`, ...within.map(({ id }) => id)];
}

const gap = (index: number): ColumnSpec => ({
  key: `gap_${index}`,
  heading: '',
  width: widthOf(index),
  gap: true,
});
const key: ColumnSpec = { key: 'key', heading: 'key', width: 8, hidden: true };

/** The hidden figures: a row for each indicator, written by the refresh. */
export function dataTable(plan: Pick<Plan, 'indicators'>, slots: number): TableSpec {
  const marker = shownMarkers.trajectoryData;
  const figures = dataKeys(slots).map(
    (one): ColumnSpec => ({
      ...{ key: one, heading: one, width: 8, hidden: true },
      format: one === 'code' ? { ...format.text, wrap: false } : { wrap: false },
    }),
  );
  const columns = [...Array.from({ length: PRINTED + 1 }, (_, index) => gap(index)), ...figures];
  const rows = Array.from({ length: plan.indicators.length + SPARE_ROWS }, (): RowSpec => ({ cells: {} }));
  return { name: nameOf(marker), marker, columns, rows };
}

/** Which indicator is shown, and what is known of it, line by line. */
export function headTable(plan: Pick<Plan, 'indicators'>, { overview, data, headRow }: TrajectoryPlace): TableSpec {
  const lines = [...shownLines, ...HIDDEN_LINES];
  const at = (line: string): string => absoluteAddress(headRow + lines.indexOf(line), VALUE_COLUMN);
  const formulas: Readonly<Record<string, string>> = headFormulas(at, data, overview, trajectoryTexts);
  const results: Readonly<Record<string, Value>> = nothingYet(0).head;
  const value = (line: string): CellWrite => {
    const formula = formulas[line];
    return formula === undefined ? null : { formula, result: results[line] ?? '' };
  };
  const marker = shownMarkers.trajectoryHead;
  const columns: readonly ColumnSpec[] = [
    gap(0),
    { key: 'label', heading: 'label', width: widthOf(1), format: { bold: true } },
    { key: 'value', heading: 'value', width: widthOf(2), format: { horizontal: 'left' } },
    ...[gap(3), gap(4), key],
  ];
  const rows = lines.map((line): RowSpec => {
    const isShown = shownLines.some((one) => one === line);
    const cells = { value: value(line), key: line };
    if (!isShown) return { spare: true, cells };
    const chosen = {
      formats: { value: { ...format.input, ...format.text, bold: true } },
      validations: { value: choiceOfCode(plan) },
    };
    return { cells: { ...cells, label: trajectoryLines[line] ?? line }, ...(line === 'code' ? chosen : {}) };
  });
  return { name: nameOf(marker), marker, columns, rows };
}

const nothingYet = (slots: number) =>
  trajectoryResults({
    ...{ code: null, suggested: null, open: [], data: [], tracked: [], slots },
    texts: trajectoryTexts,
  });

/** The cells that the chart is drawn from. */
export function slotTable(slots: readonly string[], { data, headRow }: Omit<TrajectoryPlace, 'overview'>): TableSpec {
  const lines = [...shownLines, ...HIDDEN_LINES];
  const head = (line: string): string => absoluteAddress(headRow + lines.indexOf(line), VALUE_COLUMN);
  const marker = shownMarkers.trajectorySlots;
  const results = nothingYet(slots.length).slots;
  const rows = slots.map((id, index): RowSpec => {
    const formulas = slotFormulas(index + 1, head, data);
    const figures = slotKeys.map((one) => [one, { formula: formulas[one], result: results[index]?.[one] ?? '' }]);
    return { cells: { stt: index + 1, label: slotName(id), key: id, ...Object.fromEntries(figures) } };
  });
  const figure = (one: 'value' | 'expected' | 'target', index: number): ColumnSpec => ({
    ...{ key: one, heading: trajectoryTexts[one], width: widthOf(index) },
    format: { ...format.count, numberFormat: '#,##0.0#' },
  });
  const columns: readonly ColumnSpec[] = [
    { key: 'stt', heading: 'Stt', width: widthOf(0), format: format.centre },
    { key: 'label', heading: trajectoryTexts.period, width: widthOf(1), format: format.centre },
    ...[figure('value', 2), figure('expected', 3), figure('target', 4), key],
  ];
  return { name: nameOf(marker), marker, columns, rows };
}
