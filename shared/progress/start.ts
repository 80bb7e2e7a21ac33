import { exact, multiply, ratio } from '../number/rational.ts';
import type { Reported } from './figure.ts';
import type { Start } from './path.ts';
import { perOf } from './typed-figure.ts';
import type { JudgeInput } from './types.ts';

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
 * firstReported([blank, marchWith5Percent]) //=> { level: 5/100, date: '2026-03-14', assumed: true }
 */
export function firstReported(previous: readonly Reported[]): Start | null {
  const first = previous.find(({ figure }) => figure.level !== null);
  if (first === undefined || first.figure.level === null) return null;
  return { level: first.figure.level, date: first.observation.asOf, assumed: true };
}
