// Bundles the Google Sheets host into dist/gas: one readable Code.js, the plans, the manifest and the pages.
//   npm run build:gas              for a spreadsheet that keeps the script in itself
//   npm run build:gas -- --addon   for an editor add-on
//   npm run build:gas -- --full    with mail, a daily run and the report as a Google Doc, and the scopes that these need
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { build as bundle } from 'esbuild';
import { wholePage } from './build-page.mjs';
import { root } from './tools.mjs';

const NAME = 'DTI';
const target = join(root, 'dist/gas');

const listed = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The functions that Apps Script may call: the only top-level ones of Code.js. */
export const entryPoints = listed('gas/entry-points.json');
export const fullEntryPoints = [...entryPoints, ...listed('gas/full/entry-points.json')];

/**
 * The text of Code.js, which offers these pages. It is not minified, so that the lines of an error in the log can be read.
 * As an add-on its menu stands under Extensions, as Google wants it; in a file of its own at the top.
 *
 * No module does anything when it is loaded ("sideEffects" in package.json), so one that nobody uses goes: the plan's
 * schema, and zod with it.
 */
export async function gasCode(pages = pageFiles(), { isAddon = false, isFull = false } = {}) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: [isFull ? 'gas/full/main.ts' : 'gas/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    define: {
      DTI_PAGES: JSON.stringify(pages.map((file) => file.replace(/\.html$/, ''))),
      DTI_IS_ADDON: String(isAddon),
    },
    logLevel: 'warning',
  });
  return asScript(outputFiles[0].text, isFull ? fullEntryPoints : entryPoints);
}

// One object in a script's own scope, and beside it the functions that Apps Script may call.
function asScript(module, names) {
  const [code, exported, ...more] = module.split(/^export (?=\{)/m);
  if (exported === undefined || more.length > 0) throw new Error('esbuild no longer ends a module with its exports');
  const forwards = names.map((name) => `function ${name}() { return ${NAME}.${name}.apply(this, arguments); }`);
  return `/** @OnlyCurrentDoc */\nvar ${NAME} = (() => {\n${code}return ${exported.trimEnd()}\n})();\n${forwards.join('\n')}\n`;
}

/**
 * The built-in plans as a page that is only read when a plan is wanted, so that no other run loads them. What HTML or
 * a script in it would take for something of its own is escaped as JSON allows.
 */
export async function plansPage() {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ['shared/plan/built-in/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAME,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const json = runInNewContext(`${outputFiles[0].text}\nJSON.stringify(${NAME}.builtInPlans, null, 1)`);
  const escapes = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '//': '/\\/' };
  return `${json.replace(/[<>&]|\/\//g, (text) => escapes[text])}\n`;
}

/** Writes dist/gas anew and returns the paths of its files. */
export async function buildGas(options = {}) {
  const [code, plans] = await Promise.all([gasCode(pageFiles(), options), plansPage()]);
  const manifest = options.isFull ? 'appsscript.full.json' : 'appsscript.json';
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'Code.js'), code);
  writeFileSync(join(target, 'plans.html'), plans);
  cpSync(join(root, 'gas', manifest), join(target, 'appsscript.json'));
  for (const page of pageFiles()) writeFileSync(join(target, page), await pageText(page));
  return readdirSync(target).map((name) => `dist/gas/${name}`);
}

/** The pages that people can be shown: "sidebar.html" in Vietnamese, "sidebar-en.html" in English. */
export const pageFiles = () => sourcePages().flatMap((page) => [page, page.replace('.html', '-en.html')]);

/** The text of one of them. */
export function pageText(page) {
  const source = page.replace('-en.html', '.html');
  return wholePage(`gas/pages/${source}`, source === page ? 'vi' : 'en');
}

const sourcePages = () => readdirSync(join(root, 'gas/pages')).filter((name) => name.endsWith('.html'));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isAsked = { type: 'boolean', default: false };
  const { values } = parseArgs({ options: { addon: isAsked, full: isAsked } });
  const made = await buildGas({ isAddon: values.addon, isFull: values.full });
  console.log(`Built: ${made.join(', ')}`);
}
