import { daysBetween, type PlainDate } from './plain-date.ts';

/**
 * The days gone and the days there are between a baseline's date and a target's, in whole days; gone is never below 0
 * nor above total, and total is 0 where the target is due on or before the baseline's day.
 *
 * shareOfTime('2026-01-01', '2026-12-31', '2026-06-14') //=> { gone: 164, total: 364 }
 */
export function shareOfTime(
  from: PlainDate,
  due: PlainDate,
  asOf: PlainDate,
): { readonly gone: number; readonly total: number } {
  const total = Math.max(0, daysBetween(from, due));
  return { gone: Math.min(total, Math.max(0, daysBetween(from, asOf))), total };
}
