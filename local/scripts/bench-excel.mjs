// Measures the Excel adapter on our Excel: round trips, bytes, time. `npm run bench:excel -- 25 200` for some sizes only.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './tools.mjs';

const bundle = join(root, 'node_modules/.cache/bench-excel.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/excel/bench.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
