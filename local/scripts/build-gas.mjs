// Bundles the Google Sheets add-on into dist/gas: one readable Code.js, its manifest and its pages.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const NAME = 'DTI';
const target = join(root, 'dist/gas');

/** The functions that Apps Script may call: the only top-level ones of Code.js. */
export const entryPoints = JSON.parse(readFileSync(join(root, 'gas/entry-points.json'), 'utf8'));

/** The text of Code.js, which offers these pages. It is not minified, so that the lines of an error in the log can be read. */
export async function gasCode(pages = pageFiles()) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ['gas/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAME,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    define: { DTI_PAGES: JSON.stringify(pages.map((file) => file.replace(/\.html$/, ''))) },
    plugins: [withoutWhatIsNotUsed],
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: {
      js: entryPoints.map((name) => `function ${name}() { return ${NAME}.${name}.apply(this, arguments); }`).join('\n'),
    },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

// No module of the core does anything when it is loaded, so one that nobody uses can go: the plan's schema and zod with it.
const withoutWhatIsNotUsed = {
  name: 'without what is not used',
  setup(build) {
    build.onResolve({ filter: /^\.|^zod/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === NAME) return null;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: NAME });
      return found.errors.length > 0 ? found : { path: found.path, sideEffects: false };
    });
  },
};

/** Writes dist/gas anew and returns the paths of its files. */
export async function buildGas() {
  const code = await gasCode();
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'Code.js'), code);
  cpSync(join(root, 'gas/appsscript.json'), join(target, 'appsscript.json'));
  for (const page of pageFiles()) cpSync(join(root, 'gas/pages', page), join(target, page));
  return readdirSync(target).map((name) => `dist/gas/${name}`);
}

/** Pages that are whole as they stand. */
function pageFiles() {
  const folder = join(root, 'gas/pages');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await buildGas();
  console.log(`Built: ${made.join(', ')}`);
}
