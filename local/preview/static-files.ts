import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * The files that the preview's pages are made of, by their path: the page itself, `pane/…` (the add-in as it is
 * built) and `office/…` (the real Office.js, so that nothing is asked of Microsoft's server).
 */
export function staticFiles(options: { readonly dist: string; readonly officeJs: string; readonly pane?: string }) {
  const places: Readonly<Record<string, string>> = {
    pane: join(options.dist, 'office-addin'),
    office: options.officeJs,
    '': join(options.dist, 'preview'),
  };
  return (path: string): StaticFile | null => {
    if (path === '') return indexPage(options);
    if (path === 'pane/boot.js') return { type: TYPES['.js'] ?? '', body: BOOT };
    const [, folder = '', rest = path] = /^(pane|office)\/(.*)$/.exec(path) ?? [];
    const file = readWithin(places[folder] ?? '', rest);
    if (file === null || folder !== 'pane' || file.type !== TYPES['.html']) return file;
    return { ...file, body: withOwnOffice(String(file.body)) };
  };
}

/** The pane asks to be adopted before Office.js looks at its parent window (page/excel-in-page.ts). */
const BOOT = 'window.parent.dtiAdopt(window);';

function withOwnOffice(page: string): string {
  return page.replaceAll(`<script src="${CDN}`, '<script src="boot.js"></script><script src="../office/');
}

function indexPage({ dist, pane = 'pane/pane.html' }: { readonly dist: string; readonly pane?: string }): StaticFile {
  const page = readFileSync(join(dist, 'preview/index.html'), 'utf8');
  return { type: TYPES['.html'] ?? '', body: page.replace('{{pane}}', pane) };
}

function readWithin(folder: string, path: string): StaticFile | null {
  const full = normalize(join(folder, path));
  const type = TYPES[extname(full)];
  if (!full.startsWith(folder + sep) || type === undefined) return null;
  try {
    if (!statSync(full).isFile()) return null;
    const body = readFileSync(full);
    return { type, body: type.startsWith('text/html') ? body.toString('utf8') : body };
  } catch {
    return null;
  }
}
