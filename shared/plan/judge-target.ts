import { compare, exact, multiply, type Rational } from '../number/rational.ts';
import type { Comparison, Target } from './target-types.ts';

export { formatTarget } from './target-format.ts';

/** What was measured. A share may come with its parts; then the parts decide, never their rounded quotient. */
export interface Measured {
  /** share 0..1 for a percent, the printed figure for a count, an amount or a rate, x for x/y, done or not for a milestone */
  readonly value: number | true | false | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Whether a measured value meets a target, decided with exact fractions on unrounded values;
 * null when it cannot be judged: no value, a zero denominator, or a target that nobody has made sure yet.
 * @example isMet(readTarget('>20%'), { value: null, numerator: 1996, denominator: 10000 }) //=> false
 */
export function isMet(target: Target, measured: Measured): boolean | null {
  if (!target.sure || target.value === null || target.comparison === null) return null;
  if (target.value === true) return typeof measured.value === 'boolean' ? measured.value : null;
  const sides = sidesOf(target, target.value, measured);
  return sides === null ? null : holds(target.comparison, compare(sides.reached, sides.asked));
}

/** Whether less is better: the target is a ceiling, and what is owed is a figure that falls to it.
 * @example isFalling(readTarget('không quá 5%')) //=> true */
export function isFalling(target: Target): boolean {
  return target.comparison === '<=' || target.comparison === '<';
}

interface Sides {
  readonly reached: Rational;
  readonly asked: Rational;
}

function sidesOf(target: Target, value: number, measured: Measured): Sides | null {
  const { numerator, denominator } = measured;
  if (!usesParts(target) || numerator === null || denominator === null) return fromValue(target, value, measured);
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator) || denominator <= 0) return null;
  const [top, bottom, asked] = [exact(numerator), exact(denominator), exact(value)];
  if (target.kind === 'rate') {
    return { reached: multiply(top, exact(target.per ?? 1)), asked: multiply(asked, bottom) };
  }
  if (target.kind === 'count-of') return countOf(target, top, bottom, asked);
  return { reached: top, asked: multiply(asked, bottom) };
}

function usesParts(target: Target): boolean {
  return target.kind === 'percent' || target.kind === 'rate' || target.kind === 'count-of';
}

// as shares: where 9 of 9 was asked and there are 10 now, the whole has changed
function countOf(target: Target, top: Rational, bottom: Rational, asked: Rational): Sides {
  if (target.of === null) return { reached: top, asked };
  return { reached: multiply(top, exact(target.of)), asked: multiply(asked, bottom) };
}

function fromValue(target: Target, value: number, measured: Measured): Sides | null {
  const only = measured.value ?? (target.kind === 'count-of' ? measured.numerator : null);
  return typeof only === 'number' && Number.isFinite(only) ? { reached: exact(only), asked: exact(value) } : null;
}

function holds(comparison: Comparison, side: -1 | 0 | 1): boolean {
  switch (comparison) {
    case '>=':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    case '=':
      return side === 0;
  }
}
