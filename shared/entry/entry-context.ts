import type { PlainDate } from '../calendar/plain-date.ts';
import type { CrossCheck, Indicator } from '../plan/schema.ts';
import type { Approval, OpenPeriod, PastEntry, Sending } from './types.ts';

/** What must be known to judge what was typed; all of it comes from the workbook. */
export interface EntryContext {
  /** Of the workbook's plan, with the targets as the clerk has them. */
  readonly indicators: readonly Indicator[];
  /** The judged year: its targets say what is plausible. */
  readonly year: number;
  /** Unit id → codes whose figure the unit enters. */
  readonly duties: Readonly<Record<string, readonly string[]>>;
  readonly unitNames: Readonly<Record<string, string>>;
  readonly open: readonly OpenPeriod[];
  readonly sendings: readonly Sending[];
  /** All closed periods, oldest first. */
  readonly history: readonly PastEntry[];
  readonly crossChecks: readonly CrossCheck[];
  readonly approvals: readonly Approval[];
  readonly asOf: PlainDate;
}
