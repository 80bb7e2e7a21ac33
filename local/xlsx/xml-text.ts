/** Characters that XML cannot carry, and the text that would be read as one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be written another way
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text between tags. What XML cannot carry becomes _xHHHH_, as Excel writes it (ECMA-376 Part 1, 22.9.2.19).
 *
 * xmlText('a < b\r') //=> 'a &lt; b_x000D_'
 */
export function xmlText(text: string): string {
  return escaped(text.replace(UNPRINTABLE, (character) => `_x${hex(character)}_`));
}

/** A formula between tags: unlike text it knows no _xHHHH_. */
export function xmlFormula(formula: string): string {
  return escaped(formula);
}

/**
 * The value of an attribute, without the quotes round it.
 *
 * xmlAttribute('"a"\n') //=> '&quot;a&quot;&#10;'
 */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string) : text;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

const FIVE = [
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&amp;', '&'],
] as const;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * What stands between tags or in an attribute, read: entities and line ends.
 *
 * fromXml('a &lt; b&#x41;') //=> 'a < bA'
 */
export function fromXml(xml: string): string {
  const text = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  if (!text.includes('&')) return text;
  if (text.includes('&#')) return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, entity);
  // The usual five, the ampersand last: what it was part of is not read again.
  let plain = text;
  for (const [written, meant] of FIVE) if (plain.includes(written)) plain = plain.replaceAll(written, meant);
  return plain;
}

function entity(whole: string, hexCode?: string, code?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? whole;
  const point = hexCode === undefined ? Number(code) : Number.parseInt(hexCode, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Text of a cell: as `fromXml`, and _xHHHH_ read too. */
export function cellTextFromXml(xml: string): string {
  const text = fromXml(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
