import { pairKey, unitName } from '../book.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/** Marked as sent without the day: nobody can tell whether it was in time, so it counts as in time and is asked. */
export const sentWithoutDate: BlockRule = ({ unit, open }, book) => {
  const sending = book.sendings.get(pairKey(unit, open.period));
  if (sending === undefined || !sending.sent || sending.sentOn !== null) return [];
  return [{ ...remark('sent-without-date', null, { unit: unitName(book, unit) }), indicator: null }];
};
