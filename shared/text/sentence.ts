/** The languages a person may read; Vietnamese is the default. */
export type Locale = 'vi' | 'en';

/** A sentence in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** capitalised('đã hoàn thành') //=> 'Đã hoàn thành' */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
