import type { Finding } from '../entry/types.ts';
import type { Plan } from '../plan/schema.ts';
import { findingSentence, findingWhat } from '../text/findings.ts';
import type { Sentence } from '../text/sentence.ts';
import type { StatusReport } from './types.ts';

/** What a command gives back, on every host; plain data, so that a page may be given it. A day is text, never a Date. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Sentence[] }
  | { readonly ok: false; readonly problem: Sentence };

/** A plan that can be inserted, with the counts by which a person tells it from the others. */
export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  readonly indicators: number;
  readonly units: number;
}
export interface Inserted {
  readonly plan: string;
  readonly sheets: readonly string[];
}
/** A finding in words. `what` leaves the place out, for whoever shows that beside it. */
export interface SaidFinding extends Finding {
  readonly sentence: Sentence;
  readonly what: Sentence;
}
/** Where the plan stands and what is wrong with the entries. */
export interface Checked {
  readonly findings: readonly SaidFinding[];
  readonly report: StatusReport;
}

/** What is offered of plans. */
export const planChoices = (plans: readonly Plan[]): readonly PlanChoice[] =>
  plans.map(({ id, title, indicators, units }) => ({
    id,
    title,
    indicators: indicators.length,
    units: units.length,
  }));

export const saidFindings = (findings: readonly Finding[]): readonly SaidFinding[] =>
  findings.map((finding) => ({ ...finding, sentence: findingSentence(finding), what: findingWhat(finding) }));
