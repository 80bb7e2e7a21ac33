import type { Value } from '../../shared/index.ts';
import { columnNumber } from './a1.ts';
import { cellKey, cellOfKey } from './cell-key.ts';
import { isSameContent } from './check-value.ts';
import { draftOf, type OpenBook } from './open-book.ts';
import { fixedReference } from './reference.ts';
import { dropResult, type SheetDraft } from './sheet-draft.ts';
import { type ChangedCell, type StandingFormula, staleCells } from './stale-cells.ts';
import type { SheetModel, WorkbookModel } from './workbook-model.ts';

/** Blanks the results of formulas that read what has changed since the workbook was opened. */
export function dropStaleResults(book: OpenBook, before: WorkbookModel): void {
  const titles = [...book.sheets.keys()];
  const standing = titles.flatMap((title) =>
    standingFormulas(title, book.sheets.get(title) as SheetModel | SheetDraft),
  );
  if (standing.length === 0) return;
  const changed = titles.flatMap((title) => changedCells(title, book, before));
  const names = new Map([...book.names].map(([key, [, area]]) => [key, [fixedReference(area.sheet, area)]]));
  const titleOf = new Map(titles.map((title) => [title.toLowerCase(), title]));
  for (const { sheet, key } of staleCells(standing, changed, names)) {
    const { row, column } = cellOfKey(key);
    dropResult(draftOf(book, titleOf.get(sheet) ?? sheet), row, column);
  }
}

/** The formulas of a sheet whose results nobody gave anew. */
function standingFormulas(title: string, sheet: SheetModel | SheetDraft): readonly StandingFormula[] {
  const formulas = 'sheet' in sheet ? [...sheet.formulas] : Object.entries(sheet.formulas);
  const fresh = 'sheet' in sheet ? sheet.fresh : new Set<number>();
  return formulas
    .map(([address, text]) => ({ sheet: title.toLowerCase(), key: keyOf(address), text }))
    .filter(({ key }) => !fresh.has(key));
}

function keyOf(address: string): number {
  const digits = address.search(/\d/);
  return cellKey(Number(address.slice(digits)), columnNumber(address.slice(0, digits)));
}

function changedCells(title: string, book: OpenBook, before: WorkbookModel): readonly ChangedCell[] {
  const draft = book.sheets.get(title);
  if (draft === undefined || !('sheet' in draft)) return [];
  const old = before.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
  const sheet = title.toLowerCase();
  return [...draft.ownRows].flatMap((row) =>
    changedColumns(old[row - 1] ?? [], draft.rows[row - 1] ?? []).map((column) => ({
      sheet,
      key: cellKey(row, column),
    })),
  );
}

function changedColumns(before: readonly Value[], after: readonly Value[]): readonly number[] {
  const columns: number[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    if (!isSameContent(before[i] ?? null, after[i] ?? null)) columns.push(i + 1);
  }
  return columns;
}
