// `npm run bench`: bundles test/bench/bench.ts and runs it; it prints ratios against a baseline of the same run.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './tools.mjs';

const outfile = join(root, 'node_modules/.cache/bench.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/bench.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outfile,
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
