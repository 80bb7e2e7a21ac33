import type { Area, Change, Chart, NamedArea } from '../../shared/index.ts';
import type { GoogleSheet } from './services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet & GoogleSheet;
type Builder =
  | GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

/** Pixels of a row as a new sheet has it: a chart covers at most as many rows as it was given. */
const ROW_HEIGHT = 21;

/**
 * Draws a chart, in the place of those of the same title: Sheets knows neither a name nor a text in the place of a
 * chart. A dozen calls and two for each series.
 */
export function putChart(
  sheet: Sheet,
  { area, chart }: Extract<Change, { do: 'chart' }>,
  rangeOf: (area: NamedArea) => GoogleAppsScript.Spreadsheet.Range,
): void {
  for (const old of sheet.getCharts()) {
    if (old.getOptions().get('title') === chart.title) sheet.removeChart(old);
  }
  const made = builderOf(sheet, chart);
  made.addRange(rangeOf(chart.categories));
  for (const { values } of chart.series) made.addRange(rangeOf(values));
  made.setNumHeaders(0);
  made.setPosition(area.row, area.column, 0, 0);
  setOptions(made, sheet, area, chart);
  sheet.insertChart(made.build());
}

function builderOf(sheet: Sheet, { kind }: Chart): Builder {
  const builder = sheet.newChart();
  if (kind === 'line') return builder.asLineChart();
  return kind === 'columns' ? builder.asColumnChart() : builder.asBarChart().setStacked();
}

/** Options are named as a recorded macro names them. */
function setOptions(made: Builder, sheet: Sheet, area: Area, { title, kind, series }: Chart): void {
  made.setOption('title', title);
  made.setOption('fontName', 'Times New Roman');
  made.setOption('legend.position', 'bottom');
  made.setOption('width', widthOf(sheet, area));
  made.setOption('height', area.rows * ROW_HEIGHT);
  series.forEach(({ name, colour, dashed }, i) => {
    made.setOption(`series.${i}.labelInLegend`, name);
    made.setOption(`series.${i}.color`, `#${colour}`);
    if (kind === 'bar-stacked') made.setOption(`series.${i}.dataLabel`, 'value');
    if (kind !== 'line') return;
    if (dashed) made.setOption(`series.${i}.lineDashStyle`, [6, 4]);
    else made.setOption(`series.${i}.pointSize`, 7);
  });
}

function widthOf(sheet: Sheet, { column, columns }: Area): number {
  let width = 0;
  for (let at = column; at < column + columns; at += 1) width += sheet.getColumnWidth(at);
  return width;
}
