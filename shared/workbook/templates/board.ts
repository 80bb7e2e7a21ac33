import type { Plan } from '../../plan/schema.ts';
import { boardTexts } from '../../text/board.ts';
import { statusLooks } from '../../text/status.ts';
import { nameOf, shownMarkers } from '../anchors.ts';
import type { CellFormat, Change } from '../change.ts';
import type { ChartSeries } from '../chart.ts';
import type { CountedPlace } from '../live/count-formulas.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnSizes, type PlacedTable, placeTable, type RowSpec } from '../table.ts';
import { countTables, placeCounts, untouched } from './counts.ts';
import { centredTitle, communeLine, titleLine } from './parts.ts';

const BOARD_TITLE = 'Tổng quan';
/** Widths of A … J, which are printed, and K, which holds keys out of sight. */
const WIDTHS = [4, 38, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 14, 8];
const PRINTED = 10;
const LAYOUT = {
  widths: WIDTHS,
  columns: {
    stt: 1,
    name: 2,
    total: 3,
    met: 4,
    onTrack: 5,
    atRisk: 6,
    lagging: 7,
    noData: 8,
    other: 9,
    sent: 10,
    key: 11,
  },
};
const HEAD_ROWS = 4;
const URGENT_ROWS = 5;
const CONFLICT_ROWS = 2;
/** With the groups they decide how high the chart is. */
const CHART_ROWS = 2;

/**
 * The sheet `Tổng quan`: one A4 page for the chairman. The counts are live; what is urgent, what changed and what awaits
 * a decision is written by the refresh. The two lists are sentences, each over the whole width; the tables of numbers
 * have no merged cell.
 */
export function boardSheet(plan: Plan, year: number, places: readonly CountedPlace[]): readonly Change[] {
  const sheet = BOARD_TITLE;
  const head = headLines(sheet, 3);
  const tables = countTables(plan, { places, layout: LAYOUT, counted: untouched(plan) });
  const groups = placeCounts(sheet, head.lastRow + 2, { ...tables.groups, marker: shownMarkers.boardGroups });
  const chartRow = groups.lastRow + 1;
  const units = placeCounts(sheet, chartRow + chartRows(tables.groups.lines.length) + 1, {
    ...tables.units,
    marker: shownMarkers.boardUnits,
  });
  const urgent = lines(sheet, units.lastRow + 3, shownMarkers.boardUrgent, URGENT_ROWS, 56);
  const conflicts = lines(sheet, urgent.lastRow + 2, shownMarkers.boardConflicts, CONFLICT_ROWS, 26);
  const heading = (row: number, text: string) => titleLine(sheet, row, text, format.section);
  const area = { row: 1, column: 1, rows: conflicts.lastRow, columns: PRINTED };
  return [
    { do: 'add-sheet', sheet, tabColour: '7A0C0C' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, PRINTED, boardTexts.title(year)),
    ...head.changes,
    ...heading(groups.keyRow - 1, boardTexts.groups),
    ...groups.changes,
    groupChart(sheet, groups, tables.groups.lines.length),
    ...heading(units.keyRow - 1, boardTexts.units),
    ...units.changes,
    ...titleLine(sheet, units.lastRow + 1, boardTexts.note, { ...format.subtitle, size: 10 }),
    ...heading(urgent.keyRow - 1, boardTexts.urgent),
    ...urgent.changes,
    ...heading(conflicts.keyRow - 1, boardTexts.conflicts),
    ...conflicts.changes,
    ...columnSizes(
      sheet,
      WIDTHS.map((width, index) => ({ key: '', heading: '', width, hidden: index >= PRINTED })),
    ),
    { do: 'freeze', sheet, rows: 2, columns: 0 },
    { do: 'print', sheet, setup: { landscape: false, area, titleRows: null, footer: null, onePage: true } },
    { do: 'protect', sheet },
  ];
}

const WHY: CellFormat = { size: 10, horizontal: 'left' };
const LINE: CellFormat = { ...format.base, size: 12 };

/** Lines of text over the whole width: the day, what changed, who has sent. Keys and heading stand above, out of sight. */
function headLines(sheet: string, top: number): Pick<PlacedTable, 'changes' | 'lastRow'> {
  const marker = shownMarkers.boardHead;
  const rows = Array.from({ length: HEAD_ROWS }, (_, index) => top + 2 + index);
  const area = { row: top, column: 1, rows: HEAD_ROWS + 2, columns: PRINTED };
  const heights = rows.map((row, index) => [row, index === 0 ? 17 : 32] as const);
  return {
    lastRow: top + 1 + HEAD_ROWS,
    changes: [
      { do: 'write', sheet, row: top, column: 1, cells: [[marker, 'key'], [boardTexts.remark], [boardTexts.notYet]] },
      { do: 'hide', sheet, columns: [], rows: [top, top + 1] },
      { do: 'define-name', name: nameOf(marker), sheet, area },
      ...rows.flatMap((row) => merged(sheet, row, 1, PRINTED, LINE)),
      { do: 'size', sheet, columnWidths: {}, rowHeights: Object.fromEntries(heights) },
    ],
  };
}

/** A list of sentences: what, and beside it why, over the rest of the width. */
function lines(sheet: string, top: number, marker: string, count: number, height: number): PlacedTable {
  const columns = WIDTHS.slice(0, PRINTED).map((width, index): ColumnSpec => {
    if (index === 0) return { key: 'stt', heading: 'Stt', width, format: format.centre };
    if (index === 1) return { key: 'what', heading: boardTexts.what, width, format: { bold: true } };
    if (index === 2) return { key: 'why', heading: boardTexts.why, width, format: WHY };
    return { key: `gap_${index}`, heading: '', width, gap: true };
  });
  const keyed = [...columns, { key: 'key', heading: 'key', width: 8, hidden: true }];
  const rows = Array.from({ length: count }, (): RowSpec => ({ cells: {} }));
  const placed = placeTable(sheet, top, { name: nameOf(marker), marker, columns: keyed, rows });
  const at = rows.map((_, index) => placed.firstRow + index);
  return {
    ...placed,
    changes: [
      ...placed.changes,
      ...at.flatMap((row) => merged(sheet, row, 3, PRINTED - 2, { ...format.cell, ...WHY })),
      { do: 'hide', sheet, columns: [], rows: [top + 1] },
      { do: 'size', sheet, columnWidths: {}, rowHeights: Object.fromEntries(at.map((row) => [row, height])) },
    ],
  };
}

function merged(sheet: string, row: number, column: number, columns: number, look: CellFormat): readonly Change[] {
  const area = { row, column, rows: 1, columns };
  return [
    { do: 'merge', sheet, area },
    { do: 'format', sheet, area, format: look },
  ];
}

/** Darker than the fills of the cells, so that the parts are told apart in grey as well. */
const BARS = [
  ['met', '2E7D4F', 4],
  ['on-track', 'BDD7EE', 5],
  ['at-risk', 'D99A1C', 6],
  ['lagging', '8B1A1A', 7],
  ['no-data', 'E3E3E3', 8],
] as const;

const chartRows = (lines: number): number => CHART_ROWS + Math.max(6, lines);

/** The chart below the table of groups, of which the first line is their sum. */
export function groupChart(
  sheet: string,
  groups: Pick<PlacedTable, 'firstRow' | 'lastRow'>,
  count: number,
  rows = chartRows(count),
): Change {
  // the first row is the total, which would dwarf the groups
  const column = (at: number) => ({
    sheet,
    row: groups.firstRow + 1,
    column: at,
    rows: Math.max(1, count - 1),
    columns: 1,
  });
  const series = BARS.map(
    ([status, colour, at]): ChartSeries => ({
      name: statusLooks[status].name.vi,
      values: column(at),
      colour,
      dashed: false,
    }),
  );
  return {
    do: 'chart',
    sheet,
    area: { row: groups.lastRow + 1, column: 1, rows, columns: PRINTED },
    chart: {
      name: boardTexts.chart,
      title: boardTexts.chart,
      kind: 'bar-stacked',
      categories: column(2),
      series,
      numberFormat: '0',
      alt: boardTexts.chartAlt,
    },
  };
}
