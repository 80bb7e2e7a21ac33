import { daysBetween } from '../calendar/plain-date.ts';
import { median } from '../entry/expectation.ts';
import type { Target } from '../plan/target.ts';
import { type Reported, readFigure } from './figure.ts';
import { toFinite } from './side.ts';
import { isShare } from './typed-figure.ts';
import type { Forecast, JudgeInput } from './types.ts';

/** The newest periods count, so that the trend is this year's. */
const MOST_PERIODS = 12;
const FEWEST_PERIODS = 3;
/** Of a double's 15 digits; the rest is noise of the arithmetic. */
const DIGITS = 12;

interface Point {
  /** Days since the plan's time began. */
  readonly day: number;
  readonly level: number;
}

/**
 * Where the figures of the last periods lead by the due date; null before three of them and from the due date on.
 *
 * The line is Siegel's repeated median (A. F. Siegel, "Robust regression using repeated medians", Biometrika 69, 1982):
 * as the median of Theil and Sen it does not follow an outlier, and from four periods on one outlier is always borne.
 *
 * forecast(input, [5% on 14/3, 7% on 14/4, 9% on 14/5]) //=> { value: 0.2431…, date: '2026-12-31', met: false, periods: 3 }
 */
export function forecast(input: JudgeInput, reported: readonly Reported[]): Omit<Forecast, 'sentence'> | null {
  const points = pointsOf(input, reported).slice(-MOST_PERIODS);
  if (points.length < FEWEST_PERIODS || input.asOf >= input.due) return null;
  const value = plausible(input.target, levelOn(daysBetween(input.from, input.due), points));
  if (!Number.isFinite(value)) return null;
  const met = readFigure(input.target, { value, numerator: null, denominator: null }).met === true;
  return { value, date: input.due, met, periods: points.length };
}

/**
 * One point a day: the later of two periods with the same cut-off stands. What was counted before the plan's time
 * may be another year's running total and is left out.
 */
function pointsOf({ from }: JudgeInput, reported: readonly Reported[]): readonly Point[] {
  const byDay = new Map<number, number>();
  for (const { observation, figure } of reported) {
    if (figure.level !== null && observation.asOf >= from) {
      byDay.set(daysBetween(from, observation.asOf), toFinite(figure.level));
    }
  }
  return [...byDay].map(([day, level]) => ({ day, level }));
}

function levelOn(day: number, points: readonly Point[]): number {
  const slope = median(points.map((point) => median(slopesFrom(point, points))));
  return median(points.map((point) => point.level + slope * (day - point.day)));
}

/** Per day, to every other point. */
function slopesFrom(point: Point, points: readonly Point[]): number[] {
  const others = points.filter((other) => other !== point);
  return others.map((other) => (other.level - point.level) / (other.day - point.day));
}

function plausible(target: Target, value: number): number {
  const most = isShare(target) ? 1 : Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(most, Number(value.toPrecision(DIGITS))));
}
