import type { SheetModel } from '../workbook-model/workbook-model.ts';
import { chartXml } from './chart-part.ts';
import { drawingXml } from './drawing-part.ts';
import { relationsXml } from './relations-part.ts';

/** The parts that the charts of a workbook take, and what they are. */
export interface ChartParts {
  readonly parts: readonly (readonly [name: string, xml: string])[];
  readonly drawings: readonly number[];
  readonly charts: number;
}

/** Drawing n belongs to sheet n; charts are counted through the whole workbook. */
export function chartsOf(sheets: readonly SheetModel[]): ChartParts {
  const parts: (readonly [string, string])[] = [];
  const drawings: number[] = [];
  let count = 0;
  sheets.forEach(({ charts }, i) => {
    if (charts.length === 0) return;
    const numbers = charts.map((_, j) => count + j + 1);
    count += charts.length;
    drawings.push(i + 1);
    parts.push(
      [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationsXml([['drawing', `../drawings/drawing${i + 1}.xml`]])],
      [`xl/drawings/drawing${i + 1}.xml`, drawingXml(charts)],
      [`xl/drawings/_rels/drawing${i + 1}.xml.rels`, relationsXml(numbers.map((n) => ['chart', chartPath(n)]))],
      ...charts.map(({ chart }, j) => [`xl/charts/chart${numbers[j]}.xml`, chartXml(chart)] as const),
    );
  });
  return { parts, drawings, charts: count };
}

const chartPath = (number: number) => `../charts/chart${number}.xml`;
