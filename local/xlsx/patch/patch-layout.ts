import { HostCannot } from '../../../shared/index.ts';
import { areasOverlap, relativeArea } from '../../workbook-model/a1.ts';
import { parseArea } from '../../workbook-model/reference.ts';
import { isSameArea } from '../../workbook-model/sheet-settings.ts';
import { PROTECTION, paneXml, printXml } from '../sheet-part.ts';
import { attribute, findElements, isOn, withoutAttributes } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { type Child, parentOf } from './children.ts';
import { SHEET_PROPERTIES, SHEET_VIEW, WORKSHEET } from './orders.ts';
import type { SheetSetting } from './patch-settings.ts';
import { spliceText } from './splice-text.ts';

/** The XML of a sheet with merged cells; what they held is cleared elsewhere. */
export function merged(xml: string, { area, sheet }: SheetSetting<'merge'>): string {
  if (area.rows === 1 && area.columns === 1) return xml;
  const parent = parentOf(xml, WORKSHEET);
  const list = parent.find('mergeCells');
  const item = `<mergeCell ref="${relativeArea(area)}"/>`;
  if (list === undefined) return parent.add('mergeCells', `<mergeCells count="1">${item}</mergeCells>`);
  const areas = findElements(xml, 'mergeCell', list.innerStart, list.innerEnd).flatMap(
    ({ attributes }) => parseArea(attribute(attributes, 'ref') ?? '') ?? [],
  );
  if (areas.some((other) => isSameArea(other, area))) return xml;
  if (areas.some((other) => areasOverlap(other, area))) {
    throw new Error(`A merged area overlaps another: "${sheet}"!${relativeArea(area)}`);
  }
  return spliceText(
    xml,
    appendTo(list, 'mergeCells', counted(list, areas.length + 1), `<${list.prefix}${item.slice(1)}`),
  );
}

/** The attributes of a list with its number of items, which it may leave out. */
export function counted({ attributes }: Child, count: number): string {
  return `${withoutAttributes(attributes, 'count')} count="${count}"`;
}

/** The XML of a sheet with frozen rows and columns; where a person has scrolled to is forgotten only if they change. */
export function frozen(xml: string, { rows, columns }: SheetSetting<'freeze'>): string {
  const sheet = parentOf(xml, WORKSHEET);
  const views = sheet.find('sheetViews');
  if (views === undefined) {
    const view = `<sheetView workbookViewId="0">${paneXml(rows, columns)}</sheetView>`;
    return rows + columns === 0 ? xml : sheet.add('sheetViews', `<sheetViews>${view}</sheetViews>`);
  }
  const [view] = findElements(xml, 'sheetView', views.innerStart, views.innerEnd);
  if (view === undefined) throw new HostCannot('xlsx', 'freeze', 'the sheet has a list of views without one');
  const text = xml.slice(view.start, view.end);
  const parent = parentOf(text, SHEET_VIEW);
  const pane = parent.find('pane');
  const isSame =
    Number(attribute(pane?.attributes ?? '', 'ySplit') ?? 0) === rows &&
    Number(attribute(pane?.attributes ?? '', 'xSplit') ?? 0) === columns;
  if (isSame) return xml;
  const gone = parent.children.filter(
    ({ name, attributes }) => name === 'pane' || (name === 'selection' && attribute(attributes, 'pane') !== undefined),
  );
  const bare = spliceText(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const next = rows + columns === 0 ? bare : parentOf(bare, SHEET_VIEW).add('pane', paneXml(rows, columns));
  return spliceText(xml, [{ start: view.start, end: view.end, text: next }]);
}

/** The XML of a sheet with its cells locked; one that is protected already, with a password or not, stays so. */
export function protectedSheet(xml: string): string {
  const sheet = parentOf(xml, WORKSHEET);
  const standing = sheet.find('sheetProtection');
  return standing !== undefined && isOn(standing.attributes, 'sheet') ? xml : sheet.put('sheetProtection', PROTECTION);
}

/** The XML of a sheet with the looks of its pages; print area and title rows are names of the workbook. */
export function printed(xml: string, { setup }: SheetSetting<'print'>): string {
  return printXml(setup).reduce((text, [name, child]) => {
    const sheet = parentOf(text, WORKSHEET);
    return sheet.put(name, name === 'pageSetup' ? withPrinter(child, sheet.find(name)) : child);
  }, fitted(xml));
}

/** The settings of the printer that somebody chose are a part of their own. */
function withPrinter(child: string, standing: Child | undefined): string {
  const printer = /\s[\w.-]+:id\s*=\s*(?:"[^"]*"|'[^']*')/.exec(standing?.attributes ?? '')?.[0] ?? '';
  return child.replace('/>', `${printer}/>`);
}

function fitted(xml: string): string {
  const sheet = parentOf(xml, WORKSHEET);
  const properties = sheet.find('sheetPr');
  if (properties === undefined) return sheet.add('sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const text = xml.slice(properties.start, properties.end);
  const parent = parentOf(text, SHEET_PROPERTIES);
  const standing = parent.find('pageSetUpPr');
  if (standing !== undefined && isOn(standing.attributes, 'fitToPage')) return xml;
  const rest = withoutAttributes(standing?.attributes ?? '', 'fitToPage');
  const next = parent.put('pageSetUpPr', `<pageSetUpPr${rest} fitToPage="1"/>`);
  return spliceText(xml, [{ start: properties.start, end: properties.end, text: next }]);
}
