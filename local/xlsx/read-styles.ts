import { isDateFormat } from '../workbook-model/number-format.ts';
import { attribute, findElement, findElements } from './xml-scan.ts';

/** The built-in formats that show a day (ECMA-376 Part 1, 18.8.30), those of East Asian Excel among them. */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** True for a built-in format that shows a day. */
export function isDateFormatId(id: number): boolean {
  return DATE_FORMATS.has(id);
}

/**
 * Whether cells of each style show a day, by the style's number.
 *
 * readDateStyles('<styleSheet>…') //=> [false, true, …]
 */
export function readDateStyles(styles: string): readonly boolean[] {
  const codes = new Map(
    findElements(styles, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      attribute(attributes, 'formatCode') ?? '',
    ]),
  );
  const list = findElement(styles, 'cellXfs');
  if (list === null) return [];
  return findElements(styles, 'xf', list.innerStart, list.innerEnd).map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    const code = codes.get(id);
    return code === undefined ? DATE_FORMATS.has(id) : isDateFormat(code);
  });
}
