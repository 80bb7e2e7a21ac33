import { isSent, pairKey, unitName } from '../book.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/** Sent after the last on-time day. The figures are used. */
export const late: BlockRule = ({ unit, open }, book) => {
  const sentOn = book.sendings.get(pairKey(unit, open.period))?.sentOn ?? null;
  const deadline = open.lastOnTimeDay;
  if (sentOn === null || sentOn <= deadline || !isSent(book, unit, open.period)) return [];
  return [{ ...remark('late', null, { unit: unitName(book, unit), sentOn, deadline }), indicator: null }];
};
