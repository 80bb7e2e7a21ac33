import type { CellFormat, PrintSetup } from '../../shared/index.ts';
import { cellAddress } from '../../shared/index.ts';
import { relativeArea } from '../workbook-model/a1.ts';
import type { SheetModel } from '../workbook-model/workbook-model.ts';
import { cellsXml } from './cells-part.ts';
import { FONT, MAIN_NAMESPACE, RELATIONS_NAMESPACE, ROW_HEIGHT, XML_HEAD } from './open-xml.ts';
import { colourRulesXml, validationsXml } from './rules-part.ts';
import type { CellTexts } from './shared-strings-part.ts';
import type { CellLooks } from './style-parts.ts';
import { xmlText } from './xml-text.ts';

/** A whole sheet as XML; its children stand in the order that the schema asks for. */
export function sheetXml(
  sheet: SheetModel,
  formats: readonly CellFormat[],
  texts: CellTexts,
  looks: CellLooks,
  isFirst: boolean,
): string {
  return `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">${[
    propertiesXml(sheet),
    viewXml(sheet, isFirst),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(sheet),
    `<sheetData>${cellsXml(sheet, formats, texts, looks)}</sheetData>`,
    sheet.isProtected ? PROTECTION : '',
    mergesXml(sheet),
    colourRulesXml(sheet.colourRules, looks),
    validationsXml(sheet.validations),
    ...(sheet.print === null ? [] : printXml(sheet.print).map(([, xml]) => xml)),
    sheet.charts.length === 0 ? '' : `<drawing xmlns:r="${RELATIONS_NAMESPACE}" r:id="rId1"/>`,
  ].join('')}</worksheet>`;
}

/** No password: it keeps from slips, not from people. "0" lets users do it. */
export const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function propertiesXml({ tabColour, print }: SheetModel): string {
  const colour = tabColour === null ? '' : `<tabColor rgb="FF${tabColour.toUpperCase()}"/>`;
  const fit = print === null ? '' : '<pageSetUpPr fitToPage="1"/>';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function viewXml({ freeze: { rows, columns } }: SheetModel, isFirst: boolean): string {
  const start = `<sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews>${start}/></sheetViews>`;
  return `<sheetViews>${start}>${paneXml(rows, columns)}</sheetView></sheetViews>`;
}

/** What is frozen, and the cell that is chosen then. */
export function paneXml(rows: number, columns: number): string {
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const first = cellAddress(rows + 1, columns + 1);
  const pane = `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>`;
  return `${pane}<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`;
}

function columnsXml({ columnWidths, hiddenColumns }: SheetModel): string {
  const hidden = new Set(hiddenColumns);
  const columns = [...new Set([...Object.keys(columnWidths).map(Number), ...hiddenColumns])].sort((a, b) => a - b);
  const items = columns.map((column) => {
    const width = columnWidths[column];
    const size = width === undefined ? '' : ` width="${width}" customWidth="1"`;
    return `<col min="${column}" max="${column}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function mergesXml({ merges }: SheetModel): string {
  if (merges.length === 0) return '';
  const items = merges.map((area) => `<mergeCell ref="${relativeArea(area)}"/>`);
  return `<mergeCells count="${merges.length}">${items.join('')}</mergeCells>`;
}

/** What of a sheet's XML says how it is printed, by the elements' names. A4 is paper size 9; margins in inches: 20 mm left for binding, else 15 mm. */
export function printXml({
  landscape,
  footer,
  onePage,
}: PrintSetup): readonly (readonly [name: string, xml: string])[] {
  const letters = `&"${FONT},Regular"&10`;
  const left = footer === null ? '' : `&L${letters} ${footer.replace(/&/g, '&&')}`;
  return [
    ['pageMargins', '<pageMargins left="0.79" right="0.59" top="0.59" bottom="0.79" header="0.3" footer="0.3"/>'],
    [
      'pageSetup',
      `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>`,
    ],
    ['headerFooter', `<headerFooter><oddFooter>${xmlText(`${left}&C${letters}&P`)}</oddFooter></headerFooter>`],
  ];
}
