import type { NamedArea } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { type Batches, CALL_BYTES, openBatches } from './batches.ts';
import type { BeforeWriting, SheetBefore } from './before-writing.ts';
import type { BookPlan } from './plan-writes.ts';
import { writeCells } from './write-cells.ts';
import { writeCharts } from './write-charts.ts';
import { writeFormats } from './write-formats.ts';
import { FONT, writeLayout } from './write-layout.ts';
import { writeColourRules, writeValidations } from './write-validations.ts';

/** What users may do on a sheet that we protect: read, sort and widen, as in the .xlsx files. */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** Writes a whole plan: one sync, or one more for each further 4 MB. Sheets and names first, because formulas mean them. */
export async function writeWorkbook(
  context: Excel.RequestContext,
  plan: BookPlan,
  before: BeforeWriting,
): Promise<void> {
  const batches = openBatches(context);
  const sheets = before.sheets.map((one) => ({ ...one, sheet: one.sheet ?? addSheet(context, one) }));
  for (const { sheet, protection } of sheets) if (protection !== null) sheet.protection.unprotect();
  await writeNames(batches, plan, before);
  for (const { sheet, plan: own, now } of sheets) {
    await writeCells(batches, sheet, own, now);
    await writeFormats(batches, sheet, own);
    await writeValidations(batches, sheet, own);
    await writeColourRules(batches, sheet, own);
    await writeLayout(batches, sheet, own);
  }
  const rangeOf = ({ sheet: title, ...area }: NamedArea) =>
    (sheets.find(({ plan: own }) => own.title === title)?.sheet ?? context.workbook.worksheets.getItem(title)).getRange(
      areaText(area),
    );
  // When all sheets stand: a chart may show the cells of another one.
  for (const { sheet, plan: own, charts } of sheets) {
    await writeCharts(batches, sheet, [...own.charts.values()], charts, rangeOf);
  }
  for (const { sheet, plan: own, protection } of sheets) {
    if (own.isProtected || protection !== null) sheet.protection.protect(protection ?? PROTECTION);
  }
  await batches.finish();
}

function addSheet(context: Excel.RequestContext, { plan }: SheetBefore): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.title);
  if (plan.tabColour !== null) sheet.tabColor = `#${plan.tabColour}`;
  sheet.getRange().format.font.name = FONT;
  return sheet;
}

/** A name that is there already goes first: names cannot be given a new place in ExcelApi 1.9 without a new spelling. */
async function writeNames({ context, room }: Batches, plan: BookPlan, before: BeforeWriting): Promise<void> {
  const { names, worksheets } = context.workbook;
  for (const { name, sheet, area } of plan.names) {
    await room(2 * CALL_BYTES);
    if (before.namesToReplace.has(name)) names.getItem(name).delete();
    const known = before.sheets.find((one) => one.plan.title === sheet)?.sheet ?? worksheets.getItem(sheet);
    names.add(name, known.getRange(areaText(area)));
  }
}
