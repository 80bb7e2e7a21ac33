import type { PrintSetup } from '../../shared/index.ts';
import { areaText, columnsText } from './area-address.ts';
import { type Batches, CALL_BYTES } from './batches.ts';
import type { SheetPlan } from './plan-writes.ts';
import { joined } from './write-formats.ts';

export const FONT = 'Times New Roman';

/** Excel measures columns in points: a character of the usual width has 7 pixels, a pixel 0,75 point. */
const POINTS_PER_CHARACTER = 5.25;

/** Sizes, hidden rows and columns, frozen panes and printing. */
export async function writeLayout(batches: Batches, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeSizes(
    batches,
    sheet,
    plan.columnWidths,
    (place) => columnsText(place, place),
    'columnWidth',
    POINTS_PER_CHARACTER,
  );
  await writeSizes(batches, sheet, plan.rowHeights, (place) => `${place}:${place}`, 'rowHeight', 1);
  // After the sizes: giving a hidden column a width shows it again.
  await batches.room(CALL_BYTES * (2 + plan.hiddenColumns.size + plan.hiddenRows.size));
  for (const isHidden of [true, false]) {
    const columns = runs(placesThat(plan.hiddenColumns, isHidden));
    const rows = runs(placesThat(plan.hiddenRows, isHidden));
    for (const [first, last] of columns) sheet.getRange(columnsText(first, last)).columnHidden = isHidden;
    for (const [first, last] of rows) sheet.getRange(`${first}:${last}`).rowHidden = isHidden;
  }
  for (const area of plan.merges) {
    await batches.room(CALL_BYTES);
    sheet.getRange(areaText(area)).merge(false);
  }
  if (plan.freeze !== null) freeze(sheet, plan.freeze);
  if (plan.print !== null) {
    await batches.room(15 * CALL_BYTES);
    setUpPrint(sheet.pageLayout, plan.print);
  }
}

/** Places of one size together. */
async function writeSizes(
  batches: Batches,
  sheet: Excel.Worksheet,
  sizes: ReadonlyMap<number, number>,
  address: (place: number) => string,
  property: 'columnWidth' | 'rowHeight',
  factor: number,
): Promise<void> {
  for (const size of new Set(sizes.values())) {
    const places = [...sizes.keys()].filter((place) => sizes.get(place) === size);
    for (const text of joined(places.map(address))) {
      await batches.room(CALL_BYTES + text.length);
      sheet.getRanges(text).format[property] = size * factor;
    }
  }
}

const placesThat = (places: ReadonlyMap<number, boolean>, isHidden: boolean): readonly number[] =>
  [...places].flatMap(([place, hides]) => (hides === isHidden ? [place] : []));

function runs(places: readonly number[]): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = all[all.length - 1];
    if (last !== undefined && last[1] + 1 === place) last[1] = place;
    else all.push([place, place]);
  }
  return all;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRange(areaText({ row: 1, column: 1, rows, columns })));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

/** A4, one page wide, and one tall where asked; margins of 20 mm left for binding and 15 mm elsewhere, in points. */
function setUpPrint(layout: Excel.PageLayout, { landscape, area, titleRows, footer, onePage }: PrintSetup): void {
  layout.orientation = landscape ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  layout.leftMargin = 56.7;
  layout.rightMargin = 42.5;
  layout.topMargin = 42.5;
  layout.bottomMargin = 56.7;
  if (area !== null) layout.setPrintArea(areaText(area));
  if (titleRows !== null) layout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  const letters = `&"${FONT},Regular"&10`;
  const page = layout.headersFooters.defaultForAllPages;
  page.leftFooter = footer === null ? '' : `${letters} ${footer.replace(/&/g, '&&')}`;
  page.centerFooter = `${letters}&P`;
}
