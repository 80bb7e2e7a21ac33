import type { NamedArea, Workbook } from '../../shared/index.ts';
import { parseReference } from '../workbook-model/reference.ts';
import { openPackage, type XlsxPackage } from './open-package.ts';
import type { CellContext } from './read-cell.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readDateStyles } from './read-styles.ts';
import { attribute, findElement, findElements, innerOf, isOn } from './xml-scan.ts';
import { fromXml } from './xml-text.ts';

/**
 * The workbook in the bytes of an .xlsx file; throws where openPackage finds a problem.
 *
 * readXlsx(createXlsx(model)) //=> the same as snapshotOf(model)
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(`Not an .xlsx file that can be read: ${opened.problem}`);
  return readPackage(opened.file);
}

/** The workbook in an opened file. */
export function readPackage(file: XlsxPackage): Workbook {
  const context = cellContext(file);
  const sheets = file.sheets.map(({ title, part }) => readSheet(title, file.texts.get(part) ?? '', context));
  return { sheets, names: readNames(file) };
}

/** Days between the two systems of counting days (ECMA-376 Part 1, 18.17.4.1). */
const DAYS_FROM_1900_TO_1904 = 1462;

/** What the cells of the file refer to. */
export function cellContext({ texts, stylesPart, stringsPart, workbookPart }: XlsxPackage): CellContext {
  const properties = findElement(texts.get(workbookPart) ?? '', 'workbookPr');
  return {
    strings: readStrings(texts.get(stringsPart ?? '') ?? ''),
    dateStyles: readDateStyles(texts.get(stylesPart ?? '') ?? ''),
    dateShift: properties !== null && isOn(properties.attributes, 'date1904') ? DAYS_FROM_1900_TO_1904 : 0,
  };
}

/**
 * The names of one area each. A name that belongs to one sheet, as copying a sheet leaves it, counts only where the
 * workbook has none of its own.
 */
function readNames({ texts, workbookPart, sheets }: XlsxPackage): Readonly<Record<string, NamedArea>> {
  const xml = texts.get(workbookPart) ?? '';
  const titles = new Map(sheets.map(({ title }) => [title.toLowerCase(), title]));
  const names = new Map<string, readonly [string, NamedArea]>();
  const elements = findElements(xml, 'definedName');
  const isLocal = (attributes: string) => attribute(attributes, 'localSheetId') !== undefined;
  const inOrder = [...elements.filter((e) => !isLocal(e.attributes)), ...elements.filter((e) => isLocal(e.attributes))];
  for (const element of inOrder) {
    const name = attribute(element.attributes, 'name') ?? '';
    const area = parseReference(fromXml(innerOf(xml, element)));
    const sheet = titles.get(area?.sheet.toLowerCase() ?? '');
    if (area === null || sheet === undefined || /^_xlnm/i.test(name) || names.has(name.toLowerCase())) continue;
    names.set(name.toLowerCase(), [name, { ...area, sheet }]);
  }
  return Object.fromEntries(names.values());
}
