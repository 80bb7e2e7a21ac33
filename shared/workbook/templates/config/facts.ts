import type { PlainDate } from '../../../calendar/plain-date.ts';
import type { OpenPeriod } from '../../../entry/types.ts';

/** Raised when a newer template can no longer be read by older code. */
export const TEMPLATE_VERSION = 1;

/** All that is settled when the templates go in. */
export interface ConfigFacts {
  readonly trackingStart: PlainDate;
  readonly year: number;
  readonly open: readonly OpenPeriod[];
}
