import { period } from '../calendar/period.ts';
import type { Indicator } from '../plan/schema.ts';
import type { UnitFigure } from './assessment-types.ts';

/** What was counted in earlier periods of the same year. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  /** How many periods. */
  readonly periods: number;
}

const NO_COUNTS: Counts = { numerator: 0, denominator: 0, periods: 0 };

/**
 * Whether a yearly target is judged on the year so far: single periods are counted, and the year's figure grows to its
 * target. A level that must hold (satisfaction) has to be right in every period, so each is judged by itself.
 */
export function judgesYearSoFar({ figure, move, measure }: Indicator): boolean {
  return figure === 'in-period' && move === 'ramp' && 'numerator' in measure;
}

/** Periods of the same kind in the same year are added up; several units each have a year of their own. */
function seriesOf(one: Pick<UnitFigure, 'unit' | 'period'>, { receives }: Indicator): string {
  const kind = period(one.period)?.kind ?? '';
  return `${one.period.slice(0, 4)} ${kind} ${receives.all ? one.unit : ''}`;
}

/**
 * Each figure as the year so far: its own counts and those of the earlier periods of its year. What was only published
 * as a percentage, or did not arise, cannot be added and stays as it is. Oldest first.
 */
export function yearSoFar(figures: readonly UnitFigure[], indicator: Indicator): readonly UnitFigure[] {
  if (!judgesYearSoFar(indicator)) return figures;
  const sums = new Map<string, Counts>();
  return figures.map((figure) => {
    const { numerator, denominator } = figure;
    if (numerator === null || denominator === null) return figure;
    const series = seriesOf(figure, indicator);
    const sum = add(sums.get(series) ?? NO_COUNTS, numerator, denominator);
    sums.set(series, sum);
    const value = sum.denominator > 0 ? (sum.numerator * perOf(indicator)) / sum.denominator : null;
    return { ...figure, numerator: sum.numerator, denominator: sum.denominator, value };
  });
}

/** What a unit's figure of a period is added to; nothing where every period is judged by itself. */
export function earlierCounts(
  past: readonly UnitFigure[],
  indicator: Indicator,
  open: Pick<UnitFigure, 'unit' | 'period'>,
): Counts {
  if (!judgesYearSoFar(indicator)) return NO_COUNTS;
  const series = seriesOf(open, indicator);
  return past
    .filter((figure) => figure.period !== open.period && seriesOf(figure, indicator) === series)
    .reduce((sum, figure) => add(sum, figure.numerator, figure.denominator), NO_COUNTS);
}

function add(sum: Counts, numerator: number | null, denominator: number | null): Counts {
  if (numerator === null || denominator === null) return sum;
  return {
    numerator: sum.numerator + numerator,
    denominator: sum.denominator + denominator,
    periods: sum.periods + 1,
  };
}

const perOf = ({ measure }: Indicator): number => (measure.way === 'rate' ? measure.per : 1);
