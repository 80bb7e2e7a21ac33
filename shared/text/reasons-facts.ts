import type { PlainDate } from '../calendar/plain-date.ts';
import type { Target } from '../plan/target.ts';
import type { Allowance, Question } from '../progress/path.ts';
import { isShare, wholeOf } from '../progress/typed-figure.ts';
import type { Status, Thresholds } from '../progress/types.ts';
import { decimalsFor, figureText, type Precision, type ShownFigure } from './reasons-figure.ts';
import { dayText } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

/** What a reason is told from: everything the judgement rests on, as plain numbers. */
export interface ReasonFacts {
  readonly target: Target;
  /** "hồ sơ"; null = "đơn vị". */
  readonly countedItem: string | null;
  readonly asOf: PlainDate;
  /** The day by which the question has to be answered. */
  readonly due: PlainDate;
  readonly thresholds: Thresholds;
  readonly verdict: Status;
  /** The verdict as it is shown where an approved document excuses it. */
  readonly shown: Status;
  /** The figures of some of the units already reach the target; the rest is not known. */
  readonly metSoFar: boolean;
  readonly question: Question;
  readonly because: Allowance | null;
  readonly falling: boolean;
  /** The judged observation; null = nothing reported yet. */
  readonly figure: JudgedFigure | null;
  readonly expected: number | null;
  /** Positive = behind. */
  readonly gap: number | null;
  readonly ofSchedule: number | null;
  /** Share of the time gone; null where no time counts. */
  readonly timeGone: number | null;
  /** From the evaluation date to `due`; negative = past. */
  readonly daysLeft: number;
  readonly start: { readonly value: number; readonly date: PlainDate; readonly assumed: boolean } | null;
  /** Last period's level. */
  readonly previous: number | null;
  /** The last period in which the target was met, where it no longer is. */
  readonly metBefore: (ShownFigure & { readonly period: string }) | null;
  /** The day from which a waiting level has to hold. */
  readonly holdsFrom: PlainDate | null;
  readonly provisional: boolean;
  readonly waitingDocument: string | null;
  readonly overduePeriod: string | null;
}

export interface JudgedFigure {
  readonly period: string;
  readonly asOf: PlainDate;
  /** A number for a figure, true or false for an answer; null = nothing that can be used. */
  readonly value: number | boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly noneArising: boolean;
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Of a sum over hamlets in which some are missing. */
  readonly hamlets?: { readonly reported: number; readonly expected: number };
}

/** A reason about a figure that is a number. */
export interface NumberFacts extends ReasonFacts {
  readonly figure: JudgedFigure & { readonly value: number };
}

export function hasNumber(facts: ReasonFacts): facts is NumberFacts {
  return typeof facts.figure?.value === 'number';
}

/**
 * Day and figure, the way a sentence begins: "Đến 14/6 đạt 8,0%", for a falling target "Đến 14/6 ở mức 12,0%".
 *
 * standing(facts, { decimals: 1, against: [0.1516] }).en //=> 'By 14 June the figure is 8.0%'
 */
export function standing(facts: NumberFacts, precision: Precision): Sentence {
  const day = dayText(facts.figure.asOf, facts.asOf);
  const figure = figureText(facts.target, facts.figure, precision);
  return {
    vi: `Đến ${day.vi} ${facts.falling ? 'ở mức' : 'đạt'} ${figure.vi}`,
    en: `By ${day.en} the figure is ${figure.en}`,
  };
}

/** The precision at which a figure is shown beside its target. */
export function besideTarget(target: Target): Precision {
  return { decimals: decimalsFor(target), against: targetMarks(target) };
}

/** The decimals that show how far behind a figure is, and on which side of the tolerance. */
export function gapDecimals({ target, gap, question, thresholds }: ReasonFacts): number {
  const points = question === 'hold' ? thresholds.holdPoints : thresholds.smallGapPoints;
  const ofThings = target.kind === 'count' ? [thresholds.smallGapUnits] : [];
  return decimalsFor(target, gap ?? 0, isShare(target) ? [points] : ofThings);
}

/** The target's number, for `Precision.against`. */
export function targetMarks(target: Target): readonly number[] {
  if (typeof target.value !== 'number') return [];
  return [target.value / (wholeOf(target) ?? 1)];
}

/** lowerFirst({ vi: 'Đến 14/6', en: 'By 14 June' }) //=> { vi: 'đến 14/6', en: 'by 14 June' } */
export function lowerFirst({ vi, en }: Sentence): Sentence {
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: en.charAt(0).toLowerCase() + en.slice(1) };
}

/** upperFirst('kỳ 6/2026') //=> 'Kỳ 6/2026' */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
