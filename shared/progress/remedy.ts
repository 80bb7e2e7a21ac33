import { divide, exact, multiply, type Rational } from '../number/rational.ts';
import { type Figure, levelOfTarget } from './figure.ts';
import type { Judged } from './judged.ts';
import { monthsLeft } from './months-left.ts';
import { behind, orNull, toFinite } from './side.ts';
import { perOf } from './typed-figure.ts';

/** What would turn a figure green, in numbers; what is missing is positive. */
export interface Remedy {
  readonly greenAt: number | null;
  /** From the figure to the expected level while the pace counts, else to the target. */
  readonly missingLevel: number | null;
  /** The same in things that are counted. */
  readonly missingCount: number | null;
  readonly toTarget: number | null;
  readonly pacePerMonth: number | null;
}

/**
 * What has to be added (or taken away) to be back on pace, or to meet the target where no pace applies.
 *
 * remedy(46 of 575 by 14/6, from 3% on 1/1 to 30% by 31/12).missingCount //=> 42
 */
export function remedy(judged: Judged): Remedy {
  const { input, path, figure } = judged;
  const target = levelOfTarget(input.target);
  const greenAt = orNull(path.onTrackAt ?? target);
  if (target === null || figure.level === null) {
    return { greenAt, missingLevel: null, missingCount: null, toTarget: null, pacePerMonth: null };
  }
  const isPaced = path.question === 'pace' && path.expected !== null;
  const goal = isPaced ? path.expected : target;
  const toTarget = behind(figure.level, target, path.falling);
  return {
    greenAt,
    missingLevel: toFinite(behind(figure.level, goal, path.falling)),
    missingCount: figure.met === false ? missingCount(judged, figure, goal, isPaced) : null,
    toTarget: toFinite(toTarget),
    pacePerMonth: figure.met === false ? pacePerMonth(judged, toTarget) : null,
  };
}

/** null where nothing is counted one by one: a published percentage, an amount. */
function missingCount(
  { input, path }: Judged,
  { level, parts }: Figure,
  goal: Rational,
  isPaced: boolean,
): number | null {
  const { target } = input;
  // at a strict target the threshold itself is not enough
  const isStrict = !isPaced && (target.comparison === '>' || target.comparison === '<');
  if (parts !== null) {
    const needed = divide(multiply(goal, parts.denominator), exact(perOf(target)));
    return wholeThings(behind(parts.numerator, needed, path.falling), isStrict);
  }
  return target.kind === 'count' && level !== null ? wholeThings(behind(level, goal, path.falling), isStrict) : null;
}

function wholeThings(missing: Rational, beyond: boolean): number {
  const floor = toFinite({ n: missing.n / missing.d, d: BigInt(1) });
  const isWhole = missing.n % missing.d === BigInt(0);
  return Math.max(0, isWhole && !beyond ? floor : floor + 1);
}

function pacePerMonth({ input, path }: Judged, toTarget: Rational): number | null {
  const isRamp = path.question === 'pace' || path.question === 'grace' || path.question === 'first-value';
  return isRamp && input.asOf < input.due ? toFinite(divide(toTarget, monthsLeft(input.asOf, input.due))) : null;
}
