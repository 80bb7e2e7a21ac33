import type { Area } from '../../shared/index.ts';
import { type Aspect, afterValues, beforeValues, extentOf, valuesAspect } from './aspects.ts';
import { blankCell, newDraft, type SheetDraft } from './draft.ts';
import type { SheetsServices } from './services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A drafted sheet that stands in the file. */
interface Made {
  readonly draft: SheetDraft;
  readonly sheet: Sheet;
}

/**
 * Puts new sheets at the end of the file, in their order, and into `sheets` by their titles.
 *
 * All sheets stand before the first formula is written, since formulas name sheets. The largest go first: a sheet like
 * one that stands already begins as its copy without the rows it has too many, so that each further unit's tab costs
 * a handful of calls.
 */
export function makeSheets(services: SheetsServices, drafts: readonly SheetDraft[], sheets: Map<string, Sheet>): void {
  if (drafts.length === 0) return;
  const first = services.file.getSheets().length;
  const place = new Map(drafts.map((draft, index) => [draft.title, index]));
  const made: Made[] = [];
  for (const draft of [...drafts].sort((a, b) => extentOf(b).rows - extentOf(a).rows)) {
    const own = place.get(draft.title) ?? 0;
    const before = made.filter((one) => (place.get(one.draft.title) ?? 0) < own).length;
    const sheet = insertLike(services, draft, made, first + before, (one) => sheets.set(draft.title, one));
    made.push({ draft, sheet });
  }
  for (const aspect of [valuesAspect, ...afterValues]) {
    for (const one of made) setWhereItDiffers(services, aspect, one, blankLike(one.draft));
  }
}

/** `tell` hears of the sheet as soon as it stands, so that it can be taken away again when something fails. */
function insertLike(
  services: SheetsServices,
  draft: SheetDraft,
  made: readonly Made[],
  index: number,
  tell: (sheet: Sheet) => void,
): Sheet {
  const blank = blankLike(draft);
  const start = made
    .map((one) => ({ sheet: one.sheet, surplus: surplusRows(one.draft, draft), looks: trimmed(one.draft, draft) }))
    .filter(({ surplus, looks }) => surplus >= 0 && canBecome(looks, draft))
    .map((one) => ({ ...one, calls: differing(one.looks, draft) + (one.surplus > 0 ? 1 : 0) }))
    .sort((a, b) => a.calls - b.calls)[0];
  if (start === undefined || start.calls >= differing(blank, draft)) {
    const sheet = services.file.insertSheet(draft.title, index);
    tell(sheet);
    makeRoom(sheet, draft);
    for (const aspect of beforeValues) setWhereItDiffers(services, aspect, { draft, sheet }, blank);
    return sheet;
  }
  const sheet = services.file.insertSheet(draft.title, index, { template: start.sheet });
  tell(sheet);
  if (start.surplus > 0) sheet.deleteRows(extentOf(draft).rows + 1, start.surplus);
  for (const aspect of beforeValues) setWhereItDiffers(services, aspect, { draft, sheet }, start.looks);
  return sheet;
}

function setWhereItDiffers({ app }: SheetsServices, aspect: Aspect, { draft, sheet }: Made, now: SheetDraft): void {
  if (differs(aspect, now, draft)) aspect.set(draft, sheet, app);
}

const differs = (aspect: Aspect, one: SheetDraft, other: SheetDraft): boolean =>
  JSON.stringify(aspect.of(one)) !== JSON.stringify(aspect.of(other));

const differing = (one: SheetDraft, other: SheetDraft): number =>
  beforeValues.filter((aspect) => differs(aspect, one, other)).length;

/** A copy brings its merges, borders and hidden rows along, and nothing here takes them away again. */
const canBecome = (looks: SheetDraft, draft: SheetDraft): boolean =>
  extentOf(looks).columns === extentOf(draft).columns &&
  !beforeValues.some((aspect) => aspect.onlyAdds === true && differs(aspect, looks, draft));

const surplusRows = (one: SheetDraft, other: SheetDraft): number => extentOf(one).rows - extentOf(other).rows;

/** A sheet of the same extent as it is when it was just inserted. */
const blankLike = (draft: SheetDraft): SheetDraft => ({
  ...newDraft(draft.title, null),
  cells: draft.cells.map((row) => row.map(blankCell)),
});

/** How a drafted sheet looks once the rows that another one does not reach are deleted. */
function trimmed(draft: SheetDraft, like: SheetDraft): SheetDraft {
  const { rows } = extentOf(like);
  const cut = (area: Area): readonly Area[] =>
    area.row > rows ? [] : [{ ...area, rows: Math.min(area.rows, rows - area.row + 1) }];
  return {
    ...draft,
    cells: draft.cells.slice(0, rows),
    merges: draft.merges.flatMap(cut),
    colourRules: draft.colourRules.flatMap((one) => cut(one.area).map((area) => ({ ...one, area }))),
    heights: new Map([...draft.heights].filter(([row]) => row <= rows)),
    hiddenRows: new Set([...draft.hiddenRows].filter((row) => row <= rows)),
  };
}

/** A new sheet has 1000 rows and 26 columns, unless the spreadsheet says otherwise. */
function makeRoom(sheet: Sheet, draft: SheetDraft): void {
  const { rows, columns } = extentOf(draft);
  const needed = {
    rows: Math.max(rows, draft.freeze.rows + 1, ...draft.heights.keys(), ...draft.hiddenRows),
    columns: Math.max(columns, draft.freeze.columns + 1, ...draft.widths.keys(), ...draft.hiddenColumns),
  };
  const has = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (needed.rows > has.rows) sheet.insertRowsAfter(has.rows, needed.rows - has.rows);
  if (needed.columns > has.columns) sheet.insertColumnsAfter(has.columns, needed.columns - has.columns);
}
