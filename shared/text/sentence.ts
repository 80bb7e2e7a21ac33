/** The languages a person may read; Vietnamese is the default. */
export type Locale = 'vi' | 'en';

/** A sentence in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}
