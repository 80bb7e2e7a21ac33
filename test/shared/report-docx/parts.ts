import { strFromU8, unzipSync } from 'fflate';

/** The XML of a document's parts, by path. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(docx);
  return Object.fromEntries(Object.keys(files).map((path) => [path, strFromU8(files[path] ?? new Uint8Array())]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The text of each paragraph that says something, in order. */
export function paragraphsOf(xml: string): readonly string[] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? [];
  const texts = paragraphs.map((one) =>
    [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => plain(match[1] ?? '')).join(''),
  );
  return texts.filter((text) => text !== '');
}
