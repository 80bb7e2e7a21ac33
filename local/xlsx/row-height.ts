import type { Area, CellFormat } from '../../shared/index.ts';
import { cellKey } from '../workbook-model/cell-key.ts';
import type { SheetModel } from '../workbook-model/workbook-model.ts';
import { COLUMN_WIDTH, FONT_SIZE, ROW_HEIGHT } from './open-xml.ts';

const HIGHEST = 409;
const BOLD_FACTOR = 1.08;
/** What the padding of a cell takes, and a little for programs that draw wider; in characters. */
const PADDING = 1;

/**
 * The height in points that shows every text of a row, or null where one plain line does. No program fits the rows
 * of a file when it opens it (LibreOffice never, Excel not under merged cells), so the file has to say it.
 */
export function rowHeight(
  sheet: SheetModel,
  formats: readonly CellFormat[],
  merged: MergedCells,
  row: number,
): number | null {
  const values = sheet.rows[row - 1] ?? [];
  const ids = sheet.formatIds[row - 1] ?? [];
  let needed = ROW_HEIGHT;
  values.forEach((value, i) => {
    const format = formats[ids[i] ?? 0] ?? {};
    if (typeof value !== 'string' || (format.size === undefined && format.wrap !== true)) return;
    const width = merged.widthAt(row, i + 1);
    if (width !== null) needed = Math.max(needed, heightOf(value, format, width));
  });
  return needed > ROW_HEIGHT ? Math.min(needed, HIGHEST) : null;
}

/** How wide the text of a cell may run, in characters; null where it is hidden or a merged area takes it over more rows. */
export interface MergedCells {
  widthAt(row: number, column: number): number | null;
}

/** The merged areas of a sheet, ready to be asked. */
export function mergedCells({ merges, columnWidths, hiddenColumns }: SheetModel): MergedCells {
  const byFirst = new Map(merges.map((area) => [cellKey(area.row, area.column), area]));
  const hidden = new Set(hiddenColumns);
  const widthOf = (column: number) => (hidden.has(column) ? 0 : (columnWidths[column] ?? COLUMN_WIDTH));
  return {
    widthAt(row, column) {
      const area: Area | undefined = byFirst.get(cellKey(row, column));
      if (area !== undefined && area.rows > 1) return null;
      let width = 0;
      for (let i = 0; i < (area?.columns ?? 1); i++) width += widthOf(column + i);
      return width === 0 ? null : width;
    },
  };
}

function heightOf(text: string, format: CellFormat, width: number): number {
  const size = format.size ?? FONT_SIZE;
  const scale = (size / FONT_SIZE) * (format.bold === true ? BOLD_FACTOR : 1);
  const lines = format.wrap === true ? lineCount(text, (width - PADDING) / scale) : 1;
  return Math.ceil(lines * size * 1.36) + (lines > 1 || size > FONT_SIZE ? 3 : 0);
}

/**
 * The number of lines that a text takes in a column that holds so many digits.
 *
 * lineCount('Tỷ lệ hồ sơ', 6) //=> 2
 */
export function lineCount(text: string, width: number): number {
  const fits = Math.max(1, width);
  if (text.length * WIDTHS.broad <= fits && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, fits), 0);
}

function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const wide = textWidth(word);
    const joined = used === 0 ? wide : used + WIDTHS.space + wide;
    if (joined > width && used > 0) lines++;
    // A word wider than the column is broken.
    const broken = Math.max(0, Math.ceil(wide / width) - 1);
    lines += broken;
    used = joined > width ? wide - broken * width : joined;
  }
  return lines;
}

/** Of Times New Roman, in digits of the same size (Adobe's metrics of Times-Roman, rounded up). */
const WIDTHS = { narrow: 0.56, slim: 0.89, plain: 1, capital: 1.4, broad: 1.6, space: 0.5 };

/**
 * How wide a word runs in Times New Roman, in digits; marks over and under a letter take no room.
 *
 * textWidth('tỷ') //=> 1.56
 */
export function textWidth(word: string): number {
  let width = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    letterWidths[code] ??= letterWidth(word.charAt(i));
    width += letterWidths[code] as number;
  }
  return width;
}

/** By character code, filled as letters are met. */
const letterWidths: number[] = [];

function letterWidth(letter: string): number {
  const bare = letter.normalize('NFD').charAt(0);
  if (/\p{M}/u.test(bare)) return 0;
  if (/[ijlt.,;:'!|()[\]/I-]/.test(bare)) return WIDTHS.narrow;
  if (/[aceszfr]/.test(bare)) return WIDTHS.slim;
  if (/[mwMW%@—…]/.test(bare)) return WIDTHS.broad;
  return /\p{Lu}/u.test(bare) ? WIDTHS.capital : WIDTHS.plain;
}
