import { HostCannot } from '../../../shared/index.ts';
import { partText, relationsPath, resolved, type XlsxPackage } from '../open-package.ts';
import { PACKAGE_RELATIONS_NAMESPACE, XML_HEAD } from '../open-xml.ts';
import { pack } from '../write-zip.ts';
import { attribute, findElements } from '../xml-scan.ts';
import { parentOf } from './children.ts';

/** The text of a part, unpacked where it was not yet; null where the file has none of this name. */
export function textOf({ texts, entries }: XlsxPackage, path: string): string | null {
  const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  if (entry === undefined) return null;
  const text = texts.get(entry.name) ?? partText(entry);
  if (text === null) throw new HostCannot('xlsx', 'write', `the part ${path} of the file is damaged`);
  return text;
}

/** The file with other texts in some parts; a part that has its text already stays byte for byte. */
export function withTexts(file: XlsxPackage, texts: ReadonlyMap<string, string>): XlsxPackage {
  const changed = [...texts].filter(([part, text]) => textOf(file, part) !== text);
  return {
    ...file,
    texts: new Map([...file.texts, ...changed]),
    changed: new Set([...file.changed, ...changed.map(([part]) => part)]),
  };
}

/** The file with one part more, of a content type. */
export function withPart(file: XlsxPackage, path: string, type: string, text: string): XlsxPackage {
  const added = { ...file, entries: [...file.entries, pack(path, new Uint8Array())] };
  const types = textOf(file, file.contentTypesPart) ?? '';
  const entry = `<Override PartName="/${path}" ContentType="${type}"/>`;
  return withTexts(
    added,
    new Map([
      [path, text],
      [file.contentTypesPart, parentOf(types, ['Default', 'Override']).add('Override', entry)],
    ]),
  );
}

/** A path that no part has: the stem, a number and the ending. */
export function freePath({ entries }: XlsxPackage, stem: string): string {
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.xml`.toLowerCase())) number++;
  return `${stem}${number}.xml`;
}

export interface Relation {
  readonly id: string;
  /** The last word of the type. */
  readonly type: string;
  readonly path: string;
}

/** The ways from a part to others. */
export function relationsFrom(file: XlsxPackage, part: string): readonly Relation[] {
  return findElements(textOf(file, relationsPath(part)) ?? '', 'Relationship').map(({ attributes }) => ({
    id: attribute(attributes, 'Id') ?? '',
    type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
    path: resolved(part, attribute(attributes, 'Target') ?? ''),
  }));
}

/** The file with one way more from a part, and the id of it. */
export function withRelation(file: XlsxPackage, part: string, type: string, path: string): [XlsxPackage, string] {
  const taken = new Set(relationsFrom(file, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const entry = `<Relationship Id="${id}" Type="${relationTypes(file)}/${type}" Target="/${path}"/>`;
  const own = relationsPath(part);
  const xml = textOf(file, own);
  if (xml !== null)
    return [withTexts(file, new Map([[nameOf(file, own), parentOf(xml, []).add('Relationship', entry)]])), id];
  const added = { ...file, entries: [...file.entries, pack(own, new Uint8Array())] };
  const text = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}">${entry}</Relationships>`;
  return [withTexts(added, new Map([[own, text]])), id];
}

function nameOf({ entries }: XlsxPackage, path: string): string {
  return entries.find(({ name }) => name.toLowerCase() === path.toLowerCase())?.name ?? path;
}

const STRICT = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';

/** What relation types begin with: a strict file has other names for all of them (ECMA-376 Part 1, annex A). */
function relationTypes(file: XlsxPackage): string {
  return inDialect(file, `${TRANSITIONAL}officeDocument/2006/relationships`);
}

/** XML of ours with the names that the file's dialect has. */
export function inDialect(file: XlsxPackage, xml: string): string {
  if (!(textOf(file, file.workbookPart) ?? '').includes(`${STRICT}spreadsheetml/main`)) return xml;
  return xml.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(\w+)/g,
    `${STRICT}$1/$2`,
  );
}
