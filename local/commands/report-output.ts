import type * as z from 'zod/mini';
import { cliWords, type Finding, type Locale, type ReportModel, type ReportResult } from '../../shared/index.ts';
import type { reportJson, unitReportsJson } from '../json/report-json.ts';
import { countFindings, findingsText } from './findings-text.ts';

type ReportJson = z.output<typeof reportJson>;
type UnitReportsJson = z.output<typeof unitReportsJson>;

/** A document and where it was written. */
export interface MadeFile {
  readonly file: string;
  readonly made: ReportResult;
}

/** What `dti report --json` says of one document. */
export function reportAsJson(
  file: string,
  model: ReportModel,
  review: readonly Finding[],
  sheets: readonly string[],
): ReportJson {
  const { document, unit, period, kind, cutOff, date, draft, properties, figures } = model;
  const { title } = properties;
  return {
    ...{ file, document, unit, period, kind, cutOff, date, draft, title },
    ...{ sheets: [...sheets], figures, ...countFindings(review) },
  };
}

/** The same of all units' documents. */
export const unitsAsJson = (folder: string, files: readonly MadeFile[], hasSheets: boolean): UnitReportsJson => ({
  folder,
  reports: files.map(({ file, made: { model, review, sheets } }) =>
    reportAsJson(file, model, review, hasSheets ? sheets : []),
  ),
});

/** What to look at first, then what was written. */
export function printReport(json: ReportJson, review: readonly Finding[], locale: Locale): string {
  return [findingsText(review, locale), '', ...written(json, locale)].join('\n');
}

/** One document a line, with how much there is to look at in it. */
export function printUnits({ reports }: UnitReportsJson, locale: Locale): string {
  const lines = reports.map(
    ({ file, unit, draft, errors, warnings }) =>
      cliWords.unitReportMade({ file, unit: unit ?? '', draft, errors, warnings })[locale],
  );
  return [...lines, cliWords.unitReportsMade(reports.length)[locale]].join('\n');
}

function written(json: ReportJson, locale: Locale): readonly string[] {
  const done = cliWords.reportMade(json.file, json.title)[locale];
  const draft = json.draft ? [cliWords.reportDraft[locale]] : [];
  const added = json.sheets.length > 0 ? [cliWords.reportSheets(json.sheets)[locale]] : [];
  return [done, ...added, ...draft];
}
