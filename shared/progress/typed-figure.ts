import type { Measured } from '../plan/judge-target.ts';
import type { Target } from '../plan/target.ts';

/** What a measured figure amounts to: two counted numbers, one number, an answer, or nothing that can be used. */
export type TypedFigure =
  | { readonly is: 'parts'; readonly numerator: number; readonly denominator: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'answer'; readonly done: boolean }
  | { readonly is: 'nothing' };

const NOTHING: TypedFigure = { is: 'nothing' };

/**
 * Tells what was measured, for the kind of target it is judged by. A zero denominator gives nothing: it is never 0%.
 *
 * typedFigure(readTarget('9/9'), { value: null, numerator: 8, denominator: null }) //=> { is: 'parts', numerator: 8, denominator: 9 }
 */
export function typedFigure(target: Target, measured: Measured): TypedFigure {
  const { value, numerator } = measured;
  const answer: TypedFigure = typeof value === 'boolean' ? { is: 'answer', done: value } : NOTHING;
  if (target.value === true) return answer;
  const denominator = measured.denominator ?? (value === null ? wholeOf(target) : null);
  if (hasParts(target) && numerator !== null && denominator !== null) {
    return denominator > 0 ? { is: 'parts', numerator, denominator } : answer;
  }
  const only = value ?? (hasParts(target) ? null : numerator);
  return typeof only === 'number' ? { is: 'number', value: only } : answer;
}

/** Whether figures of this target are shares of a whole, so that points (0.01) mean something. */
export function isShare(target: Target): boolean {
  return target.kind === 'percent' || target.kind === 'count-of';
}

/** y of x/y, where the target says it. */
export function wholeOf(target: Target): number | null {
  return target.kind === 'count-of' && target.of !== null && target.of > 0 ? target.of : null;
}

/** What a quotient is multiplied by: 1000 for "/1.000 dân", else 1. */
export function perOf(target: Target): number {
  return target.kind === 'rate' ? (target.per ?? 1) : 1;
}

function hasParts(target: Target): boolean {
  return isShare(target) || target.kind === 'rate';
}
