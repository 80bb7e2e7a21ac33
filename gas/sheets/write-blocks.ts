import { type CellWrite, type Change, cellAddress } from '../../shared/index.ts';
import { cellInput } from './cell-input.ts';
import { DEFAULT_DATE_FORMAT, isDateFormat } from './day.ts';
import { isDay, isKeep } from './draft.ts';
import type { SeenSheet } from './read-book.ts';
import type { GoogleRange, GoogleSheet } from './services.ts';
import { mayBeRead } from './typed-text.ts';

export type Write = Extract<Change, { do: 'write' }>;

/** Writes that stand side by side become one, so that a block costs one call. */
export function joined(writes: readonly Write[]): readonly Write[] {
  const found: Write[] = [];
  for (const write of writes) {
    const at = found.findIndex((one) => standBesides(one, write));
    const one = found[at];
    if (one === undefined) found.push(write);
    else found[at] = { ...one, cells: one.cells.map((row, index) => [...row, ...(write.cells[index] ?? [])]) };
  }
  return found;
}

function standBesides(left: Write, right: Write): boolean {
  const width = widthOf(left);
  return (
    left.row === right.row &&
    left.cells.length === right.cells.length &&
    left.column + width === right.column &&
    left.cells.every((row) => row.length === width)
  );
}

const widthOf = ({ cells }: Write): number => cells.reduce((most, row) => Math.max(most, row.length), 0);

/**
 * Writes a block over a sheet that people work in. A cell to be kept is never handed back, unless nothing stands in
 * it: the block is cut round it. `seen` is what stands there; null where nobody has looked yet.
 */
export function writeBlock(sheet: GoogleSheet, write: Write, seen: SeenSheet | null): void {
  if (widthOf(write) === 0) return;
  makeRoom(sheet, write, seen);
  for (const piece of piecesOf(write, seen ?? look(sheet, write))) writePiece(sheet, piece);
}

function makeRoom(sheet: GoogleSheet, write: Write, seen: SeenSheet | null): void {
  const needed = { rows: write.row + write.cells.length - 1, columns: write.column + widthOf(write) - 1 };
  // Where cells were read there is room.
  if (seen && needed.rows <= seen.values.length && needed.columns <= (seen.values[0]?.length ?? 0)) return;
  const has = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (needed.rows > has.rows) sheet.insertRowsAfter(has.rows, needed.rows - has.rows);
  if (needed.columns > has.columns) sheet.insertColumnsAfter(has.columns, needed.columns - has.columns);
}

/** Looks at the cells of a block that has cells to keep. */
function look(sheet: GoogleSheet, write: Write): SeenSheet {
  const keeps = write.cells.some((row) => row.length < widthOf(write) || row.some(isKeep));
  if (!keeps) return { values: [], formulas: {} };
  const range = sheet.getDataRange();
  const formulas: Record<string, string> = {};
  range.getFormulas().forEach((row, down) => {
    row.forEach((formula, right) => {
      if (formula !== '') formulas[cellAddress(down + 1, right + 1)] = formula;
    });
  });
  return { values: range.getValues(), formulas };
}

/** The block cut round the cells that hold something to keep: one piece where there is none. */
function piecesOf(write: Write, seen: SeenSheet): readonly Write[] {
  const width = widthOf(write);
  const pieces: Write[] = [];
  let last = '';
  write.cells.forEach((row, down) => {
    const isKept = (right: number): boolean => {
      const cell = row[right];
      if (cell !== undefined && !isKeep(cell)) return false;
      const address = cellAddress(write.row + down, write.column + right);
      const value = seen.values[write.row + down - 1]?.[write.column + right - 1] ?? '';
      return value !== '' || seen.formulas[address] !== undefined;
    };
    const runs = runsOfCells(width, isKept);
    const mask = JSON.stringify(runs);
    const goesOn = mask === last;
    runs.forEach(({ from, to }, index) => {
      const cells = Array.from({ length: to - from }, (_, right) => blankIfKept(row[from + right]));
      const before = goesOn ? pieces[pieces.length - runs.length + index] : undefined;
      if (before) pieces[pieces.length - runs.length + index] = { ...before, cells: [...before.cells, cells] };
      else pieces.push({ ...write, row: write.row + down, column: write.column + from, cells: [cells] });
    });
    last = mask;
  });
  return pieces;
}

const blankIfKept = (cell: CellWrite | undefined): CellWrite => (cell === undefined || isKeep(cell) ? null : cell);

function runsOfCells(width: number, isKept: (right: number) => boolean): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let right = 0; right < width; right += 1) {
    const last = runs[runs.length - 1];
    if (isKept(right)) continue;
    if (last && last.to === right) last.to += 1;
    else runs.push({ from: right, to: right + 1 });
  }
  return runs;
}

function writePiece(sheet: GoogleSheet, { row, column, cells }: Write): void {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
  const formats = formatsFor(range, cells);
  range.setValues(
    cells.map((line, down) => line.map((cell, right) => cellInput(cell, formats?.[down]?.[right] === '@'))),
  );
}

/** Formats matter only to days, which need one that shows a day, and to texts that could be read as something else. */
function formatsFor(range: GoogleRange, cells: Write['cells']): readonly (readonly string[])[] | null {
  const matters = (cell: CellWrite): boolean =>
    isDay(cell) || (typeof cell === 'string' && cell !== '' && mayBeRead(cell));
  if (!cells.some((row) => row.some(matters))) return null;
  const formats = range.getNumberFormats();
  let changed = false;
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      const line = formats[down];
      if (line === undefined || !isDay(cell) || isDateFormat(line[right] ?? '')) return;
      line[right] = DEFAULT_DATE_FORMAT;
      changed = true;
    });
  });
  if (changed) range.setNumberFormats(formats);
  return formats;
}
