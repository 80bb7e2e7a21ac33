import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const entry = join(folder, 'serve.mjs');
const running: ChildProcess[] = [];

beforeAll(async () => {
  const source = join(import.meta.dirname, '../../../local/preview/serve.ts');
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: entry });
});
afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
});

/** The last step of `npm start` in a process of its own; resolves when it says its address or ends. */
async function started(...args: readonly string[]) {
  const around = JSON.stringify({ isTerminal: false, isCi: false });
  const code = `const { serve } = await import(${JSON.stringify(entry)}); await serve(${JSON.stringify(folder)}, ${JSON.stringify(args)}, ${around});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  running.push(child);
  let out = '';
  const ended = once(child, 'exit').then(([status]) => status as number);
  const said = new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      out += text;
      if (out.includes('Ctrl-C')) resolve();
    });
  });
  await Promise.race([said, ended]);
  return { child, ended, out: () => out, address: /http:\S+/.exec(out)?.[0] ?? '' };
}

test('it serves until Ctrl-C, which ends it cleanly, and a second one takes another port', async () => {
  const [one, other] = await Promise.all([started('--no-open'), started('--no-open')]);
  expect(new URL(one.address).port).not.toBe(new URL(other.address).port);
  expect(await (await fetch(`${one.address}files`)).json()).toEqual([]);
  one.child.kill('SIGINT');
  other.child.kill('SIGTERM');
  expect([await one.ended, await other.ended]).toEqual([0, 0]);
  expect(one.out()).toContain('Đã tắt bản xem trước.');
});

test('it ends by itself where nobody sits at the terminal, and says how to have it', async () => {
  const one = await started();
  expect([await one.ended, one.out()]).toEqual([0, expect.stringContaining('npm start -- --no-open')]);
});

test('it says nothing where no preview is wanted', async () => {
  const one = await started('--no-preview');
  expect([await one.ended, one.out()]).toEqual([0, '']);
});
