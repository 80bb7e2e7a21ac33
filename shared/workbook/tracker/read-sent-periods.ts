import { lastOnTimeDay, type ReportingRule } from '../../calendar/deadline.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Unit } from '../../plan/schema.ts';
import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import { periodIn } from './read-periods.ts';
import { unitNamed } from './read-units.ts';
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
  table: Table | null,
  units: readonly Unit[],
  rules: readonly ReportingRule[],
): readonly SentPeriod[] {
  const first = new Map<string, { unit: string; period: string; sentOn: PlainDate; last: PlainDate }>();
  const unitIds = new Map<string, string | null>();
  const idOf = (name: string): string | null => {
    const known = unitIds.has(name) ? (unitIds.get(name) ?? null) : (unitNamed(units, name)?.id ?? null);
    unitIds.set(name, known);
    return known;
  };
  for (const row of table?.rows ?? []) {
    const sentOn = dateIn(row.value('sentOn'));
    const found = sentOn.is === 'value' ? periodIn(row.value('period')) : null;
    const rule = rules.find(({ kind }) => kind === found?.kind);
    const unit = idOf(cellText(row.value('unit')));
    if (sentOn.is !== 'value' || found === null || rule === undefined || unit === null) continue;
    const key = `${unit} ${found.id}`;
    const before = first.get(key);
    if (before === undefined || sentOn.value < before.sentOn)
      first.set(key, { unit, period: found.id, sentOn: sentOn.value, last: lastOnTimeDay(rule, found) });
  }
  return [...first.values()].map(({ unit, period, sentOn, last }) => ({ unit, period, onTime: sentOn <= last }));
}
