import type { PeriodKind } from '../calendar/period.ts';
import { laNgaExtracts } from './built-in/la-nga/extracts.ts';
import { locTanExtracts } from './built-in/loc-tan/extracts.ts';
import type { Extract } from './schema.ts';

/** By plan, apart from the plans: these take a hundred kilobytes, which hosts load only to insert one. */
const extracts: Readonly<Record<string, readonly Extract[]>> = { 'loc-tan': locTanExtracts, 'la-nga': laNgaExtracts };

/** What another regular report wants of this plan in periods of this kind; nothing where the plan is the commune's own. */
export const extractsOf = (planId: string, kind: PeriodKind): readonly Extract[] =>
  (extracts[planId] ?? []).filter(({ kinds }) => kinds.includes(kind));
