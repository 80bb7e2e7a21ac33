import { isBlankCell, typedValue } from '../entry-text.ts';
import { asksAnswer } from '../measure-asks.ts';
import type { NumberReading } from '../read-number.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** "Không phát sinh" beside figures. 0 and 0 say the same and do not contradict it. */
export const answerContradictsFigure: FigureRule = ({ raw, answer, answerCell, indicator, year, ...figures }) => {
  if (answer !== 'none-arising' || asksAnswer(indicator, year)) return null;
  const { numerator, denominator, published } = figures;
  if (isNothing(numerator) && isNothing(denominator) && published.isBlank) return null;
  const cells = [raw.numerator, raw.denominator, raw.published];
  const typed = cells.flatMap((cell) => (cell === null || isBlankCell(cell) ? [] : [typedValue(cell.value)]));
  const [first, second, third] = [...typed, null, null, null] as const;
  return remark('answer-contradicts-figure', answerCell.cell, { first, second, third });
};

function isNothing({ isBlank, value }: NumberReading): boolean {
  return isBlank || value === 0;
}
