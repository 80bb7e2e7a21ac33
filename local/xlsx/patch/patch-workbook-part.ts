import { attribute, type Element, findElement, findElements, innerOf, withoutAttributes } from '../xml-scan.ts';
import { fromXml } from '../xml-text.ts';
import { spliceText } from './splice-text.ts';

/** The workbook part, telling Excel to calculate everything when it opens the file. */
export function calculatedOnLoad(xml: string): string {
  const present = findElement(xml, 'calcPr');
  if (present !== null) {
    if (attribute(present.attributes, 'fullCalcOnLoad') === '1') return xml;
    const rest = withoutAttributes(present.attributes, 'fullCalcOnLoad');
    const isClosed = present.innerStart === present.end;
    const text = `<${present.prefix}calcPr${rest} fullCalcOnLoad="1"${isClosed ? '/' : ''}>`;
    return spliceText(xml, [{ start: present.start, end: present.innerStart, text }]);
  }
  const before = lastOf(xml, ['definedNames', 'externalReferences', 'functionGroups', 'sheets']);
  if (before === null) return xml;
  return spliceText(xml, [
    { start: before.end, end: before.end, text: `<${before.prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** calcPr stands behind these. */
function lastOf(xml: string, names: readonly string[]): Element | null {
  for (const name of names) {
    const element = findElement(xml, name);
    if (element !== null) return element;
  }
  return null;
}

/** What each defined name stands for, by its name in lower case; one name may be defined for several sheets. */
export function definedNames(xml: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const element of findElements(xml, 'definedName')) {
    const name = (attribute(element.attributes, 'name') ?? '').toLowerCase();
    names.set(name, [...(names.get(name) ?? []), fromXml(innerOf(xml, element))]);
  }
  return names;
}

/** A list of relations or content types without the entries that name a part. */
export function withoutEntry(xml: string, element: 'Relationship' | 'Override', target: RegExp): string {
  const key = element === 'Override' ? 'PartName' : 'Target';
  const entries = findElements(xml, element).filter(({ attributes }) => target.test(attribute(attributes, key) ?? ''));
  return entries.length === 0
    ? xml
    : spliceText(
        xml,
        entries.map(({ start, end }) => ({ start, end, text: '' })),
      );
}
