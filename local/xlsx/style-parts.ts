import type { CellFormat, ColourRule } from '../../shared/index.ts';
import { FONT, FONT_SIZE, MAIN_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlAttribute } from './xml-text.ts';

const FIRST_CUSTOM_NUMBER_FORMAT = 164;
export const TEXT_FORMAT_ID = 49;

/** A numbered list of distinct pieces of XML. */
interface Pieces {
  /** The number of a piece, which joins the list where it is new. */
  idOf(piece: string): number;
  list(): readonly string[];
}

function pieces(first: readonly string[] = []): Pieces {
  const ids = new Map(first.map((piece, id) => [piece, id]));
  return {
    idOf(piece) {
      const id = ids.get(piece) ?? ids.size;
      ids.set(piece, id);
      return id;
    },
    list: () => [...ids.keys()],
  };
}

/** The numbers by which cells and rules refer to a styles part. */
export interface CellLooks {
  /** The style of cells with a format, by the format's place in the workbook's list. */
  readonly idOf: (format: number) => number;
  readonly ruleIdOf: (rule: ColourRule) => number;
}

/** What a workbook's styles part is made from. */
export interface Styles extends CellLooks {
  readonly xml: () => string;
}

/** The styles of a workbook: format number n is `formats[n]`. */
export function stylesOf(formats: readonly CellFormat[]): Styles {
  const fonts = pieces([fontXml({})]);
  const fills = pieces([patternXml('none'), patternXml('gray125')]);
  const borders = pieces([borderXml(false)]);
  const numberFormats = pieces();
  const rules = pieces();

  function numberFormatId(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    return code === '@' ? TEXT_FORMAT_ID : FIRST_CUSTOM_NUMBER_FORMAT + numberFormats.idOf(code);
  }

  function formatXml(format: CellFormat): string {
    const ids = {
      numFmtId: numberFormatId(format.numberFormat),
      fontId: fonts.idOf(fontXml(format)),
      fillId: format.fill === undefined ? 0 : fills.idOf(solidXml(format.fill)),
      borderId: borders.idOf(borderXml(format.border === true)),
    };
    const attributes = Object.entries(ids).map(([name, id]) => `${name}="${id}"`);
    const inner = alignmentXml(format) + (format.locked === false ? '<protection locked="0"/>' : '');
    return `<xf ${attributes.join(' ')} xfId="0"${appliedXml(ids, format)}${inner === '' ? '/>' : `>${inner}</xf>`}`;
  }

  const xfs = formats.map(formatXml);
  return {
    idOf: (format) => format,
    ruleIdOf: (rule) => rules.idOf(ruleXml(rule)),
    xml: () =>
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">${[
        listXml('numFmts', numberFormats.list().map(numberFormatXml)),
        listXml('fonts', fonts.list()),
        listXml('fills', fills.list()),
        listXml('borders', borders.list()),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        listXml('cellXfs', xfs),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        listXml('dxfs', rules.list()),
      ].join('')}</styleSheet>`,
  };
}

function listXml(tag: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

function numberFormatXml(code: string, i: number): string {
  return `<numFmt numFmtId="${FIRST_CUSTOM_NUMBER_FORMAT + i}" formatCode="${xmlAttribute(code)}"/>`;
}

/** The children stand in the order that the schema asks for. */
function fontXml({ bold, italic, size, colour }: CellFormat): string {
  const marks = (bold === true ? '<b/>' : '') + (italic === true ? '<i/>' : '');
  const paint = colour === undefined ? '' : `<color rgb="FF${colour.toUpperCase()}"/>`;
  return `<font>${marks}<sz val="${size ?? FONT_SIZE}"/>${paint}<name val="${FONT}"/><family val="1"/></font>`;
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

export function solidXml(colour: string): string {
  const rgb = `rgb="FF${colour.toUpperCase()}"`;
  return `<fill><patternFill patternType="solid"><fgColor ${rgb}/><bgColor ${rgb}/></patternFill></fill>`;
}

export function borderXml(isDrawn: boolean): string {
  const side = (name: string) => (isDrawn ? `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>` : `<${name}/>`);
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellFormat): string {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function appliedXml(
  ids: { numFmtId: number; fontId: number; fillId: number; borderId: number },
  format: CellFormat,
): string {
  return [
    ids.numFmtId > 0 ? ' applyNumberFormat="1"' : '',
    ids.fontId > 0 ? ' applyFont="1"' : '',
    ids.fillId > 0 ? ' applyFill="1"' : '',
    ids.borderId > 0 ? ' applyBorder="1"' : '',
    alignmentXml(format) === '' ? '' : ' applyAlignment="1"',
    format.locked === false ? ' applyProtection="1"' : '',
  ].join('');
}

/** Excel paints a rule's fill with bgColor, others with fgColor (randym/axlsx#218): both are given. */
export function ruleXml({ bold, colour, fill }: ColourRule): string {
  const font = `<font>${bold ? '<b/>' : ''}<color rgb="FF${colour.toUpperCase()}"/></font>`;
  return `<dxf>${font}${solidXml(fill)}</dxf>`;
}
