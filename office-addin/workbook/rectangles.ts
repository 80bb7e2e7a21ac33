import type { Area } from '../../shared/index.ts';

/** Cells by row and column, each with something. */
export type CellMap<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** Puts a thing into a cell. */
export function putCell<T>(cells: Map<number, Map<number, T>>, row: number, column: number, thing: T): void {
  const known = cells.get(row);
  if (known === undefined) cells.set(row, new Map([[column, thing]]));
  else known.set(column, thing);
}

/**
 * The fewest rectangles that simply come to mind: runs of neighbours in a row, and runs of equal rows below each other.
 * `sameAs` says which things may lie in one rectangle.
 */
export function rectangles<T>(cells: CellMap<T>, sameAs: (a: T, b: T) => boolean = () => true): readonly Area[] {
  const done: Area[] = [];
  let open: { row: number; column: number; rows: number; columns: number; thing: T }[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(cells.get(row) ?? new Map<number, T>(), sameAs);
    const next: typeof open = [];
    for (const run of runs) {
      const above = open.find(
        (one) =>
          one.row + one.rows === row &&
          one.column === run.column &&
          one.columns === run.columns &&
          sameAs(one.thing, run.thing),
      );
      next.push(above === undefined ? { row, rows: 1, ...run } : { ...above, rows: above.rows + 1 });
    }
    done.push(...open.filter((one) => !next.some(({ row: top, column }) => top === one.row && column === one.column)));
    open = next;
  }
  return [...done, ...open].map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

interface Run<T> {
  readonly column: number;
  columns: number;
  readonly thing: T;
}

function runsOf<T>(row: ReadonlyMap<number, T>, sameAs: (a: T, b: T) => boolean): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const column of [...row.keys()].sort((a, b) => a - b)) {
    const thing = row.get(column) as T;
    const last = runs[runs.length - 1];
    const continues = last !== undefined && last.column + last.columns === column && sameAs(last.thing, thing);
    if (continues) last.columns += 1;
    else runs.push({ column, columns: 1, thing });
  }
  return runs;
}
