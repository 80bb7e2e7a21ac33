import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  cliProblems,
  type DocumentKind,
  documentKinds,
  type PeriodKind,
  type ReportOptions,
  type ReportResult,
  report,
} from '../../shared/index.ts';
import { writeTrackerFile } from '../files/index.ts';
import { type Answer, type Command, type Failed, failed, type Input } from './command.ts';
import { fileProblem, type OpenTracker, openTracker, refused, saveTracker } from './open-tracker.ts';
import { type MadeFile, printReport, printUnits, reportAsJson, unitsAsJson } from './report-output.ts';

/**
 * `dti report FILE --period 2026-06 -o bao-cao.docx`: the official report as a Word document, or another document about
 * the period; with `--sheet` as new sheets of the workbook too, which is untouched otherwise.
 */
export const reportTracker: Command = {
  name: 'report',
  takes: 'file',
  changesFile: true,
  options: {
    period: { type: 'string' },
    kind: { type: 'string', choices: ['month', 'quarter', 'year'] },
    document: { type: 'string', choices: documentKinds },
    unit: { type: 'string' },
    out: { type: 'string', short: 'o', required: true },
    number: { type: 'string' },
    accept: { type: 'boolean' },
    sheet: { type: 'boolean' },
  },
  async run(input) {
    const out = input.text('out') ?? '';
    const wrong = wrongNumber(input.text('number')) ?? wrongUnit(input);
    if (wrong !== null) return wrong;
    return isForAll(input, out) ? writeAll(input, out) : writeOne(input, out);
  },
};

/** Every unit's own report into a folder: no unit is named, and no document to write. */
const isForAll = (input: Input, out: string): boolean =>
  kindOf(input) === 'unit' && input.text('unit') === undefined && !/\.docx$/i.test(out);

/** A unit alone asks for its own report. */
const kindOf = (input: Input): DocumentKind =>
  documentKinds.find((kind) => kind === input.text('document')) ??
  (input.text('unit') === undefined ? 'report' : 'unit');

const asked = (input: Input): ReportOptions => ({
  ...{ asOf: input.asOf, today: input.today },
  period: input.text('period') ?? null,
  kind: (input.text('kind') as PeriodKind | undefined) ?? null,
  document: kindOf(input),
  unit: input.text('unit') ?? null,
  number: input.text('number') === undefined ? null : Number(input.text('number')),
  accepted: input.has('accept'),
  locale: input.text('lang') === 'en' ? 'en' : 'vi',
});

async function writeOne(input: Input, file: string): Promise<Answer> {
  const wrong = wrongOutput(file);
  if (wrong !== null) return wrong;
  const tracker = openTracker(input.subject);
  if (!tracker.ok) return tracker;
  const made = report(tracker.xlsx.snapshot(), asked(input));
  if (!made.ok) return refused(made.problem);
  const files = [{ file, made: made.value }];
  const failure = await writeFiles(files, tracker, input);
  if (failure !== null) return failure;
  const { model, review, sheets } = made.value;
  const json = reportAsJson(file, model, review, input.has('sheet') ? sheets : []);
  return { ok: true, exit: model.draft ? 1 : 0, json, print: (locale) => printReport(json, review, locale) };
}

async function writeAll(input: Input, folder: string): Promise<Answer> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fileProblem('no-folder', join(folder, '*.docx'));
  const tracker = openTracker(input.subject);
  if (!tracker.ok) return tracker;
  const files = allUnits(tracker, asked(input), folder);
  if ('ok' in files) return files;
  const taken = files.find(({ file }) => existsSync(file));
  const failure = taken === undefined ? await writeFiles(files, tracker, input) : exists(taken.file);
  if (failure !== null) return failure;
  const json = unitsAsJson(folder, files, input.has('sheet'));
  const exit = files.some(({ made }) => made.model.draft) ? 1 : 0;
  return { ok: true, exit, json, print: (locale) => printUnits(json, locale) };
}

/** One report for each unit that is offered one. */
function allUnits(tracker: OpenTracker, options: ReportOptions, folder: string): readonly MadeFile[] | Failed {
  const snapshot = tracker.xlsx.snapshot();
  const first = report(snapshot, { ...options, document: 'report' });
  if (!first.ok) return refused(first.problem);
  const units = first.value.documents.find(({ kind }) => kind === 'unit')?.units ?? [];
  const reports = units.map(({ id }) => report(snapshot, { ...options, unit: id }));
  const problem = reports.find((one) => !one.ok);
  if (problem !== undefined && !problem.ok) return refused(problem.problem);
  const made = reports.flatMap((one): readonly ReportResult[] => (one.ok ? [one.value] : []));
  return made.map((one) => ({ file: join(folder, one.file), made: one }));
}

/** Documents first, then the sheets of all in one go. */
async function writeFiles(
  files: readonly MadeFile[],
  { xlsx, bytes }: OpenTracker,
  input: Input,
): Promise<Failed | null> {
  const { reportDocx } = await import('../../shared/report-docx/index.ts');
  for (const { file, made } of files) {
    const written = writeTrackerFile(file, await reportDocx(made.model));
    if (!written.ok) return fileProblem(written.problem, file);
  }
  if (!input.has('sheet')) return null;
  xlsx.apply(files.flatMap(({ made }) => made.changes));
  return saveTracker(input.subject, xlsx, bytes);
}

const exists = (file: string): Failed => failed('file-exists', cliProblems.fileExists(file));

/** A report may have been edited since: none is written over. */
function wrongOutput(file: string): Failed | null {
  if (!/\.docx$/i.test(file)) return failed('not-docx-name', cliProblems.notDocxName(file));
  return existsSync(file) ? exists(file) : null;
}

function wrongNumber(number: string | undefined): Failed | null {
  return number === undefined || /^[1-9]\d{0,4}$/.test(number)
    ? null
    : failed('bad-value', cliProblems.badNumber('--number', number));
}

/** Only a unit's own document is about one unit; all units' letters cannot share a number. */
function wrongUnit(input: Input): Failed | null {
  const kind = kindOf(input);
  if (input.text('unit') !== undefined && kind !== 'unit') return failed('bad-value', cliProblems.unitNotFor(kind));
  const sharesNumber = isForAll(input, input.text('out') ?? '') && input.text('number') !== undefined;
  return sharesNumber ? failed('bad-value', cliProblems.oneNumberForAll) : null;
}
