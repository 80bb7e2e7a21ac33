import { typedFigure } from './typed-figure.ts';
import type { JudgeInput, Observation, Status } from './types.ts';

/** Whether anything can be judged: a target that the clerk has not settled is never judged on a guess. */
export function isDetermined({ target, undetermined }: JudgeInput): boolean {
  return undetermined === null && target.sure && target.value !== null && target.comparison !== null;
}

/**
 * What goes before a verdict: an unsettled target, then a report that is overdue. Null: the verdict stands.
 *
 * standsBefore({ overduePeriod: '2026-06', … }) //=> 'overdue'
 */
export function standsBefore(input: JudgeInput): Status | null {
  if (!isDetermined(input)) return 'undetermined';
  return input.overduePeriod === null ? null : 'overdue';
}

/**
 * The status that a verdict is shown as: what an approved document says to wait for is not lagging.
 *
 * shownStatus({ waitingDocument: '123/UBND-KGVX', … }, 'lagging') //=> 'at-risk'
 */
export function shownStatus({ waitingDocument }: JudgeInput, verdict: Status): Status {
  return waitingDocument !== null && verdict === 'lagging' ? 'at-risk' : verdict;
}

/**
 * Which observation is judged, as an index: the last one; under an overdue report the last one that says anything.
 * -1 where there is none.
 *
 * judgedIndex({ observations: [may, blankJune], overduePeriod: '2026-06', … }) //=> 0
 */
export function judgedIndex({ observations, overduePeriod, target }: JudgeInput): number {
  const last = observations.length - 1;
  if (overduePeriod === null) return last;
  const says = (observation: Observation) =>
    observation.noneArising || typedFigure(target, observation).is !== 'nothing';
  const found = observations.reduce((at, observation, index) => (says(observation) ? index : at), -1);
  return found === -1 ? last : found;
}
