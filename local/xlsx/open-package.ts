import { readZip, unpack } from './read-zip.ts';
import { attribute, findElements, plainXml } from './xml-scan.ts';
import type { ZipEntry } from './zip-entry.ts';

/** The parts of an .xlsx file that are read or changed, as text, and all others as they came. */
export interface XlsxPackage {
  /** In the order of the file. */
  readonly entries: readonly ZipEntry[];
  /** By the name that the entry has. */
  readonly texts: ReadonlyMap<string, string>;
  /** The parts whose text is no longer that of their entry. */
  readonly changed: ReadonlySet<string>;
  readonly workbookPart: string;
  readonly relationsPart: string;
  readonly contentTypesPart: string;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  /** True for an .xlsm file: its macros are kept and never run. */
  readonly hasMacros: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
}

export interface SheetPart {
  readonly title: string;
  readonly part: string;
}

/** Why a file cannot be opened as a workbook. */
export type PackageProblem = 'damaged' | 'zip-bomb' | 'not-xlsx' | 'ods';

export type Opened =
  | { readonly ok: true; readonly file: XlsxPackage }
  | { readonly ok: false; readonly problem: PackageProblem };

/** Bytes of all parts together when unpacked; sixty thousand rows of history take forty million. */
const MOST_UNPACKED = 400_000_000;
/** Sheets of nothing but formatted blanks shrink to a hundredth; a file made to fill the memory to a thousandth. */
const MOST_RATIO = 300;
/** Below this no ratio does harm. */
const ANY_RATIO = 20_000_000;

/**
 * Opens the bytes of an .xlsx file: unpacks what is read and finds the sheets. Never throws for what is in a file.
 *
 * openPackage(new Uint8Array()) //=> { ok: false, problem: 'damaged' }
 */
export function openPackage(bytes: Uint8Array): Opened {
  const entries = readZip(bytes);
  if (entries === null) return { ok: false, problem: 'damaged' };
  if (isBomb(entries, bytes.length)) return { ok: false, problem: 'zip-bomb' };
  const parts = partReader(entries);
  const other = otherKind(entries, parts);
  if (other !== null) return { ok: false, problem: other };
  const found = findParts(parts);
  if (parts.isDamaged()) return { ok: false, problem: 'damaged' };
  return found === null
    ? { ok: false, problem: 'not-xlsx' }
    : { ok: true, file: { entries, changed: new Set(), ...found } };
}

/** Parts that share their packed bytes count each: what is declared is what would be unpacked. */
function isBomb(entries: readonly ZipEntry[], packed: number): boolean {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  return unpacked > MOST_UNPACKED || (unpacked > ANY_RATIO && unpacked > packed * MOST_RATIO);
}

/** Unpacks parts by name, once each; names are not told apart by case. */
interface PartReader {
  nameOf(path: string): string | null;
  text(path: string): string | null;
  texts(): ReadonlyMap<string, string>;
  isDamaged(): boolean;
}

function partReader(entries: readonly ZipEntry[]): PartReader {
  const byPath = new Map(entries.map((entry) => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]));
  const texts = new Map<string, string>();
  let damaged = false;
  return {
    nameOf: (path) => byPath.get(path.toLowerCase())?.name ?? null,
    text(path) {
      const entry = byPath.get(path.toLowerCase());
      if (entry === undefined) return null;
      const known = texts.get(entry.name);
      if (known !== undefined) return known;
      const text = partText(entry);
      damaged ||= text === null;
      texts.set(entry.name, text ?? '');
      return text ?? '';
    },
    texts: () => texts,
    isDamaged: () => damaged,
  };
}

/** The text of a part, tidied as the scanner needs it; null where it is damaged. */
export function partText(entry: ZipEntry): string | null {
  const bytes = unpack(entry);
  return bytes === null ? null : plainXml(decoded(bytes));
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return fromUtf16('utf-16be', bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The text is written back as UTF-8, so it says so. */
function fromUtf16(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes).replace(/encoding=(["'])utf-16[^"']*\1/i, 'encoding="UTF-8"');
}

const CONTENT_TYPES = '[Content_Types].xml';

function otherKind(entries: readonly ZipEntry[], parts: PartReader): PackageProblem | null {
  if (entries.some(({ name }) => name === 'mimetype') && /opendocument/.test(parts.text('mimetype') ?? ''))
    return 'ods';
  // A template or an add-in is no workbook that people fill.
  return /(?:template|addin)\.macroEnabled/.test(parts.text(CONTENT_TYPES) ?? '') ? 'not-xlsx' : null;
}

function findParts(parts: PartReader): Omit<XlsxPackage, 'entries' | 'changed'> | null {
  const root = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbookPart = parts.nameOf(root);
  const contentTypesPart = parts.nameOf(CONTENT_TYPES);
  const relationsPart = parts.nameOf(relationsPath(root));
  if (workbookPart === null || contentTypesPart === null || relationsPart === null || !root.endsWith('.xml'))
    return null;
  const relations = relationsOf(parts, root);
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path ?? '';
  const sheets = sheetParts(parts, parts.text(root) ?? '', relations);
  for (const path of [pathOf('styles'), pathOf('sharedStrings'), ...sheets.map(({ part }) => part)]) parts.text(path);
  return {
    texts: parts.texts(),
    workbookPart,
    relationsPart,
    contentTypesPart,
    stylesPart: parts.nameOf(pathOf('styles')),
    stringsPart: parts.nameOf(pathOf('sharedStrings')),
    hasMacros: /sheet\.macroEnabled/.test(parts.text(CONTENT_TYPES) ?? ''),
    sheets,
  };
}

interface Relation {
  readonly id: string;
  /** The last word of the type, the same in transitional and strict files. */
  readonly type: string;
  readonly path: string;
}

/** A chart sheet or a macro sheet holds no cells and is passed over. */
function sheetParts(parts: PartReader, workbook: string, relations: readonly Relation[]): readonly SheetPart[] {
  return findElements(workbook, 'sheet').flatMap(({ attributes }) => {
    const title = attribute(attributes, 'name');
    const relation = relations.find(({ id, type }) => type === 'worksheet' && id === attribute(attributes, 'id'));
    const part = relation === undefined ? null : parts.nameOf(relation.path);
    return title === undefined || part === null ? [] : [{ title, part }];
  });
}

function relationsOf(parts: PartReader, path: string): readonly Relation[] {
  const xml = parts.text(relationsPath(path)) ?? '';
  return findElements(xml, 'Relationship').map(({ attributes }) => ({
    id: attribute(attributes, 'Id') ?? '',
    type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
    path: resolved(path, attribute(attributes, 'Target') ?? ''),
  }));
}

/** The part that holds the ways from a part to others. */
export function relationsPath(path: string): string {
  return `${path.replace(/[^/]*$/, '')}_rels/${path.replace(/^.*\//, '')}.rels`;
}

/** The path of a part named from another one. */
export function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
