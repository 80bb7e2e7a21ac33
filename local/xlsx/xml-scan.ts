import { fromXml } from './xml-text.ts';

/** Where one element stands in its text; places count characters, ends are behind the last one. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** With the colon: 'x:', or ''. */
  readonly prefix: string;
  /** What stands in the first tag behind the name, without the slash. */
  readonly attributes: string;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/**
 * The elements of a name, whatever their prefix, that begin between two places; elements of one name that stand in
 * each other are not expected, nor are comments and CDATA (see plainXml).
 *
 * findElements('<a><x:b i="1">2</x:b></a>', 'b').length //=> 1
 */
export function findElements(xml: string, name: string, from = 0, to = xml.length): readonly Element[] {
  const found: Element[] = [];
  eachElement(xml, name, from, to, (element) => found.push(element));
  return found;
}

/** The first element of a name between two places, or null. */
export function findElement(xml: string, name: string, from = 0, to = xml.length): Element | null {
  const match = matchFrom(openingTag(name), xml, from);
  return match === null || match.index >= to ? null : elementAt(xml, name, match);
}

/** Calls back for each element of a name between two places. */
export function eachElement(
  xml: string,
  name: string,
  from: number,
  to: number,
  visit: (element: Element) => void,
): void {
  const opening = openingTag(name);
  for (let at = from; at < to; ) {
    const match = matchFrom(opening, xml, at);
    if (match === null || match.index >= to) return;
    const element = elementAt(xml, name, match);
    visit(element);
    at = element.end;
  }
}

/** What stands between the tags of an element. */
export function innerOf(xml: string, { innerStart, innerEnd }: Element): string {
  return xml.slice(innerStart, innerEnd);
}

/**
 * The value of an attribute, whatever its quotes and prefix; undefined where it is not there.
 *
 * attribute(" r='A1' t=\"s\"", 't') //=> 's'
 */
export function attribute(attributes: string, name: string): string | undefined {
  const plain = ` ${name}="`;
  const at = attributes.indexOf(plain);
  if (at >= 0) return fromXml(attributes.slice(at + plain.length, attributes.indexOf('"', at + plain.length)));
  if (!attributes.includes(name)) return undefined;
  const match = attributePattern(name).exec(attributes);
  return match === null ? undefined : fromXml(match[1] ?? match[2] ?? '');
}

/** True where an attribute says yes: "1" or "true". */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}

/** The attributes without some of them. */
export function withoutAttributes(attributes: string, ...names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(attributePattern(name), ''), attributes);
}

/** The same text without comments and CDATA sections, which no program writes into these parts but which XML allows. */
export function plainXml(xml: string): string {
  if (!xml.includes('<!')) return xml;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data?: string) =>
    (data ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
}

const patterns = new Map<string, RegExp>();

function cached(key: string, source: string): RegExp {
  const pattern = patterns.get(key) ?? new RegExp(source, 'g');
  patterns.set(key, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

function openingTag(name: string): RegExp {
  return cached(`<${name}`, `<([A-Za-z_][\\w.-]*:)?${name}(?=[\\s/>])`);
}

function closingTag(name: string): RegExp {
  return cached(`</${name}`, `</(?:[A-Za-z_][\\w.-]*:)?${name}\\s*>`);
}

function attributePattern(name: string): RegExp {
  return cached(`@${name}`, `\\s(?:[A-Za-z_][\\w.-]*:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
}

function matchFrom(pattern: RegExp, xml: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(xml);
}

function elementAt(xml: string, name: string, match: RegExpExecArray): Element {
  const start = match.index;
  const prefix = match[1] ?? '';
  const close = tagEnd(xml, start + match[0].length);
  const isClosed = xml.charCodeAt(close - 1) === SLASH;
  const attributes = xml.slice(start + match[0].length, isClosed ? close - 1 : close);
  if (isClosed) return { start, end: close + 1, prefix, attributes, innerStart: close + 1, innerEnd: close + 1 };
  const closing = matchFrom(closingTag(name), xml, close + 1);
  const innerEnd = closing?.index ?? xml.length;
  const end = closing === null ? xml.length : innerEnd + closing[0].length;
  return { start, end, prefix, attributes, innerStart: close + 1, innerEnd };
}

const [SLASH, QUOTE, APOSTROPHE, GREATER] = [47, 34, 39, 62];

/** The place of the ">" that ends a tag; one in an attribute's value does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
  }
  return xml.length;
}
