import { type PeriodKind, period } from '../calendar/period.ts';
import type { DocumentKind } from '../report/document-kinds.ts';
import { documents, type OfferedDocument } from '../report/documents.ts';
import type { ReportChoices } from '../report/letter.ts';
import type { ReportModel } from '../report/model.ts';
import { periodName } from '../text/period-name.ts';
import type { Locale, Sentence } from '../text/sentence.ts';
import { type SaidFinding, saidFindings } from './answers.ts';
import type { ReportOptions, ReportResult } from './report.ts';
import type { AsOf } from './types.ts';

/** What a person has chosen in the form "Tạo báo cáo"; plain data, so that a page may send it. */
export interface ReportWish extends ReportChoices {
  readonly document: DocumentKind;
  /** Id of the unit whose document it is; null where it is the commune's. */
  readonly unit: string | null;
  /** null = the first open one, else the last closed one. */
  readonly period: string | null;
  /** The language of the letter. */
  readonly locale: Locale;
}

/** The report as the form shows it before anything is written. */
export interface MadeReport {
  readonly model: ReportModel;
  /** "bao-cao-2026-06.docx" */
  readonly file: string;
  /** Errors first. */
  readonly review: readonly SaidFinding[];
  /** Those to choose from, the latest first. */
  readonly periods: readonly PeriodChoice[];
  /** Those that can be made of this period. */
  readonly documents: readonly OfferedDocument[];
}

export interface PeriodChoice {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly name: Sentence;
}

/** What `report` is asked for. A document that is not made of the chosen kind of period gives way to the commune's report. */
export function wishedReport(wish: ReportWish, when: AsOf): ReportOptions {
  const chosen = period(wish.period ?? '');
  const { periods } = documents[wish.document];
  const isMade = chosen === null || periods === null || periods.includes(chosen.kind);
  return { ...when, ...wish, kind: null, document: isMade ? wish.document : 'report' };
}

/** What the form is given of a report. */
export const madeReport = ({ model, file, review, periods, documents: offered }: ReportResult): MadeReport => ({
  model,
  file,
  review: saidFindings(review),
  periods: periods.map((id) => ({ id, kind: period(id)?.kind ?? 'month', name: periodName(id) })),
  documents: offered,
});
