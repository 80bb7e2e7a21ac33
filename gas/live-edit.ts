import { type EditedRows, editedRowChanges, refresh } from '../shared/index.ts';
import { services, today } from './services.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';
import { withLock } from './with-lock.ts';

/** Names of the tables in the units' tabs, and of the one that only the menu's commands write. */
const ENTRY = /^dti_entry_/i;
const OVERVIEW = 'dti_overview';

export interface EditedGridRows extends EditedRows {
  /** Id of the sheet. */
  readonly grid: number;
}

/**
 * Judges the rows that were just edited and writes finding and reason beside them. A hint: it does nothing where
 * another run is at work or the file is not ours, and the menu's check repairs what it missed.
 */
export function judgeEdited(edited: EditedGridRows): void {
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
    if (outcome.ok && sheet) host.apply(editedRowChanges(outcome.value.changes, edited, sheet));
  }, undefined);
}
