import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { DEFLATED, type ZipEntry } from './zip-entry.ts';

/** 1 January 1980, 00:00, so that the same parts give the same file. */
const FIRST_DAY = 0x00210000;
const VERSION = 20;
/** Two thirds of the time of the usual 6 for files 8 % larger (measured on a tracker of Lộc Tấn). */
const LEVEL = 4;

/** A part packed for a .zip file. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: DEFLATED,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateRawSync(bytes, { level: LEVEL }),
    time: FIRST_DAY,
    isUtf8: true,
  };
}

/** The .zip file of the parts in their order; packed bytes go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const directorySize = entries.reduce((size, { nameBytes }) => size + 46 + nameBytes.length, 0);
  const partsSize = entries.reduce((size, { nameBytes, packed }) => size + 30 + nameBytes.length + packed.length, 0);
  const bytes = new Uint8Array(partsSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    starts.push(at);
    at = putPart(bytes, view, at, entry);
  }
  entries.forEach((entry, i) => {
    at = putInDirectory(bytes, view, at, entry, starts[i] as number);
  });
  putEnd(view, at, entries.length, directorySize, partsSize);
  return bytes;
}

function putPart(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  const { nameBytes, packed } = entry;
  view.setUint32(at, 0x04034b50, true);
  putFacts(view, at + 4, entry);
  bytes.set(nameBytes, at + 30);
  bytes.set(packed, at + 30 + nameBytes.length);
  return at + 30 + nameBytes.length + packed.length;
}

function putInDirectory(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, start: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  putFacts(view, at + 6, entry);
  view.setUint32(at + 42, start, true);
  bytes.set(entry.nameBytes, at + 46);
  return at + 46 + entry.nameBytes.length;
}

/** What stands in both places: version, flags, method, time, sum, sizes, length of the name. */
function putFacts(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.isUtf8 ? 1 << 11 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function putEnd(view: DataView, at: number, count: number, directorySize: number, start: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, start, true);
}
