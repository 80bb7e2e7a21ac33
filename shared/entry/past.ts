import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Book, pairKey } from './book.ts';
import type { EntryRow } from './row.ts';
import type { PastEntry } from './types.ts';

/**
 * The closed periods that a row's figure can be compared with, oldest first: same unit, same indicator, same kind of
 * period, counted to an earlier day; of a cumulative figure only those of the same year, because it starts again at 0.
 * A period closed twice counts as it was closed last.
 */
export function pastOf({ raw, indicator }: EntryRow, book: Book): readonly PastEntry[] {
  const all = book.history.get(pairKey(raw.unit, indicator.code)) ?? [];
  const kind = period(raw.period)?.kind;
  const until = cutOffOf(raw.period, book);
  const comparable = all.filter((past) => {
    if (past.period === raw.period || past.asOf >= until || period(past.period)?.kind !== kind) return false;
    return indicator.figure !== 'cumulative' || yearOf(past.period) === yearOf(raw.period);
  });
  return comparable.filter((past, index) => !comparable.slice(index + 1).some((later) => later.period === past.period));
}

/** The day a row's figures are counted to. */
export function cutOffOf(ofPeriod: string, book: Book): PlainDate {
  return book.open.get(ofPeriod)?.cutOff ?? book.context.asOf;
}

function yearOf(id: string): string {
  return id.slice(0, 4);
}
