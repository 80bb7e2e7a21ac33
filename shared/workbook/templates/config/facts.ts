import type { PlainDate } from '../../../calendar/plain-date.ts';
import type { OpenPeriod } from '../../../entry/types.ts';

/**
 * Raised with every template that older code cannot keep in order. 1: the first; 2: the history with status, revisions
 * and traces, the table of amendments, tasks, hamlets, the overview for the chairman; 3: tables that go on further down their sheet, the page of one indicator, letters of units.
 * Closing adds what it needs (`use-cases/history/migrate.ts`), inserting the templates again everything (`use-cases/update`).
 * Raising it needs fixtures of the new version: `test/local/template-versions.test.ts` says how.
 */
export const TEMPLATE_VERSION = 3;

/** All that is settled when the templates go in. */
export interface ConfigFacts {
  readonly trackingStart: PlainDate;
  readonly year: number;
  readonly open: readonly OpenPeriod[];
}
