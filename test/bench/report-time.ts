import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { newXlsxWorkbook } from '../../local/xlsx/index.ts';
import { builtInPlan, type ReportModel, report, type Workbook } from '../../shared/index.ts';
import { reportDocx } from '../../shared/report-docx/index.ts';
import { time } from './time.ts';

const RUNS = 9;
const WISH = { period: '2026-11', kind: null, number: null, accepted: true, locale: 'vi', asOf: null } as const;

/** The bare library: paragraphs and tables of the same texts, in as many cells, and nothing else. */
const BARE = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
  const [from, to] = process.argv.slice(2);
  const { paragraphs, tables } = JSON.parse(readFileSync(from, 'utf8'));
  const line = (text) => new Paragraph({ children: [new TextRun(text)] });
  const table = (rows) => new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) })),
  });
  const document = new Document({ sections: [{ children: [...paragraphs.map(line), ...tables.map(table)] }] });
  writeFileSync(to, await Packer.toBuffer(document));
`;

/** What a process has used of the processor, told when it ends: what else runs on the machine does not count. */
const TELL = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('cpu='+(user+system)/1000)})`;

interface Times {
  readonly processor: number;
  readonly clock: number;
}

/** The best of several runs. */
function processTimes(argsOf: (run: number) => readonly string[]): Times {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, ['--import', TELL, ...argsOf(run)], { encoding: 'utf8' });
    const clock = performance.now() - start;
    const processor = Number(/cpu=([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
    if (status !== 0) throw new Error(stderr);
    return { processor, clock };
  });
  const best = (key: keyof Times): number => Math.min(...runs.map((run) => run[key]));
  return { processor: best('processor'), clock: best('clock') };
}

function sampleFile(): Uint8Array {
  const [plan, sample] = [builtInPlan('loc-tan'), sampleOf('loc-tan')];
  if (plan === null || sample === null) throw new Error('no sample');
  const made = newXlsxWorkbook();
  makeTracker(made, plan, sample.asOf, sample);
  return made.save();
}

function modelOf(workbook: Workbook): ReportModel {
  const made = report(workbook, { ...WISH, today: '2026-11-18' });
  if (!made.ok) throw new Error(made.problem.en);
  return made.value.model;
}

/** The texts of a document as Word has them: outside tables, and cell by cell. */
function textsOf(xml: string): { readonly paragraphs: readonly string[]; readonly tables: readonly string[][][] } {
  const texts = (part: string): string[] =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
  const inside = (part: string, tag: string): string[] =>
    [...part.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))].map(([whole]) => whole);
  const tables = inside(xml, 'tbl').map((one) =>
    inside(one, 'tr').map((row) => inside(row, 'tc').map((cell) => texts(cell).join(' '))),
  );
  return { paragraphs: texts(xml.replace(/<w:tbl[ >].*?<\/w:tbl>/gs, '')), tables };
}

/** `dti report` beside the bare library making a document of the same texts, each a process of its own from one bundled file. */
export async function reportProcess(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dti-bench-'));
  const at = (name: string): string => join(folder, name);
  try {
    const { build: bundleOurs } = (await import(pathToFileURL(resolve('local/scripts/build.mjs')).href)) as {
      build(): Promise<readonly string[]>;
    };
    await bundleOurs();
    const options = {
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      outfile: at('bare.mjs'),
    } as const;
    await build({ ...options, stdin: { contents: BARE, resolveDir: process.cwd() } });
    writeFileSync(at('file.xlsx'), sampleFile());
    // a file that is there is never written over
    const ours = (run: number): string => at(`ours-${run}.docx`);
    const wish = ['dist/dti.mjs', 'report', at('file.xlsx'), '--period', '2026-11', '--accept', '-o'];
    const product = processTimes((run) => [...wish, ours(run)]);
    const xml = strFromU8(unzipSync(readFileSync(ours(0)))['word/document.xml'] ?? new Uint8Array());
    writeFileSync(at('texts.json'), JSON.stringify(textsOf(xml)));
    const bare = processTimes(() => [at('bare.mjs'), at('texts.json'), at('bare.docx')]);
    const kilobytes = (path: string): number => Math.round(readFileSync(path).length / 1024);
    const times = ({ processor, clock }: Times): string =>
      `${processor.toFixed(0)} ms of processor, ${clock.toFixed(0)} ms`;
    console.log(
      'dti report of Lộc Tấn as a process (baseline: docx alone making a document of the same texts, bundled too)',
    );
    console.log(
      `  docx ${times(bare)} for ${kilobytes(at('bare.docx'))} KB; dti ${times(product)} for ${kilobytes(ours(0))} KB`,
    );
    const ratio = (key: keyof Times): string => `${(product[key] / bare[key]).toFixed(2)} ×`;
    console.log(`  of the baseline: ${ratio('processor')} processor, ${ratio('clock')} clock`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Model and document together by the number of indicators, each with sixty closed months. */
export async function reportSizes(sizes: readonly number[], workbookOf: (size: number) => Workbook): Promise<void> {
  console.log(`Report, model and .docx (baseline: ${sizes[0]} indicators)`);
  let baseline = Number.NaN;
  for (const size of sizes) {
    const workbook = workbookOf(size);
    const model = await time(3, () => modelOf(workbook));
    const both = await time(3, () => reportDocx(modelOf(workbook)));
    if (size === sizes[0]) baseline = both;
    const growth = both / baseline / (size / (sizes[0] ?? 1));
    console.log(
      `  ${size} indicators: model ${model.toFixed(0)} ms, with .docx ${both.toFixed(0)} ms, ${growth.toFixed(2)} × linear`,
    );
  }
}
