import type { Chart, NamedArea, PlacedChart } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { type Batches, bytesOf, CALL_BYTES } from './batches.ts';
import { FONT } from './write-layout.ts';

/** A chart of a name takes the place of the one that has it. */
export async function writeCharts(
  batches: Batches,
  sheet: Excel.Worksheet,
  charts: readonly PlacedChart[],
  standing: ReadonlySet<string>,
  rangeOf: (area: NamedArea) => Excel.Range,
): Promise<void> {
  for (const { area, chart } of charts) {
    await batches.room(CALL_BYTES * (16 + 8 * chart.series.length) + bytesOf(JSON.stringify(chart)));
    if (standing.has(chart.name)) sheet.charts.getItem(chart.name).delete();
    const made = addChart(sheet, chart, rangeOf);
    made.setPosition(sheet.getRange(areaText({ ...area, rows: 1, columns: 1 })), sheet.getRange(lastCell(area)));
  }
}

const lastCell = ({ row, column, rows, columns }: PlacedChart['area']) =>
  areaText({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });

const TYPES = { line: 'LineMarkers', columns: 'ColumnClustered', 'bar-stacked': 'BarStacked' } as const;

/** Excel makes a series of the cells it is given; the others are added. It has no text in the place of a chart. */
function addChart(sheet: Excel.Worksheet, chart: Chart, rangeOf: (area: NamedArea) => Excel.Range): Excel.Chart {
  const isLine = chart.kind === 'line';
  const [first] = chart.series;
  const made = sheet.charts.add(TYPES[chart.kind], rangeOf(first?.values ?? chart.categories), 'Columns');
  made.name = chart.name;
  made.title.text = chart.title;
  made.format.font.name = FONT;
  made.legend.position = 'Bottom';
  chart.series.forEach(({ name, values, colour, dashed }, i) => {
    const series = i === 0 ? made.series.getItemAt(0) : made.series.add(name);
    series.name = name;
    if (i > 0) series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(chart.categories));
    if (isLine) {
      series.format.line.color = `#${colour}`;
      if (dashed) series.format.line.lineStyle = 'Dash';
      series.markerStyle = dashed ? 'None' : 'Automatic';
    } else {
      series.format.fill.setSolidColor(`#${colour}`);
      series.hasDataLabels = chart.kind === 'bar-stacked';
    }
  });
  if (chart.kind !== 'bar-stacked') made.axes.valueAxis.numberFormat = chart.numberFormat;
  else {
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.valueAxis.visible = false;
  }
  return made;
}
