import { type PrintSetup, quoteSheet } from '../../shared/index.ts';
import { fixedReference } from '../workbook-model/reference.ts';
import type { WorkbookModel } from '../workbook-model/workbook-model.ts';
import type { ChartParts } from './charts-of.ts';
import { CONTENT_TYPES_NAMESPACE, MAIN_NAMESPACE, RELATIONS_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { relationsXml } from './relations-part.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** The list of sheets and names. Excel calculates everything when it opens the file. */
export function workbookXml(model: WorkbookModel): string {
  const sheets = model.sheets.map(
    ({ title }, i) => `<sheet name="${xmlAttribute(title)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = [...namesXml(model), ...printNamesXml(model)];
  return `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONS_NAMESPACE}">${[
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ].join('')}</workbook>`;
}

function namesXml({ names }: WorkbookModel): readonly string[] {
  return Object.entries(names).map(([name, area]) => nameXml(name, null, fixedReference(area.sheet, area)));
}

/** Print area and title rows are names too, of one sheet each. */
function printNamesXml({ sheets }: WorkbookModel): readonly string[] {
  return sheets.flatMap(({ title, print }, i) =>
    print === null ? [] : printNames(title, print).map(([name, reference]) => nameXml(name, i, reference)),
  );
}

/** The names that a sheet's print set-up takes, and what they stand for. */
export function printNames(title: string, { area, titleRows }: PrintSetup): readonly (readonly [string, string])[] {
  const rows = titleRows === null ? '' : `${quoteSheet(title)}!$${titleRows[0]}:$${titleRows[1]}`;
  return [
    ...(area === null ? [] : [['_xlnm.Print_Area', fixedReference(title, area)] as const]),
    ...(titleRows === null ? [] : [['_xlnm.Print_Titles', rows] as const]),
  ];
}

/** One name, of the workbook or of the sheet of a number that counts from 0. */
export function nameXml(name: string, sheet: number | null, reference: string): string {
  const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
  return `<definedName name="${xmlAttribute(name)}"${scope}>${xmlText(reference)}</definedName>`;
}

/** What the content types of all parts of a workbook begin with. */
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument';

/** Which part is what, for the package as a whole. */
export function contentTypesXml(sheetCount: number, { drawings, charts }: ChartParts): string {
  const override = (part: string, kind: string, family = 'spreadsheetml.') =>
    `<Override PartName="/xl/${part}" ContentType="${CONTENT_TYPE}.${family}${kind}+xml"/>`;
  return `${XML_HEAD}<Types xmlns="${CONTENT_TYPES_NAMESPACE}">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...times(sheetCount, (i) => override(`worksheets/sheet${i}.xml`, 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    ...drawings.map((n) => override(`drawings/drawing${n}.xml`, 'drawing', '')),
    ...times(charts, (n) => override(`charts/chart${n}.xml`, 'drawingml.chart', '')),
  ].join('')}</Types>`;
}

/** The way from the package to the workbook. */
export const packageRelationsXml = relationsXml([['officeDocument', 'xl/workbook.xml']]);

/** The way from the workbook to its parts; sheet n is rIdn. */
export function workbookRelationsXml(sheetCount: number): string {
  return relationsXml([
    ...times(sheetCount, (i) => ['worksheet', `worksheets/sheet${i}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
}

function times<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}
