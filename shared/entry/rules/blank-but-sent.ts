import { isDue } from '../../calendar/duty.ts';
import { period } from '../../calendar/period.ts';
import { isDuty, isSent } from '../book.ts';
import { asksAnswer } from '../measure-asks.ts';
import { remark } from '../remark.ts';
import type { EntryRow, EntryRule } from '../row.ts';

/** The unit has marked its block as sent, and a figure that it owes this period is blank. */
export const blankButSent: EntryRule = (row, book) => {
  const { raw, indicator, hasFigure } = row;
  if (hasFigure || !isDuty(book, raw.unit, indicator.code) || !isSent(book, raw.unit, raw.period)) return null;
  const inPeriod = period(raw.period);
  if (inPeriod === null || !book.open.has(raw.period) || !isDue(indicator.frequency, inPeriod)) return null;
  const asks = asksAnswer(indicator, book.context.year) ? 'answer' : 'figure';
  return remark('blank-but-sent', cellAsked(row, asks), { asks });
};

function cellAsked({ raw, indicator }: EntryRow, asks: 'answer' | 'figure'): string {
  const figure = indicator.measure.way === 'published' ? raw.published : raw.numerator;
  return ((asks === 'answer' ? raw.answer : figure) ?? raw.code).cell;
}
