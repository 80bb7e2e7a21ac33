import type { PeriodKind } from '../calendar/period.ts';
import { builtInPlan } from './built-in/index.ts';
import type { Extract } from './schema.ts';

/** What another regular report wants of this plan in periods of this kind; nothing where the plan is the commune's own. */
export const extractsOf = (planId: string, kind: PeriodKind): readonly Extract[] =>
  (builtInPlan(planId)?.reporting.extracts ?? []).filter(({ kinds }) => kinds.includes(kind));
