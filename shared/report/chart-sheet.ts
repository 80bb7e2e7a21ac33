import type { CellFormat, Change } from '../workbook/change.ts';
import { palette } from '../workbook/style.ts';
import type { ReportChart } from './model.ts';

/** Category and up to four series, a gap, and eight columns below the chart. */
const GAP = 3;
const CHART_COLUMNS = 8;
const CHART_ROWS = 24;
const TOP = 1;

/** As in the document. */
const COLOURS = ['2E75B6', 'BFBFBF', 'A9D18E', 'F4B183'] as const;
const boxed: CellFormat = { size: 11, border: true, horizontal: 'center' };

/**
 * A chart of the report on a sheet of its own, where no page break cuts it: the program draws it from the numbers
 * beside it, those of the text, so that people can change it.
 */
export function chartSheet(sheet: string, { title, categories, series, unit }: ReportChart): readonly Change[] {
  const count = categories.length;
  const width = series.length + 1;
  const column = (at: number) => ({ sheet, row: TOP + 1, column: at, rows: count, columns: 1 });
  const cells = categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]);
  const last = width + 1 + CHART_COLUMNS;
  const printed = { row: 1, column: 1, rows: TOP + Math.max(count, CHART_ROWS), columns: last };
  const widths = Array.from({ length: last }, (_, at) => [at + 1, at === width ? GAP : 12]);
  return [
    { do: 'add-sheet', sheet, tabColour: '7A0C0C' },
    { do: 'format', sheet, area: column(1), format: { numberFormat: '@' } },
    { do: 'write', sheet, row: TOP, column: 1, cells: [[null, ...series.map(({ name }) => name)], ...cells] },
    { do: 'format', sheet, area: { row: TOP, column: 1, rows: count + 1, columns: width }, format: boxed },
    {
      ...{ do: 'format', sheet, area: { row: TOP, column: 1, rows: 1, columns: width } },
      format: { bold: true, fill: palette.head },
    },
    {
      ...{ do: 'format', sheet, area: { ...column(2), columns: series.length } },
      format: { numberFormat: unit === 'percent' ? '0.0"%"' : '#,##0' },
    },
    { do: 'size', sheet, columnWidths: Object.fromEntries(widths) as Record<number, number>, rowHeights: {} },
    { do: 'print', sheet, setup: { landscape: true, area: printed, titleRows: null, footer: null } },
    {
      ...{ do: 'chart', sheet, area: { row: TOP, column: width + 2, rows: CHART_ROWS, columns: CHART_COLUMNS } },
      chart: {
        ...{ name: title.slice(0, 100), title, kind: 'columns', categories: column(1) },
        series: series.map(({ name }, index) => ({
          ...{ name, values: column(index + 2), dashed: false },
          colour: COLOURS[index % COLOURS.length] ?? COLOURS[0],
        })),
        numberFormat: unit === 'percent' ? '0"%"' : '#,##0',
        alt: `${title}: ${categories.join(', ')}`,
      },
    },
  ];
}
