import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFileLock } from '../../../local/files/index.ts';
import { lockOf } from '../../../local/files/with-file-lock.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const fileOf = (name: string) => join(folder, `${name}.xlsx`);
/** Of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('of two that change one file', () => {
  test('the second waits for the first', async () => {
    const path = fileOf('hai');
    const order: string[] = [];
    let release = () => {};
    const first = withFileLock(path, async () => {
      order.push('first begins');
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      order.push('first ends');
    });
    const second = withFileLock(path, () => order.push('second'));
    release();
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: 3 },
    ]);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
    expect(existsSync(lockOf(path))).toBe(false);
  });

  test('the second gives up after a while', async () => {
    const path = fileOf('bận');
    writeFileSync(lockOf(path), `${process.pid} ${hostname()}`);
    expect(await withFileLock(path, () => 'x', 200)).toEqual({ ok: false });
    expect(readFileSync(lockOf(path), 'utf8')).toContain(String(process.pid));
  });
});

describe('a lock that was left behind', () => {
  test('by a process that has ended is taken over', async () => {
    const path = fileOf('chết');
    writeFileSync(lockOf(path), `${deadProcess()} ${hostname()}`);
    expect(await withFileLock(path, () => readFileSync(lockOf(path), 'utf8'), 0)).toEqual({
      ok: true,
      value: `${process.pid} ${hostname()}`,
    });
  });

  test.each([
    ['of another machine', '1 máy-khác'],
    ['that nobody signed', ''],
  ])('%s is taken over when it is old, and not before', async (name, text) => {
    const path = fileOf(name);
    writeFileSync(lockOf(path), text);
    expect(await withFileLock(path, () => 1, 0)).toEqual({ ok: false });
    const before = Date.now() / 1000 - 11 * 60;
    utimesSync(lockOf(path), before, before);
    expect(await withFileLock(path, () => 1, 0)).toEqual({ ok: true, value: 1 });
  });
});

test('the lock goes when the work fails', async () => {
  const path = fileOf('lỗi');
  const work = () => {
    throw new Error('hỏng');
  };
  await expect(withFileLock(path, work)).rejects.toThrow('hỏng');
  expect(existsSync(lockOf(path))).toBe(false);
});

test('in a folder that takes no lock the work is done without', async () => {
  expect(await withFileLock(join(folder, 'không có', 'a.xlsx'), () => 1)).toEqual({ ok: true, value: 1 });
});
