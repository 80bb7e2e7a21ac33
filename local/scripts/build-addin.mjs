// Bundles the Excel add-in into dist/office-addin: static files, and the manifest with the address they will stand at.
//   npm run build:addin -- --address https://dti.xa-loc-tan.gov.vn/excel
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const DEVELOPMENT = 'https://localhost:3000';
const source = join(root, 'office-addin');
const shared = { absWorkingDir: root, bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' };

const PLANS = join(root, 'shared/plan/built-in/index.ts');
const STUB = 'no-plans';

// esbuild keeps together what is reached through one file. So only plans.ts reaches the plans, past the core's door, and
// whoever asks the door for them ends the build.
const plansByThemselves = {
  name: 'plans by themselves',
  setup(build) {
    build.onResolve({ filter: /shared\/index\.ts$/ }, ({ importer }) =>
      importer === join(source, 'plans.ts') ? { path: PLANS, sideEffects: false } : null,
    );
    build.onResolve({ filter: /plan\/built-in\/index\.ts$/ }, ({ importer }) =>
      importer === join(root, 'shared/index.ts') ? { path: STUB, namespace: STUB, sideEffects: false } : null,
    );
    build.onLoad({ filter: /./, namespace: STUB }, () => ({
      contents: 'export const builtInPlan = { wanted: 1 }, builtInPlans = { wanted: 1 };',
    }));
    build.onEnd(({ metafile }) => {
      const used = Object.values(metafile.outputs).some(({ inputs }) => inputs[`${STUB}:${STUB}`]?.bytesInOutput > 0);
      return used ? { errors: [{ text: 'The plans are wanted outside office-addin/plans.ts' }] } : null;
    });
  },
};

/** Writes the add-in into a folder, anew, for an https address without a slash at its end. */
export async function buildAddin(address = DEVELOPMENT, target = join(root, 'dist/office-addin')) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await bundle({
    ...shared,
    entryPoints: {
      pane: 'office-addin/pane-page.ts',
      commands: 'office-addin/commands-page.ts',
      message: 'office-addin/message-page.ts',
    },
    outdir: target,
    // The pane shows itself before the core is there; the plans come only when one is inserted.
    splitting: true,
    metafile: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [plansByThemselves],
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  await bundle({ ...shared, entryPoints: { pane: 'shared/panel/panel.css' }, outdir: target });
  for (const page of readdirSync(source).filter((name) => name.endsWith('.html')))
    cpSync(join(source, page), join(target, page));
  cpSync(join(source, 'icons'), join(target, 'icons'), { recursive: true });
  writeFileSync(join(target, 'manifest.xml'), withAddress(readFileSync(join(root, 'manifest.xml'), 'utf8'), address));
}

// An AppDomain is an origin; everything else may stand in a folder.
function withAddress(manifest, address) {
  const { origin } = new URL(address);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT}<`, `<AppDomain>${origin}<`)
    .replaceAll(`"${DEVELOPMENT}/`, `"${address}/`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { address: { type: 'string', default: DEVELOPMENT } } });
  const address = values.address.replace(/\/+$/, '');
  if (!/^https:\/\/[^/?#\s"<>&]+(?:\/[^?#\s"<>&]*)?$/.test(address)) {
    console.error(`Địa chỉ phải bắt đầu bằng https:// và không có ? hay #: ${address}`);
    console.error(`The address begins with https:// and has no ? or #: ${address}`);
    process.exit(2);
  }
  await buildAddin(address);
  console.log(`Built: dist/office-addin for ${address}`);
}
