/** First and last column of the sheet under each column of a table. */
export type Spans = readonly (readonly [number, number])[];

/**
 * Lays a table's columns over those of a sheet, as near to their widths as its lines allow; each gets one at least.
 *
 * tableSpans([10, 10, 20], [5, 5, 10, 20]) //=> [[1, 2], [3, 3], [4, 4]]
 */
export function tableSpans(widths: readonly number[], sheet: readonly number[]): Spans {
  const scale = sum(sheet) / sum(widths);
  const ends = sheet.map((_, index) => sum(sheet.slice(0, index + 1)));
  const spans: (readonly [number, number])[] = [];
  widths.forEach((_, index) => {
    const from = (spans[index - 1]?.[1] ?? 0) + 1;
    const last = sheet.length - (widths.length - index - 1);
    const wanted = sum(widths.slice(0, index + 1)) * scale;
    spans.push([from, index === widths.length - 1 ? sheet.length : nearest(ends, wanted, from, last)]);
  });
  return spans;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The column from `from` to `to` whose right edge is nearest; of two the first. */
function nearest(ends: readonly number[], wanted: number, from: number, to: number): number {
  let best = from;
  const distance = (column: number): number => Math.abs((ends[column - 1] ?? 0) - wanted);
  for (let column = from + 1; column <= to; column += 1) if (distance(column) < distance(best)) best = column;
  return best;
}
