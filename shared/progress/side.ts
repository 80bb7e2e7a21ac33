import { compare, type Rational, subtract, toNumber } from '../number/rational.ts';

/**
 * Whether a level is as good as another: at or above it, or at or below it where less is better.
 *
 * reaches(exact(0.2), exact(0.2), false) //=> true
 */
export function reaches(level: Rational, at: Rational, falling: boolean): boolean {
  const side = compare(level, at);
  return falling ? side <= 0 : side >= 0;
}

/** Whether a level is truly better than another. */
export function isBeyond(level: Rational, than: Rational, falling: boolean): boolean {
  return !reaches(than, level, falling);
}

/**
 * How far a level lies behind another; negative = ahead.
 *
 * behind(exact(0.08), exact(0.15), false) //=> 7/100
 */
export function behind(level: Rational, goal: Rational, falling: boolean): Rational {
  return falling ? subtract(level, goal) : subtract(goal, level);
}

/** Beyond any real figure, and far enough from the end of doubles to be shown as a percentage. */
const BIGGEST = 1e300;

/** The double nearest to a fraction; what no figure can be is cut off, so that it can still be told. */
export function toFinite(value: Rational): number {
  return Math.max(-BIGGEST, Math.min(BIGGEST, toNumber(value)));
}

/** As `toFinite`, null staying null. */
export function orNull(value: Rational | null): number | null {
  return value === null ? null : toFinite(value);
}
