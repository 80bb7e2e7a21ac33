/** What a target measures: a share, a number of things, money or another quantity, x of y things, x per 1.000, a fact. */
export type TargetKind = 'percent' | 'count' | 'amount' | 'count-of' | 'rate' | 'milestone';

export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** How a printed target is read. The printed text itself is kept beside it by whoever holds the plan. */
export interface Target {
  /** null only when nothing could be read */
  readonly kind: TargetKind | null;
  readonly comparison: Comparison | null;
  /** percent: share (85% is 0.85); count, amount, rate: the number; count-of: x of x/y; milestone: true */
  readonly value: number | true | null;
  /** y of x/y */
  readonly of: number | null;
  /** 1000 of "/1.000 dân" */
  readonly per: number | null;
  /** '%', 'nền tảng', 'doanh nghiệp', 'tỷ đồng', 'ấp' … */
  readonly unit: string | null;
  /** what else is said: 'theo hướng dẫn của Bộ', 'dân' …; for a milestone and for a text with no measure, the text */
  readonly qualifier: string | null;
  /** false: a person has to say what is meant before anything is judged on it */
  readonly sure: boolean;
}

/** A text in which no target was found; the text is kept. */
export function unread(text: string): Target {
  const qualifier = text === '' ? null : text;
  return { kind: null, comparison: null, value: null, of: null, per: null, unit: null, qualifier, sure: false };
}
