import { emptySheet, type SheetModel, type WorkbookModel } from '../../workbook-model/workbook-model.ts';
import type { XlsxPackage } from '../open-package.ts';
import { readPackage } from '../read-xlsx.ts';
import { scanCells } from '../scan-cells.ts';
import { attribute } from '../xml-scan.ts';
import { readColours } from './read-colours.ts';
import { readFormats, readRuleLooks } from './read-formats.ts';
import { readLayout } from './read-layout.ts';
import { readRules } from './read-rules.ts';
import { readValidations } from './read-validations.ts';

/**
 * The workbook in a file with all that is shown of it: formats, colour rules, validations, widths, frozen and hidden
 * rows and columns, as far as the model knows them. What it does not know stays in the file.
 *
 * readModel(opened.file).sheets[0]?.freeze //=> { rows: 5, columns: 3 }
 */
export function readModel(file: XlsxPackage): WorkbookModel {
  const { sheets, names } = readPackage(file);
  const styles = file.texts.get(file.stylesPart ?? '') ?? '';
  const colours = readColours(file);
  const looks = readRuleLooks(styles, colours);
  const read = sheets.map((sheet, index): SheetModel => {
    const xml = file.texts.get(file.sheets[index]?.part ?? '') ?? '';
    return {
      ...emptySheet(sheet.title, null),
      rows: sheet.rows,
      formulas: sheet.formulas,
      merges: sheet.merges,
      formatIds: readFormatIds(xml),
      colourRules: readRules(xml, looks),
      validations: readValidations(xml),
      ...readLayout(xml, colours),
    };
  });
  return { sheets: read, names, formats: [{}, ...readFormats(styles, colours)] };
}

/** The format of each cell: the first of the model is the plain one, so that a style's number is one less than its format's. */
export function readFormatIds(xml: string): readonly (readonly number[])[] {
  const ids: number[][] = [];
  scanCells(xml, ({ attributes }, row, column) => {
    const style = attribute(attributes, 's');
    if (style === undefined) return;
    while (ids.length < row) ids.push([]);
    const cells = ids[row - 1] as number[];
    while (cells.length < column - 1) cells.push(0);
    cells[column - 1] = Number(style) + 1;
  });
  return ids;
}
