import { CELL_PROPERTIES, type RawBlock, rawBlock } from './raw-workbook.ts';

/** Cells of one answer. A cell with one of our formulas takes up to about 600 bytes, most take 60. */
const MOST_CELLS = 8000;

interface Part {
  /** Which of the sheets it belongs to. */
  readonly sheet: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** The used cells of each sheet, in answers small enough for Excel on the web. */
export async function sheetBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly RawBlock[])[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  const parts = sheets.flatMap((sheet, index) => partsOf(sheet, used[index], index));
  const blocks = sheets.map((): RawBlock[] => []);
  for (const bundle of bundles(parts)) {
    for (const { range } of bundle) range.load(CELL_PROPERTIES);
    // One sync for each answer that would be too large together with the next: these cannot be put in one.
    await context.sync();
    for (const { sheet, range } of bundle) blocks[sheet]?.push(rawBlock(range));
  }
  return blocks;
}

function partsOf(sheet: Excel.Worksheet, used: Excel.Range | undefined, index: number): readonly Part[] {
  if (used === undefined || used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, part) => {
    const rows = Math.min(height, rowCount - part * height);
    const range = sheet.getRangeByIndexes(rowIndex + part * height, columnIndex, rows, columnCount);
    return { sheet: index, range, cells: rows * columnCount };
  });
}

function bundles(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.cells > room) {
      all.push([]);
      room = MOST_CELLS;
    }
    all[all.length - 1]?.push(part);
    room -= part.cells;
  }
  return all;
}
