import { isSent, pairKey, unitName } from '../book.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/** Sent after the last on-time day. The figures are used. */
export const late: BlockRule = ({ unit, period }, book) => {
  const sentOn = book.sendings.get(pairKey(unit, period))?.sentOn ?? null;
  const deadline = book.open.get(period)?.lastOnTimeDay ?? null;
  if (sentOn === null || deadline === null || sentOn <= deadline || !isSent(book, unit, period)) return [];
  return [{ ...remark('late', null, { unit: unitName(book, unit), sentOn, deadline }), indicator: null }];
};
