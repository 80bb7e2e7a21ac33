import type { Area, CellFormat } from '../../shared/index.ts';
import { putCell, rectangles } from './rectangles.ts';

/** Formats laid one over the other, cell by cell, and gathered again into areas. */
export interface FormatLayers {
  lay(area: Area, format: CellFormat): void;
  /** The number format that a cell is to have; null where none was laid on it. */
  numberFormat(row: number, column: number): string | null;
  /**
   * Each property and value once, with all areas that are to have it: a table is one area of one font size, whatever
   * else its columns differ in.
   */
  looks(): readonly Look[];
}

export interface Look {
  /** Of one property. */
  readonly format: CellFormat;
  readonly areas: readonly Area[];
}

const PROPERTIES: readonly (keyof CellFormat)[] = [
  ...(['bold', 'italic', 'size', 'colour', 'fill', 'horizontal'] as const),
  ...(['vertical', 'wrap', 'border', 'numberFormat', 'locked'] as const),
];

export function formatLayers(): FormatLayers {
  const formats: CellFormat[] = [{}];
  const ids = new Map<string, number>([['[]', 0]]);
  const cells = new Map<number, Map<number, number>>();

  function idOf(format: CellFormat): number {
    const key = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    const id = ids.get(key) ?? formats.push(format) - 1;
    ids.set(key, id);
    return id;
  }

  return {
    lay(area, format) {
      const after = new Map<number, number>();
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const before = cells.get(row)?.get(column) ?? 0;
          const id = after.get(before) ?? idOf({ ...formats[before], ...format });
          after.set(before, id);
          putCell(cells, row, column, id);
        }
      }
    },
    numberFormat: (row, column) => formats[cells.get(row)?.get(column) ?? 0]?.numberFormat ?? null,
    looks: () => PROPERTIES.flatMap((property) => looksOf(cells, formats, property)),
  };
}

function looksOf(
  cells: ReadonlyMap<number, ReadonlyMap<number, number>>,
  formats: readonly CellFormat[],
  property: keyof CellFormat,
): readonly Look[] {
  const having = new Map<number, Map<number, unknown>>();
  for (const [row, columns] of cells) {
    for (const [column, id] of columns) {
      const value = formats[id]?.[property];
      if (value !== undefined) putCell(having, row, column, value);
    }
  }
  const byValue = new Map<unknown, Area[]>();
  for (const area of rectangles(having, Object.is)) {
    const value = having.get(area.row)?.get(area.column);
    const areas = byValue.get(value);
    if (areas === undefined) byValue.set(value, [area]);
    else areas.push(area);
  }
  return [...byValue].map(([value, areas]) => ({ format: { [property]: value } as CellFormat, areas }));
}
