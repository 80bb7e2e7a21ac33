import type { Target } from '../plan/target.ts';
import { choosePath } from './choose-path.ts';
import { type Figure, NO_FIGURE, type Reported, reported } from './figure.ts';
import { hamletsCanTurn } from './hamlets-can-turn.ts';
import type { Allowance, Path } from './path.ts';
import { judgedIndex } from './precedence.ts';
import type { JudgeInput, Observation, Status } from './types.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** A figure, the path it is judged on, and what comes of it. */
export interface Judged {
  readonly input: JudgeInput;
  /** null = nothing was ever reported. */
  readonly observation: Observation | null;
  /** Older than the judged one. */
  readonly previous: readonly Reported[];
  /** The same, and the judged one. */
  readonly all: readonly Reported[];
  readonly path: Path;
  readonly figure: Figure;
  readonly verdict: Status;
  readonly because: Allowance | null;
  readonly met: boolean | null;
  /** The sum of some of the units already reaches the target. */
  readonly metSoFar: boolean;
}

/**
 * Judges the newest figure on its path. The sum of some of the units or hamlets can be on pace or lag, but it is never
 * "met" as long as the others could turn it.
 *
 * judged({ …, observations: [3 of 8 units: 99%] }).verdict //=> 'on-track'
 */
export function judged(input: JudgeInput): Judged {
  const at = judgedIndex(input);
  const all = input.observations.slice(0, at + 1).map((one) => reported(input.target, one));
  const previous = all.slice(0, -1);
  const { observation, figure } = all[all.length - 1] ?? { observation: null, figure: NO_FIGURE };
  const path = choosePath(input, previous);
  const { status, because } = verdictOn(path, figure);
  const isPart = observation !== null && !isWhole(observation, input.target);
  const metSoFar = isPart && status === 'met';
  const common = { input, observation, previous, all, path, figure, metSoFar };
  return { ...common, because, verdict: metSoFar ? 'on-track' : status, met: isPart ? null : metOf(status, figure) };
}

/** Whether what is missing of a sum, if anything, leaves its verdict as it is. */
export const isWhole = ({ unitsReported, unitsExpected, hamlets }: Observation, target: Target): boolean =>
  unitsReported >= unitsExpected && (hamlets === undefined || !hamletsCanTurn(target));

/** An answer where a figure is asked for leaves open whether the target is met. */
function metOf(status: Verdict['status'], figure: Figure): boolean | null {
  return status === 'no-data' && figure.level === null ? null : figure.met;
}
