import type { WorkbookModel } from '../workbook-model/workbook-model.ts';
import { chartsOf } from './charts-of.ts';
import { sharedStrings } from './shared-strings-part.ts';
import { sheetXml } from './sheet-part.ts';
import { stylesOf } from './style-parts.ts';
import { contentTypesXml, packageRelationsXml, workbookRelationsXml, workbookXml } from './workbook-part.ts';
import { pack, writeZip } from './write-zip.ts';

/**
 * A whole workbook as the bytes of an .xlsx file; the same workbook always gives the same bytes.
 *
 * createXlsx(applyChanges(emptyModel(), changes)) //=> Uint8Array, 'PK…'
 */
export function createXlsx(model: WorkbookModel): Uint8Array {
  if (model.sheets.length === 0) throw new Error('An .xlsx file has at least one sheet');
  const strings = sharedStrings();
  const styles = stylesOf(model.formats);
  const sheets = model.sheets.map((sheet, i) => sheetXml(sheet, model.formats, strings, styles, i === 0));
  const charts = chartsOf(model.sheets);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length, charts)],
    ['_rels/.rels', packageRelationsXml],
    ['xl/workbook.xml', workbookXml(model)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets.length)],
    ...sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const),
    ...charts.parts,
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', strings.xml()],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => pack(name, encoder.encode(xml))));
}
