import type { Change, Host, NamedArea, Workbook } from '../shared/index.ts';
import { changeSheet, type SheetChange } from './sheets/change-sheet.ts';
import { putChart } from './sheets/charts.ts';
import { checkChanges } from './sheets/check-changes.ts';
import { draw, newDraft, type SheetDraft, withoutMergesAcrossFreeze } from './sheets/draft.ts';
import { defineNames } from './sheets/named-areas.ts';
import { makeSheets } from './sheets/new-sheets.ts';
import { protectSheet, unlockedAreas } from './sheets/protect-sheet.ts';
import { hasChanged, readBook, type SeenBook, type Wanted } from './sheets/read-book.ts';
import type { SheetsServices } from './sheets/services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody typed into the sheet after it was read: nothing was written, and what was decided is out of date. */
export class ChangedMeanwhile extends Error {
  readonly sheet: string;

  constructor(sheet: string) {
    super(`The sheet "${sheet}" was changed after it was read`);
    this.name = 'ChangedMeanwhile';
    this.sheet = sheet;
  }
}

/** Something failed, and the new sheets could not be taken away again. */
export class SheetsLeft extends Error {
  readonly sheets: readonly string[];
  readonly cause: unknown;

  constructor(sheets: readonly string[], cause: unknown) {
    super(`These new sheets are left: ${sheets.join(', ')}`);
    this.name = 'SheetsLeft';
    this.sheets = sheets;
    this.cause = cause;
  }
}

/**
 * The host that keeps a workbook in Google Sheets, through the services it is given.
 *
 * `print` has no counterpart in SpreadsheetApp and is passed over: docs/host-truth.md says so, and so does the menu.
 */
export function sheetsWorkbook(services: SheetsServices) {
  let seen: SeenBook | null = null;
  return {
    name: 'sheets',
    calculates: true,
    /** All of it, or only what is wanted. */
    snapshot(wanted?: Wanted): Workbook {
      seen = readBook(services, wanted);
      return seen.workbook;
    },
    apply(changes: readonly Change[]): void {
      applyChanges(services, changes, seen);
      seen = null;
    },
  } satisfies Host;
}

function applyChanges(services: SheetsServices, changes: readonly Change[], seen: SeenBook | null): void {
  if (changes.length === 0) return;
  const standing = new Map(services.file.getSheets().map((sheet) => [sheet.getName(), sheet]));
  checkChanges(changes, [...standing.keys()]);
  const work = sorted(changes);
  for (const title of work.onStanding.keys()) requireUnchanged(standing.get(title), title, seen);
  const drafts = [...work.drafts.values()].map(withoutMergesAcrossFreeze);
  const made = new Map<string, Sheet>();
  try {
    makeSheets(services, drafts, made);
    work.onStanding.forEach((own, title) => {
      const sheet = standing.get(title);
      if (sheet) changeSheet(services.app, sheet, own, seen?.sheets.get(title) ?? null);
    });
    finish(services, work, drafts, made, standing);
  } catch (cause) {
    const left = takenBack(services, made);
    throw left.length > 0 ? new SheetsLeft(left, cause) : cause;
  }
}

/** Half a template helps nobody: what was added goes again. Returns the titles of sheets that stayed nevertheless. */
function takenBack({ file }: SheetsServices, made: ReadonlyMap<string, Sheet>): readonly string[] {
  return [...made].flatMap(([title, sheet]) => {
    try {
      file.deleteSheet(sheet);
      return [];
    } catch {
      return [title];
    }
  });
}

/** Names, charts and protections come last: a copy of a sheet that had them would bring its own. */
function finish(
  services: SheetsServices,
  { names, charts }: Work,
  drafts: readonly SheetDraft[],
  made: ReadonlyMap<string, Sheet>,
  standing: ReadonlyMap<string, Sheet>,
): void {
  const sheetOf = (title: string): Sheet => {
    const on = made.get(title) ?? standing.get(title);
    if (on === undefined) throw new Error(`There is no sheet of this title: "${title}"`);
    return on;
  };
  const rangeOf = ({ sheet, row, column, rows, columns }: NamedArea) =>
    sheetOf(sheet).getRange(row, column, rows, columns);
  defineNames(services.file, names, rangeOf);
  for (const chart of charts) putChart(sheetOf(chart.sheet), chart, rangeOf);
  for (const draft of drafts) {
    const sheet = made.get(draft.title);
    if (sheet && draft.isProtected) protectSheet(sheet, unlockedAreas(draft));
  }
}

interface Work {
  readonly drafts: ReadonlyMap<string, SheetDraft>;
  readonly onStanding: ReadonlyMap<string, readonly SheetChange[]>;
  readonly names: ReadonlyMap<string, NamedArea>;
  readonly charts: readonly Extract<Change, { do: 'chart' }>[];
}

/** The changes by what they are done to: new sheets are drafted whole, sheets that stand are changed in place. */
function sorted(changes: readonly Change[]): Work {
  const drafts = new Map<string, SheetDraft>();
  const onStanding = new Map<string, SheetChange[]>();
  const names = new Map<string, NamedArea>();
  const charts: Extract<Change, { do: 'chart' }>[] = [];
  for (const change of changes) {
    if (change.do === 'add-sheet') drafts.set(change.sheet, newDraft(change.sheet, change.tabColour));
    else if (change.do === 'define-name') names.set(change.name, { sheet: change.sheet, ...change.area });
    else if (change.do === 'chart') charts.push(change);
    else if (change.do !== 'results') {
      const draft = drafts.get(change.sheet);
      if (draft) draw(draft, change);
      else onStanding.set(change.sheet, [...(onStanding.get(change.sheet) ?? []), change]);
    }
  }
  return { drafts, onStanding, names, charts };
}

/** What changed between reading and writing wins: then nothing is written, and whoever asked decides anew. */
function requireUnchanged(sheet: Sheet | undefined, title: string, seen: SeenBook | null): void {
  const before = seen?.sheets.get(title);
  if (sheet && before && hasChanged(sheet, before)) throw new ChangedMeanwhile(title);
}
