// Puts all tests that judge the mutated folders into one module, which loads in the time that jest needs for one file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const FOLDERS = ['plan', 'calendar', 'entry', 'progress'].map((name) => `test/shared/${name}`);

/** The bundle of the tests under this root, as the text of a module; each time another one, so that it can be loaded anew. */
export async function bundledTests(root) {
  const files = FOLDERS.flatMap((folder) => testsIn(root, folder));
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: files.map(loading).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [asInTheTree],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** One file after the other, so that each test knows where it stands. */
const loading = (file) => `(await import('@jest/globals')).readingFrom('${file}');\nawait import('./${file}');`;

const testsIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'));

/** What jest's configuration does: the seeded fast-check, this project's files where they stand, the one list of tests. */
const asInTheTree = {
  name: 'as in the tree',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fast-check$/ }, () => ({ path: join(here, '../seeded-fast-check.ts') }));
    onResolve({ filter: /^@jest\/globals$/ }, () => ({
      path: pathToFileURL(join(here, 'jest-globals.mjs')).href,
      external: true,
    }));
    onResolve({ filter: /node_modules\/fast-check/ }, () => ({ path: 'fast-check', external: true }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
