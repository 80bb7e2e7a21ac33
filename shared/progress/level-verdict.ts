import { isFalling, type Measured } from '../plan/judge-target.ts';
import type { Target } from '../plan/target.ts';
import { levelOfTarget } from './figure.ts';
import { toFinite } from './side.ts';
import { perOf, type TypedFigure, typedFigure } from './typed-figure.ts';
import type { Levels, Status } from './types.ts';

/** What a row of a tab says beside its figures; null = nothing was chosen. */
export type TypedAnswer = 'done' | 'not-done' | 'none-arising' | 'waiting' | null;

/** Decimals at which a live formula compares counted things, and bare figures: safe for denominators up to 1e9. */
const COUNT_DECIMALS = 6;
const FIGURE_DECIMALS = 9;

/**
 * The verdict of a live formula on what a unit types: the same steps, and the same ROUND, as in the sheet. It is the
 * core's own verdict for one unit's figures as long as denominators stay below a thousand million.
 *
 * levelVerdict(levels, { numerator: 46, denominator: 575, value: null }, readTarget('30%'), null) //=> 'lagging'
 */
export function levelVerdict(levels: Levels, measured: Measured, target: Target, answer: TypedAnswer): Status {
  if (levels.always !== null) return levels.always;
  if (answer === 'none-arising') return 'no-data';
  const typed = typedFigure(target, measured);
  const goal = levelOfTarget(target);
  const sideOf = sideFinder(typed, target);
  if (goal === null || sideOf === null) return answerVerdict(levels, answer, typed);
  if (isMetAt(sideOf(toFinite(goal)), target)) return 'met';
  const better = isFalling(target) ? -1 : 1;
  const reaches = (level: number | null) => level !== null && sideOf(level) * better >= 0;
  if (reaches(levels.onTrackAt)) return 'on-track';
  if (reaches(levels.atRiskAt) || isWithinUnits(levels, typed, better)) return 'at-risk';
  const isClosing = levels.closingFrom !== null && sideOf(levels.closingFrom) * better > 0;
  return isClosing ? 'at-risk' : levels.otherwise;
}

function answerVerdict(levels: Levels, answer: TypedAnswer, typed: TypedFigure): Status {
  const done = typed.is === 'answer' ? typed.done : null;
  if (!levels.byAnswer) return levels.whenBlank;
  if (answer === 'done' || done === true) return 'met';
  return answer === 'not-done' || done === false ? levels.otherwise : levels.whenBlank;
}

/** -1, 0 or 1: where a figure lies from a level. */
type SideFinder = (level: number) => number;

/** In the sheet: ROUND(numerator × per − level × denominator, 6), or ROUND(value − level, 9). */
function sideFinder(typed: TypedFigure, target: Target): SideFinder | null {
  if (typed.is === 'number') return (level) => signAt(typed.value - level, FIGURE_DECIMALS);
  if (typed.is !== 'parts') return null;
  const numerator = typed.numerator * perOf(target);
  return (level) => signAt(numerator - level * typed.denominator, COUNT_DECIMALS);
}

/** In the sheet: ROUND(numerator − unitLevel × denominator + units, 6) ≥ 0. */
function isWithinUnits({ unitLevel, smallGapUnits }: Levels, typed: TypedFigure, better: 1 | -1): boolean {
  if (unitLevel === null || typed.is !== 'parts') return false;
  const ahead = (typed.numerator - unitLevel * typed.denominator) * better;
  return signAt(ahead + smallGapUnits, COUNT_DECIMALS) >= 0;
}

function isMetAt(side: number, target: Target): boolean {
  switch (target.comparison) {
    case '>=':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    default:
      return side === 0;
  }
}

/** The sign of ROUND(value, decimals). */
function signAt(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 / 10 ** decimals ? 0 : Math.sign(value);
}
