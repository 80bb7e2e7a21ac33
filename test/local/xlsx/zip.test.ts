import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readZip, unpack } from '../../../local/xlsx/read-zip.ts';
import { pack, writeZip } from '../../../local/xlsx/write-zip.ts';
import type { ZipEntry } from '../../../local/xlsx/zip-entry.ts';

const PARTS = {
  'a.xml': strToU8('<a>tỷ lệ</a>'.repeat(50)),
  'thư mục/b.xml': strToU8('b'),
  'rỗng.xml': new Uint8Array(),
};
const file = zipSync(PARTS, { mtime: '2026-06-14T12:00:00' });
const textOf = (bytes: Uint8Array | null) => bytes && strFromU8(bytes);
const entriesOf = (bytes: Uint8Array) => readZip(bytes) as readonly ZipEntry[];
const contents = (bytes: Uint8Array) =>
  Object.fromEntries(entriesOf(bytes).map((entry) => [entry.name, textOf(unpack(entry))]));
const expected = Object.fromEntries(Object.entries(PARTS).map(([name, bytes]) => [name, textOf(bytes)]));

describe('readZip', () => {
  test('reads what another library packed', () => {
    expect(contents(file)).toEqual(expected);
  });

  test('reads parts that are only stored', () => {
    expect(contents(zipSync(PARTS, { level: 0 }))).toEqual(expected);
  });

  test('reads a file with a comment behind its end', () => {
    const longer = new Uint8Array(file.length + 5);
    longer.set(file);
    longer[file.length - 2] = 5;
    expect(contents(longer)).toEqual(expected);
  });

  test('reads a file that begins inside another buffer', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(contents(shifted.subarray(3))).toEqual(expected);
  });

  test('finds every cut file damaged', () => {
    for (let length = 0; length < file.length; length++) expect(readZip(file.subarray(0, length))).toBeNull();
  });

  test('finds a file with a password damaged', () => {
    const locked = file.slice();
    const directory = new DataView(locked.buffer).getUint32(locked.length - 6, true);
    locked[directory + 8] = 1;
    expect(readZip(locked)).toBeNull();
  });

  test('finds a way of packing that nobody knows damaged', () => {
    const strange = file.slice();
    const directory = new DataView(strange.buffer).getUint32(strange.length - 6, true);
    strange[directory + 10] = 12;
    expect(readZip(strange)).toBeNull();
  });

  test('never throws, whatever a byte is changed to', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const changed = file.slice();
        changed[at] = byte;
        readZip(changed)?.forEach(unpack);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('unpack', () => {
  const entry = entriesOf(file)[0] as ZipEntry;

  test.each<readonly [string, Partial<ZipEntry>]>([
    ['another check sum', { crc: entry.crc + 1 }],
    ['more than was declared, as in a zip bomb', { size: entry.size - 1 }],
    ['less than was declared', { size: entry.size + 1 }],
    ['no packed bytes at all', { packed: new Uint8Array() }],
    ['other bytes', { packed: entry.packed.map((byte) => byte ^ 255) }],
  ])('finds %s damaged', (_, change) => {
    expect(unpack({ ...entry, ...change })).toBeNull();
  });
});

describe('writeZip', () => {
  test('writes what another library reads', () => {
    const bytes = writeZip(Object.entries(PARTS).map(([name, part]) => pack(name, part)));
    expect(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, textOf(part)]))).toEqual(
      expected,
    );
  });

  test('keeps packed bytes, times and order of parts that were read', () => {
    const again = entriesOf(writeZip(entriesOf(file)));
    expect(again).toEqual(entriesOf(file));
  });

  test('gives the same bytes every time', () => {
    const make = () => writeZip(Object.entries(PARTS).map(([name, part]) => pack(name, part)));
    expect(make()).toEqual(make());
  });

  test('keeps a name that is no UTF-8', () => {
    const entry = { ...pack('a', strToU8('x')), nameBytes: new Uint8Array([0x82, 0x61]), isUtf8: false };
    const [again] = entriesOf(writeZip([entry]));
    expect([again?.nameBytes, again?.isUtf8]).toEqual([new Uint8Array([0x82, 0x61]), false]);
  });
});
