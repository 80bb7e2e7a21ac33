import { period } from '../calendar/period.ts';
import type { Assessment } from '../use-cases/assessment-types.ts';
import { type RankedUnit, rankedUnits } from '../use-cases/ranked-units.ts';
import type { ReportSource } from './report-source.ts';

/** A unit with its place; those that are alike in both shares have the same. */
export interface UnitRank extends RankedUnit {
  /** 1 = first; two firsts are followed by 3. */
  readonly rank: number;
}

/** The units in the order of `rankedUnits`, by what was known at the end of the period reported. */
export function unitRanks(assessment: Assessment, source: ReportSource): readonly UnitRank[] {
  const { tracker } = assessment;
  const sentPeriods = tracker.sentPeriods.filter((one) => (period(one.period)?.end ?? '') <= source.period.end);
  const units = rankedUnits({ ...assessment, tracker: { ...tracker, sentPeriods } });
  const nameOf = (id: string): string => tracker.units.find((unit) => unit.id === id)?.name ?? id;
  return units.map((unit) => ({
    ...unit,
    name: nameOf(unit.id),
    rank: 1 + units.findIndex((other) => isAlike(unit, other)),
  }));
}

/** Shares are compared by their counts: nothing is rounded. */
const isAlike = (a: RankedUnit, b: RankedUnit): boolean =>
  a.met * b.own === b.met * a.own && a.onTime * Math.max(1, b.periods) === b.onTime * Math.max(1, a.periods);
