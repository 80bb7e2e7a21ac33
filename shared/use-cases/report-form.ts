import { type PeriodKind, period } from '../calendar/period.ts';
import type { ReportChoices } from '../report/letter.ts';
import type { ReportModel } from '../report/model.ts';
import { periodName } from '../text/period-name.ts';
import type { Locale, Sentence } from '../text/sentence.ts';
import { type SaidFinding, saidFindings } from './answers.ts';
import type { ReportOptions, ReportResult } from './report.ts';
import type { AsOf } from './types.ts';

/** What a person has chosen in the form "Tạo báo cáo"; plain data, so that a page may send it. */
export interface ReportWish extends ReportChoices {
  /** null = the first open one, else the last closed one. */
  readonly period: string | null;
  /** The language of the letter. */
  readonly locale: Locale;
}

/** The report as the form shows it before anything is written. */
export interface MadeReport {
  readonly model: ReportModel;
  /** Errors first. */
  readonly review: readonly SaidFinding[];
  /** Those to choose from, the latest first. */
  readonly periods: readonly PeriodChoice[];
}

export interface PeriodChoice {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly name: Sentence;
}

/** What `report` is asked for. */
export const wishedReport = (wish: ReportWish, when: AsOf): ReportOptions => ({ ...when, ...wish, kind: null });

/** What the form is given of a report. */
export const madeReport = ({ model, review, periods }: ReportResult): MadeReport => ({
  model,
  review: saidFindings(review),
  periods: periods.map((id) => ({ id, kind: period(id)?.kind ?? 'month', name: periodName(id) })),
});
