import type { PeriodKind } from '../calendar/period.ts';
import type { Finding } from '../entry/types.ts';
import type { ReportChoices } from '../report/letter.ts';
import type { ReportModel } from '../report/model.ts';
import { readLetter } from '../report/read-letter.ts';
import { reportFacts } from '../report/report-facts.ts';
import { reportModel } from '../report/report-model.ts';
import { reportSheets } from '../report/report-sheet.ts';
import { askedPeriod, reportSource } from '../report/report-source.ts';
import { reportProblems } from '../text/report-problems.ts';
import type { Locale } from '../text/sentence.ts';
import { markers } from '../workbook/anchors.ts';
import type { Change } from '../workbook/change.ts';
import { readTable } from '../workbook/read-table.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { evaluationDate } from './evaluation-date.ts';
import type { AsOf, Outcome } from './types.ts';

export interface ReportOptions extends AsOf, ReportChoices {
  /** "2026-06", "2026-Q2", "2026"; null = the first open period, else the last closed one. */
  readonly period: string | null;
  /** A longer period that holds it ("2026-06" and quarter: quarter II); null = the period itself. */
  readonly kind: PeriodKind | null;
  readonly locale: Locale;
}

export interface ReportResult {
  readonly model: ReportModel;
  /** What a clerk should know before the report goes out, worst first: of this period only. */
  readonly review: readonly Finding[];
  /** The report as new sheets, for those who want it in the workbook. */
  readonly changes: readonly Change[];
  /** Their titles. */
  readonly sheets: readonly string[];
  /** Periods that there is a report of, newest first. */
  readonly periods: readonly string[];
}

/** The official report of a period: from the entries while it is open, from `Lịch sử` once it is closed. Nothing is changed unless the host carries `changes` out. */
export function report(workbook: Workbook, options: ReportOptions): Outcome<ReportResult> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const asked = askedPeriod(tracker, options.period, options.kind);
  if (asked === null) return { ok: false, problem: reportProblems.unknownPeriod(options.period) };
  const source = reportSource(tracker, asked);
  if (source === null) {
    return { ok: false, problem: reportProblems.nothingOf(asked.id, reportedPeriods(tracker)) };
  }
  const facts = reportFacts(
    source,
    readLetter(readTable(workbook, markers.settings)),
    source.closed ? (source.closing?.asOf ?? source.cutOff) : evaluationDate(tracker, options),
  );
  const review = [...facts.findings].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  const model = reportModel(facts, options, options.locale);
  const { titles, changes } = reportSheets(
    model,
    workbook.sheets.map(({ title }) => title),
  );
  return { ok: true, value: { model, review, changes, sheets: titles, periods: reportedPeriods(tracker) } };
}

/** Open and closed periods, newest first. */
const reportedPeriods = ({ open, history }: Tracker): readonly string[] => {
  const ids = [...history.map(({ period }) => period), ...open.map(({ period }) => period)];
  return [...new Set(ids)].reverse();
};
