import { typedValue } from '../entry-text.ts';
import { asksAnswer } from '../measure-asks.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** An answer that is none of the four, or "đạt" where a figure is asked for: only the figure can say that. */
export const unknownAnswer: FigureRule = ({ answer, answerCell, indicator, year }) => {
  const isUnknown = answer === 'unclear' || answer === 'done' || answer === 'not-done';
  if (!isUnknown || asksAnswer(indicator, year)) return null;
  return remark('unknown-answer', answerCell.cell, { typed: typedValue(answerCell.value) });
};
