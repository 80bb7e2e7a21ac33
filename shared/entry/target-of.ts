import type { Indicator } from '../plan/schema.ts';
import type { Target } from '../plan/target-types.ts';

/** How the target of a year is read, or of the last year before it that has one; null where there is none yet. */
export function targetOf(indicator: Indicator, year: number): Target | null {
  const until = indicator.targets.filter((target) => target.year <= year);
  const last = until.reduce<(typeof until)[number] | null>((a, b) => (a !== null && a.year > b.year ? a : b), null);
  return last?.reading ?? null;
}
