import type { CellFormat, ColourRule, Horizontal } from '../../../shared/index.ts';
import { attribute, type Element, findElement, findElements, innerOf, isOn } from '../xml-scan.ts';
import type { Colours } from './read-colours.ts';

/** The format of each style of a file, by the style's number. */
export function readFormats(styles: string, colours: Colours): readonly CellFormat[] {
  const codes = readCodes(styles);
  const fonts = listed(styles, 'fonts', 'font').map((font) => fontFormat(innerOf(styles, font), colours));
  const fills = listed(styles, 'fills', 'fill').map((fill) => fillColour(innerOf(styles, fill), 'fgColor', colours));
  const borders = listed(styles, 'borders', 'border').map((border) => isDrawn(innerOf(styles, border)));
  return listed(styles, 'cellXfs', 'xf').map((xf) => {
    const number = (name: string) => Number(attribute(xf.attributes, name) ?? 0);
    const code = codes.get(number('numFmtId')) ?? BUILT_IN[number('numFmtId')];
    const fill = fills[number('fillId')];
    return {
      ...fonts[number('fontId')],
      ...(code === undefined ? {} : { numberFormat: code }),
      ...(fill === undefined ? {} : { fill }),
      ...(borders[number('borderId')] === true ? { border: true } : {}),
      ...cellFormat(innerOf(styles, xf)),
    };
  });
}

type RuleLook = Pick<ColourRule, 'fill' | 'colour' | 'bold'>;

/** How each rule of a file paints, by its number; a rule that says nothing of a colour leaves it black on white. */
export function readRuleLooks(styles: string, colours: Colours): readonly RuleLook[] {
  return listed(styles, 'dxfs', 'dxf').map((dxf) => {
    const inner = innerOf(styles, dxf);
    const font = findElement(inner, 'font');
    const { colour, bold } = font === null ? {} : fontFormat(innerOf(inner, font), colours);
    const fill = fillColour(inner, 'bgColor', colours) ?? fillColour(inner, 'fgColor', colours);
    return { fill: fill ?? 'FFFFFF', colour: colour ?? '000000', bold: bold === true };
  });
}

/** ECMA-376 Part 1, 18.8.30; a day as Vietnamese readers see it. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  49: '@',
};

function readCodes(styles: string): ReadonlyMap<number, string> {
  return new Map(
    listed(styles, 'numFmts', 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      attribute(attributes, 'formatCode') ?? '',
    ]),
  );
}

function listed(styles: string, list: string, item: string): readonly Element[] {
  const found = findElement(styles, list);
  return found === null ? [] : findElements(styles, item, found.innerStart, found.innerEnd);
}

function fontFormat(font: string, colours: Colours): CellFormat {
  const has = (name: string) => {
    const element = findElement(font, name);
    const value = element === null ? '0' : (attribute(element.attributes, 'val') ?? '1');
    return value === '1' || value === 'true';
  };
  const size = Number(attribute(findElement(font, 'sz')?.attributes ?? '', 'val') ?? 11);
  const colour = colours(findElement(font, 'color')?.attributes ?? '');
  return {
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
    ...(size === 11 ? {} : { size }),
    ...(colour === undefined ? {} : { colour }),
  };
}

function fillColour(xml: string, part: string, colours: Colours): string | undefined {
  const pattern = findElement(xml, 'patternFill');
  if (pattern === null || attribute(pattern.attributes, 'patternType') === 'none') return undefined;
  const colour = findElement(xml, part, pattern.innerStart, pattern.innerEnd);
  return colour === null ? undefined : colours(colour.attributes);
}

function isDrawn(border: string): boolean {
  return ['left', 'right', 'top', 'bottom'].some(
    (side) => attribute(findElement(border, side)?.attributes ?? '', 'style') !== undefined,
  );
}

function cellFormat(xf: string): CellFormat {
  const alignment = findElement(xf, 'alignment')?.attributes ?? '';
  const horizontal = attribute(alignment, 'horizontal') as Horizontal | undefined;
  const vertical = attribute(alignment, 'vertical');
  const locked = attribute(findElement(xf, 'protection')?.attributes ?? '', 'locked');
  return {
    ...(['left', 'center', 'right', 'justify'].includes(horizontal ?? '')
      ? { horizontal: horizontal as Horizontal }
      : {}),
    ...(vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? { vertical } : {}),
    ...(isOn(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(locked === '0' || locked === 'false' ? { locked: false } : {}),
  };
}
