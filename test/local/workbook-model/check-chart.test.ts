import { expect, test } from '@jest/globals';
import { checkChart } from '../../../local/workbook-model/check-chart.ts';
import type { Chart } from '../../../shared/workbook/chart.ts';
import { chartOf } from '../../support/chart.ts';

const [first] = chartOf('a').series;
if (first === undefined) throw new Error('no series');
const values = (change: Partial<typeof first.values>): Partial<Chart> => ({
  series: [{ ...first, values: { ...first.values, ...change } }],
});

test('a chart with its cells in one column each is taken', () => {
  expect(() => checkChart(chartOf('a', { kind: 'line', name: 'x'.repeat(100) }))).not.toThrow();
});

test.each<readonly [Partial<Chart>, string]>([
  [{ name: ' ' }, 'A chart has a name'],
  [{ name: 'x'.repeat(101) }, 'A chart has a name'],
  [{ numberFormat: '' }, 'without a number format'],
  [{ series: [] }, 'without a series'],
  [{ series: [{ ...first, colour: '#000000' }] }, 'Not a colour as RRGGBB: #000000'],
  [values({ rows: 2 }), 'not as many values'],
  [values({ columns: 2 }), 'Not one column: B2:C4'],
  [values({ row: 0 }), 'No such area'],
  [{ categories: { ...first.values, rows: 0 } }, 'No such area'],
])('%j is refused: %s', (change, message) => {
  expect(() => checkChart(chartOf('a', change))).toThrow(message);
});
