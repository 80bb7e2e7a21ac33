import { type Period, type PeriodKind, period, periodOf } from '../calendar/period.ts';

/** From short to long. */
const KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half-year', 'year'];

/**
 * The periods that there is a report of: those open or closed (`ids`), and every longer one that holds one of them, which is put
 * together from its parts. The latest first, a short one before the longer one that ends with it.
 *
 * reportablePeriods(['2026-06', '2026-05']) //=> ['2026', '2026-06', '2026-Q2', '2026-H1', '2026-05']
 */
export function reportablePeriods(ids: readonly string[]): readonly string[] {
  const known = [...new Set(ids)].flatMap((id) => period(id) ?? []);
  const all = new Map(known.flatMap((one) => [one, ...around(one)]).map((one) => [one.id, one]));
  return [...all.values()].sort(latestFirst).map(({ id }) => id);
}

/** The longer periods that hold it whole: a week may belong to two months. */
function around(one: Period): readonly Period[] {
  const longer = KINDS.slice(KINDS.indexOf(one.kind) + 1).map((kind) => periodOf(kind, one.start));
  return longer.filter(({ end }) => end >= one.end);
}

const latestFirst = (a: Period, b: Period): number =>
  a.end === b.end ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : a.end < b.end ? 1 : -1;
