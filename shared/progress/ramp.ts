import { shareOfTime } from '../calendar/share-of-time.ts';
import { add, compare, divide, exact, type Rational, ratio, subtract } from '../number/rational.ts';
import { isFalling } from '../plan/judge-target.ts';
import { expectedLevel } from './expected.ts';
import { blankPath, type Path, type Start } from './path.ts';
import { isShare, perOf } from './typed-figure.ts';
import type { JudgeInput } from './types.ts';

/**
 * The path that grows (or falls) from a baseline to the target by its date, as it stands on the evaluation date.
 *
 * rampPath(input, exact(0.3), { level: exact(0.03), date: '2026-01-01', assumed: false }).expected //=> 0.1516…
 */
export function rampPath(input: JudgeInput, target: Rational, start: Start): Path {
  const { thresholds } = input;
  const time = shareOfTime(start.date, input.due, input.asOf);
  const share = shareGone(input, time);
  const expected = expectedLevel(start.level, target, share);
  const path = { ...blankPath('grace', input.due, 'no-data'), falling: isFalling(input.target), start, time, expected };
  const near = { ...path, ...wholeUnits(input, expected), otherwise: 'lagging' as const };
  if (input.asOf > input.due) return { ...near, question: 'past-due', atRiskAt: smallGap(input, expected) };
  if (input.asOf < input.due && compare(share, exact(thresholds.graceShare)) < 0) return path;
  const partOfTheWay = (part: number) => expectedLevel(start.level, expected, exact(part));
  const onTrackAt = partOfTheWay(thresholds.onTrack);
  const atRisk = { level: partOfTheWay(thresholds.atRisk), because: 'pace-ratio' as const };
  return { ...near, question: 'pace', onTrackAt, atRiskAt: [atRisk, ...smallGap(input, expected)] };
}

function shareGone(input: JudgeInput, time: { readonly gone: number; readonly total: number }): Rational {
  if (input.asOf >= input.due) return exact(1);
  return time.total === 0 ? exact(0) : ratio(time.gone, time.total);
}

/** One point short of the expected level, or one of the things that are counted. */
function smallGap({ target, thresholds }: JudgeInput, expected: Rational): Path['atRiskAt'] {
  const within = (gap: number) => (isFalling(target) ? add : subtract)(expected, exact(gap));
  if (isShare(target)) return [{ level: within(thresholds.smallGapPoints), because: 'small-gap-points' }];
  return target.kind === 'count' ? [{ level: within(thresholds.smallGapUnits), because: 'small-gap-units' }] : [];
}

/** The same tolerance for what is counted in the numerator of a share or a rate. */
function wholeUnits({ target, thresholds }: JudgeInput, expected: Rational): Pick<Path, 'unitLevel' | 'smallGapUnits'> {
  const { smallGapUnits } = thresholds;
  if (isShare(target)) return { unitLevel: expected, smallGapUnits };
  if (target.kind !== 'rate') return { unitLevel: null, smallGapUnits: 0 };
  return { unitLevel: divide(expected, exact(perOf(target))), smallGapUnits };
}
