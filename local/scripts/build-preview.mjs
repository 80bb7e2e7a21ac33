// Bundles the preview: its page into dist/preview, its local server into dist/preview.mjs.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const shared = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', logLevel: 'warning' };

/** Writes the page of the preview into a folder. */
export async function buildPreviewPage(target = join(root, 'dist/preview')) {
  mkdirSync(target, { recursive: true });
  await bundle({
    ...shared,
    entryPoints: { page: 'local/preview/page/main.ts' },
    outdir: target,
    target: 'es2022',
    minify: true,
  });
  for (const name of ['index.html', 'page.css']) cpSync(join(root, 'local/preview/page', name), join(target, name));
}

async function buildServer() {
  await bundle({
    ...shared,
    entryPoints: { preview: 'local/preview/serve.ts' },
    outdir: join(root, 'dist'),
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await Promise.all([buildPreviewPage(), buildServer()]);
  console.log('Built: dist/preview, dist/preview.mjs');
}
