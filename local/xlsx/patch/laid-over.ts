import type { CellFormat } from '../../../shared/index.ts';
import { DEFAULT_DATE_FORMAT, isDateFormat } from '../../workbook-model/number-format.ts';
import { FONT } from '../open-xml.ts';
import { isDateFormatId } from '../read-styles.ts';
import { borderXml, solidXml, TEXT_FORMAT_ID } from '../style-parts.ts';
import { attribute, withoutAttributes } from '../xml-scan.ts';
import { xmlAttribute } from '../xml-text.ts';
import { parentOf, prefixed } from './children.ts';
import { FONT_PARTS } from './orders.ts';
import type { Overlay } from './overlay.ts';
import type { StyleLists } from './style-lists.ts';

const FIRST_CUSTOM_FORMAT = 164;
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** A style with an overlay, as an `xf` element; what the overlay does not speak of stays. */
export function laidOver(lists: StyleLists, xf: string, { format, showsDay }: Overlay): string {
  const { prefix } = lists;
  const ids = changedIds(lists, xf, format, showsDay);
  const { attributes, alignment, protection, rest } = partsOf(xf);
  const aligned = differing(alignment, alignmentOf(format), { wrapText: '0' });
  const locked = differing(protection, lockOf(format), { locked: '1' });
  const flags = [
    ...ids.map(({ applied }) => applied),
    ...(aligned.length > 0 ? ['applyAlignment'] : []),
    ...(locked.length > 0 ? ['applyProtection'] : []),
  ];
  if (flags.length === 0) return xf;
  const all = [
    ...ids.map(({ id, value }) => ` ${id}="${value}"`),
    withoutAttributes(attributes, ...ids.map(({ id }) => id), ...flags),
    ...flags.map((name) => ` ${name}="1"`),
  ].join('');
  const inner =
    childXml('alignment', alignment, aligned, prefix) + childXml('protection', protection, locked, prefix) + rest;
  return inner === '' ? `<${prefix}xf${all}/>` : `<${prefix}xf${all}>${inner}</${prefix}xf>`;
}

type Attributes = readonly (readonly [name: string, value: string])[];

function alignmentOf({ horizontal, vertical, wrap }: CellFormat): Attributes {
  return [
    ...(horizontal === undefined ? [] : [['horizontal', horizontal] as const]),
    ...(vertical === undefined ? [] : [['vertical', vertical] as const]),
    ...(wrap === undefined ? [] : [['wrapText', wrap ? '1' : '0'] as const]),
  ];
}

function lockOf({ locked }: CellFormat): Attributes {
  return locked === undefined ? [] : [['locked', locked ? '1' : '0']];
}

/** Those that say something else than what stands there, or than what holds where nothing does. */
function differing(
  standing: string | null,
  wanted: Attributes,
  otherwise: Readonly<Record<string, string>>,
): Attributes {
  return wanted.filter(([name, value]) => (attribute(standing ?? '', name) ?? otherwise[name]) !== value);
}

function childXml(name: string, standing: string | null, wanted: Attributes, prefix: string): string {
  if (standing === null && wanted.length === 0) return '';
  const rest = withoutAttributes(standing ?? '', ...wanted.map(([key]) => key));
  return `<${prefix}${name}${rest}${wanted.map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}

interface XfParts {
  readonly attributes: string;
  /** The attributes of the child; null where there is none. */
  readonly alignment: string | null;
  readonly protection: string | null;
  readonly rest: string;
}

function partsOf(xf: string): XfParts {
  const { root, children, find } = parentOf(xf, []);
  const others = children.filter(({ name }) => name !== 'alignment' && name !== 'protection');
  return {
    attributes: root.attributes,
    alignment: find('alignment')?.attributes ?? null,
    protection: find('protection')?.attributes ?? null,
    rest: others.map(({ start, end }) => xf.slice(start, end)).join(''),
  };
}

/** A style of ours alone, as in a file that we make. */
export function ownStyle(lists: StyleLists, format: CellFormat): string {
  return laidOver(lists, prefixed(PLAIN_XF, lists.prefix), { format: { size: 11, ...format }, showsDay: false });
}

interface ChangedId {
  readonly id: string;
  readonly applied: string;
  readonly value: number;
}

function changedIds(lists: StyleLists, xf: string, format: CellFormat, showsDay: boolean): readonly ChangedId[] {
  const number = (name: string) => Number(attribute(xf, name) ?? 0);
  const isFormatted = Object.keys(format).length > 0;
  const wanted = format.numberFormat === undefined ? null : formatId(lists, format.numberFormat);
  const dated = showsDay && !showsDays(lists, wanted ?? number('numFmtId')) ? dateFormatId(lists) : wanted;
  return [
    dated === null ? null : { id: 'numFmtId', applied: 'applyNumberFormat', value: dated },
    isFormatted ? { id: 'fontId', applied: 'applyFont', value: fontId(lists, number('fontId'), format) } : null,
    format.fill === undefined
      ? null
      : { id: 'fillId', applied: 'applyFill', value: lists.idOf('fills', solidXml(format.fill)) },
    format.border === undefined
      ? null
      : { id: 'borderId', applied: 'applyBorder', value: lists.idOf('borders', borderXml(format.border)) },
  ].flatMap((one) =>
    one === null || (attribute(xf, one.id) !== undefined && number(one.id) === one.value) ? [] : one,
  );
}

function customFormats(lists: StyleLists): ReadonlyMap<string, number> {
  return new Map(
    lists.items('numFmts').map((item) => [attribute(item, 'formatCode') ?? '', Number(attribute(item, 'numFmtId'))]),
  );
}

function formatId(lists: StyleLists, code: string): number {
  if (code === 'General') return 0;
  if (code === '@') return TEXT_FORMAT_ID;
  const formats = customFormats(lists);
  const known = formats.get(code);
  if (known !== undefined) return known;
  const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.values()) + 1;
  lists.idOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
  return id;
}

const dateFormatId = (lists: StyleLists) => formatId(lists, DEFAULT_DATE_FORMAT);

function showsDays(lists: StyleLists, id: number): boolean {
  const code = [...customFormats(lists)].find(([, known]) => known === id)?.[0];
  return code === undefined ? isDateFormatId(id) : isDateFormat(code);
}

/** All that we format is in Times New Roman; what else a font has, underlines say, stays. */
function fontId(lists: StyleLists, base: number, { bold, italic, size, colour }: CellFormat): number {
  const found = lists.item('fonts', base);
  const parts = new Map<string, string>();
  if (found !== undefined) {
    for (const { name, attributes } of parentOf(found, FONT_PARTS).children) parts.set(name, `<${name}${attributes}/>`);
  }
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.set(name, `<${name}${value}/>`);
  };
  if (bold === false) parts.delete('b');
  if (italic === false) parts.delete('i');
  set('b', bold === true ? '' : undefined);
  set('i', italic === true ? '' : undefined);
  set('sz', size === undefined ? undefined : ` val="${size}"`);
  set('color', colour === undefined ? undefined : ` rgb="FF${colour.toUpperCase()}"`);
  set('name', ` val="${FONT}"`);
  set('family', ' val="1"');
  for (const name of ['scheme', 'charset']) parts.delete(name);
  const inOrder = FONT_PARTS.flatMap((name) => parts.get(name) ?? []);
  return lists.idOf('fonts', `<font>${inOrder.join('')}</font>`);
}
