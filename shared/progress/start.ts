import { exact, multiply, ratio } from '../number/rational.ts';
import type { Target } from '../plan/target.ts';
import { readFigure } from './figure.ts';
import type { Start } from './path.ts';
import { perOf } from './typed-figure.ts';
import type { JudgeInput, Observation } from './types.ts';

/**
 * The baseline that the clerk entered; null where there is none.
 *
 * baselineStart({ baseline: { value: 0.03, date: '2026-01-01' }, … }) //=> { level: 3/100, date: '2026-01-01', assumed: false }
 */
export function baselineStart({ baseline, target }: JudgeInput): Start | null {
  if (baseline === null) return null;
  const { parts } = baseline;
  const level =
    parts === undefined
      ? exact(baseline.value)
      : multiply(ratio(parts.numerator, parts.denominator), exact(perOf(target)));
  return { level, date: baseline.date, assumed: false };
}

/**
 * The first reported figure, which serves where no baseline was entered; null where nothing was reported. Never 0.
 *
 * firstReported(readTarget('30%'), [blank, marchWith5Percent]) //=> { level: 5/100, date: '2026-03-14', assumed: true }
 */
export function firstReported(target: Target, observations: readonly Observation[]): Start | null {
  for (const observation of observations) {
    const { level } = readFigure(target, observation);
    if (level !== null) return { level, date: observation.asOf, assumed: true };
  }
  return null;
}
