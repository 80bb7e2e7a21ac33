import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RUNS = 7;
/** A process of its own loads a script into a bare context once, as Apps Script does for every click. */
const LOADER = `
  const { createContext, Script } = require('node:vm');
  const code = require('node:fs').readFileSync(0, 'utf8');
  const context = createContext(Object.create(null));
  const start = performance.now();
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  console.log(performance.now() - start);
`;

/** A table's schema in zod/mini and nothing else. */
const BASELINE = `
  import * as z from 'zod/mini';
  export const table = z.array(z.object({ code: z.string(), numerator: z.nullable(z.number()), kind: z.enum(['a', 'b']) }));
`;

function loadTime(code: string): number {
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['-e', LOADER], { input: code, encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** Size of the bundle for Sheets, and how long it takes to load beside a bundle of zod/mini. */
export async function coldLoad(): Promise<void> {
  const { gasCode } = (await import(pathToFileURL(resolve('local/scripts/build-gas.mjs')).href)) as {
    gasCode(): Promise<string>;
  };
  const options = { bundle: true, write: false, format: 'iife', globalName: 'Z', target: 'es2019' } as const;
  const built = await build({ ...options, stdin: { contents: BASELINE, resolveDir: process.cwd() } });
  const zod = built.outputFiles[0]?.text ?? '';
  const code = await gasCode();
  const [ours, baseline] = [loadTime(code), loadTime(zod)];
  const kilobytes = (text: string): string => `${Math.round(Buffer.byteLength(text) / 1024)} KB`;
  console.log('Sheets: loading Code.js into a bare context, each in a process of its own (baseline: zod/mini alone)');
  console.log(
    `  zod/mini ${kilobytes(zod)}, ${baseline.toFixed(1)} ms; Code.js ${kilobytes(code)}, ${ours.toFixed(1)} ms, ${(ours / baseline).toFixed(1)} × the baseline`,
  );
}
