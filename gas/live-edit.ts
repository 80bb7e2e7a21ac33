import { type CellWrite, type Change, cellAddress, KEEP, refresh, type Sheet } from '../shared/index.ts';
import { services, today } from './services.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';
import { withLock } from './with-lock.ts';

/** Names of the tables in the units' tabs, and of the one that only the menu's commands write. */
const ENTRY = /^dti_entry_/i;
const OVERVIEW = 'dti_overview';

export interface EditedRows {
  /** Id and title of the sheet. */
  readonly grid: number;
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Judges the rows that were just edited and writes finding and reason beside them. A hint: it does nothing where
 * another run is at work or the file is not ours, and the menu's check repairs what it missed.
 */
export function judgeEdited(edited: EditedRows): void {
  const around = services();
  const names = around.file.getNamedRanges();
  const isOn = (grid: number, test: (name: string) => boolean): boolean =>
    names.some((named) => test(named.getName()) && named.getRange()?.getGridId() === grid);
  if (!isOn(edited.grid, (name) => ENTRY.test(name))) return;
  withLock(() => {
    const host = sheetsWorkbook(around);
    const workbook = host.snapshot({
      reads: (grid) => !isOn(grid, (name) => name.toLowerCase() === OVERVIEW),
      writes: (grid) => grid === edited.grid,
    });
    const outcome = refresh(workbook, { asOf: null, today: today(around) });
    const sheet = workbook.sheets.find(({ title }) => title === edited.sheet);
    if (outcome.ok && sheet) host.apply(onlyRows(outcome.value.changes, edited, sheet));
  }, undefined);
}

/** The writes of those rows that say something new; nothing over a formula. */
function onlyRows(changes: readonly Change[], edited: EditedRows, now: Sheet): readonly Change[] {
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
  const value = sheet.rows[row - 1]?.[column - 1] ?? null;
  return JSON.stringify(value ?? '') === JSON.stringify(write ?? '');
}
