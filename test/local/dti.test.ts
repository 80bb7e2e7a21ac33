import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../support/temp-folder.ts';

const script = 'local/dti.mjs';
const folder = tempFolder();

test('dti runs as a program: results on stdout, exit code 0', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'target', '>20%', '--json'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'percent', comparison: '>', value: 0.2 });
});

test('what cannot be done is said on stderr, exit code 2', () => {
  const missing = join(folder, 'không có.xlsx');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'status', missing], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('Không tìm thấy tệp')]);
});

test('a reader that stops reading, as head does, is no fault', async () => {
  const child = spawn(process.execPath, [script, 'plans', '--id', 'loc-tan', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const exit = await new Promise((done) => child.on('close', done));
  expect([exit, stderr]).toEqual([0, '']);
});
