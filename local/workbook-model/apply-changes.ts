import type { CellWrite, Change } from '../../shared/workbook/change.ts';
import type { Area, NamedArea, Value } from '../../shared/workbook/workbook.ts';
import { areaAddress, areasOverlap } from './a1.ts';
import { blockOf, checkChange, isKeep } from './check-change.ts';
import { type FormatTable, formatTable } from './format-table.ts';
import {
  clearMerged,
  closeDraft,
  formatArea,
  openDraft,
  type SheetDraft,
  writeCell,
  writeResult,
} from './sheet-draft.ts';
import { withValidation } from './validated-areas.ts';
import { type ColouredArea, emptySheet, type SheetModel, type WorkbookModel } from './workbook-model.ts';

/**
 * The workbook after the changes; the one before is left as it was. Time grows with the cells touched and the rows
 * of the sheets they are on.
 *
 * Throws an English Error where a change is misuse: a sheet that is not there, a title twice, a formula with ";" …
 */
export function applyChanges(model: WorkbookModel, changes: readonly Change[]): WorkbookModel {
  const book = openBook(model);
  for (const change of changes) {
    checkChange(change);
    carryOut(book, change);
  }
  return {
    sheets: [...book.sheets.values()].map((sheet) => ('sheet' in sheet ? closeDraft(sheet) : sheet)),
    names: Object.fromEntries(book.names.values()),
    formats: book.formats.list(),
  };
}

interface OpenBook {
  readonly sheets: Map<string, SheetModel | SheetDraft>;
  /** By the name in lower case, which is how names and titles are told apart. */
  readonly names: Map<string, readonly [string, NamedArea]>;
  readonly formats: FormatTable;
}

function openBook(model: WorkbookModel): OpenBook {
  return {
    sheets: new Map(model.sheets.map((sheet) => [sheet.title, sheet])),
    names: new Map(Object.entries(model.names).map((entry) => [entry[0].toLowerCase(), entry])),
    formats: formatTable(model.formats),
  };
}

function carryOut(book: OpenBook, change: Change): void {
  if (change.do === 'add-sheet') addSheet(book, change.sheet, change.tabColour);
  else if (change.do === 'define-name') defineName(book, change);
  else changeSheet(book, draftOf(book, change.sheet), change);
}

function addSheet(book: OpenBook, title: string, tabColour: string | null): void {
  const taken = [...book.sheets.keys()].some((other) => other.toLowerCase() === title.toLowerCase());
  if (taken) throw new Error(`There is a sheet of this title already: "${title}"`);
  book.sheets.set(title, emptySheet(title, tabColour));
}

function defineName(book: OpenBook, { name, sheet, area }: Extract<Change, { do: 'define-name' }>): void {
  requireSheet(book, sheet);
  const { row, column, rows, columns } = area;
  book.names.set(name.toLowerCase(), [name, { sheet, row, column, rows, columns }]);
}

function requireSheet(book: OpenBook, title: string): SheetModel | SheetDraft {
  const sheet = book.sheets.get(title);
  if (sheet === undefined) throw new Error(`There is no sheet of this title: "${title}"`);
  return sheet;
}

function draftOf(book: OpenBook, title: string): SheetDraft {
  const sheet = requireSheet(book, title);
  if ('sheet' in sheet) return sheet;
  const draft = openDraft(sheet);
  book.sheets.set(title, draft);
  return draft;
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
    throw new Error(`A merged area overlaps another: "${sheet.title}"!${areaAddress(area)}`);
  }
  clearMerged(draft, formats, area);
  draft.sheet = { ...sheet, merges: [...sheet.merges, area] };
}

type Setting = Exclude<SheetChange, { do: 'write' | 'results' | 'format' | 'merge' }>;

function settingOf(sheet: SheetModel, change: Setting): Partial<SheetModel> {
  switch (change.do) {
    case 'validate':
      return { validations: withValidation(sheet.validations, { area: change.area, validation: change.validation }) };
    case 'colour-rules':
      return { colourRules: withRules(sheet.colourRules, { area: change.area, rules: change.rules }) };
    case 'size':
      return {
        columnWidths: { ...sheet.columnWidths, ...change.columnWidths },
        rowHeights: { ...sheet.rowHeights, ...change.rowHeights },
      };
    case 'hide':
      return {
        hiddenColumns: sortedUnion(sheet.hiddenColumns, change.columns),
        hiddenRows: sortedUnion(sheet.hiddenRows, change.rows),
      };
    case 'freeze':
      return { freeze: { rows: change.rows, columns: change.columns } };
    case 'protect':
      return { isProtected: true };
    case 'print':
      return { print: change.setup };
  }
}

/** Rules for an area that has some already take their place. */
function withRules(before: readonly ColouredArea[], next: ColouredArea): readonly ColouredArea[] {
  return [...before.filter(({ area }) => !isSameArea(area, next.area)), next];
}

function sortedUnion(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
