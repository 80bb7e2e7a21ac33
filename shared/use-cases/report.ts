import { type Period, type PeriodKind, periodOf } from '../calendar/period.ts';
import type { Finding } from '../entry/types.ts';
import type { Unit } from '../plan/schema.ts';
import { documentFile } from '../report/document-file.ts';
import type { DocumentKind } from '../report/document-kinds.ts';
import { documents, type OfferedDocument, offeredDocuments } from '../report/documents.ts';
import type { ReportChoices } from '../report/letter.ts';
import type { ReportModel } from '../report/model.ts';
import { readLetter } from '../report/read-letter.ts';
import { reportFacts } from '../report/report-facts.ts';
import { reportSheets } from '../report/report-sheet.ts';
import { askedPeriod, type ReportSource, reportedPeriods, reportSource } from '../report/report-source.ts';
import { reportablePeriods } from '../report/reportable-periods.ts';
import { reportProblems } from '../text/report-problems.ts';
import type { Locale } from '../text/sentence.ts';
import { markers } from '../workbook/anchors.ts';
import type { Change } from '../workbook/change.ts';
import { readTable } from '../workbook/read-table.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import { unitNamed } from '../workbook/tracker/read-units.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { evaluationDate } from './evaluation-date.ts';
import { reportingUnits } from './reporting-units.ts';
import type { AsOf, Outcome } from './types.ts';

export interface ReportOptions extends AsOf, ReportChoices {
  /** "2026-06", "2026-Q2", "2026"; null = the first open period, else the last closed one. */
  readonly period: string | null;
  /** A longer period that holds it ("2026-06" and quarter: quarter II); null = the period itself. */
  readonly kind: PeriodKind | null;
  /** What is made; the commune's report where nothing is said. */
  readonly document?: DocumentKind;
  /** Whose document, by id, name or short name; only a unit's own document asks for it. */
  readonly unit?: string | null;
  readonly locale: Locale;
}

export interface ReportResult {
  readonly model: ReportModel;
  /** What a clerk should know before the report goes out, worst first: of this period only, and of the unit whose report it is. */
  readonly review: readonly Finding[];
  /** The report as new sheets, for those who want it in the workbook. */
  readonly changes: readonly Change[];
  /** Their titles. */
  readonly sheets: readonly string[];
  /** "bao-cao-2026-06.docx": what its Word document may be called. */
  readonly file: string;
  /** Periods that there is a report of, the longer ones that hold them too; the latest first. */
  readonly periods: readonly string[];
  /** What else can be made of this period, and of which units. */
  readonly documents: readonly OfferedDocument[];
}

/** An official document about a period: from the entries while it is open, from `Lịch sử` once it is closed. Nothing is changed unless the host carries `changes` out. */
export function report(workbook: Workbook, options: ReportOptions): Outcome<ReportResult> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const document = documents[options.document ?? 'report'];
  const asked = askedPeriod(tracker, options.period, options.kind);
  if (asked === null) return { ok: false, problem: reportProblems.unknownPeriod(options.period) };
  const period = suited(asked, document.periods);
  const source = reportSource(tracker, period);
  if (source === null) return { ok: false, problem: reportProblems.nothingOf(period.id, reportedPeriods(tracker)) };
  if (!document.isFor(source.tracker, period.kind)) return { ok: false, problem: reportProblems.noExtract(period.id) };
  const units = reportingUnits(source.tracker);
  const unit = document.ofUnit ? chosenUnit(units, options.unit ?? null) : null;
  if (unit !== null && !unit.ok) return unit;
  return {
    ok: true,
    value: { ...made(workbook, source, unit?.value ?? null, options), ...offered(tracker, source, units) },
  };
}

type Made = Omit<ReportResult, 'periods' | 'documents'>;

function made(workbook: Workbook, source: ReportSource, unit: Unit | null, options: ReportOptions): Made {
  const { tracker, closed, closing, cutOff } = source;
  const asOf = closed ? (closing?.asOf ?? cutOff) : evaluationDate(tracker, options);
  const facts = reportFacts(source, source.letter ?? readLetter(readTable(workbook, markers.settings)), asOf, unit);
  const findings = unit === null ? facts.findings : facts.findings.filter((one) => one.unit === unit.id);
  const review = [...findings].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  const model = documents[options.document ?? 'report'].model(facts, options, options.locale);
  const { titles, changes } = reportSheets(
    model,
    workbook.sheets.map(({ title }) => title),
  );
  return { model, review, changes, sheets: titles, file: documentFile(model) };
}

/** The period itself where the document is made of such ones, else the one that holds it. */
const suited = (period: Period, kinds: readonly PeriodKind[] | null): Period => {
  const [first] = kinds ?? [];
  return first === undefined || kinds?.includes(period.kind) === true ? period : periodOf(first, period.start);
};

function chosenUnit(units: readonly Unit[], typed: string | null): Outcome<Unit> {
  const names = units.map(({ shortName }) => shortName);
  if (typed === null) return { ok: false, problem: reportProblems.noUnit(names) };
  const found = unitNamed(units, typed);
  return found === null ? { ok: false, problem: reportProblems.unknownUnit(typed, names) } : { ok: true, value: found };
}

const offered = (
  tracker: Tracker,
  source: ReportSource,
  units: readonly Unit[],
): Pick<ReportResult, 'periods' | 'documents'> => ({
  periods: reportablePeriods(reportedPeriods(tracker)),
  documents: offeredDocuments(
    source.tracker,
    source.period.kind,
    units.map(({ id, name }) => ({ id, name })),
  ),
});
