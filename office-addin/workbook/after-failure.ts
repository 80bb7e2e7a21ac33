import { type CellWrite, cellAddress } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import type { BeforeWriting, SheetBefore } from './before-writing.ts';
import { cellInput } from './cell-input.ts';
import type { WriteReport } from './excel-failure.ts';
import type { ExcelSlice } from './excel-slice.ts';
import { rectangles } from './rectangles.ts';

/**
 * Excel keeps what was done before a failure, so the workbook is looked at again: how much of the plan stands in it.
 * Events come on again and sheets that were protected are protected again.
 */
export async function lookAfterFailure(excel: ExcelSlice, before: BeforeWriting): Promise<WriteReport> {
  return excel.run(async (context) => {
    context.runtime.enableEvents = true;
    const asked = before.sheets.map((one) => ask(context, one));
    await context.sync();
    for (const { one, sheet } of asked) {
      const wasProtected = one.protection !== null && !sheet.isNullObject && !sheet.protection.protected;
      if (wasProtected) sheet.protection.protect(one.protection ?? {});
    }
    await context.sync();
    return {
      cellsPlanned: sum(before.sheets.map(({ plan }) => sum([...plan.cells.values()].map((row) => row.size)))),
      cellsWritten: sum(asked.map(written)),
      cellsKept: keptCells(before),
      sheetsAdded: asked
        .filter(({ one, sheet }) => one.plan.isNew && !sheet.isNullObject)
        .map(({ one }) => one.plan.title),
    };
  });
}

/** The report of a plan that was carried out whole. */
export function wholeReport(before: BeforeWriting): WriteReport {
  const planned = sum(before.sheets.map(({ plan }) => sum([...plan.cells.values()].map((row) => row.size))));
  const kept = keptCells(before);
  return {
    cellsPlanned: planned,
    cellsWritten: planned - kept.length,
    cellsKept: kept,
    sheetsAdded: before.sheets.filter(({ plan }) => plan.isNew).map(({ plan }) => plan.title),
  };
}

const keptCells = (before: BeforeWriting): readonly string[] =>
  before.sheets.flatMap(({ plan, changed }) => changed.map((address) => `${plan.title}!${address}`));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface Asked {
  readonly one: SheetBefore;
  readonly sheet: Excel.Worksheet;
  readonly ranges: readonly { readonly row: number; readonly column: number; readonly range: Excel.Range }[];
}

function ask(context: Excel.RequestContext, one: SheetBefore): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(one.plan.title);
  sheet.load('name');
  sheet.protection.load('protected');
  const ranges = rectangles(one.plan.cells).map((area) => {
    const range = sheet.getRange(areaText(area));
    range.load('formulas');
    return { row: area.row, column: area.column, range };
  });
  return { one, sheet, ranges };
}

function written({ one, sheet, ranges }: Asked): number {
  if (sheet.isNullObject) return 0;
  const others = new Set(one.changed);
  return sum(
    ranges.flatMap(({ row, column, range }) =>
      range.formulas.map((cells: unknown[], down) =>
        sum(
          cells.map((content, right) => {
            const [at, place] = [row + down, column + right];
            const isOurs = !others.has(cellAddress(at, place));
            return isOurs && stands(one.plan.cells.get(at)?.get(place) ?? null, content) ? 1 : 0;
          }),
        ),
      ),
    ),
  );
}

/** An apostrophe put before a text is not part of it. */
function stands(write: CellWrite, content: unknown): boolean {
  return typeof write === 'string' ? write === content : cellInput(write, 'General') === content;
}
