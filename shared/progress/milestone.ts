import type { PlainDate } from '../calendar/plain-date.ts';
import { shareOfTime } from '../calendar/share-of-time.ts';
import { compare, exact, multiply, subtract } from '../number/rational.ts';
import { isFalling } from '../plan/judge-target.ts';
import { blankPath, type Path } from './path.ts';
import type { JudgeInput, Status } from './types.ts';

/**
 * The path of what is done or not: nothing is asked until the last quarter of its time.
 *
 * milestonePath({ from: '2026-01-01', asOf: '2026-06-14', … }, '2026-12-31').otherwise //=> 'on-track'
 */
export function milestonePath(input: JudgeInput, due: PlainDate): Path {
  const time = shareOfTime(input.from, due, input.asOf);
  const path = blankPath('milestone', due, whileNotDone(input, due, time));
  return { ...path, falling: isFalling(input.target), time };
}

function whileNotDone(input: JudgeInput, due: PlainDate, time: { gone: number; total: number }): Status {
  if (input.asOf > due) return 'lagging';
  const quietDays = multiply(subtract(exact(1), exact(input.thresholds.milestoneLastShare)), exact(time.total));
  return compare(exact(time.gone), quietDays) >= 0 ? 'at-risk' : 'on-track';
}
