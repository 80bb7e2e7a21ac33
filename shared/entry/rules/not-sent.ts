import { isSent, unitName } from '../book.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/** The last on-time day has passed and the block is not marked as sent. What stands in it is judged provisionally. */
export const notSent: BlockRule = ({ unit, open }, book) => {
  const deadline = open.lastOnTimeDay;
  if (book.context.asOf <= deadline || isSent(book, unit, open.period)) return [];
  return [{ ...remark('not-sent', null, { unit: unitName(book, unit), deadline }), indicator: null }];
};
