import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Entry, OpenPeriod, PastEntry } from '../entry/types.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { combine, type Part } from '../progress/combine.ts';
import type { Observation } from '../progress/types.ts';
import type { UnitFigure } from './assessment-types.ts';

/** Closed figures up to a day, oldest first. A unit's period closed twice counts as it was closed last. */
export function pastFigures(past: readonly PastEntry[], asOf: PlainDate): readonly UnitFigure[] {
  const last = new Map<string, UnitFigure>();
  for (const one of past) {
    if (one.asOf > asOf) continue;
    const key = `${one.period} ${one.unit}`;
    last.delete(key);
    last.set(key, { ...partOf(one), unit: one.unit, period: one.period, asOf: one.asOf });
  }
  return [...last.values()];
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
  [...open].sort((a, b) => (a.cutOff < b.cutOff ? -1 : a.cutOff > b.cutOff ? 1 : 0));

const says = (entry: Entry): boolean => entry.value !== null || entry.answer === 'none-arising';

function partOf({ numerator, denominator, value, answer }: Entry | PastEntry): Part {
  return { numerator, denominator, value, noneArising: answer === 'none-arising' };
}

/** One observation a period, all its units together, oldest first. */
export function observationsOf(
  figures: readonly UnitFigure[],
  unitsExpected: number,
  target: Target | null,
): readonly Observation[] {
  const periods = new Map<string, UnitFigure[]>();
  for (const figure of figures) {
    const parts = periods.get(figure.period);
    if (parts) parts.push(figure);
    else periods.set(figure.period, [figure]);
  }
  const found = [...periods].map(([id, parts]) => ({
    period: id,
    asOf: latest(parts),
    ...combine(parts, unitsExpected, target ?? NO_TARGET),
  }));
  return found.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

const latest = (parts: readonly UnitFigure[]): PlainDate =>
  parts.map(({ asOf }) => asOf).sort()[parts.length - 1] ?? '';

const NO_TARGET = readTarget('');

/** The figures of the year, and the last one before it: where the year started from. A running total starts again at 0. */
export function ofYear(
  observations: readonly Observation[],
  year: number,
  figure: 'in-period' | 'cumulative' | 'as-of',
): readonly Observation[] {
  const start = `${year}-01-01`;
  const before = figure === 'cumulative' ? [] : observations.filter((one) => one.asOf < start);
  return [...before.slice(-1), ...observations.filter((one) => one.asOf >= start)];
}
