import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FileProblem } from '../../shared/index.ts';
import { openPackage, type XlsxPackage } from '../xlsx/open-package.ts';
import { isLockFile, isOpenElsewhere } from './lock-files.ts';
import { problemOf } from './problem-of.ts';

export type TrackerFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly file: XlsxPackage }
  | { readonly ok: false; readonly problem: FileProblem };

const LARGEST = 50 * 1024 * 1024;

/**
 * Reads an .xlsx or .xlsm file that somebody named, or says why it cannot be used. The file is not touched.
 *
 * readTrackerFile('no-such-file.xlsx') //=> { ok: false, problem: 'missing' }
 */
export function readTrackerFile(path: string): TrackerFile {
  const read = readBytes(path);
  if (!read.ok) return read;
  if (isOpenElsewhere(path)) return { ok: false, problem: 'open-elsewhere' };
  const other = otherFormat(read.bytes);
  if (other !== null) return { ok: false, problem: other };
  const opened = openPackage(read.bytes);
  if (!opened.ok) return opened;
  const ending = extname(path).toLowerCase();
  if (opened.file.hasMacros && ending !== '.xlsm') return { ok: false, problem: 'macro-enabled' };
  return ending === (opened.file.hasMacros ? '.xlsm' : '.xlsx')
    ? { ok: true, bytes: read.bytes, file: opened.file }
    : { ok: false, problem: 'not-xlsx' };
}

type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

function readBytes(path: string): Bytes {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const facts = fstatSync(file);
    if (facts.isDirectory()) return { ok: false, problem: 'folder' };
    if (isLockFile(basename(path))) return { ok: false, problem: 'lock-file' };
    if (facts.size === 0) return { ok: false, problem: 'empty' };
    if (facts.size > LARGEST) return { ok: false, problem: 'too-large' };
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, path, { ENOENT: 'missing', ENOTDIR: 'missing' }) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

const ZIP_START = [0x50, 0x4b];
/** Compound files: the old .xls, and what holds a file with a password ([MS-CFB] 2.2). */
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function otherFormat(bytes: Uint8Array): FileProblem | null {
  const begins = (start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
  if (begins(COMPOUND_START)) return holdsPackage(bytes) ? 'encrypted' : 'old-xls';
  return begins(ZIP_START) ? null : 'not-xlsx';
}

/** [MS-OFFCRYPTO] 2.3.4.4: the encrypted file is a stream of this name, which the directory has as UTF-16. */
function holdsPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}
