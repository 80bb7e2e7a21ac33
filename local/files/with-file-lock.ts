import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Locked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** How long the second of two waits for the first; a command takes seconds. */
const PATIENCE = 20_000;
const PAUSE = 100;
/** A lock of another machine, or one that nobody signed, is forgotten after this: no command takes so long. */
const OLDEST = 10 * 60_000;

/**
 * Does something to a file while no other `dti` does; waits for the other one for a while. A lock that a killed one
 * has left behind is noticed and taken over. Where no lock can be put beside the file nothing can be written either,
 * so the work is done without.
 *
 * await withFileLock('loc-tan.xlsx', () => 1) //=> { ok: true, value: 1 }
 */
export async function withFileLock<T>(
  path: string,
  work: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Locked<T>> {
  const lock = lockOf(path);
  for (let waited = 0; ; waited += PAUSE) {
    const taken = take(lock);
    if (taken !== 'busy') {
      try {
        return { ok: true, value: await work() };
      } finally {
        if (taken === 'mine') rmSync(lock, { force: true });
      }
    }
    if (waited >= patience) return { ok: false };
    await sleep(PAUSE);
  }
}

/** The small file that stands beside a file while `dti` changes it. */
export function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.dti-lock`);
}

function take(lock: string): 'mine' | 'busy' | 'none' {
  try {
    return sign(lock);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return 'none';
  }
  return isLeftBehind(lock) ? takeOver(lock) : 'busy';
}

/** Only one of several can move it aside. One that was signed since it was looked at is put back. */
function takeOver(lock: string): 'mine' | 'busy' {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (!isLeftBehind(aside)) linkSync(aside, lock);
    rmSync(aside, { force: true });
    return sign(lock);
  } catch {
    rmSync(aside, { force: true });
    return 'busy';
  }
}

function sign(lock: string): 'mine' {
  const file = openSync(lock, 'wx');
  try {
    writeSync(file, `${process.pid} ${hostname()}`);
  } finally {
    closeSync(file);
  }
  return 'mine';
}

function isLeftBehind(lock: string): boolean {
  try {
    const [pid = '', host = ''] = readFileSync(lock, 'utf8').split(' ');
    if (host === hostname()) return !isRunning(Number(pid));
    return Date.now() - statSync(lock).mtimeMs > OLDEST;
  } catch {
    return false;
  }
}

/** Signal 0 asks whether there is such a process; it may be somebody else's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
