import { HostCannot } from '../../../shared/index.ts';
import { DEFAULT_DATE_FORMAT } from '../../workbook-model/number-format.ts';
import { readDateStyles } from '../read-styles.ts';
import { attribute, type Element, findElement, findElements, innerOf, withoutAttributes } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { type Splice, spliceText } from './splice-text.ts';

const FIRST_CUSTOM_FORMAT = 164;

/** The styles part of a file, to which styles that show a day can be added. */
export interface StylesPatch {
  /** The number of a style that differs from another only by showing a day; the same one where that does already. */
  dateStyleFor(style: number): number;
  /** The part with what was added; the very same text where nothing was. */
  readonly xml: () => string;
}

/** Opens a styles part for additions; an empty text where the file has none. */
export function stylesPatch(xml: string): StylesPatch {
  const list = findElement(xml, 'cellXfs');
  const styles = list === null ? [] : findElements(xml, 'xf', list.innerStart, list.innerEnd);
  const texts = styles.map(({ start, end }) => xml.slice(start, end));
  const showsDate = readDateStyles(xml);
  const formatId = dateFormatId(xml);

  function dateStyleFor(style: number): number {
    const element = styles[style];
    if (showsDate[style] === true) return style;
    if (element === undefined)
      throw new HostCannot('xlsx', 'write', `the file has no style ${style} to show a date with`);
    const wanted = datedStyle(xml, element, formatId);
    const known = texts.indexOf(wanted);
    return known >= 0 ? known : texts.push(wanted) - 1;
  }

  return {
    dateStyleFor,
    xml() {
      const added = texts.slice(styles.length);
      if (list === null || added.length === 0) return xml;
      return spliceText(xml, [
        ...formatSplices(xml, formatId, list.prefix),
        ...listSplices('cellXfs', list, texts.length, added),
      ]);
    },
  };
}

function datedStyle(xml: string, style: Element, formatId: number): string {
  const bare = withoutAttributes(style.attributes, 'numFmtId', 'applyNumberFormat');
  const start = `<${style.prefix}xf numFmtId="${formatId}"${bare} applyNumberFormat="1"`;
  const inner = innerOf(xml, style);
  return inner === '' ? `${start}/>` : `${start}>${inner}</${style.prefix}xf>`;
}

function customFormats(xml: string): ReadonlyMap<string, number> {
  return new Map(
    findElements(xml, 'numFmt').map(({ attributes }) => [
      attribute(attributes, 'formatCode') ?? '',
      Number(attribute(attributes, 'numFmtId')),
    ]),
  );
}

function dateFormatId(xml: string): number {
  const formats = customFormats(xml);
  return formats.get(DEFAULT_DATE_FORMAT) ?? Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.values()) + 1;
}

/** The format itself, where the file does not have it yet. */
function formatSplices(xml: string, id: number, prefix: string): readonly Splice[] {
  const formats = customFormats(xml);
  if (formats.has(DEFAULT_DATE_FORMAT)) return [];
  const item = `<${prefix}numFmt numFmtId="${id}" formatCode="${DEFAULT_DATE_FORMAT}"/>`;
  const list = findElement(xml, 'numFmts');
  if (list !== null) return listSplices('numFmts', list, formats.size + 1, [item]);
  const styleSheet = findElement(xml, 'styleSheet');
  const at = styleSheet?.innerStart ?? 0;
  return [{ start: at, end: at, text: `<${prefix}numFmts count="1">${item}</${prefix}numFmts>` }];
}

/** More items at the end of a list that says how many it has. */
function listSplices(name: string, list: Element, count: number, items: readonly string[]): readonly Splice[] {
  const attributes = `${withoutAttributes(list.attributes, 'count')} count="${count}"`;
  return appendTo(list, name, attributes, items.join(''));
}
