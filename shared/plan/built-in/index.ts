import type { Plan } from '../schema.ts';
import { blank } from './blank.ts';
import { laNga } from './la-nga/plan.ts';
import { locTan } from './loc-tan/plan.ts';

/** The plans that come with the product: two real ones and the blank one, in the order they are offered. */
export const builtInPlans: readonly Plan[] = [locTan, laNga, blank];

/**
 * The built-in plan with this id, or null.
 *
 * builtInPlan('la-nga')?.tasks.length //=> 8
 * builtInPlan('tan-phu') //=> null
 */
export function builtInPlan(id: string): Plan | null {
  return builtInPlans.find((plan) => plan.id === id) ?? null;
}
