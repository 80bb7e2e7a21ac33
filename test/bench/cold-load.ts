import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RUNS = 15;
/** A process of its own loads a script into a bare context once, as Apps Script does for every click. */
const LOADER = `
  const { createContext, Script } = require('node:vm');
  const code = require('node:fs').readFileSync(0, 'utf8');
  const context = createContext(Object.create(null));
  new Script('1').runInContext(context);
  const start = performance.now();
  const script = new Script(code, { filename: 'Code.js' });
  const read = performance.now();
  script.runInContext(context);
  console.log(JSON.stringify([read - start, performance.now() - read]));
`;

/** A table's schema in zod/mini and nothing else. */
const BASELINE = `
  import * as z from 'zod/mini';
  export const table = z.array(z.object({ code: z.string(), numerator: z.nullable(z.number()), kind: z.enum(['a', 'b']) }));
`;

/** Milliseconds to read a text, which grow with its length, and to run what it does when it is loaded. */
interface Load {
  readonly read: number;
  readonly run: number;
  readonly kilobytes: number;
}

/** The best of several runs: whatever else the machine does only adds to them. */
function loadOf(code: string): Load {
  const times = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, ['-e', LOADER], { input: code, encoding: 'utf8' })) as number[],
  );
  const best = (index: number): number => Math.min(...times.map((one) => one[index] ?? Number.NaN));
  return { read: best(0), run: best(1), kilobytes: Math.round(Buffer.byteLength(code) / 1024) };
}

/** Size of the bundle for Sheets, and how long it takes to load beside a bundle of zod/mini. */
export async function coldLoad(): Promise<void> {
  const { gasCode } = (await import(pathToFileURL(resolve('local/scripts/build-gas.mjs')).href)) as {
    gasCode(): Promise<string>;
  };
  const options = { bundle: true, write: false, format: 'iife', globalName: 'Z', target: 'es2019' } as const;
  const built = await build({ ...options, stdin: { contents: BASELINE, resolveDir: process.cwd() } });
  const zod = loadOf(built.outputFiles[0]?.text ?? '');
  const ours = loadOf(await gasCode());
  const said = ({ read, run, kilobytes }: Load): string =>
    `${kilobytes} KB, read in ${read.toFixed(1)} ms, run in ${run.toFixed(1)} ms`;
  const times = (of: (load: Load) => number): string => `${(of(ours) / of(zod)).toFixed(1)} ×`;
  console.log('Sheets: loading Code.js into a bare context, each in a process of its own (baseline: zod/mini alone)');
  console.log(`  zod/mini ${said(zod)}; Code.js ${said(ours)}`);
  console.log(
    `  of the baseline: ${times(({ run }) => run)} to run, ${times(({ read }) => read)} to read for ${times(({ kilobytes }) => kilobytes)} the text, ${times(({ read, run }) => read + run)} together`,
  );
}
