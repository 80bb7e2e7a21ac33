import { lastOnTimeDay, type ReportingRule } from '../../calendar/deadline.ts';
import { period } from '../../calendar/period.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Unit } from '../../plan/schema.ts';
import type { ArchiveRow } from './archive.ts';
import { dateIn } from './setting-cells.ts';

/** Whether a unit sent a closed period's figures in time. */
export interface SentPeriod {
  readonly unit: string;
  readonly period: string;
  readonly onTime: boolean;
}

/**
 * The closed periods of each unit, once each, from the days written in `Lịch sử`. Rows without a day say nothing; of
 * several days the first counts, since a correction later does not make what was in time late.
 */
export function readSentPeriods(
  rows: readonly ArchiveRow[],
  units: readonly Unit[],
  rules: readonly ReportingRule[],
): readonly SentPeriod[] {
  const first = new Map<string, { unit: string; period: string; sentOn: PlainDate; last: PlainDate }>();
  const known = new Set(units.map(({ id }) => id));
  for (const { row, unit, period: id } of rows) {
    const sentOn = dateIn(row.value('sentOn'));
    const found = sentOn.is === 'value' ? period(id) : null;
    const rule = rules.find(({ kind }) => kind === found?.kind);
    if (sentOn.is !== 'value' || found === null || rule === undefined || !known.has(unit)) continue;
    const key = `${unit} ${found.id}`;
    const before = first.get(key);
    if (before === undefined || sentOn.value < before.sentOn)
      first.set(key, { unit, period: found.id, sentOn: sentOn.value, last: lastOnTimeDay(rule, found) });
  }
  return [...first.values()].map(({ unit, period, sentOn, last }) => ({ unit, period, onTime: sentOn <= last }));
}
