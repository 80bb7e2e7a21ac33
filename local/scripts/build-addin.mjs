// Bundles the Excel add-in into dist/office-addin: static files, and the manifest with the address they will stand at.
//   npm run build:addin -- --address https://dti.xa-loc-tan.gov.vn/excel
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const DEVELOPMENT = 'https://localhost:3000';
const source = join(root, 'office-addin');
const target = join(root, 'dist/office-addin');
const { values } = parseArgs({ options: { address: { type: 'string', default: DEVELOPMENT } } });

const address = values.address.replace(/\/+$/, '');
if (!/^https:\/\/[^/?#\s"<>&]+(?:\/[^?#\s"<>&]*)?$/.test(address)) {
  console.error(`Địa chỉ phải bắt đầu bằng https:// và không có ? hay #: ${address}`);
  console.error(`The address begins with https:// and has no ? or #: ${address}`);
  process.exit(2);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await bundle({
  absWorkingDir: root,
  entryPoints: { commands: 'office-addin/commands-page.ts', message: 'office-addin/message-page.ts' },
  outdir: target,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
for (const page of readdirSync(source).filter((name) => name.endsWith('.html')))
  cpSync(join(source, page), join(target, page));
cpSync(join(source, 'icons'), join(target, 'icons'), { recursive: true });
writeFileSync(join(target, 'manifest.xml'), withAddress(readFileSync(join(root, 'manifest.xml'), 'utf8')));
console.log(`Built: dist/office-addin for ${address}`);

// An AppDomain is an origin; everything else may stand in a folder.
function withAddress(manifest) {
  const { origin } = new URL(address);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT}<`, `<AppDomain>${origin}<`)
    .replaceAll(`"${DEVELOPMENT}/`, `"${address}/`);
}
