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
  const start = nextTag(xml, name, from, to);
  return start < 0 ? null : elementAt(xml, name, start);
}

/** Calls back for each element of a name between two places. */
export function eachElement(
  xml: string,
  name: string,
  from: number,
  to: number,
  visit: (element: Element) => void,
): void {
  let start = nextTag(xml, name, from, to);
  while (start >= 0) {
    const element = elementAt(xml, name, start);
    visit(element);
    start = nextTag(xml, name, element.end, to);
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

/**
 * The same text without what XML allows and these parts never hold in practice: comments, CDATA sections, blanks in a
 * closing tag. All other functions here expect text without them.
 */
export function plainXml(xml: string): string {
  const tidy = /<\/[^>\s]+\s/.test(xml) ? xml.replace(/(<\/[^>\s]+)\s+>/g, '$1>') : xml;
  if (!tidy.includes('<!')) return tidy;
  return tidy.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data?: string) =>
    (data ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const source = `\\s(?:[A-Za-z_][\\w.-]*:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`;
  const pattern = patterns.get(name) ?? new RegExp(source);
  patterns.set(name, pattern);
  return pattern;
}

/** The place of the next opening tag of a name, with or without a prefix, or -1. */
function nextTag(xml: string, name: string, from: number, to: number): number {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at + 1)) {
    if (nameStart(xml, name, at) > 0) return at;
  }
  return -1;
}

/** Where the name begins, behind "<" and a prefix, or 0 where the tag at this place has another name. */
function nameStart(xml: string, name: string, at: number): number {
  if (xml.startsWith(name, at + 1) && isNameEnd(xml.charCodeAt(at + 1 + name.length))) return at + 1;
  for (let i = at + 1; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code === COLON)
      return xml.startsWith(name, i + 1) && isNameEnd(xml.charCodeAt(i + 1 + name.length)) ? i + 1 : 0;
    if (code === SLASH || isNameEnd(code)) return 0;
  }
  return 0;
}

function isNameEnd(code: number): boolean {
  return code === GREATER || code === SLASH || code <= SPACE;
}

function elementAt(xml: string, name: string, start: number): Element {
  const nameAt = nameStart(xml, name, start);
  const prefix = nameAt === start + 1 ? '' : xml.slice(start + 1, nameAt);
  const close = tagEnd(xml, nameAt + name.length);
  const isClosed = xml.charCodeAt(close - 1) === SLASH;
  const attributes = xml.slice(nameAt + name.length, isClosed ? close - 1 : close);
  if (isClosed) return { start, end: close + 1, prefix, attributes, innerStart: close + 1, innerEnd: close + 1 };
  const closing = `</${prefix}${name}>`;
  const found = xml.indexOf(closing, close + 1);
  const innerEnd = found < 0 ? xml.length : found;
  return { start, end: innerEnd + closing.length, prefix, attributes, innerStart: close + 1, innerEnd };
}

const [SPACE, QUOTE, APOSTROPHE, SLASH, COLON, GREATER] = [32, 34, 39, 47, 58, 62];

/** The place of the ">" that ends a tag; one in an attribute's value does not. */
export function tagEnd(xml: string, from: number): number {
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
