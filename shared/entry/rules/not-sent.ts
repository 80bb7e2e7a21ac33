import { isSent, unitName } from '../book.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/** The last on-time day has passed and the block is not marked as sent. What stands in it is judged provisionally. */
export const notSent: BlockRule = ({ unit, period }, book) => {
  const deadline = book.open.get(period)?.lastOnTimeDay ?? null;
  if (deadline === null || book.context.asOf <= deadline || isSent(book, unit, period)) return [];
  return [{ ...remark('not-sent', null, { unit: unitName(book, unit), deadline }), indicator: null }];
};
