import { cellAddress } from '../workbook/address.ts';
import { type CellWrite, type Change, KEEP } from '../workbook/change.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** The rows of one sheet that somebody has just edited, counted from 1. */
export interface EditedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Names of the tables in the units' tabs. */
const ENTRY = /^dti_entry_/i;

/** Whether people enter figures in this sheet; edits elsewhere are left to the next refresh. */
export function isEntrySheet({ names }: Workbook, title: string): boolean {
  return Object.entries(names).some(([name, { sheet }]) => ENTRY.test(name) && sheet === title);
}

/**
 * Of all that a refresh would write, the cells of these rows that say something new, and nothing over a formula: a hint
 * beside what was typed.
 *
 * editedRowChanges(changes, { sheet: 'Nhập - VP', first: 12, last: 12 }, sheet) //=> [{ do: 'write', row: 12, … }]
 */
export function editedRowChanges(changes: readonly Change[], edited: EditedRows, now: Sheet): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.do !== 'write' || change.sheet !== edited.sheet) return [];
    const from = Math.max(change.row, edited.first);
    const to = Math.min(change.row + change.cells.length - 1, edited.last);
    if (from > to) return [];
    const cells = change.cells.slice(from - change.row, to - change.row + 1).map((row, down) =>
      row.map((write, right): CellWrite => {
        const isFormula = now.formulas[cellAddress(from + down, change.column + right)] !== undefined;
        return isFormula ? KEEP : write;
      }),
    );
    const isNew = cells.some((row, down) =>
      row.some((write, right) => !says(now, from + down, change.column + right, write)),
    );
    return isNew ? [{ ...change, row: from, cells }] : [];
  });
}

function says(sheet: Sheet, row: number, column: number, write: CellWrite): boolean {
  if (typeof write === 'object' && write !== null && 'keep' in write) return true;
  const value = sheet.rows[row - 1]?.[column - 1] ?? '';
  return JSON.stringify(value) === JSON.stringify(write ?? '');
}
