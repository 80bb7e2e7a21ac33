import type { PlainDate } from '../../../calendar/plain-date.ts';
import type { OpenPeriod } from '../../../entry/types.ts';

/**
 * Raised with every template that older code cannot keep in order. 1: the first; 2: the history with status, revisions
 * and traces, and the table of amendments (`use-cases/history/migrate.ts` adds what closing needs to a workbook of version 1, which otherwise stays as it is).
 */
export const TEMPLATE_VERSION = 2;

/** All that is settled when the templates go in. */
export interface ConfigFacts {
  readonly trackingStart: PlainDate;
  readonly year: number;
  readonly open: readonly OpenPeriod[];
}
