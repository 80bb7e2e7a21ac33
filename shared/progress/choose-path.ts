import type { Rational } from '../number/rational.ts';
import { isFalling } from '../plan/judge-target.ts';
import { levelOfTarget, type Reported } from './figure.ts';
import { holdPath } from './hold.ts';
import { milestonePath } from './milestone.ts';
import { blankPath, type Path, type Start } from './path.ts';
import { rampPath } from './ramp.ts';
import { reaches } from './side.ts';
import { baselineStart, firstReported } from './start.ts';
import type { JudgeInput } from './types.ts';

/**
 * What is asked of the indicator on the evaluation date, knowing everything but the judged figure itself.
 *
 * choosePath({ move: 'ramp', baseline: { value: 0.96, … }, target: readTarget('≥95%'), … }, []).question //=> 'hold'
 */
export function choosePath(input: JudgeInput, previous: readonly Reported[]): Path {
  const target = levelOfTarget(input.target);
  if (input.move === 'hold') {
    const waits = input.holdsFrom !== null && input.asOf < input.holdsFrom;
    return waits ? milestonePath(input, input.holdsFrom) : holdPath(input, null, lastLevel(previous));
  }
  if (input.move === 'milestone' || target === null) return milestonePath(input, input.due);
  const start = baselineStart(input) ?? firstReported(previous);
  return start === null ? fromNothing(input) : fromStart(input, target, start, previous);
}

/** A baseline that is already at the target leaves nothing to climb: from then on the level has to hold. */
function fromStart(input: JudgeInput, target: Rational, start: Start, previous: readonly Reported[]): Path {
  if (!reaches(start.level, target, isFalling(input.target))) return rampPath(input, target, start);
  return holdPath(input, start, lastLevel(previous));
}

function fromNothing(input: JudgeInput): Path {
  return { ...blankPath('first-value', input.due, 'no-data'), falling: isFalling(input.target) };
}

function lastLevel(previous: readonly Reported[]): Rational | null {
  return previous.reduce<Rational | null>((last, { figure }) => figure.level ?? last, null);
}
