// Bundles the command line and the demo to dist/, each one file that needs nothing installed.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const entries = { dti: 'local/dti.ts', demo: 'local/demo.ts' };

/** Writes dist/NAME.mjs for each entry and returns the paths, relative to the repository. */
export async function build() {
  const present = Object.entries(entries).filter(([, source]) => existsSync(join(root, source)));
  return Promise.all(present.map(([name, source]) => bundleOne(source, `dist/${name}.mjs`)));
}

async function bundleOne(source, target) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  });
  writeWhole(join(root, target), outputFiles[0].contents);
  return target;
}

// Two `dti` started at once may both build: a rename lets neither read half a file.
function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, contents);
  renameSync(part, path);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await build();
  console.log(`Built: ${made.join(', ') || 'nothing yet'}`);
}
