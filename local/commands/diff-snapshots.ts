import { cellAddress, type Sheet, type Value, type Workbook } from '../../shared/index.ts';

/** One cell that holds something else than before: another content or another formula. */
interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Every cell that differs between two snapshots of one workbook.
 *
 * diffSnapshots(before, after) //=> [{ sheet: 'Theo dõi', cell: 'F12' }]
 */
export function diffSnapshots(before: Workbook, after: Workbook): readonly ChangedCell[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ title }) => title === sheet.title) ?? { ...sheet, rows: [], formulas: {} };
    const height = Math.max(sheet.rows.length, old.rows.length);
    return Array.from({ length: height }, (_, row) => diffRow(old, sheet, row)).flat();
  });
}

function diffRow(before: Sheet, after: Sheet, row: number): readonly ChangedCell[] {
  const [old = [], now = []] = [before.rows[row], after.rows[row]];
  const width = Math.max(old.length, now.length);
  const cells = Array.from({ length: width }, (_, column) => cellAddress(row + 1, column + 1));
  const changed = cells.filter(
    (cell, column) => !same(old[column] ?? null, now[column] ?? null) || before.formulas[cell] !== after.formulas[cell],
  );
  return changed.map((cell) => ({ sheet: after.title, cell }));
}

/** LibreOffice keeps 15 digits of a number: what differs beyond them is the same figure, saved by another program. */
const BEYOND_15_DIGITS = 1e-14;

function same(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return JSON.stringify(a) === JSON.stringify(b);
  return Math.abs(a - b) <= BEYOND_15_DIGITS * Math.max(Math.abs(a), Math.abs(b));
}
