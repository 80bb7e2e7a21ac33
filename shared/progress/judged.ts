import { choosePath } from './choose-path.ts';
import { type Figure, NO_FIGURE, type Reported, reported } from './figure.ts';
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
 * Judges the newest figure on its path. The sum of some of the units can be on pace or lag, but it is never "met".
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
  const isPart = observation !== null && observation.unitsReported < observation.unitsExpected;
  const metSoFar = isPart && status === 'met';
  const common = { input, observation, previous, all, path, figure, metSoFar };
  return { ...common, because, verdict: metSoFar ? 'on-track' : status, met: isPart ? null : metOf(status, figure) };
}

/** An answer where a figure is asked for leaves open whether the target is met. */
function metOf(status: Verdict['status'], figure: Figure): boolean | null {
  return status === 'no-data' && figure.level === null ? null : figure.met;
}
