import type { XlsxPackage } from '../open-package.ts';
import { unpack } from '../read-zip.ts';
import { attribute, findElement, findElements, plainXml } from '../xml-scan.ts';

/** Gives RRGGBB for the attributes of an element such as <color theme="4" tint="0.4"/>; undefined where it names none. */
export type Colours = (attributes: string) => string | undefined;

/** The colours that the styles of a file refer to. */
export function readColours(file: XlsxPackage): Colours {
  const theme = readTheme(file);
  return (attributes) => {
    const rgb = attribute(attributes, 'rgb');
    if (rgb !== undefined) return /[0-9A-Fa-f]{6}$/.exec(rgb)?.[0].toUpperCase();
    const place = attribute(attributes, 'theme');
    const indexed = attribute(attributes, 'indexed');
    const base = place === undefined ? INDEXED[Number(indexed ?? -1) % 8] : theme[Number(place)];
    return base === undefined || Number(indexed ?? 0) > 15
      ? undefined
      : tinted(base, Number(attribute(attributes, 'tint') ?? 0));
  };
}

/** ECMA-376 Part 1, 18.8.27: the first eight, and again; later ones are passed over. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** What Office has where a file has no theme. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** In the order of the numbers in styles, light before dark (ECMA-376 Part 1, 18.8.3). */
const THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

function readTheme({ entries }: XlsxPackage): readonly string[] {
  const entry = entries.find(({ name }) => /(?:^|\/)theme\/theme1\.xml$/i.test(name));
  const bytes = entry === undefined ? null : unpack(entry);
  if (bytes === null) return OFFICE;
  const xml = plainXml(new TextDecoder().decode(bytes));
  return THEME.map((name, index) => {
    const element = findElement(xml, name);
    const colour =
      element === null
        ? undefined
        : [
            ...findElements(xml, 'srgbClr', element.innerStart, element.innerEnd),
            ...findElements(xml, 'sysClr', element.innerStart, element.innerEnd),
          ][0];
    const value = colour && (attribute(colour.attributes, 'lastClr') ?? attribute(colour.attributes, 'val'));
    return /^[0-9A-Fa-f]{6}$/.test(value ?? '') ? (value as string).toUpperCase() : (OFFICE[index] as string);
  });
}

/** Lighter above 0, darker below (ECMA-376 Part 1, 18.8.19), here of each part of the colour rather than of its lightness. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)));
  return moved.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
}
