import type { CellFormat } from '../../shared/index.ts';
import type { SheetsApp } from './services.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Lays a format over an area of a sheet that stands: only what the format names, a call each. */
export function setFormat(app: SheetsApp, range: Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) range.setNumberFormat(format.numberFormat);
  if (format.bold !== undefined) range.setFontWeight(format.bold ? 'bold' : 'normal');
  if (format.italic !== undefined) range.setFontStyle(format.italic ? 'italic' : 'normal');
  if (format.size !== undefined) range.setFontFamily('Times New Roman').setFontSize(format.size);
  if (format.colour !== undefined) range.setFontColor(`#${format.colour}`);
  if (format.fill !== undefined) range.setBackground(`#${format.fill}`);
  if (format.horizontal !== undefined) {
    range.setHorizontalAlignment(format.horizontal === 'justify' ? 'left' : format.horizontal);
  }
  if (format.vertical !== undefined)
    range.setVerticalAlignment(format.vertical === 'center' ? 'middle' : format.vertical);
  if (format.wrap !== undefined) range.setWrap(format.wrap);
  if (format.border) range.setBorder(true, true, true, true, true, true, '#808080', app.BorderStyle.SOLID);
}
