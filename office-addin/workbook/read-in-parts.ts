import { codeOf } from './excel-failure.ts';
import type { ExcelSlice } from './excel-slice.ts';
import { CELL_PROPERTIES, type RawBlock, rawBlock } from './raw-workbook.ts';

/** A block of used cells of a sheet; places count from 0, as Excel counts them. */
interface Part {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The used cells of the sheets of these ids, when they are too much for one answer: what cannot be sent at once is
 * halved until it can. How much a cell takes is not known before it is read.
 */
export async function readInParts(
  excel: ExcelSlice,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly RawBlock[]>> {
  const [first, second] = halves(await usedParts(excel, sheets));
  const blocks = new Map<string, RawBlock[]>(sheets.map((sheet) => [sheet, []]));
  const waiting = [second, first];
  for (let parts = waiting.pop(); parts !== undefined; parts = waiting.pop()) {
    const read = await tryParts(excel, parts);
    if (read === null) {
      const [left, right] = halves(parts);
      waiting.push(right, left);
    }
    read?.forEach((block, index) => {
      blocks.get(parts?.[index]?.sheet ?? '')?.push(block);
    });
  }
  return blocks;
}

function usedParts(excel: ExcelSlice, sheets: readonly string[]): Promise<readonly Part[]> {
  return excel.run(async (context) => {
    const asked = sheets.map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    });
    await context.sync();
    return asked
      .filter(({ used }) => !used.isNullObject)
      .map(({ sheet, used: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
        ...{ sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
      }));
  });
}

/** Null where the answer would be too large and can be made smaller. */
async function tryParts(excel: ExcelSlice, parts: readonly Part[]): Promise<readonly RawBlock[] | null> {
  try {
    return await excel.run((context) => readParts(context, parts));
  } catch (error) {
    const canHalve = parts.length > 1 || (parts[0]?.rows ?? 1) > 1;
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded' && canHalve) return null;
    throw error;
  }
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly RawBlock[]> {
  const ranges = parts.map(({ sheet, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load(CELL_PROPERTIES);
    return range;
  });
  await context.sync();
  return ranges.map(rawBlock);
}

/** Two lists of about as many cells each; a block that lies across the middle is cut between two rows. */
function halves(parts: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
  const half = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0) / 2;
  const [first, second]: [Part[], Part[]] = [[], []];
  let before = 0;
  for (const part of parts) {
    const fitting = Math.min(part.rows, Math.max(0, Math.round((half - before) / part.columns)));
    if (fitting > 0) first.push({ ...part, rows: fitting });
    if (fitting < part.rows) second.push({ ...part, row: part.row + fitting, rows: part.rows - fitting });
    before += part.rows * part.columns;
  }
  return [first, second];
}
