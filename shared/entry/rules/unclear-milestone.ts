import { typedValue } from '../entry-text.ts';
import { asksAnswer } from '../measure-asks.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** "đang làm", "50%": done or not cannot be told from it. */
export const unclearMilestone: FigureRule = (row) => {
  if (row.answer !== 'unclear' || !asksAnswer(row.indicator, row.year)) return null;
  return remark('unclear-milestone', row.answerCell.cell, { typed: typedValue(row.answerCell.value) });
};
