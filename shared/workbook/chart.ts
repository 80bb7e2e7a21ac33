import type { Area, NamedArea } from './workbook.ts';

/**
 * A chart that the spreadsheet program draws from cells, so that it follows them and people can change it.
 *
 * A chart is known by its name: one of the same name on the same sheet takes its place.
 */
export interface Chart {
  /** At most 100 characters, in the words of the reader: screen readers and selection panes show it. */
  readonly name: string;
  /** Lying bars of stacked parts, the first category on top; upright columns beside each other; or one line for each series. */
  readonly kind: 'bar-stacked' | 'columns' | 'line';
  /** No two charts of a sheet have the same: Google Sheets knows a chart by nothing else. */
  readonly title: string;
  /** One column of texts. */
  readonly categories: NamedArea;
  /** At least one. A blank cell has no mark and is never 0; a cell with the text "" is drawn as 0 by Excel, so #N/A stands there instead. */
  readonly series: readonly ChartSeries[];
  /** Of the numbers beside lines and columns: '0%', '#,##0' … */
  readonly numberFormat: string;
  /** What the chart shows, for those who cannot see it. */
  readonly alt: string;
}

export interface ChartSeries {
  /** As the legend has it. */
  readonly name: string;
  /** One column, as long as that of the categories. */
  readonly values: NamedArea;
  /** RRGGBB. */
  readonly colour: string;
  /** A dashed line without marks, as for a target; says nothing of bars and columns. */
  readonly dashed: boolean;
}

/** Where a chart stands on its sheet: it covers these cells. */
export interface PlacedChart {
  readonly area: Area;
  readonly chart: Chart;
}
