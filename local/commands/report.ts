import { existsSync } from 'node:fs';
import type * as z from 'zod/mini';
import {
  type Change,
  cliProblems,
  cliWords,
  type Finding,
  type Locale,
  type PeriodKind,
  type ReportModel,
  report,
} from '../../shared/index.ts';
import { writeTrackerFile } from '../files/index.ts';
import type { reportJson } from '../json/report-json.ts';
import { type Command, type Failed, failed } from './command.ts';
import { countFindings, findingsText } from './findings-text.ts';
import { fileProblem, type OpenTracker, openTracker, refused, saveTracker } from './open-tracker.ts';

type ReportJson = z.output<typeof reportJson>;

/** `dti report FILE --period 2026-06 -o bao-cao.docx`: the official report as a Word document; with `--sheet` as new sheets of the workbook too, which is untouched otherwise. */
export const reportTracker: Command = {
  name: 'report',
  takes: 'file',
  changesFile: true,
  options: {
    period: { type: 'string' },
    kind: { type: 'string', choices: ['month', 'quarter', 'year'] },
    out: { type: 'string', short: 'o', required: true },
    number: { type: 'string' },
    accept: { type: 'boolean' },
    sheet: { type: 'boolean' },
  },
  async run(input) {
    const file = input.text('out') ?? '';
    const number = input.text('number');
    const wrong = wrongOutput(file) ?? wrongNumber(number);
    if (wrong !== null) return wrong;
    const tracker = openTracker(input.subject);
    if (!tracker.ok) return tracker;
    const made = report(tracker.xlsx.snapshot(), {
      ...{ asOf: input.asOf, today: input.today },
      period: input.text('period') ?? null,
      kind: (input.text('kind') as PeriodKind | undefined) ?? null,
      number: number === undefined ? null : Number(number),
      accepted: input.has('accept'),
      locale: input.text('lang') === 'en' ? 'en' : 'vi',
    });
    if (!made.ok) return refused(made.problem);
    const { model, review, changes, sheets } = made.value;
    const { reportDocx } = await import('../../shared/report-docx/index.ts');
    const written = writeTrackerFile(file, await reportDocx(model));
    if (!written.ok) return fileProblem(written.problem, file);
    const unsaved = input.has('sheet') ? saveSheets(input.subject, tracker, changes) : null;
    if (unsaved !== null) return unsaved;
    const json = reportAsJson(file, model, review, input.has('sheet') ? sheets : []);
    return { ok: true, exit: model.draft ? 1 : 0, json, print: (locale) => printReport(json, review, locale) };
  },
};

/** A report may have been edited since: none is written over. */
function wrongOutput(file: string): Failed | null {
  if (!/\.docx$/i.test(file)) return failed('not-docx-name', cliProblems.notDocxName(file));
  return existsSync(file) ? failed('file-exists', cliProblems.fileExists(file)) : null;
}

function wrongNumber(number: string | undefined): Failed | null {
  return number === undefined || /^[1-9]\d{0,4}$/.test(number)
    ? null
    : failed('bad-value', cliProblems.badNumber('--number', number));
}

function saveSheets(path: string, { xlsx, bytes }: OpenTracker, changes: readonly Change[]): Failed | null {
  xlsx.apply(changes);
  return saveTracker(path, xlsx, bytes);
}

function reportAsJson(
  file: string,
  model: ReportModel,
  review: readonly Finding[],
  sheets: readonly string[],
): ReportJson {
  const { period, kind, cutOff, date, draft, properties, figures } = model;
  const { title } = properties;
  return { file, period, kind, cutOff, date, draft, title, sheets: [...sheets], figures, ...countFindings(review) };
}

/** What to look at first, then what was written. */
function printReport(json: ReportJson, review: readonly Finding[], locale: Locale): string {
  const done = cliWords.reportMade(json.file, json.title)[locale];
  const draft = json.draft ? [cliWords.reportDraft[locale]] : [];
  const added = json.sheets.length > 0 ? [cliWords.reportSheets(json.sheets)[locale]] : [];
  return [findingsText(review, locale), '', done, ...added, ...draft].join('\n');
}
