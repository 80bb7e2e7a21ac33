import { compare, divide, type Rational, subtract } from '../number/rational.ts';
import type { Judged } from './judged.ts';
import { behind, orNull } from './side.ts';

/** What a judgement shows in numbers, in the figure's own unit. */
export interface Numbers {
  readonly value: number | boolean | null;
  readonly expected: number | null;
  /** Positive = behind. */
  readonly gap: number | null;
  readonly ofSchedule: number | null;
}

/**
 * The numbers behind a verdict.
 *
 * numbers(8% by 14/6, from 3% on 1/1 to 30% by 31/12) //=> { value: 0.08, expected: 0.1516…, gap: 0.0716…, ofSchedule: 0.411… }
 */
export function numbers({ path, figure }: Judged): Numbers {
  const { expected, falling } = path;
  const gap = figure.level === null || expected === null ? null : behind(figure.level, expected, falling);
  return {
    value: orNull(figure.level) ?? figure.done,
    expected: orNull(expected),
    gap: orNull(gap),
    ofSchedule: orNull(ofSchedule(path, figure.level)),
  };
}

/** Share of the gap closed ÷ share of time gone: (value − baseline) ÷ (expected − baseline). */
function ofSchedule({ question, start, expected }: Judged['path'], level: Rational | null): Rational | null {
  if (question !== 'pace' && question !== 'past-due') return null;
  if (start === null || expected === null || level === null || compare(start.level, expected) === 0) return null;
  return divide(subtract(level, start.level), subtract(expected, start.level));
}
