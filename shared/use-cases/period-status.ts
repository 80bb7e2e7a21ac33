import { daysBetween } from '../calendar/plain-date.ts';
import type { Assessment, UnitSending } from './assessment-types.ts';
import type { AwaitedUnit, PeriodStatus } from './types.ts';

/** Every open period: how long it still runs, and whose figures are awaited. */
export function periodStatuses(assessment: Assessment): readonly PeriodStatus[] {
  const { tracker, asOf, sendings } = assessment;
  return tracker.open.map(({ period, cutOff, lastOnTimeDay, estimated }) => {
    const owing = sendings.filter((one) => one.period === period && one.state !== 'not-owed');
    return {
      period,
      cutOff,
      lastOnTimeDay,
      estimated,
      daysLeft: daysBetween(asOf, lastOnTimeDay),
      owing: owing.length,
      awaited: owing.filter(({ state }) => state === 'not-yet' || state === 'missing').map(awaitedIn(assessment)),
    };
  });
}

const awaitedIn =
  ({ tracker }: Assessment) =>
  ({ unit: id, period, state }: UnitSending): AwaitedUnit => {
    const block = tracker.blocks.find((one) => one.unit === id && one.period === period);
    return {
      id,
      unit: tracker.units.find((one) => one.id === id)?.shortName ?? id,
      state,
      sheet: block?.table.sheet ?? null,
      cell: block?.sentCell?.replace(/\$/g, '') ?? null,
    };
  };
