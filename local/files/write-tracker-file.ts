import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileProblem } from '../../shared/index.ts';
import { isOpenElsewhere } from './lock-files.ts';
import { problemOf } from './problem-of.ts';

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Writes a whole file or leaves the one that was there as it was: the bytes go into a temporary file beside it, which
 * then takes its name.
 *
 * writeTrackerFile('out/loc-tan.xlsx', bytes) //=> { ok: true }
 */
export function writeTrackerFile(path: string, bytes: Uint8Array): Written {
  if (isOpenElsewhere(path)) return { ok: false, problem: 'open-elsewhere' };
  try {
    replaceFile(existsSync(path) ? realpathSync(path) : path, bytes);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error, path, { ENOENT: 'no-folder', ENOTDIR: 'no-folder' }) };
  }
}

function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeDown(temporary, bytes, existsSync(path) ? statSync(path).mode : null);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Returns only when the bytes are on the disk, so that a power cut leaves either file whole. */
function writeDown(path: string, bytes: Uint8Array, mode: number | null): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    if (mode !== null) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
