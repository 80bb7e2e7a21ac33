import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { type DiskCalls, disk } from '../../../local/files/disk-calls.ts';
import { writeTrackerFile } from '../../../local/files/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = join(tempFolder(), 'ổ đĩa');
const path = join(folder, 'theo dõi.xlsx');
const OLD = Buffer.from('bản cũ, còn nguyên');
const OLDER = Buffer.from('bản cũ hơn');
const NEW = new Uint8Array(3000).map((_, i) => i % 251);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(path, OLD);
  writeFileSync(`${path}.bak`, OLDER);
});

type Name = keyof DiskCalls;

/** The disk, on which the call of a number fails; where it is killed no later call does anything either. */
function failingDisk(at: number, code: string, isKilled: boolean) {
  const called: Name[] = [];
  const guard =
    <A extends unknown[], R>(name: Name, call: (...args: A) => R) =>
    (...args: A): R => {
      called.push(name);
      if (called.length === at || (isKilled && called.length > at)) {
        // A full disk takes a part of the bytes before it says so.
        if (name === 'writeSync') disk.writeSync(args[0] as number, (args[1] as Uint8Array).subarray(0, 100), 0);
        throw Object.assign(new Error(`${name} fails`), { code });
      }
      return call(...args);
    };
  // Bytes go in pieces, as a system may take them.
  const piece = (file: number, bytes: Uint8Array, from: number) =>
    disk.writeSync(file, bytes.subarray(from, from + 1000), 0);
  const calls: DiskCalls = {
    openSync: guard('openSync', disk.openSync),
    writeSync: guard('writeSync', piece),
    fchmodSync: guard('fchmodSync', disk.fchmodSync),
    fsyncSync: guard('fsyncSync', disk.fsyncSync),
    closeSync: guard('closeSync', disk.closeSync),
    linkSync: guard('linkSync', disk.linkSync),
    renameSync: guard('renameSync', disk.renameSync),
    rmSync: guard('rmSync', disk.rmSync),
  };
  return { calls, called };
}

function callsOfAWrite(): readonly Name[] {
  const { calls, called } = failingDisk(0, '', false);
  writeTrackerFile(path, NEW, null, calls);
  return called;
}

const wholeFiles = () => [OLD, NEW].some((version) => readFileSync(path).equals(version));

test('a write takes these calls, each of which fails below', () => {
  expect(callsOfAWrite()).toEqual([
    ...['openSync', 'writeSync', 'writeSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync'],
    ...['linkSync', 'renameSync', 'renameSync', 'openSync', 'fsyncSync', 'closeSync'],
  ]);
  expect([readFileSync(path), readFileSync(`${path}.bak`)]).toEqual([Buffer.from(NEW), OLD]);
});

describe.each(Array.from({ length: 13 }, (_, i) => i + 1))('where call %i fails', (at) => {
  test('because the disk is full, the file is the old one and nothing lies about, or all is well', () => {
    const { calls, called } = failingDisk(at, 'ENOSPC', false);
    const written = writeTrackerFile(path, NEW, OLD, calls);
    const isNew = readFileSync(path).equals(NEW);
    expect(written).toEqual(isNew ? { ok: true } : { ok: false, problem: 'disk-full' });
    expect(isNew || readFileSync(path).equals(OLD)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['theo dõi.xlsx', 'theo dõi.xlsx.bak']);
    // Where no second name is to be had, the version before is copied.
    if (called[at - 1] === 'linkSync') expect([isNew, readFileSync(`${path}.bak`)]).toEqual([true, OLD]);
  });

  test('because the program was killed, the file is the old or the new one, and so is the version before', () => {
    const { calls } = failingDisk(at, 'EKILLED', true);
    try {
      writeTrackerFile(path, NEW, OLD, calls);
    } catch {
      // Whoever was killed says nothing.
    }
    expect(wholeFiles()).toBe(true);
    expect([OLD, OLDER].some((version) => readFileSync(`${path}.bak`).equals(version))).toBe(true);
    // The next one is not disturbed by what was left behind.
    expect(writeTrackerFile(path, NEW)).toEqual({ ok: true });
    expect(readFileSync(path).equals(NEW)).toBe(true);
  });
});

test('what somebody else has saved since it was read is not written over', () => {
  const theirs = Buffer.from('người khác vừa lưu');
  writeFileSync(path, theirs);
  expect(writeTrackerFile(path, NEW, OLD)).toEqual({ ok: false, problem: 'changed-meanwhile' });
  expect([readFileSync(path), readFileSync(`${path}.bak`)]).toEqual([theirs, OLDER]);
  rmSync(path);
  expect(writeTrackerFile(path, NEW, OLD)).toEqual({ ok: false, problem: 'changed-meanwhile' });
  expect(existsSync(path)).toBe(false);
});

/** Writes two versions in turn until it is killed. */
const WRITER = `
import { writeTrackerFile } from './local/files/write-tracker-file.ts';
const [, , path = ''] = process.argv;
const version = (letter: number) => new Uint8Array(2_000_000).fill(letter);
process.stdout.write('begun');
for (let i = 0; ; i++) if (!writeTrackerFile(path, version(65 + (i % 2))).ok) process.exit(1);
`;

test('a program that is killed with SIGKILL while it writes leaves whole files', async () => {
  const script = join(folder, 'writer.mjs');
  const stdin = { contents: WRITER, resolveDir: process.cwd(), loader: 'ts' } as const;
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' });
  writeFileSync(path, new Uint8Array(2_000_000).fill(65));
  for (const [round, pause] of [3, 11, 17, 23, 31, 37].entries()) {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await sleep(40 + pause);
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    child.kill('SIGKILL');
    expect([round, await ended]).toEqual([round, 'SIGKILL']);
    for (const file of [path, `${path}.bak`]) {
      const bytes = readFileSync(file);
      expect([bytes.length, bytes.every((byte) => byte === bytes[0])]).toEqual([2_000_000, true]);
    }
  }
});
