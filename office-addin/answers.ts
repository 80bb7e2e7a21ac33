import type { Finding, Sentence, StatusReport } from '../shared/index.ts';

/** What a command gives back: plain data. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Sentence[] }
  | { readonly ok: false; readonly problem: Sentence };

export interface PlanChoice {
  readonly id: string;
  readonly title: string;
}
export interface Inserted {
  readonly plan: string;
  readonly sheets: readonly string[];
}
/** A finding with its sentence. */
export interface SaidFinding extends Finding {
  readonly sentence: Sentence;
}
export interface Checked {
  readonly findings: readonly SaidFinding[];
}
export interface Refreshed extends Checked {
  readonly report: StatusReport;
}
