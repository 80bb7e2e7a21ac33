import type { PlainDate } from '../calendar/plain-date.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { historyReport } from './history.ts';
import type { Outcome } from './types.ts';

/** A period that can be reopened. */
export interface ReopenablePeriod {
  /** "2026-06" */
  readonly period: string;
  /** null where its figures were only brought in. */
  readonly closedOn: PlainDate | null;
}

/** The periods in the history that are not open again already, the latest first. */
export function reopenablePeriods(workbook: Workbook): Outcome<readonly ReopenablePeriod[]> {
  const history = historyReport(workbook, {});
  if (!history.ok) return history;
  const past = history.value.periods.filter(({ state }) => state !== 'reopened');
  return { ok: true, value: past.map(({ period, closedOn }) => ({ period, closedOn })).reverse() };
}
