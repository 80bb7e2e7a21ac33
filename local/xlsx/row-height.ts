import type { CellFormat } from '../../shared/workbook/change.ts';
import type { Area, Value } from '../../shared/workbook/workbook.ts';
import type { SheetModel } from '../workbook-model/workbook-model.ts';
import { COLUMN_WIDTH, FONT_SIZE, ROW_HEIGHT } from './open-xml.ts';

const HIGHEST = 409;
/** Times New Roman runs a little narrower than the digits that a width counts, and bold a little wider. */
const BOLD_FACTOR = 1.08;

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
    if (!isWritten(value) || (format.size === undefined && format.wrap !== true)) return;
    const width = merged.widthAt(row, i + 1);
    if (width !== null) needed = Math.max(needed, heightOf(value, format, width));
  });
  return needed > ROW_HEIGHT ? Math.min(needed, HIGHEST) : null;
}

/** How wide the text of a cell may run, in characters; null where a merged area takes it over more rows. */
export interface MergedCells {
  widthAt(row: number, column: number): number | null;
}

/** The merged areas of a sheet, ready to be asked. */
export function mergedCells({ merges, columnWidths }: SheetModel): MergedCells {
  const byFirst = new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
  const widthOf = (column: number) => columnWidths[column] ?? COLUMN_WIDTH;
  return {
    widthAt(row, column) {
      const area: Area | undefined = byFirst.get(`${row},${column}`);
      if (area === undefined) return widthOf(column);
      if (area.rows > 1) return null;
      let width = 0;
      for (let i = 0; i < area.columns; i++) width += widthOf(column + i);
      return width;
    },
  };
}

function isWritten(value: Value): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function heightOf(value: string | number, format: CellFormat, width: number): number {
  const size = format.size ?? FONT_SIZE;
  const scale = (size / FONT_SIZE) * (format.bold === true ? BOLD_FACTOR : 1);
  const lines = format.wrap === true ? lineCount(String(value), (width - 1) / scale) : 1;
  return Math.ceil(lines * size * 1.36) + (lines > 1 || size > FONT_SIZE ? 3 : 0);
}

/**
 * The number of lines that a text takes in a column of so many characters.
 *
 * lineCount('Tỷ lệ hồ sơ', 6) //=> 2
 */
export function lineCount(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width));
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, fits), 0);
}

function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.normalize('NFC').split(' ')) {
    const broken = Math.max(0, Math.ceil(word.length / width) - 1);
    const joined = used === 0 ? word.length : used + 1 + word.length;
    if (joined > width && used > 0) lines++;
    lines += broken;
    used = joined > width ? word.length - broken * width : joined;
  }
  return lines;
}
