import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileProblem } from '../../shared/index.ts';
import { type DiskCalls, disk } from './disk-calls.ts';
import { isOpenElsewhere } from './lock-files.ts';
import { problemOf } from './problem-of.ts';

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Writes a whole file or leaves the one that was there as it was: the bytes go into a temporary file beside it, which
 * then takes its name. The version before stays beside it as "<name>.bak".
 *
 * `basis` is what the file held when it was read: where it holds something else by now, nothing is written.
 *
 * writeTrackerFile('out/loc-tan.xlsx', bytes) //=> { ok: true }
 */
export function writeTrackerFile(
  path: string,
  bytes: Uint8Array,
  basis: Uint8Array | null = null,
  calls: DiskCalls = disk,
): Written {
  if (isOpenElsewhere(path)) return { ok: false, problem: 'open-elsewhere' };
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    if (basis !== null && !holds(target, basis)) return { ok: false, problem: 'changed-meanwhile' };
    replaceFile(target, bytes, calls);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error, path, { ENOENT: 'no-folder', ENOTDIR: 'no-folder' }) };
  }
}

function holds(path: string, basis: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(basis);
}

/** Whatever call fails, or is the last one before the power does, the path leads to the old bytes or to all new ones. */
function replaceFile(path: string, bytes: Uint8Array, calls: DiskCalls): void {
  const beside = (ending: string) =>
    join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.${ending}`);
  const [temporary, backup] = [beside('tmp'), beside('bak')];
  try {
    writeDown(temporary, bytes, existsSync(path) ? statSync(path).mode : null, calls);
    if (existsSync(path) && statSync(path).isFile()) {
      keepBefore(path, backup, calls);
      calls.renameSync(backup, `${path}.bak`);
    }
    calls.renameSync(temporary, path);
  } catch (error) {
    for (const left of [temporary, backup]) calls.rmSync(left, { force: true });
    throw error;
  }
  settle(dirname(path), calls);
}

/** Returns only when the bytes are on the disk, so that a power cut leaves either file whole. */
function writeDown(path: string, bytes: Uint8Array, mode: number | null, calls: DiskCalls): void {
  const file = calls.openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += calls.writeSync(file, bytes, at);
    if (mode !== null) calls.fchmodSync(file, mode);
    calls.fsyncSync(file);
  } finally {
    calls.closeSync(file);
  }
}

/** A second name for the old bytes; a copy of them on disks that know no second names (exFAT, many network drives). */
function keepBefore(path: string, backup: string, calls: DiskCalls): void {
  try {
    calls.linkSync(path, backup);
  } catch {
    writeDown(backup, readFileSync(path), statSync(path).mode, calls);
  }
}

/** Puts the new names on the disk too; a system that cannot do that to a folder (Windows) does it by itself. */
function settle(folder: string, calls: DiskCalls): void {
  try {
    const open = calls.openSync(folder, 'r');
    try {
      calls.fsyncSync(open);
    } finally {
      calls.closeSync(open);
    }
  } catch {
    // The file is whole under either name.
  }
}
