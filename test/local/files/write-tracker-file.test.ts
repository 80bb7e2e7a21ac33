import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { writeTrackerFile } from '../../../local/files/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const root = tempFolder();
const folder = join(root, 'thư mục');
const path = join(folder, 'theo dõi.xlsx');
const bytes = new Uint8Array([1, 2, 3]);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

test('a new file holds the bytes, and nothing lies beside it', () => {
  expect(writeTrackerFile(path, bytes)).toEqual({ ok: true });
  expect(readdirSync(folder)).toEqual(['theo dõi.xlsx']);
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
});

test('a file that was there is replaced and keeps who may read it', () => {
  writeFileSync(path, 'trước');
  chmodSync(path, 0o640);
  expect(writeTrackerFile(path, bytes)).toEqual({ ok: true });
  expect([readFileSync(path).length, statSync(path).mode & 0o777]).toEqual([3, 0o640]);
});

test('a link stays a link, and the file that it leads to is replaced', () => {
  const target = join(folder, 'thật.xlsx');
  writeFileSync(target, 'trước');
  symlinkSync(target, path);
  expect(writeTrackerFile(path, bytes)).toEqual({ ok: true });
  expect([...readFileSync(target)]).toEqual([1, 2, 3]);
  expect(readdirSync(folder).sort()).toEqual(['theo dõi.xlsx', 'thật.xlsx', 'thật.xlsx.bak']);
});

test.each(['~$theo dõi.xlsx', '.~lock.theo dõi.xlsx#'])('a file that is open (%s) stays as it was', (lock) => {
  writeFileSync(path, 'trước');
  writeFileSync(join(folder, lock), '');
  expect(writeTrackerFile(path, bytes)).toEqual({ ok: false, problem: 'open-elsewhere' });
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([
    'trước',
    expect.arrayContaining(['theo dõi.xlsx', lock]),
  ]);
});

test('a folder that is not there', () => {
  expect(writeTrackerFile(join(folder, 'không có', 'a.xlsx'), bytes)).toEqual({ ok: false, problem: 'no-folder' });
  writeFileSync(path, 'x');
  expect(writeTrackerFile(join(path, 'a.xlsx'), bytes)).toEqual({ ok: false, problem: 'no-folder' });
});

test('a folder in the place of the file, with nothing left behind', () => {
  mkdirSync(path);
  expect(writeTrackerFile(path, bytes)).toEqual({ ok: false, problem: 'folder' });
  expect(readdirSync(folder)).toEqual(['theo dõi.xlsx']);
});
