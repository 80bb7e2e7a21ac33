import { codeOf } from './excel-failure.ts';
import { API, type ExcelSlice } from './excel-slice.ts';
import { CELL_PROPERTIES, type RawBlock, type RawSheet, type RawWorkbook, rawBlock } from './raw-workbook.ts';
import { readInParts } from './read-in-parts.ts';

/**
 * Reads the whole workbook in two syncs: which sheets and names there are, then all their used cells. Where Excel on
 * the web cannot send them in one answer of 5 MB, the cells come in parts
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export async function readWorkbook(excel: ExcelSlice): Promise<RawWorkbook> {
  const canReadMerges = excel.hasApi(API.mergedAreas);
  try {
    return await excel.run((context) => readAtOnce(context, canReadMerges));
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  const { names, sheets } = await excel.run((context) => readWithoutCells(context, canReadMerges));
  const blocks = await readInParts(
    excel,
    sheets.map(({ id }) => id),
  );
  return { names, sheets: sheets.map((sheet) => ({ ...sheet, blocks: blocks.get(sheet.id) ?? [] })) };
}

async function readAtOnce(context: Excel.RequestContext, canReadMerges: boolean): Promise<RawWorkbook> {
  const { sheets, names } = await readTitles(context);
  const reading = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(CELL_PROPERTIES);
    return { sheet, used, merges: canReadMerges ? askMerges(sheet) : null };
  });
  await context.sync();
  return {
    names,
    sheets: reading.map(({ sheet, used, merges }) =>
      rawSheet(sheet, used.isNullObject ? [] : [rawBlock(used)], merges),
    ),
  };
}

async function readWithoutCells(context: Excel.RequestContext, canReadMerges: boolean): Promise<RawWorkbook> {
  const { sheets, names } = await readTitles(context);
  const reading = sheets.map((sheet) => ({ sheet, merges: canReadMerges ? askMerges(sheet) : null }));
  await context.sync();
  return { names, sheets: reading.map(({ sheet, merges }) => rawSheet(sheet, [], merges)) };
}

async function readTitles(context: Excel.RequestContext) {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  await context.sync();
  return {
    sheets: worksheets.items,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merges = sheet.getRange().getMergedAreasOrNullObject();
  merges.load('address');
  return merges;
}

function rawSheet(
  { id, name }: Excel.Worksheet,
  blocks: readonly RawBlock[],
  merges: Excel.RangeAreas | null,
): RawSheet {
  return { id, title: name, blocks, merges: merges === null || merges.isNullObject ? [] : merges.address.split(',') };
}
