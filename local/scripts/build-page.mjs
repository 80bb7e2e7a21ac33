// A page of Google's with everything in it: its style and its script stand in other files while it is written.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { root } from './tools.mjs';

const STYLE = /<link rel="stylesheet" href="([^"]+)" \/>/g;
const SCRIPT = /<script src="([^"]+)"><\/script>/g;

/**
 * The text of a page of gas/pages in a language ("vi", "en"), with its styles and scripts in it, all minified. Elements
 * that are in another language alone (lang="…") are left out.
 */
export async function wholePage(path, locale) {
  const folder = dirname(path);
  const page = inLanguage(readFileSync(join(root, path), 'utf8'), locale);
  const styled = await replaced(
    page,
    STYLE,
    async (file) => `<style>${await minified(join(folder, file), locale)}</style>`,
  );
  return replaced(styled, SCRIPT, async (file) => `<script>${await minified(join(folder, file), locale)}</script>`);
}

// Parts of a page that are there once for each language: <main lang="vi">…</main> <main lang="en">…</main>.
const inLanguage = (page, locale) =>
  page
    .replace(/<(title|main) lang="(\w+)">.*?<\/\1>\n?/gs, (part, _element, language) =>
      language === locale ? part : '',
    )
    .replace('<html lang="vi">', `<html lang="${locale}">`);

async function replaced(text, pattern, whole) {
  const found = [...text.matchAll(pattern)];
  const wholes = await Promise.all(found.map(([, file]) => whole(file)));
  return found.reduce((page, [link], index) => page.replace(link, () => wholes[index]), text);
}

async function minified(file, locale) {
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
    define: { DTI_LOCALE: JSON.stringify(locale) },
    logLevel: 'warning',
  });
  return safeInPage(outputFiles[0].text.trim());
}

/**
 * Google takes "//" for a comment and "<?" for a scriptlet wherever they stand in a page. In minified code both stand
 * only within texts, where a backslash before them changes nothing.
 */
const safeInPage = (code) =>
  code.replace(/\/\//g, '/\\/').replace(/<\?/g, '<\\?').replace(/\?>/g, '?\\>').replace(/<!--/g, '<\\!--');
