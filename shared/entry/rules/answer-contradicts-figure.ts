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
  const cells = [raw.numerator, raw.denominator, raw.published].filter((cell) => !isBlankCell(cell));
  const typed = cells.map((cell) => typedValue(cell?.value ?? null));
  return remark('answer-contradicts-figure', answerCell, {
    first: typed[0] ?? null,
    second: typed[1] ?? null,
    third: typed[2] ?? null,
  });
};

function isNothing({ isBlank, value }: NumberReading): boolean {
  return isBlank || value === 0;
}
