import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { compareTexts } from '../compare-texts.ts';
import { grouped } from '../entry/book.ts';
import type { Entry, OpenPeriod, PastEntry } from '../entry/types.ts';
import { lazily } from '../lazily.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { combine, type Part } from '../progress/combine.ts';
import type { Observation } from '../progress/types.ts';
import type { UnitFigure } from './assessment-types.ts';

/** Closed figures up to a day, oldest first. A unit's period closed twice counts as it was closed last. */
export function pastFigures(past: readonly PastEntry[], asOf: PlainDate): readonly UnitFigure[] {
  const known = past.filter((one) => one.asOf <= asOf);
  const keyOf = (one: PastEntry): string => `${one.period} ${one.unit}`;
  const last = new Map(known.map((one) => [keyOf(one), one]));
  return known
    .filter((one) => last.get(keyOf(one)) === one)
    .map((one) => ({ ...partOf(one), unit: one.unit, period: one.period, asOf: one.asOf }));
}

/** What has been typed for the open periods that have begun, by units whose figure it is; earliest cut-off first. */
export function openFigures(
  entries: readonly Entry[],
  open: readonly OpenPeriod[],
  enterers: readonly string[],
  asOf: PlainDate,
): readonly UnitFigure[] {
  const begun = open.filter((one) => (period(one.period)?.start ?? asOf) <= asOf);
  return byCutOff(begun).flatMap((one) =>
    entries
      .filter((entry) => entry.period === one.period && enterers.includes(entry.unit) && says(entry))
      .map((entry) => ({
        ...partOf(entry),
        unit: entry.unit,
        period: one.period,
        asOf: one.cutOff < asOf ? one.cutOff : asOf,
      })),
  );
}

/** Earliest first; of the same day in the order of `Cấu hình`. */
export const byCutOff = <T extends Pick<OpenPeriod, 'cutOff'>>(open: readonly T[]): readonly T[] =>
  [...open].sort((a, b) => compareTexts(a.cutOff, b.cutOff));

const says = (entry: Entry): boolean => entry.value !== null || entry.answer === 'none-arising';

function partOf({ numerator, denominator, value, answer }: Entry | PastEntry): Part {
  return { numerator, denominator, value, noneArising: answer === 'none-arising' };
}

/** What all units gave for one period. */
export interface PeriodFigures {
  readonly period: string;
  /** The latest day that any of them was counted to. */
  readonly asOf: PlainDate;
  readonly parts: readonly UnitFigure[];
}

/** Figures by period, oldest first. */
export function byPeriod(figures: readonly UnitFigure[]): readonly PeriodFigures[] {
  const periods = grouped(figures, ({ period: id }) => id);
  const found = [...periods].map(([id, parts]) => ({ period: id, asOf: latest(parts), parts }));
  return found.sort((a, b) => compareTexts(a.asOf, b.asOf));
}

const latest = (parts: readonly UnitFigure[]): PlainDate =>
  parts
    .map(({ asOf }) => asOf)
    .sort()
    .slice(-1)
    .join('');

/** The periods of a year, and the last one before it: where the year started from. A running total starts again at 0. */
export function ofYear(
  periods: readonly PeriodFigures[],
  year: number,
  figure: 'in-period' | 'cumulative' | 'as-of',
): readonly PeriodFigures[] {
  const start = `${year}-01-01`;
  const before = figure === 'cumulative' ? [] : periods.filter((one) => one.asOf < start);
  return [...before.slice(-1), ...periods.filter((one) => one.asOf >= start)];
}

/** A period as it is observed: all its units together. */
export function observed(
  { period: id, asOf, parts }: PeriodFigures,
  unitsExpected: number,
  target: Target | null,
): Observation {
  return { period: id, asOf, ...combine(parts, unitsExpected, target ?? noTarget()) };
}

const noTarget = lazily(() => readTarget(''));
