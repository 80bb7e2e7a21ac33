// A page of Google's with everything in it: its style and its script stand in other files while it is written.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const STYLE = /<link rel="stylesheet" href="([^"]+)" \/>/g;
const SCRIPT = /<script src="([^"]+)"><\/script>/g;

/** The text of a page of gas/pages with its styles and scripts in it, all minified. */
export async function wholePage(path) {
  const folder = dirname(path);
  const page = readFileSync(join(root, path), 'utf8');
  const styled = await replaced(page, STYLE, async (file) => `<style>${await minified(join(folder, file))}</style>`);
  return replaced(styled, SCRIPT, async (file) => `<script>${await minified(join(folder, file))}</script>`);
}

async function replaced(text, pattern, whole) {
  const found = [...text.matchAll(pattern)];
  const wholes = await Promise.all(found.map(([, file]) => whole(file)));
  return found.reduce((page, [link], index) => page.replace(link, () => wholes[index]), text);
}

async function minified(file) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}
