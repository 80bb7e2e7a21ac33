import { type Area, cellAddress, HostCannot } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { ExcelFailure } from './excel-failure.ts';
import type { BookPlan, SheetPlan } from './plan-writes.ts';
import type { RawCell, RawWorkbook } from './raw-workbook.ts';
import { rectangles } from './rectangles.ts';
import type { CellsNow } from './write-cells.ts';

/** What one sync tells before anything is written: what the plan will meet. */
export interface BeforeWriting {
  readonly sheets: readonly SheetBefore[];
  /** Names of the plan that are there already. */
  readonly namesToReplace: ReadonlySet<string>;
}

export interface SheetBefore {
  readonly plan: SheetPlan;
  /** Null where the plan adds it. */
  readonly sheet: Excel.Worksheet | null;
  /** What users may do on the protected sheet; null where it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly now: CellsNow;
  /** Names of the charts that stand on it. */
  readonly charts: ReadonlySet<string>;
  /** Cells of the plan that somebody changed since the workbook was read. */
  readonly changed: readonly string[];
}

/**
 * One sync: are the sheets there, did rows or columns move since `read`, and what stands in the cells to be written.
 * Throws where nothing may be written; nothing has been.
 */
export async function lookBeforeWriting(
  context: Excel.RequestContext,
  plan: BookPlan,
  read: RawWorkbook | null,
): Promise<BeforeWriting> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  const asked = plan.sheets.map((one) => askSheet(context, one, read));
  await context.sync();
  const titles = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const { plan: one, sheet } of asked) refuseMissing(one, titles, sheet);
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  refuseMoved(read, formulas);
  const known = new Set([...formulas.keys()].map((name) => name.toLowerCase()));
  return {
    sheets: asked.map((one) => sheetBefore(one, read)),
    namesToReplace: new Set(plan.names.filter(({ name }) => known.has(name.toLowerCase())).map(({ name }) => name)),
  };
}

interface Asked {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet | null;
  readonly ranges: readonly { readonly area: Area; readonly range: Excel.Range }[];
}

function askSheet(context: Excel.RequestContext, plan: SheetPlan, read: RawWorkbook | null): Asked {
  if (plan.isNew) return { plan, sheet: null, ranges: [] };
  // By id, so that a tab renamed since it was read is still found.
  const key = read?.sheets.find(({ title }) => title === plan.title)?.id ?? plan.title;
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('name');
  sheet.protection.load('protected,options');
  if (plan.charts.size > 0) sheet.charts.load('items/name');
  const ranges = rectangles(plan.cells).map((area) => {
    const range = sheet.getRange(areaText(area));
    range.load('formulas,numberFormat');
    return { area, range };
  });
  return { plan, sheet, ranges };
}

function refuseMissing(plan: SheetPlan, titles: ReadonlySet<string>, sheet: Excel.Worksheet | null): void {
  const isThere = sheet === null ? titles.has(plan.title.toLowerCase()) : !sheet.isNullObject;
  if (plan.isNew && isThere) throw new HostCannot('excel', 'add-sheet', `"${plan.title}" is there already`);
  if (!plan.isNew && !isThere) throw new ExcelFailure('ItemNotFound', `no sheet "${plan.title}"`, null);
}

/** A name of ours that covers other cells now: rows or columns were put in or taken out, so addresses mean others. */
function refuseMoved(read: RawWorkbook | null, formulas: ReadonlyMap<string, string>): void {
  const addressOf = (formula: string | undefined) => formula?.replace(/^.*!/, '');
  const moved = read?.names.find(({ name, formula }) => addressOf(formulas.get(name)) !== addressOf(formula));
  if (moved !== undefined) throw new ExcelFailure('WorkbookChanged', `"${moved.name}" covers other cells now`, null);
}

function sheetBefore({ plan, sheet, ranges }: Asked, read: RawWorkbook | null): SheetBefore {
  const formatsNow = new Map<string, string>();
  const changed: string[] = [];
  const before = contentsRead(read, plan.title);
  for (const { area, range } of ranges) {
    const contents: RawCell[][] = range.formulas;
    contents.forEach((row, down) => {
      row.forEach((content, right) => {
        const address = cellAddress(area.row + down, area.column + right);
        formatsNow.set(address, range.numberFormat[down]?.[right] ?? 'General');
        if (before !== null && (before.get(address) ?? '') !== content) changed.push(address);
      });
    });
  }
  const others = new Set(changed);
  return {
    plan,
    sheet,
    protection: sheet?.protection.protected ? sheet.protection.options : null,
    changed,
    charts: new Set(plan.charts.size > 0 ? sheet?.charts.items.map(({ name }) => name) : []),
    now: {
      numberFormat: (row, column) => formatsNow.get(cellAddress(row, column)) ?? 'General',
      isChanged: (row, column) => others.has(cellAddress(row, column)),
    },
  };
}

/** Formulas and values of a sheet as they were read; null where nothing was. */
function contentsRead(read: RawWorkbook | null, title: string): ReadonlyMap<string, RawCell> | null {
  const sheet = read?.sheets.find((one) => one.title === title);
  if (sheet === undefined) return null;
  const contents = new Map<string, RawCell>();
  for (const { row, column, formulas } of sheet.blocks) {
    formulas.forEach((cells, down) => {
      cells.forEach((content, right) => {
        contents.set(cellAddress(row + down, column + right), content);
      });
    });
  }
  return contents;
}
