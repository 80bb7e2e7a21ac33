import type { Area } from '../../shared/index.ts';

/** Neighbouring numbers gathered: [5, 6, 9] //=> [{ first: 5, count: 2 }, { first: 9, count: 1 }] */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number < last.first + last.count) continue;
    if (last && number === last.first + last.count) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

/** The cells for which a test holds, as few areas: runs down a column, joined with the same run of the next column. */
export function areasWhere<T>(grid: readonly (readonly T[])[], test: (cell: T) => boolean): readonly Area[] {
  const areas: Area[] = [];
  const open = new Map<string, { area: { -readonly [K in keyof Area]: Area[K] }; next: number }>();
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 1; column <= width; column += 1) {
    const rows = grid.flatMap((row, index) => (column <= row.length && test(row[column - 1] as T) ? [index + 1] : []));
    for (const { first, count } of runsOf(rows)) {
      const key = `${first}:${count}`;
      const before = open.get(key);
      if (before && before.next === column) {
        before.area.columns += 1;
        before.next += 1;
        continue;
      }
      const area = { row: first, column, rows: count, columns: 1 };
      areas.push(area);
      open.set(key, { area, next: column + 1 });
    }
  }
  return areas;
}
