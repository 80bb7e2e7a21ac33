import { divide, exact, multiply, type Rational } from '../number/rational.ts';
import { isMet, type Measured } from '../plan/judge-target.ts';
import type { Target } from '../plan/target.ts';
import { perOf, type TypedFigure, typedFigure, wholeOf } from './typed-figure.ts';
import type { Observation } from './types.ts';

/** One measured figure, made ready to be compared exactly. */
export interface Figure {
  /** In the unit of `levelOfTarget`: a share for a percent and for x/y, else the figure itself; null = no number. */
  readonly level: Rational | null;
  /** The answer to "is it done?"; null where none was given. */
  readonly done: boolean | null;
  /** What was counted, where a whole unit of tolerance can be told. */
  readonly parts: Parts | null;
  /** Whether the number, or else the answer, meets the target; null = neither was given. */
  readonly met: boolean | null;
}

export interface Parts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

/** An observation with its figure. */
export interface Reported {
  readonly observation: Observation;
  readonly figure: Figure;
}

/** Nothing that can be judged. */
export const NO_FIGURE: Figure = { level: null, done: null, parts: null, met: null };

/** An observation as it is judged; "Không phát sinh" is no figure, whatever else was typed. */
export function reported(target: Target, observation: Observation): Reported {
  return { observation, figure: observation.noneArising ? NO_FIGURE : readFigure(target, observation) };
}

/**
 * Reads a measured figure against the target it is judged by. A zero denominator gives no number.
 *
 * readFigure(readTarget('30%'), { value: null, numerator: 46, denominator: 575 }).level //=> 46/575
 */
export function readFigure(target: Target, measured: Measured): Figure {
  const typed = typedFigure(target, measured);
  const parts = exactParts(typed);
  const done = typed.is === 'answer' ? typed.done : null;
  return {
    level: levelOf(target, typed, parts),
    done,
    parts,
    met: done ?? isMet(target, inTargetWords(target, typed)),
  };
}

/**
 * The target on the scale on which figures are compared: 9/9 is 1. Null for a milestone and a target without a number.
 *
 * levelOfTarget(readTarget('9/9 nền tảng')) //=> 1
 */
export function levelOfTarget(target: Target): Rational | null {
  if (typeof target.value !== 'number') return null;
  return divide(exact(target.value), exact(wholeOf(target) ?? 1));
}

function exactParts(typed: TypedFigure): Parts | null {
  if (typed.is !== 'parts') return null;
  return { numerator: exact(typed.numerator), denominator: exact(typed.denominator) };
}

function levelOf(target: Target, typed: TypedFigure, parts: Parts | null): Rational | null {
  if (parts === null) return typed.is === 'number' ? exact(typed.value) : null;
  return multiply(divide(parts.numerator, parts.denominator), exact(perOf(target)));
}

/** `isMet` takes the value of x/y for x, where ours is a share: so a share is given as a part of one. */
function inTargetWords(target: Target, typed: TypedFigure): Measured {
  if (typed.is === 'parts') return { value: null, numerator: typed.numerator, denominator: typed.denominator };
  const value = typed.is === 'number' ? typed.value : null;
  return wholeOf(target) === null
    ? { value, numerator: null, denominator: null }
    : { value: null, numerator: value, denominator: 1 };
}
