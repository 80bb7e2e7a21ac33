import type { PlainDate } from '../calendar/plain-date.ts';
import type { Rational } from '../number/rational.ts';
import type { Status } from './types.ts';

/** Which question is asked of a figure that does not meet the target. */
export type Question =
  /** A ramp before its date: is the pace enough? */
  | 'pace'
  /** A ramp after its date. */
  | 'past-due'
  /** A ramp in the first share of its time: nothing is asked yet. */
  | 'grace'
  /** A ramp with nothing to start from: nothing can be asked yet. */
  | 'first-value'
  | 'hold'
  | 'milestone';

/** Why a figure that falls short is at risk and not lagging. */
export type Allowance = 'pace-ratio' | 'small-gap-points' | 'small-gap-units' | 'hold-points' | 'closing';

export interface Start {
  readonly level: Rational;
  readonly date: PlainDate;
  /** Taken from the first reported figure. */
  readonly assumed: boolean;
}

/**
 * Everything a verdict is read from but the judged figure itself: what is asked on the evaluation date, exactly.
 * Levels are in the unit of `levelOfTarget`.
 */
export interface Path {
  readonly question: Question;
  readonly falling: boolean;
  readonly start: Start | null;
  /** Days gone of the days there are, of the time this path is about; null where no time counts. */
  readonly time: { readonly gone: number; readonly total: number } | null;
  /** The day it is due: the target's, or for a hold that waits the day from which it holds. */
  readonly due: PlainDate;
  readonly expected: Rational | null;
  readonly onTrackAt: Rational | null;
  readonly atRiskAt: readonly { readonly level: Rational; readonly because: Allowance }[];
  /** Numerator ÷ denominator at which the tolerance in whole units is measured. */
  readonly unitLevel: Rational | null;
  readonly smallGapUnits: number;
  /** Last period's level; anything better is closing. */
  readonly closingFrom: Rational | null;
  readonly otherwise: Status;
}

/** A path that asks nothing, for others to build upon. */
export function blankPath(question: Question, due: PlainDate, otherwise: Status): Path {
  return {
    question,
    falling: false,
    start: null,
    time: null,
    due,
    expected: null,
    onTrackAt: null,
    atRiskAt: [],
    unitLevel: null,
    smallGapUnits: 0,
    closingFrom: null,
    otherwise,
  };
}
