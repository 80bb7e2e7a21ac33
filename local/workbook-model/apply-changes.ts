import type { Area, CellWrite, Change, Value } from '../../shared/index.ts';
import { areasOverlap, relativeArea } from './a1.ts';
import { blockOf, checkChange, isKeep } from './check-change.ts';
import { dropStaleResults } from './drop-stale-results.ts';
import type { FormatTable } from './format-table.ts';
import { addSheet, closeBook, defineName, draftOf, type OpenBook, openBook } from './open-book.ts';
import { clearMerged, formatArea, type SheetDraft, writeCell, writeResult } from './sheet-draft.ts';
import { isSameArea, settingOf } from './sheet-settings.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * The workbook after the changes; the one before is left as it was. Time grows with the cells touched and the rows
 * of the sheets they are on. A formula's result that the changes make stale, and that none of them gives anew, is
 * blanked: no result is better than a wrong one.
 *
 * Throws an English Error where a change is misuse: a sheet that is not there, a title twice, a formula with ";" …
 */
export function applyChanges(model: WorkbookModel, changes: readonly Change[]): WorkbookModel {
  const book = openBook(model);
  for (const change of changes) {
    checkChange(change);
    carryOut(book, change);
  }
  dropStaleResults(book, model);
  return closeBook(book);
}

function carryOut(book: OpenBook, change: Change): void {
  if (change.do === 'add-sheet') addSheet(book, change.sheet, change.tabColour);
  else if (change.do === 'define-name') defineName(book, change.name, change.sheet, change.area);
  else changeSheet(book, draftOf(book, change.sheet), change);
}

type SheetChange = Exclude<Change, { do: 'add-sheet' | 'define-name' }>;

function changeSheet({ formats }: OpenBook, draft: SheetDraft, change: SheetChange): void {
  if (change.do === 'write') {
    eachCell(change, (row, column, write) => writeCell(draft, formats, row, column, write));
  } else if (change.do === 'results') {
    eachCell(change, (row, column, value) => writeResult(draft, formats, row, column, value as Value));
  } else if (change.do === 'format') formatArea(draft, formats, change.area, change.format);
  else if (change.do === 'merge') merge(draft, formats, change.area);
  else draft.sheet = { ...draft.sheet, ...settingOf(draft.sheet, change) };
}

function eachCell(
  change: Extract<Change, { do: 'write' | 'results' }>,
  visit: (row: number, column: number, write: CellWrite) => void,
): void {
  blockOf(change).forEach((cells, down) => {
    cells.forEach((write, right) => {
      if (!isKeep(write)) visit(change.row + down, change.column + right, write);
    });
  });
}

function merge(draft: SheetDraft, formats: FormatTable, area: Area): void {
  const { sheet } = draft;
  if ((area.rows === 1 && area.columns === 1) || sheet.merges.some((other) => isSameArea(other, area))) return;
  if (sheet.merges.some((other) => areasOverlap(other, area))) {
    throw new Error(`A merged area overlaps another: "${sheet.title}"!${relativeArea(area)}`);
  }
  clearMerged(draft, formats, area);
  draft.sheet = { ...sheet, merges: [...sheet.merges, area] };
}
