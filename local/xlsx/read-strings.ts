import { type Element, eachElement, findElements } from './xml-scan.ts';
import { cellTextFromXml } from './xml-text.ts';

/** The shared texts of a workbook, by their number. */
export function readStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  eachElement(xml, 'si', 0, xml.length, ({ innerStart, innerEnd }) =>
    texts.push(readText(xml.slice(innerStart, innerEnd))),
  );
  return texts;
}

/**
 * The text of a cell's runs, without their formats and without the reading aids of East Asian text.
 *
 * readText('<r><t>Chỉ </t></r><r><t>tiêu</t></r>') //=> 'Chỉ tiêu'
 */
export function readText(xml: string): string {
  const phonetic = xml.includes('rPh') ? findElements(xml, 'rPh') : [];
  const isReadingAid = ({ start }: Element) => phonetic.some((aid) => start > aid.start && start < aid.end);
  return findElements(xml, 't')
    .filter((run) => !isReadingAid(run))
    .map(({ innerStart, innerEnd }) => cellTextFromXml(xml.slice(innerStart, innerEnd)))
    .join('');
}
