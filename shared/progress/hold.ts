import { add, exact, type Rational, subtract } from '../number/rational.ts';
import { isFalling } from '../plan/judge-target.ts';
import { levelOfTarget } from './figure.ts';
import { blankPath, type Path, type Start } from './path.ts';
import { isShare } from './typed-figure.ts';
import type { JudgeInput } from './types.ts';

/**
 * The path of a level that must hold whenever it is looked at: the level itself is judged, never its growth.
 * Below the target it is at risk within a few points, or while it is better than last period; else it lags.
 *
 * holdPath(keepAtLeast95Percent, null, exact(0.9)).otherwise //=> 'lagging'
 */
export function holdPath(input: JudgeInput, start: Start | null, closingFrom: Rational | null): Path {
  const target = levelOfTarget(input.target);
  const falling = isFalling(input.target);
  const points = exact(input.thresholds.holdPoints);
  const nearly = target === null || !isShare(input.target) ? null : (falling ? add : subtract)(target, points);
  return {
    ...blankPath('hold', input.due, 'lagging'),
    falling,
    start,
    expected: target,
    atRiskAt: nearly === null ? [] : [{ level: nearly, because: 'hold-points' }],
    closingFrom,
  };
}
