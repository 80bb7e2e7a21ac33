import { type CellWrite, type Change, KEEP } from './change.ts';
import type { Table } from './read-table.ts';
import type { Value } from './workbook.ts';

/** What to put into some columns of a table: one record for each of its rows, in their order. */
export type RowValues = Readonly<Record<string, Value>>;

/**
 * One write for each run of neighbouring columns; nothing where the sheet says so already.
 *
 * A key whose column was deleted is left out; a row's missing key keeps its cell.
 */
export function writeColumns(table: Table, keys: readonly string[], rows: readonly RowValues[]): readonly Change[] {
  return changesFor(table, keys, rows, (column, cells) => ({
    do: 'write',
    sheet: table.sheet,
    row: table.keyRow + 2,
    column,
    cells,
  }));
}

/**
 * The same for the results of formulas. `stale`: cells they depend on are being written in the same go, which
 * makes a host forget what the formulas gave, so that all of it is told anew.
 */
export function resultColumns(
  table: Table,
  keys: readonly string[],
  rows: readonly RowValues[],
  stale: boolean,
): readonly Change[] {
  const change = (column: number, values: Cells): Change => ({
    do: 'results',
    sheet: table.sheet,
    row: table.keyRow + 2,
    column,
    values,
  });
  return changesFor(table, keys, rows, change, stale);
}

type Cells = readonly (readonly (Value | typeof KEEP)[])[];

function changesFor(
  table: Table,
  keys: readonly string[],
  rows: readonly RowValues[],
  change: (column: number, cells: Cells) => Change,
  always = false,
): readonly Change[] {
  return neighbours(table, keys).flatMap((run) => {
    const cells = table.rows.map((_, index) => run.map((key) => wanted(rows[index], key)));
    const differs = table.rows.some((row, index) =>
      run.some((key) => !isSame(row.value(key), wanted(rows[index], key))),
    );
    const first = table.columns[run[0] ?? ''];
    return (always || differs) && first !== undefined ? [change(first, cells)] : [];
  });
}

function wanted(row: RowValues | undefined, key: string): Value | typeof KEEP {
  const value = row?.[key];
  return value === undefined ? KEEP : value;
}

/** Keys gathered into runs of adjacent columns. */
function neighbours(table: Table, keys: readonly string[]): readonly (readonly string[])[] {
  const present = keys.filter((key) => table.columns[key] !== undefined);
  present.sort((a, b) => (table.columns[a] ?? 0) - (table.columns[b] ?? 0));
  const runs: string[][] = [];
  for (const key of present) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && (table.columns[before] ?? 0) + 1 === table.columns[key]) run.push(key);
    else runs.push([key]);
  }
  return runs;
}

/** Blank and '' look the same in a sheet; a formula's result may come back as either. */
function isSame(now: Value, then: Value | typeof KEEP): boolean {
  if (then === KEEP) return true;
  const blank = (value: CellWrite): boolean => value === null || value === '';
  return (blank(now) && blank(then)) || JSON.stringify(now) === JSON.stringify(then);
}
