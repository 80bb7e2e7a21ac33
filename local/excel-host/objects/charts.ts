import type { Chart, ChartSeries, NamedArea, PlacedChart } from '../../../shared/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { areaOfRange, asColour, asFlag, asNumber, asOneOf, asText } from './arguments.ts';
import { refuseProtected } from './write-cells.ts';

/** All charts of a sheet: https://learn.microsoft.com/javascript/api/excel/excel.chartcollection. */
export function charts(book: Book, open: OpenSheet): HostObject {
  const all = () => book.sheet(open).charts;
  const objectOf = (name: string) => chartObject(book, open, name);
  return hostObject('ChartCollection', {
    items: () => all().map(({ chart }) => objectOf(chart.name)),
    call: {
      GetItem(key) {
        const name = asText(key, 'ChartCollection.getItem');
        if (!all().some(({ chart }) => chart.name === name))
          throw new HostError('ItemNotFound', 'ChartCollection.getItem');
        return objectOf(name);
      },
      Add(type, source, by) {
        refuseProtected(open, null, 'ChartCollection.add');
        const kind = asOneOf(KINDS, type, 'ChartCollection.add');
        asOneOf({ Columns: true }, by, 'ChartCollection.add');
        const name = `Chart ${all().length + 1}`;
        const series = [newSeries('', namedArea(book, source, 'ChartCollection.add'))];
        const chart: Chart = { name, kind, title: '', categories: NOWHERE, series, numberFormat: 'General', alt: '' };
        put(book, open, { area: NOWHERE, chart }, null);
        return objectOf(name);
      },
    },
  });
}

const KINDS = { LineMarkers: 'line', ColumnClustered: 'columns', BarStacked: 'bar-stacked' } as const;

/** Until it is given another place. */
const NOWHERE: NamedArea = { sheet: '', row: 1, column: 1, rows: 1, columns: 1 };

const newSeries = (name: string, values: NamedArea): ChartSeries => ({ name, values, colour: '000000', dashed: false });

function namedArea(book: Book, range: unknown, location: string): NamedArea {
  const found = areaOfRange(range);
  const sheet = found === null ? null : book.find(found.sheetId);
  if (found === null || sheet === null) throw new HostError('InvalidArgument', location, 'not a range');
  return { sheet: sheet.title, ...found.area };
}

function put(book: Book, open: OpenSheet, next: PlacedChart, name: string | null): void {
  book.editSheet(open, (sheet) => ({
    ...sheet,
    charts: name === null ? [...sheet.charts, next] : sheet.charts.map((one) => (one.chart.name === name ? next : one)),
  }));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
function chartObject(book: Book, open: OpenSheet, first: string): HostObject {
  let name = first;
  const now = (): PlacedChart => {
    const found = book.sheet(open).charts.find(({ chart }) => chart.name === name);
    if (found === undefined) throw new HostError('ItemNotFound', 'Chart');
    return found;
  };
  const set = (part: Partial<Chart>) => {
    put(book, open, { ...now(), chart: { ...now().chart, ...part } }, name);
    name = part.name ?? name;
  };
  return hostObject('Chart', {
    isReferenced: true,
    get: { Name: () => name },
    set: { Name: (value) => set({ name: asText(value, 'Chart.name') }) },
    to: {
      Title: () =>
        hostObject('ChartTitle', { set: { Text: (value) => set({ title: asText(value, 'ChartTitle.text') }) } }),
      Format: () => chartFormat(),
      Legend: () =>
        hostObject('ChartLegend', {
          set: { Position: (value) => void asOneOf({ Bottom: true }, value, 'ChartLegend.position') },
        }),
      Series: () => seriesCollection(book, now, set),
      Axes: () => axes(set),
    },
    call: {
      Delete() {
        refuseProtected(open, null, 'Chart.delete');
        now();
        book.editSheet(open, (sheet) => ({
          ...sheet,
          charts: sheet.charts.filter(({ chart }) => chart.name !== name),
        }));
      },
      SetPosition(start, end) {
        const [from, to] = [start, end].map((one) => areaOfRange(one)?.area);
        if (from === undefined || to === undefined) throw new HostError('InvalidArgument', 'Chart.setPosition');
        const [rows, columns] = [to.row + to.rows - from.row, to.column + to.columns - from.column];
        put(book, open, { chart: now().chart, area: { row: from.row, column: from.column, rows, columns } }, name);
      },
    },
  });
}

/** The model knows one font. */
const chartFormat = (): HostObject =>
  hostObject('ChartAreaFormat', {
    to: {
      Font: () => hostObject('ChartFont', { set: { Name: (value) => void asText(value, 'ChartFont.name') } }),
    },
  });

function axes(set: (part: Partial<Chart>) => void): HostObject {
  const category = hostObject('ChartAxis', {
    set: { ReversePlotOrder: (value) => void asFlag(value, 'ChartAxis.reversePlotOrder') },
  });
  const value = hostObject('ChartAxis', {
    set: {
      Visible: (flag) => void asFlag(flag, 'ChartAxis.visible'),
      NumberFormat: (text) => set({ numberFormat: asText(text, 'ChartAxis.numberFormat') }),
    },
  });
  return hostObject('ChartAxes', { to: { CategoryAxis: () => category, ValueAxis: () => value } });
}

function seriesCollection(book: Book, now: () => PlacedChart, set: (part: Partial<Chart>) => void): HostObject {
  const object = (i: number) => seriesObject(book, i, now, set);
  return hostObject('ChartSeriesCollection', {
    items: () => now().chart.series.map((_, i) => object(i)),
    call: {
      GetItemAt(index) {
        const i = asNumber(index, 'ChartSeriesCollection.getItemAt');
        if (i >= now().chart.series.length) throw new HostError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
        return object(i);
      },
      Add(name) {
        const { series } = now().chart;
        set({ series: [...series, newSeries(asText(name, 'ChartSeriesCollection.add'), NOWHERE)] });
        return object(series.length);
      },
    },
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
function seriesObject(
  book: Book,
  index: number,
  now: () => PlacedChart,
  setChart: (part: Partial<Chart>) => void,
): HostObject {
  const set = (part: Partial<ChartSeries>) =>
    setChart({ series: now().chart.series.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const format = hostObject('ChartSeriesFormat', {
    to: {
      Fill: () =>
        hostObject('ChartFill', {
          call: { SetSolidColor: (value) => set({ colour: asColour(value, 'ChartFill.setSolidColor') }) },
        }),
      Line: () =>
        hostObject('ChartLineFormat', {
          set: {
            Color: (value) => set({ colour: asColour(value, 'ChartLineFormat.color') }),
            LineStyle: (value) => set({ dashed: asOneOf({ Dash: true, Continuous: false }, value, 'ChartLineFormat') }),
          },
        }),
    },
  });
  return hostObject('ChartSeries', {
    isReferenced: true,
    set: {
      Name: (value) => set({ name: asText(value, 'ChartSeries.name') }),
      HasDataLabels: (value) => void asFlag(value, 'ChartSeries.hasDataLabels'),
      MarkerStyle: (value) => void asOneOf({ None: true, Automatic: true }, value, 'ChartSeries.markerStyle'),
    },
    to: { Format: () => format },
    call: {
      SetValues: (cells) => set({ values: namedArea(book, cells, 'ChartSeries.setValues') }),
      SetXAxisValues: (cells) => setChart({ categories: namedArea(book, cells, 'ChartSeries.setXAxisValues') }),
    },
  });
}
