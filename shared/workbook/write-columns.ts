import { type CellWrite, type Change, KEEP, type Keep } from './change.ts';
import { firstRowOf, inPlaces, type Table, type TableRow } from './read-table.ts';
import type { Value } from './workbook.ts';

/** What to put into some columns of a table: one record for each of its rows, in their order. */
export type RowWrites = Readonly<Record<string, CellWrite>>;
export type RowValues = Readonly<Record<string, Value>>;

/**
 * One write for each run of neighbouring columns; nothing where the sheet says so already.
 *
 * A key whose column was deleted is left out; a row's missing key keeps its cell.
 */
export function writeColumns(table: Table, keys: readonly string[], rows: readonly RowWrites[]): readonly Change[] {
  return inPlaces(table, rows).flatMap((place) => writesOf(place.table, keys, place.each));
}

function writesOf(table: Table, keys: readonly string[], rows: readonly RowWrites[]): readonly Change[] {
  return runsOf(table, keys).flatMap(({ column, keys: run }): readonly Change[] => {
    const cells = table.rows.map((_, index) => run.map((key) => wanted(rows[index], key)));
    const differs = table.rows.some((row, index) =>
      run.some((key) => !isSame(row.value(key), wanted(rows[index], key))),
    );
    return differs ? [{ do: 'write', sheet: table.sheet, row: firstRowOf(table), column, cells }] : [];
  });
}

/**
 * The same for the results of formulas; a cell without a formula is left alone. `stale`: cells they depend on are being
 * written in the same go, which makes a host forget what the formulas gave, so that all of it is told anew.
 */
export function resultColumns(
  table: Table,
  keys: readonly string[],
  rows: readonly RowValues[],
  stale: boolean,
): readonly Change[] {
  return inPlaces(table, rows).flatMap((place) => resultsOf(place.table, keys, place.each, stale));
}

function resultsOf(
  table: Table,
  keys: readonly string[],
  rows: readonly RowValues[],
  stale: boolean,
): readonly Change[] {
  return runsOf(table, keys).flatMap(({ column, keys: run }): readonly Change[] => {
    const values = table.rows.map((row, index) => run.map((key) => resultFor(row, rows[index]?.[key], key)));
    const differs = table.rows.some((row, index) =>
      run.some((key, at) => !isSame(row.value(key), values[index]?.[at] ?? KEEP)),
    );
    return stale || differs ? [{ do: 'results', sheet: table.sheet, row: firstRowOf(table), column, values }] : [];
  });
}

function resultFor(row: TableRow, result: Value | undefined, key: string): Value | Keep {
  return result === undefined || !row.hasFormula(key) ? KEEP : result;
}

function wanted(row: RowWrites | undefined, key: string): CellWrite {
  const value = row?.[key];
  return value === undefined ? KEEP : value;
}

interface Run {
  /** Of its first key. */
  readonly column: number;
  readonly keys: readonly string[];
}

/** Keys gathered into runs of adjacent columns. */
function runsOf({ columns }: Table, keys: readonly string[]): readonly Run[] {
  const present = keys.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [{ key, column }];
  });
  const runs: { column: number; keys: string[] }[] = [];
  for (const { key, column } of present.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.keys.length === column) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

/** LibreOffice saves 15 digits of a number: what differs beyond them is the same figure. */
const BEYOND_15_DIGITS = 1e-14;

/** Blank and '' look the same in a sheet; a formula's result may come back as either. */
function isSame(now: Value, then: CellWrite): boolean {
  if (typeof then === 'object' && then !== null && 'keep' in then) return true;
  if (typeof now === 'number' && typeof then === 'number')
    return Math.abs(now - then) <= BEYOND_15_DIGITS * Math.abs(then);
  const isBlank = (value: CellWrite): boolean => value === null || value === '';
  return (isBlank(now) && isBlank(then)) || JSON.stringify(now) === JSON.stringify(then);
}
