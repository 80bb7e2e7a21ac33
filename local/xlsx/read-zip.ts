import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry.ts';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 1;
const UTF8_NAME = 1 << 11;

/**
 * The parts of a .zip file in the order of its directory; null where the file is damaged or is no .zip file.
 * Nothing is unpacked yet.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  try {
    return readDirectory(bytes, view, view.getUint32(end + 16, true), count);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The bytes of a part; null where they are damaged or are more than was declared. */
export function unpack({ method, packed, size, crc }: ZipEntry): Uint8Array | null {
  const bytes = method === STORED ? packed : inflated(packed, size);
  return bytes !== null && bytes.length === size && crc32(bytes) === crc ? bytes : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

function readDirectory(bytes: Uint8Array, view: DataView, start: number, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const entry = entryAt(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  if (packed === null || (flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) return null;
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    method,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed,
    time: view.getUint32(at + 12, true),
    isUtf8: (flags & UTF8_NAME) !== 0,
  };
}

function packedAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null {
  if (view.getUint32(at, true) !== LOCAL_ENTRY) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : null;
}
