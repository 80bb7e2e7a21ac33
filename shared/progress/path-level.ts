import type { PlainDate } from '../calendar/plain-date.ts';
import { choosePath } from './choose-path.ts';
import { reported } from './figure.ts';
import { isDetermined } from './precedence.ts';
import { toFinite } from './side.ts';
import type { Baseline, JudgeInput } from './types.ts';

/** The way an indicator has to go: from where, and the level that is asked for on any day. */
export interface PathLevels {
  /** A level that has to hold, a way to grow, a way without a start, or a fact that is there or not. */
  readonly kind: 'hold' | 'ramp' | 'no-start' | 'milestone';
  readonly start: (Baseline & { readonly assumed: boolean }) | null;
  /** null = nothing is asked on that day. */
  readonly on: (day: PlainDate) => number | null;
}

/**
 * The level asked for on each day, by what is known by now; null where the target is not settled.
 *
 * pathLevels({ target: readTarget('30%'), baseline: { value: 0.03, date: '2026-01-01' }, … })?.on('2026-06-14') //=> 0.1516…
 */
export function pathLevels(input: JudgeInput): PathLevels | null {
  if (!isDetermined(input)) return null;
  const known = input.observations.map((one) => reported(input.target, one));
  const at = (day: PlainDate) => choosePath({ ...input, asOf: day }, known);
  const { question, start } = at(input.due);
  return {
    kind: KINDS[question],
    start: start === null ? null : { value: toFinite(start.level), date: start.date, assumed: start.assumed },
    on(day) {
      const { start: from, expected } = at(day);
      const isBefore = from !== null && day < from.date;
      return expected === null || isBefore ? null : toFinite(expected);
    },
  };
}

const KINDS = {
  pace: 'ramp',
  'past-due': 'ramp',
  grace: 'ramp',
  hold: 'hold',
  'first-value': 'no-start',
  milestone: 'milestone',
} as const;
