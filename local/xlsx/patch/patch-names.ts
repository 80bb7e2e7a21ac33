import type { NamedArea, PrintSetup } from '../../../shared/index.ts';
import { fixedReference } from '../../workbook-model/reference.ts';
import { nameXml, printNames } from '../workbook-part.ts';
import { attribute, type Element, findElements, innerOf } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { parentOf, prefixed } from './children.ts';
import { WORKBOOK } from './orders.ts';
import { spliceText } from './splice-text.ts';

/** The workbook part with a name for an area; one of the same name, in any case, gives up its place. */
export function withName(xml: string, name: string, area: NamedArea): string {
  return putName(xml, name, null, nameXml(name, null, fixedReference(area.sheet, area)));
}

/** The workbook part with the print area and the title rows of a sheet, the number of which counts from 0. */
export function withPrintNames(xml: string, sheet: number, title: string, setup: PrintSetup): string {
  const wanted = new Map(printNames(title, setup).map(([name, reference]) => [name, nameXml(name, sheet, reference)]));
  return ['_xlnm.Print_Area', '_xlnm.Print_Titles'].reduce(
    (text, name) => putName(text, name, sheet, wanted.get(name) ?? ''),
    xml,
  );
}

/** '' takes the name out. */
function putName(xml: string, name: string, sheet: number | null, item: string): string {
  const workbook = parentOf(xml, WORKBOOK);
  const list = workbook.find('definedNames');
  if (list === undefined)
    return item === '' ? xml : workbook.add('definedNames', `<definedNames>${item}</definedNames>`);
  const isOwn = ({ attributes }: Element) =>
    (attribute(attributes, 'name') ?? '').toLowerCase() === name.toLowerCase() &&
    (attribute(attributes, 'localSheetId') ?? null) === (sheet === null ? null : String(sheet));
  const names = findElements(xml, 'definedName', list.innerStart, list.innerEnd);
  const own = names.find(isOwn);
  const text = prefixed(item, list.prefix);
  if (own !== undefined && item === '' && names.length === 1) return workbook.put('definedNames', null);
  if (own !== undefined && isSameName(xml, own, text)) return xml;
  if (own !== undefined) return spliceText(xml, [{ start: own.start, end: own.end, text }]);
  return item === '' ? xml : spliceText(xml, appendTo(list, 'definedNames', list.attributes, text));
}

/** True where a name stands for the same already, whatever else is said of it. */
function isSameName(xml: string, own: Element, text: string): boolean {
  const [next] = findElements(text, 'definedName');
  if (next === undefined) return false;
  return (
    attribute(own.attributes, 'name') === attribute(next.attributes, 'name') &&
    innerOf(xml, own) === innerOf(text, next)
  );
}
