import { daysBetween } from '../calendar/plain-date.ts';
import type { Assessment, UnitSending } from './assessment-types.ts';
import { unitSendings } from './sendings.ts';
import type { AwaitedUnit, PeriodStatus } from './types.ts';

/** Every open period: how long it still runs, and whose reports are awaited. */
export function periodStatuses(assessment: Assessment): readonly PeriodStatus[] {
  const { tracker, asOf } = assessment;
  const sendings = reporting(assessment);
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

/** Units that enter figures owe a report with or without their tab; those that coordinate or lead, where they have one. */
function reporting({ tracker, asOf, sendings }: Assessment): readonly UnitSending[] {
  const enters = (id: string): boolean => sendings.some(({ unit }) => unit === id);
  const units = tracker.units.filter(({ id }) => enters(id) || tracker.sendings.some(({ unit }) => unit === id));
  return unitSendings(tracker, units, asOf);
}

const awaitedIn =
  ({ tracker }: Assessment) =>
  ({ unit: id, period, state }: UnitSending): AwaitedUnit => {
    const isIts = (one: { readonly unit: string; readonly period: string }) => one.unit === id && one.period === period;
    const sending = tracker.sendings.find(isIts);
    return {
      id,
      unit: tracker.units.find((one) => one.id === id)?.shortName ?? id,
      state,
      sheet: sending?.sheet ?? tracker.blocks.find(isIts)?.table.sheet ?? null,
      cell: sending?.cell ?? null,
    };
  };
