import type { Plan } from '../../plan/schema.ts';
import { trajectoryTexts } from '../../text/trajectory.ts';
import { cellAddress } from '../address.ts';
import type { CellFormat, Change } from '../change.ts';
import type { ChartSeries } from '../chart.ts';
import type { CountedPlace } from '../live/count-formulas.ts';
import { dataKeys } from '../live/trajectory-formulas.ts';
import { format, palette, statusColours } from '../style.ts';
import { columnOf, columnSizes, type PlacedTable, placeTable } from '../table.ts';
import { centredTitle, communeLine, titleLine } from './parts.ts';
import { dataTable, HEAD_LINES, headTable, PRINTED, shownLines, slotsOf, slotTable } from './trajectory-tables.ts';

const TRAJECTORY_TITLE = 'Diễn biến';
/** Keys and headings of the hidden figures and of the head stand here, out of sight. */
const DATA_TOP = 3;
const HEAD_TOP = 5;
const HEAD_ROW = HEAD_TOP + 2;
const CHART_ROW = HEAD_ROW + HEAD_LINES + 1;
const CHART_ROWS = 20;
const SLOTS_TOP = CHART_ROW + CHART_ROWS + 2;

/**
 * The sheet `Diễn biến`: one A4 page on which one indicator's figures go beside the level asked for and its target. The
 * reader chooses the indicator; formulas fetch what the refresh keeps in hidden columns, and what is typed now.
 */
export function trajectorySheet(plan: Plan, year: number, overview: CountedPlace): readonly Change[] {
  const sheet = TRAJECTORY_TITLE;
  const slots = slotsOf(plan, year);
  const figures = dataTable(plan, slots.length);
  const placedFigures = placeTable(sheet, DATA_TOP, figures);
  const place = {
    ...{ overview, headRow: HEAD_ROW },
    data: {
      firstRow: placedFigures.firstRow,
      rows: figures.rows.length,
      column: (key: string): number => columnOf(figures, key),
    },
  };
  const head = placeTable(sheet, HEAD_TOP, headTable(plan, place));
  const table = slotTable(slots, place);
  const chart = placeTable(sheet, SLOTS_TOP, table);
  const area = { row: 1, column: 1, rows: chart.lastRow, columns: PRINTED };
  const hiddenColumns = dataKeys(slots.length).map((key) => columnOf(figures, key));
  return [
    { do: 'add-sheet', sheet, tabColour: '7A0C0C' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, PRINTED, trajectoryTexts.title(year)),
    ...placedFigures.changes,
    ...head.changes,
    ...headLooks(sheet),
    ...titleLine(sheet, SLOTS_TOP - 1, trajectoryTexts.table, format.section),
    ...chart.changes,
    hiddenErrors(sheet, chart),
    trajectoryChart(sheet, chart),
    ...columnSizes(sheet, table.columns),
    { do: 'hide', sheet, columns: hiddenColumns, rows: [DATA_TOP + 1, HEAD_TOP + 1] },
    { do: 'freeze', sheet, rows: 2, columns: 0 },
    { do: 'print', sheet, setup: { landscape: false, area, titleRows: null, footer: null, onePage: true } },
    { do: 'protect', sheet },
  ];
}

/** What is said of the indicator runs over the width; beside the choice stands what it does. */
function headLooks(sheet: string): readonly Change[] {
  const line = (key: (typeof shownLines)[number]): number => HEAD_ROW + shownLines.indexOf(key);
  const over = (row: number, column: number, look: CellFormat): readonly Change[] => {
    const area = { row, column, rows: 1, columns: PRINTED - column + 1 };
    return [
      { do: 'merge', sheet, area },
      { do: 'format', sheet, area, format: look },
    ];
  };
  const told: CellFormat = { ...format.cell, horizontal: 'left' };
  const heights = { [line('code')]: 30, [line('name')]: 32, [line('note')]: 32 };
  const status = { row: line('status'), column: 3, rows: 1, columns: 1 };
  return [
    { do: 'write', sheet, row: line('code'), column: 4, cells: [[trajectoryTexts.automatic]] },
    ...over(line('code'), 4, { ...format.base, size: 10, italic: true, colour: palette.muted }),
    ...shownLines.filter((key) => key !== 'code').flatMap((key) => over(line(key), 3, told)),
    { do: 'format', sheet, area: { ...status, columns: PRINTED - 2 }, format: { bold: true } },
    { do: 'format', sheet, area: { ...status, row: line('name'), columns: PRINTED - 2 }, format: { bold: true } },
    { do: 'colour-rules', sheet, area: status, rules: statusColours(`$${cellAddress(status.row, status.column)}`) },
    { do: 'size', sheet, columnWidths: {}, rowHeights: heights },
  ];
}

/** #N/A keeps a point out of the chart; people see an empty cell. */
function hiddenErrors(sheet: string, { firstRow, lastRow }: PlacedTable): Change {
  const area = { row: firstRow, column: 3, rows: lastRow - firstRow + 1, columns: 3 };
  const rule = { formula: `NOT(ISNUMBER(${cellAddress(firstRow, 3)}))`, fill: 'FFFFFF', colour: 'FFFFFF', bold: false };
  return { do: 'colour-rules', sheet, area, rules: [rule] };
}

/** Marks on the figures, dashes for what they are held against: told apart without colours. */
const LINES = [
  ['value', '1F4E79', false],
  ['expected', '7F7F7F', true],
  ['target', '8B1A1A', true],
] as const;

function trajectoryChart(sheet: string, { firstRow, lastRow }: PlacedTable): Change {
  const column = (at: number) => ({ sheet, row: firstRow, column: at, rows: lastRow - firstRow + 1, columns: 1 });
  const series = LINES.map(
    ([key, colour, dashed], index): ChartSeries => ({
      ...{ name: trajectoryTexts[key], values: column(index + 3) },
      ...{ colour, dashed },
    }),
  );
  return {
    do: 'chart',
    sheet,
    area: { row: CHART_ROW, column: 1, rows: CHART_ROWS, columns: PRINTED },
    chart: {
      name: trajectoryTexts.chart,
      title: trajectoryTexts.chart,
      kind: 'line',
      categories: column(2),
      series,
      numberFormat: 'General',
      alt: trajectoryTexts.chartAlt,
    },
  };
}
