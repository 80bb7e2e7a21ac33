import { type Context, requireType, unwrap } from './context.ts';
import type { RangeData } from './grid.ts';
import type { ChartState } from './state.ts';

type Fake = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
export function chartBuilder(context: Context): Fake {
  return context.make.object<Fake>('EmbeddedChartBuilder', {
    local: {
      asBarChart: () => typedBuilder(context, 'EmbeddedBarChartBuilder', 'BAR'),
      asColumnChart: () => typedBuilder(context, 'EmbeddedColumnChartBuilder', 'COLUMN'),
      asLineChart: () => typedBuilder(context, 'EmbeddedLineChartBuilder', 'LINE'),
    },
  });
}

function typedBuilder(context: Context, className: string, type: ChartState['type']): Fake {
  const state: ChartState = { type, ranges: [], options: {}, stacked: false, headers: null, place: null };
  const self: Fake = context.make.object<Fake>(className, {
    local: {
      addRange(range: unknown) {
        const { sheet, box } = unwrap<RangeData>(context, range, `SpreadsheetApp.${className}.addRange`);
        state.ranges.push({ sheet: sheet.title, box });
        return self;
      },
      setNumHeaders(count: number) {
        state.headers = count;
        return self;
      },
      setOption(option: unknown, value: unknown) {
        requireType(typeof option === 'string', option, `SpreadsheetApp.${className}.setOption`);
        state.options[option as string] = value;
        return self;
      },
      setPosition(row: number, column: number) {
        state.place = [row, column];
        return self;
      },
      ...(type === 'BAR'
        ? {
            setStacked() {
              state.stacked = true;
              return self;
            },
          }
        : {}),
      build() {
        if (state.ranges.length === 0 || state.place === null) throw new Error('A chart needs ranges and a position.');
        return chartObject(context, state);
      },
    },
  });
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export function chartObject(context: Context, chart: ChartState): Fake {
  const options = context.make.object('ChartOptions', { local: { get: (key: string) => chart.options[key] ?? null } });
  const built = context.make.object<Fake>('EmbeddedChart', { read: { getOptions: () => options } });
  context.behind.set(built, chart);
  return built;
}
