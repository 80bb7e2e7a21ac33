import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { test } from '@jest/globals';
import { tempFolder } from './temp-folder.ts';

type Tool = 'soffice' | 'pdftoppm';
type Format = keyof typeof filters;

const filters = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf',
  // Every sheet to its own file, "," and quotes, UTF-8, what a cell shows rather than what it holds.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
} as const;

/**
 * A test that needs LibreOffice. Where it is absent the test says "not run" and why, and `npm test` repeats it at the
 * end; with DTI_REQUIRE_LIBREOFFICE=1 (set by .ci/run) absence is a failure.
 */
export function libreOfficeTest(name: string, body: () => Promise<void>, tools: readonly Tool[] = ['soffice']): void {
  const missing = tools.filter((tool) => !has(tool));
  if (missing.length === 0) {
    test(name, body);
    return;
  }
  const reason = `not found on this machine: ${missing.join(', ')}`;
  test(`not run: ${name} (${reason})`, () => {
    if (process.env.DTI_REQUIRE_LIBREOFFICE === '1') throw new Error(reason);
  });
}

/**
 * Recalculates the files and saves them in another format, all in one call because a start costs seconds.
 * `await convert(['a.xlsx', 'b.xlsx'], 'pdf', { outDir })` //=> ['<outDir>/a.pdf', '<outDir>/b.pdf']
 * For csv the result has one file per sheet: '<outDir>/a-<sheet>.csv'.
 */
export async function convert(files: readonly string[], to: Format, options: { outDir: string }): Promise<string[]> {
  const outDir = resolve(options.outDir);
  const names = files.map((file) => basename(file, extname(file)));
  if (new Set(names).size < names.length) throw new Error('two files of one name would overwrite each other');
  if (files.some((file) => dirname(resolve(file)) === outDir)) throw new Error('outDir must not hold the files');
  mkdirSync(outDir, { recursive: true });
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', filters[to], '--outdir', outDir],
    ...files.map((file) => resolve(file)),
  ]);
  return names.flatMap((name) => results(outDir, name, to));
}

/** Draws each page of a PDF. `await renderPng('a.pdf')` //=> ['a-1.png', 'a-2.png'] */
export async function renderPng(pdf: string, dpi = 80): Promise<string[]> {
  const stem = pdf.slice(0, -extname(pdf).length);
  await run('pdftoppm', ['-png', '-r', String(dpi), pdf, stem]);
  return listed(dirname(pdf), `${basename(stem)}-`, '.png');
}

// soffice exits with 0 even where it could not load a file, so what it made is what counts.
function results(outDir: string, name: string, to: Format): string[] {
  const made = to === 'csv' ? listed(outDir, `${name}-`, '.csv') : [join(outDir, `${name}.${to}`)];
  if (made.length === 0 || !made.every((path) => existsSync(path))) throw new Error(`LibreOffice cannot open ${name}`);
  return made;
}

function listed(folder: string, start: string, end: string): string[] {
  const found = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(end));
  return found.sort().map((name) => join(folder, name));
}

/** A profile of this test file's own: two soffice at once refuse to share one. It recalculates every file on load. */
function writeProfile(folder: string): string {
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user/registrymodifications.xcu'), alwaysRecalculate);
  return pathToFileURL(folder).href;
}

// LibreOffice ignores fullCalcOnLoad and may keep stale values; 0 = always recalculate.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function has(tool: Tool): boolean {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
}

async function run(tool: Tool, args: readonly string[]): Promise<void> {
  await promisify(execFile)(tool, args);
}

const profile = writeProfile(tempFolder());
