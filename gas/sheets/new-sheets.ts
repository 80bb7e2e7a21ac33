import {
  type Aspect,
  afterValues,
  beforeValues,
  extentOf,
  valuesAspect,
  visibleWidths,
  widthsAspect,
} from './aspects.ts';
import { blankCell, newDraft, type SheetDraft } from './draft.ts';
import { type Kind, kindsOf, type Surplus, surplusOf, withoutRows } from './row-patterns.ts';
import type { SheetsServices } from './services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A drafted sheet that stands in the file. */
interface Made {
  readonly draft: SheetDraft;
  readonly sheet: Sheet;
}

/**
 * Puts new sheets at the end of the file, in their order, and into `sheets` by their titles as soon as they stand.
 *
 * Of sheets of one kind the first is made with as many rows as any of them needs, and the others begin as its copies
 * without the rows they do not need: so each further unit's tab costs a handful of calls. All sheets stand before the
 * first formula is written, since formulas name sheets.
 */
export function makeSheets(services: SheetsServices, drafts: readonly SheetDraft[], sheets: Map<string, Sheet>): void {
  if (drafts.length === 0) return;
  const first = services.file.getSheets().length;
  const place = new Map(drafts.map((draft, index) => [draft.title, index]));
  const made: Made[] = [];
  const insert = (draft: SheetDraft, template: Sheet | null): Sheet => {
    const own = place.get(draft.title) ?? 0;
    const index = first + made.filter((one) => (place.get(one.draft.title) ?? 0) < own).length;
    const sheet = template
      ? services.file.insertSheet(draft.title, index, { template })
      : services.file.insertSheet(draft.title, index);
    sheets.set(draft.title, sheet);
    made.push({ draft, sheet });
    return sheet;
  };
  for (const kind of kindsOf(drafts)) makeKind(services, kind, made, insert);
  for (const aspect of [valuesAspect, ...afterValues]) {
    for (const one of made) setWhereItDiffers(services, aspect, one, blankLike(one.draft));
  }
}

/** One call for each aspect of the first sheet; of its copies only what differs, which is its fills and number formats. */
function makeKind(
  services: SheetsServices,
  kind: Kind,
  made: readonly Made[],
  insert: (draft: SheetDraft, template: Sheet | null) => Sheet,
): void {
  const { pattern, drafts } = kind;
  const [head, ...others] = drafts;
  if (head === undefined) return;
  const twin = made.find((one) => !differs(widthsAspect, one.draft, head));
  const sheet = insert(head, null);
  makeRoom(sheet, pattern);
  if (twin) copyWidths(services, twin.sheet, sheet, head);
  for (const aspect of beforeValues) {
    if (!(twin && aspect === widthsAspect))
      setWhereItDiffers(services, aspect, { draft: pattern, sheet }, blankLike(pattern));
  }
  for (const draft of others) cutToSize(services, kind, { draft, sheet: insert(draft, sheet) });
  cutToSize(services, kind, { draft: head, sheet });
}

function cutToSize(services: SheetsServices, kind: Kind, made: Made): void {
  const surplus: Surplus = surplusOf(kind, made.draft);
  for (const { first, count } of surplus) made.sheet.deleteRows(first, count);
  const now = withoutRows(kind.pattern, surplus);
  for (const aspect of beforeValues) setWhereItDiffers(services, aspect, made, now);
}

function setWhereItDiffers({ app }: SheetsServices, aspect: Aspect, { draft, sheet }: Made, now: SheetDraft): void {
  if (differs(aspect, now, draft)) aspect.set(draft, sheet, app);
}

const differs = (aspect: Aspect, one: SheetDraft, other: SheetDraft): boolean =>
  JSON.stringify(aspect.of(one)) !== JSON.stringify(aspect.of(other));

/** A sheet of the same extent as it is when it was just inserted. */
const blankLike = (draft: SheetDraft): SheetDraft => ({
  ...newDraft(draft.title, null),
  cells: draft.cells.map((row) => row.map(blankCell)),
});

function copyWidths({ app }: SheetsServices, from: Sheet, to: Sheet, draft: SheetDraft): void {
  const columns = Math.max(0, ...visibleWidths(draft).map(([column]) => column));
  if (columns === 0) return;
  const range = from.getRange(1, 1, 1, columns);
  range.copyTo(to.getRange(1, 1, 1, columns), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
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
