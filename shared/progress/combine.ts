import { add, divide, exact, multiply, type Rational } from '../number/rational.ts';
import type { Target } from '../plan/target.ts';
import { toFinite } from './side.ts';
import { perOf, typedFigure } from './typed-figure.ts';
import type { Observation } from './types.ts';

/** One unit's part of a figure. */
export interface Part {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | boolean | null;
  readonly noneArising: boolean;
}

/** An observation without its period. */
export type CombinedFigure = Omit<Observation, 'period' | 'asOf'>;

/**
 * Several units' figures as one: the sum of numerators over the sum of denominators of those that reported; counts and
 * amounts are added, a milestone is done when all say so. Percentages are never averaged: of several units, one that
 * gives a percentage only has not reported. "Không phát sinh" is a report and adds nothing. One unit's figure stays as it is.
 *
 * combine([{ numerator: 90, denominator: 100, … }, { numerator: 1, denominator: 10, … }], 8, readTarget('98%'))
 * //=> { numerator: 91, denominator: 110, value: 0.8272…, noneArising: false, unitsReported: 2, unitsExpected: 8 }
 */
export function combine(parts: readonly Part[], unitsExpected: number, target: Target): CombinedFigure {
  const active = parts.filter((part) => !part.noneArising);
  const idle = parts.length - active.length;
  const isAlone = parts.length === 1 && unitsExpected === 1;
  const { reported, ...sum } = sumOf(active, target, isAlone);
  const unitsReported = idle + reported;
  const noneArising = reported === 0 && idle > 0 && unitsReported >= unitsExpected;
  const figure = isAlone && sum.numerator === null ? asTyped(sum, parts) : sum;
  return { ...figure, noneArising, unitsReported, unitsExpected };
}

/** What one unit typed stays visible, even where no figure comes of it. */
function asTyped(sum: Omit<Sum, 'reported'>, [only]: readonly Part[]): Omit<Sum, 'reported'> {
  return { ...sum, numerator: only?.numerator ?? null, denominator: only?.denominator ?? null };
}

interface Sum {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | boolean | null;
  readonly reported: number;
}

/** Counted numbers are summed where there are any, else figures that can be added, else answers are taken together. */
function sumOf(parts: readonly Part[], target: Target, isAlone: boolean): Sum {
  const figures = parts.map((part) => typedFigure(target, part));
  const counted = figures.flatMap((figure) => (figure.is === 'parts' ? [figure] : []));
  if (counted.length > 0) return quotient(counted, target);
  const canAdd = isAlone || target.kind === 'count' || target.kind === 'amount';
  const numbers = figures.flatMap((figure) => (figure.is === 'number' && canAdd ? [figure.value] : []));
  if (numbers.length > 0) return bare(toFinite(total(numbers)), numbers.length);
  const answers = figures.flatMap((figure) => (figure.is === 'answer' ? [figure.done] : []));
  return bare(answers.length > 0 ? answers.every((done) => done) : null, answers.length);
}

function quotient(counted: readonly { numerator: number; denominator: number }[], target: Target): Sum {
  const numerator = total(counted.map((part) => part.numerator));
  const denominator = total(counted.map((part) => part.denominator));
  const value = toFinite(divide(multiply(numerator, exact(perOf(target))), denominator));
  return { numerator: toFinite(numerator), denominator: toFinite(denominator), value, reported: counted.length };
}

function bare(value: number | boolean | null, reported: number): Sum {
  return { numerator: null, denominator: null, value, reported };
}

function total(numbers: readonly number[]): Rational {
  return numbers.reduce((sum, number) => add(sum, exact(number)), exact(0));
}
