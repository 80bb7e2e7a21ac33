import { isDue } from '../../calendar/duty.ts';
import { period } from '../../calendar/period.ts';
import { remark } from '../remark.ts';
import type { BlockRule } from '../row.ts';

/**
 * A figure is owed this period and the unit's block has no row for it any more. A block without rows, or without its
 * column of codes (cells without an address), is spoken of as a whole.
 */
export const missingRow: BlockRule = ({ unit, open, rows }, book) => {
  const inPeriod = period(open.period);
  if (inPeriod === null || rows.every(({ raw }) => raw.code.cell === '')) return [];
  const codes = new Set(rows.map((row) => row.indicator?.code));
  const owed = book.context.indicators.filter(({ code, frequency }) => {
    return book.duties.get(unit)?.has(code) === true && isDue(frequency, inPeriod);
  });
  return owed
    .filter(({ code }) => !codes.has(code))
    .map(({ code }) => ({ ...remark('missing-row', null), indicator: code }));
};
