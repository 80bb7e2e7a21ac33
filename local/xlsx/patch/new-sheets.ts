import type { WorkbookModel } from '../../workbook-model/workbook-model.ts';
import { inlineTexts } from '../inline-texts.ts';
import type { XlsxPackage } from '../open-package.ts';
import { RELATIONS_NAMESPACE } from '../open-xml.ts';
import { sheetXml } from '../sheet-part.ts';
import { CONTENT_TYPE } from '../workbook-part.ts';
import { attribute, findElements } from '../xml-scan.ts';
import { xmlAttribute } from '../xml-text.ts';
import { appendTo } from './append-to.ts';
import { parentOf, prefixed } from './children.ts';
import { WORKBOOK } from './orders.ts';
import { freePath, inDialect, withPart, withRelation, withTexts } from './parts.ts';
import { withChart } from './patch-charts.ts';
import { withPrintNames } from './patch-names.ts';
import type { StylesPatch } from './patch-styles.ts';
import { spliceText } from './splice-text.ts';

/** The file with sheets behind those that it has, drawn as in a new file. */
export function withNewSheets(file: XlsxPackage, model: WorkbookModel, styles: StylesPatch): XlsxPackage {
  if (model.sheets.length === 0) return file;
  const ids = model.formats.map((format) => styles.ownStyle(format));
  const looks = { idOf: (format: number) => ids[format] ?? 0, ruleIdOf: styles.ruleId };
  return model.sheets.reduce((before, sheet) => {
    const path = freePath(before, 'xl/worksheets/sheet');
    const xml = inDialect(before, sheetXml({ ...sheet, charts: [] }, model.formats, inlineTexts, looks, false));
    const [related, id] = withRelation(
      withPart(before, path, `${CONTENT_TYPE}.spreadsheetml.worksheet+xml`, xml),
      before.workbookPart,
      'worksheet',
      path,
    );
    const listed = listedSheet(related, sheet.title, path, id);
    const workbook = listed.texts.get(listed.workbookPart) ?? '';
    const number = findElements(workbook, 'sheet').length - 1;
    const named = sheet.print === null ? workbook : withPrintNames(workbook, number, sheet.title, sheet.print);
    return sheet.charts.reduce(
      (drawn, chart) => withChart(drawn, path, chart),
      withTexts(listed, new Map([[listed.workbookPart, named]])),
    );
  }, file);
}

function listedSheet(file: XlsxPackage, title: string, part: string, relation: string): XlsxPackage {
  const xml = file.texts.get(file.workbookPart) ?? '';
  const list = parentOf(xml, WORKBOOK).find('sheets');
  if (list === undefined) return file;
  const numbers = findElements(xml, 'sheet').map(({ attributes }) => Number(attribute(attributes, 'sheetId')));
  const id = Math.max(0, ...numbers) + 1;
  const namespace = inDialect(file, RELATIONS_NAMESPACE);
  const item = `<sheet name="${xmlAttribute(title)}" sheetId="${id}" xmlns:r="${namespace}" r:id="${relation}"/>`;
  const text = spliceText(xml, appendTo(list, 'sheets', list.attributes, prefixed(item, list.prefix)));
  return {
    ...withTexts(file, new Map([[file.workbookPart, text]])),
    sheets: [...file.sheets, { title, part }],
  };
}
