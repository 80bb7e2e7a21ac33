import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { build } from 'esbuild';

const core = fileURLToPath(new URL('../../shared/index.ts', import.meta.url));

/** One plain script, as Apps Script takes it: no modules, nothing newer than ES2019. */
async function bundle(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', globalName: 'core', target: 'es2019' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [core] });
  return outputFiles[0]?.text ?? '';
}

const parseES2019 = (code: string) => parse(code, { ecmaVersion: 2019, sourceType: 'script' });

test('the core bundles to a script of ES2019', async () => {
  const code = await bundle();
  expect(() => parseES2019(code)).not.toThrow();
});

test('the check tells newer syntax', () => {
  expect(() => parseES2019('a ?? b')).toThrow('Unexpected token');
});

test('the script loads where nothing but the language is there: no URL, console, process or timers', async () => {
  const bare = createContext({});
  runInContext(await bundle(), bare);
  const exported = runInContext('Object.keys(core).length', bare);
  expect(exported).toBeGreaterThan(0);
});
