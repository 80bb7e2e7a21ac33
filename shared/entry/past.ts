import { period } from '../calendar/period.ts';
import { type Book, pairKey } from './book.ts';
import type { EntryRow } from './row.ts';
import type { PastEntry } from './types.ts';

/**
 * The closed periods that a row's figure can be compared with, oldest first: same unit, same indicator, same kind of
 * period, counted to an earlier day; of a cumulative figure only those of the same year, because it starts again at 0.
 * A period closed twice counts as it was closed last.
 */
export function pastOf({ raw, indicator, open }: EntryRow, book: Book): readonly PastEntry[] {
  const all = book.history.get(pairKey(raw.unit, indicator.code)) ?? [];
  const kind = period(raw.period)?.kind;
  const comparable = all.filter((past) => {
    if (past.period === raw.period || past.asOf >= open.cutOff || period(past.period)?.kind !== kind) return false;
    return indicator.figure !== 'cumulative' || yearOf(past.period) === yearOf(raw.period);
  });
  return comparable.filter((past, index) => !comparable.slice(index + 1).some((later) => later.period === past.period));
}

function yearOf(id: string): string {
  return id.slice(0, 4);
}
