import { entersFigure } from '../plan/unit-duties.ts';
import type { Assessment } from './assessment-types.ts';

/** A unit that enters figures, as it is counted. */
export interface RankedUnit {
  readonly id: string;
  readonly name: string;
  /** Indicators of its own, and those of them that are met. */
  readonly own: number;
  readonly met: number;
  /** Periods whose day has come, or that are sent, and those of them sent in time. */
  readonly periods: number;
  readonly onTime: number;
}

/** Units by the share of their own indicators that are met, then by the share of periods sent in time. No grade. */
export function rankedUnits({ tracker, indicators, sendings }: Assessment): readonly RankedUnit[] {
  const units = tracker.units.flatMap((unit) => {
    const own = indicators.filter(({ indicator }) => entersFigure(indicator, unit));
    if (own.length === 0) return [];
    const open = sendings.filter((one) => one.unit === unit.id && one.state !== 'not-owed' && one.state !== 'not-yet');
    const isOpen = (period: string): boolean => sendings.some((one) => one.unit === unit.id && one.period === period);
    const closed = tracker.sentPeriods.filter((one) => one.unit === unit.id && !isOpen(one.period));
    const onTime = [
      ...open.map(({ state }) => state === 'sent-on-time'),
      ...closed.map(({ state }) => state === 'sent-on-time'),
    ];
    return [
      {
        id: unit.id,
        name: unit.shortName,
        own: own.length,
        met: own.filter(({ judgement }) => judgement.status === 'met').length,
        periods: onTime.length,
        onTime: onTime.filter(Boolean).length,
      },
    ];
  });
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return units
    .map((unit, index) => ({ unit, index }))
    .sort(
      (a, b) =>
        share(b.unit.met, b.unit.own) - share(a.unit.met, a.unit.own) ||
        share(b.unit.onTime, b.unit.periods) - share(a.unit.onTime, a.unit.periods) ||
        a.index - b.index,
    )
    .map(({ unit }) => unit);
}
