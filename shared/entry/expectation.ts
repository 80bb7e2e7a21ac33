import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';

/** A past figure and the day it was counted to. */
export interface PastFigure {
  readonly value: number;
  readonly asOf: PlainDate;
  readonly period: string;
}

/** What a series lets expect of its next figure. */
export interface Expectation {
  readonly expected: number;
  /** How far figures usually lie from what is expected: comparable with a standard deviation; 0 = they never moved. */
  readonly scale: number;
  readonly last: PastFigure;
}

/** With fewer past figures nothing can be said about what is usual. Our choice; 4 figures give 3 steps. */
export const FEWEST_PAST = 4;
/** Beyond this many scales a figure is an outlier (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993). */
const OUTLIER_Z = 3.5;
/** The median absolute deviation of a normal distribution is 0.6745 standard deviations (same source). */
const MAD_TO_DEVIATION = 0.6745;
/** The mean absolute deviation is 0.7979 standard deviations; it serves where more than half of the figures are equal. */
const MEAN_TO_DEVIATION = 0.7979;

/**
 * The median of some numbers; throws RangeError where there is none.
 *
 * median([3, 1, 2, 10]) //=> 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No median of nothing');
  return (low + high) / 2;
}

/**
 * How far numbers usually lie from their median, by the median absolute deviation, which one wild number does not move.
 *
 * robustScale([10, 12, 11, 90]) //=> 1.48… (a standard deviation would be 39)
 */
export function robustScale(values: readonly number[]): number {
  const middle = median(values);
  const deviations = values.map((value) => Math.abs(value - middle));
  const mad = median(deviations);
  if (mad > 0) return mad / MAD_TO_DEVIATION;
  return deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length / MEAN_TO_DEVIATION;
}

/**
 * What past figures let expect on a day; null with fewer than four. Figures of single periods are expected near their
 * median; levels and running totals are expected to go on from the last one at their usual pace per day, so that a
 * missing month is not taken for a jump.
 */
export function expectation(
  past: readonly PastFigure[],
  figure: 'in-period' | 'cumulative' | 'as-of',
  on: PlainDate,
): Expectation | null {
  const last = past[past.length - 1];
  if (past.length < FEWEST_PAST || last === undefined) return null;
  const values = past.map(({ value }) => value);
  if (figure === 'in-period') return { expected: median(values), scale: robustScale(values), last };
  const paces = pacesOf(past);
  if (paces.length === 0) return null;
  const days = daysBetween(last.asOf, on);
  return { expected: last.value + median(paces) * days, scale: robustScale(paces) * days, last };
}

/** Change per day from each figure to the next. */
function pacesOf(past: readonly PastFigure[]): readonly number[] {
  return past.flatMap(({ value, asOf }, index) => {
    const before = past[index - 1];
    if (before === undefined) return [];
    const days = daysBetween(before.asOf, asOf);
    return days <= 0 ? [] : [(value - before.value) / days];
  });
}

/** Doubles: a move of exactly the floor may come out a little larger. */
const SLIP = 1 + 1e-9;

/** Whether a figure lies outside what is usual and also more than `floor` from what is expected: small moves are never asked about. */
export function isOutlier(value: number, { expected, scale }: Expectation, floor: number): boolean {
  const deviation = Math.abs(value - expected);
  return deviation > OUTLIER_Z * scale && deviation > floor * SLIP;
}
