import type { Area, NamedArea } from '../../shared/index.ts';
import { type FormatTable, formatTable } from './format-table.ts';
import { closeDraft, openDraft, type SheetDraft } from './sheet-draft.ts';
import { emptySheet, type SheetModel, type WorkbookModel } from './workbook-model.ts';

/** A workbook while changes are carried out. */
export interface OpenBook {
  readonly sheets: Map<string, SheetModel | SheetDraft>;
  /** By the name in lower case, which is how names and titles are told apart. */
  readonly names: Map<string, readonly [string, NamedArea]>;
  readonly formats: FormatTable;
}

/** Opens a workbook for changes. */
export function openBook(model: WorkbookModel): OpenBook {
  return {
    sheets: new Map(model.sheets.map((sheet) => [sheet.title, sheet])),
    names: new Map(Object.entries(model.names).map((entry) => [entry[0].toLowerCase(), entry])),
    formats: formatTable(model.formats),
  };
}

/** The workbook with everything that was done to it. */
export function closeBook(book: OpenBook): WorkbookModel {
  return {
    sheets: [...book.sheets.values()].map((sheet) => ('sheet' in sheet ? closeDraft(sheet) : sheet)),
    names: Object.fromEntries(book.names.values()),
    formats: book.formats.list(),
  };
}

/** Adds a sheet behind the others. */
export function addSheet(book: OpenBook, title: string, tabColour: string | null): void {
  const taken = [...book.sheets.keys()].some((other) => other.toLowerCase() === title.toLowerCase());
  if (taken) throw new Error(`There is a sheet of this title already: "${title}"`);
  book.sheets.set(title, emptySheet(title, tabColour));
}

/** Gives an area a name, or a name another area. */
export function defineName(book: OpenBook, name: string, sheet: string, area: Area): void {
  requireSheet(book, sheet);
  const { row, column, rows, columns } = area;
  book.names.set(name.toLowerCase(), [name, { sheet, row, column, rows, columns }]);
}

function requireSheet(book: OpenBook, title: string): SheetModel | SheetDraft {
  const sheet = book.sheets.get(title);
  if (sheet === undefined) throw new Error(`There is no sheet of this title: "${title}"`);
  return sheet;
}

/** The draft of a sheet, opened where it was not. */
export function draftOf(book: OpenBook, title: string): SheetDraft {
  const sheet = requireSheet(book, title);
  if ('sheet' in sheet) return sheet;
  const draft = openDraft(sheet);
  book.sheets.set(title, draft);
  return draft;
}
