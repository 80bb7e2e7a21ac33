import type { Chart, NamedArea } from '../../shared/index.ts';
import { isArea, relativeArea } from './a1.ts';

const LONGEST_NAME = 100;

/** Throws where a chart has no name or no series, or where its series do not fit its categories. */
export function checkChart({ name, numberFormat, categories, series }: Chart): void {
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw new Error(`A chart has a name of at most ${LONGEST_NAME} characters: "${name}"`);
  }
  if (series.length === 0) throw new Error(`A chart without a series: "${name}"`);
  if (numberFormat === '') throw new Error(`A chart without a number format: "${name}"`);
  const count = lengthOf(categories);
  for (const { name: part, values, colour } of series) {
    if (lengthOf(values) !== count) throw new Error(`"${part}" has not as many values as the chart has categories`);
    if (!/^[0-9A-Fa-f]{6}$/.test(colour)) throw new Error(`Not a colour as RRGGBB: ${colour}`);
  }
}

function lengthOf(area: NamedArea): number {
  if (!isArea(area)) throw new Error(`No such area: ${relativeArea(area)}`);
  if (area.columns > 1) throw new Error(`Not one column: ${relativeArea(area)}`);
  return area.rows;
}
