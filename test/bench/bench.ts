import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { makeTracker } from '../../local/commands/make-tracker.ts';
import { memoryWorkbook, type WorkbookModel } from '../../local/workbook-model/index.ts';
import { createXlsx, newXlsxWorkbook, openPackage, openXlsxWorkbook } from '../../local/xlsx/index.ts';
import {
  appendHistory,
  builtInPlan,
  type CellFormat,
  cellAddress,
  checkEntries,
  type Fill,
  fillCells,
  insertTemplates,
  type Plan,
  refresh,
  type Value,
  type Workbook,
} from '../../shared/index.ts';
import { coldLoad } from './cold-load.ts';
import { reportProcess, reportSizes } from './report-time.ts';
import { time } from './time.ts';

/** Speeds as ratios against a baseline of the same run. Nothing is asserted: a slow machine is no defect. */
const AS_OF = '2026-11-18';
const WHEN = { asOf: AS_OF, today: AS_OF };

function plan(id: string): Plan {
  const found = builtInPlan(id);
  if (found === null) throw new Error(id);
  return found;
}

/** Lộc Tấn with as many indicators as asked for, each with sixty closed months. */
function tracked(indicators: number): ReturnType<typeof memoryWorkbook> {
  const base = plan('loc-tan');
  const shares = base.indicators.filter(({ measure }) => measure.way === 'share');
  const many = Array.from({ length: indicators }, (_, index) => {
    const model = shares[index % shares.length];
    if (model === undefined) throw new Error('no indicator to copy');
    return { ...model, code: `X${index + 1}`, printedNumber: `X${index + 1}` };
  });
  const host = memoryWorkbook();
  host.apply(
    insertTemplates(host.snapshot(), { ...base, indicators: many }, { asOf: AS_OF, trackingStart: '2021-11-01' }),
  );
  host.apply(
    appendHistory(
      host.snapshot(),
      many.flatMap(({ code, receives }) => pastOf(code, receives.units[0] ?? '')),
      {},
    ),
  );
  return host;
}

function pastOf(code: string, unit: string) {
  return Array.from({ length: 60 }, (_, index) => {
    const month = `${2021 + Math.floor((index + 10) / 12)}-${String(((index + 10) % 12) + 1).padStart(2, '0')}`;
    const counted = { numerator: 100 + index, denominator: 1000, value: (100 + index) / 1000 };
    return {
      code,
      unit,
      period: month,
      asOf: `${month}-14`,
      ...counted,
      answer: null,
      evidence: null,
      sentOn: null,
      note: null,
    };
  });
}

/** The same with a figure for every indicator in the open month. */
function typedIn(indicators: number): Workbook {
  const host = tracked(indicators);
  const base = plan('loc-tan').indicators.filter(({ measure }) => measure.way === 'share');
  const fills = Array.from({ length: indicators }, (_, index): Fill[] => {
    const unit = base[index % base.length]?.receives.units[0] ?? '';
    const typed = { unit, period: AS_OF.slice(0, 7), code: `X${index + 1}` };
    return [
      { ...typed, column: 'numerator', value: 200 },
      { ...typed, column: 'denominator', value: 1000 },
    ];
  });
  host.apply(fillCells(host.snapshot(), fills.flat()));
  return host.snapshot();
}

const SIZES = [25, 200, 1000];

async function core(): Promise<void> {
  console.log('Core refresh, 60 closed periods each (baseline: 25 indicators)');
  let baseline = Number.NaN;
  for (const size of SIZES) {
    const workbook = tracked(size).snapshot();
    const ms = await time(size > 500 ? 1 : 3, () => refresh(workbook, WHEN));
    if (size === SIZES[0]) baseline = ms;
    const growth = ms / baseline / (size / (SIZES[0] ?? 1));
    console.log(
      `  ${size} indicators: ${ms.toFixed(1)} ms, ${(ms / baseline).toFixed(1)} × the baseline, ${growth.toFixed(2)} × linear`,
    );
  }
}

/** new + check + refresh of a real file, each reading and writing it as the command line does. */
function ours(): Uint8Array {
  const made = newXlsxWorkbook();
  makeTracker(made, plan('loc-tan'), AS_OF, null);
  const bytes = made.save();
  checkEntries(reopened(bytes).snapshot(), WHEN);
  return refreshFile(bytes);
}

function reopened(bytes: Uint8Array) {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  return openXlsxWorkbook(opened.file);
}

/** The same contents and formulas, each cell in its format, as a program using the bare library would write them. */
function sheetsOf(model: WorkbookModel): WriteSheet[] {
  const styles = model.formats.map(styleOf);
  return model.sheets.map(({ title, rows, formulas, formatIds }) => {
    const cells = new Map<string, Partial<Cell>>();
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = formulas[cellAddress(r + 1, c + 1)];
        const style = styles[formatIds[r]?.[c] ?? 0] ?? {};
        cells.set(`${r},${c}`, formula === undefined ? { style } : { style, formula, formulaResult: plain(value) });
      });
    });
    return { name: title, rows: rows.map((row) => row.map(plain)), cells };
  });
}

function styleOf({ bold, size, fill, numberFormat, locked, wrap, border }: CellFormat): CellStyle {
  const line = { style: 'thin' as const };
  return {
    font: { name: 'Times New Roman', size: size ?? 11, bold: bold === true },
    alignment: { wrapText: wrap === true },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fill } } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(locked === undefined ? {} : { protection: { locked } }),
    ...(border ? { border: { top: line, bottom: line, left: line, right: line } } : {}),
  };
}

const plain = (value: Value): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? ('date' in value ? value.date : value.error) : value;

/** Written, read for the check, read for the refresh, written. */
async function bare(sheets: WriteSheet[]): Promise<void> {
  const bytes = await writeXlsx({ sheets });
  await readXlsx(bytes);
  await readXlsx(bytes);
  await writeXlsx({ sheets });
}

async function files(): Promise<void> {
  const host = memoryWorkbook();
  makeTracker(host, plan('loc-tan'), AS_OF, null);
  const sheets = sheetsOf(host.model());
  const library = await time(7, () => bare(sheets));
  const product = await time(7, ours);
  console.log(
    'new + check + refresh of a file of Lộc Tấn (baseline: hucre writing the same cells, reading them twice, writing them again)',
  );
  console.log(
    `  hucre ${library.toFixed(0)} ms, dti ${product.toFixed(0)} ms, ${(product / library).toFixed(2)} × the baseline`,
  );
}

/** Files of sixty closed months: written new; then opened, judged and patched, as a refresh does. */
async function sizes(): Promise<void> {
  console.log('Files, 60 closed periods each (baseline: hucre writing the same cells; reading and writing them)');
  for (const size of SIZES) {
    const model = tracked(size).model();
    const runs = size > 500 ? 1 : 3;
    let bytes: Uint8Array = new Uint8Array();
    const written = await time(runs, () => {
      bytes = createXlsx(model);
    });
    const refreshed = await time(runs, () => refreshFile(bytes));
    // The peak of the process so far: larger files come later.
    const peak = process.resourceUsage().maxRSS / 1024;
    const sheets = sheetsOf(model);
    const write = await time(runs, () => writeXlsx({ sheets }));
    const readAndWrite = await time(runs, async () => {
      await readXlsx(bytes);
      await writeXlsx({ sheets });
    });
    console.log(
      `  ${size} indicators: ${(bytes.length / 1e6).toFixed(2)} MB; new ${written.toFixed(0)} ms, ${(written / write).toFixed(2)} × the baseline; refresh ${refreshed.toFixed(0)} ms with the core, ${(refreshed / readAndWrite).toFixed(2)} ×; memory at most ${peak.toFixed(0)} MB`,
    );
  }
}

function refreshFile(bytes: Uint8Array): Uint8Array {
  const workbook = reopened(bytes);
  const result = refresh(workbook.snapshot(), WHEN);
  if (!result.ok) throw new Error(result.problem.en);
  workbook.apply(result.value.changes);
  return workbook.save();
}

await core();
await files();
await sizes();
await coldLoad();
await reportProcess();
await reportSizes([25, 100, 200], typedIn);
