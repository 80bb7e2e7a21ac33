import { emptySheet, type SheetModel } from '../../workbook-model/workbook-model.ts';
import { readColours } from '../look/read-colours.ts';
import { readFormats } from '../look/read-formats.ts';
import { readLayout } from '../look/read-layout.ts';
import { readFormatIds } from '../look/read-model.ts';
import type { XlsxPackage } from '../open-package.ts';
import { readSheet } from '../read-sheet.ts';
import { cellContext } from '../read-xlsx.ts';
import { mergedCells, rowHeight } from '../row-height.ts';
import { scanRows } from '../scan-cells.ts';
import { attribute, isOn } from '../xml-scan.ts';
import { withTexts } from './parts.ts';
import { withRows } from './patch-sizes.ts';

/** Numbers of the rows that were given a text, by the part of their sheet. */
export type WrittenRows = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The file with rows made higher where a text that was just written would be cut: no program fits the rows of a file
 * when it opens it. A height that somebody set by hand stays, and no row is made lower.
 */
export function withFittedRows(file: XlsxPackage, written: WrittenRows): XlsxPackage {
  if (written.size === 0) return file;
  const colours = readColours(file);
  const formats = [{}, ...readFormats(file.texts.get(file.stylesPart ?? '') ?? '', colours)];
  const context = cellContext(file);
  const texts = new Map<string, string>();
  for (const [part, rows] of written) {
    const xml = file.texts.get(part) ?? '';
    const { merges, ...read } = readSheet('', xml, context);
    const { columnWidths, hiddenColumns } = readLayout(xml, colours);
    const sheet: SheetModel = {
      ...emptySheet('', null),
      ...{ rows: read.rows, merges, formatIds: readFormatIds(xml), columnWidths, hiddenColumns },
    };
    const merged = mergedCells(sheet);
    const given = new Map<number, { readonly ht: string }>();
    scanRows(xml, ({ attributes }, row) => {
      if (!rows.has(row) || isOn(attributes, 'customHeight')) return;
      const needed = rowHeight(sheet, formats, merged, row);
      if (needed !== null && needed > Number(attribute(attributes, 'ht') ?? 0)) given.set(row, { ht: String(needed) });
    });
    if (given.size > 0) texts.set(part, withRows(xml, given));
  }
  return texts.size === 0 ? file : withTexts(file, texts);
}
