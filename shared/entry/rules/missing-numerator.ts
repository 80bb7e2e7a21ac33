import { cellLeft } from '../cell-left.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** A denominator without a numerator: a blank is not zero. A denominator of zero asks another question. */
export const missingNumerator: FigureRule = ({ raw, numerator, denominator, answer }) => {
  if (!numerator.isBlank || denominator.value === null || denominator.value === 0) return null;
  if (answer === 'none-arising') return null;
  return remark('missing-numerator', cellLeft(raw, 'numerator', 'denominator'), {
    denominator: denominator.value,
  });
};
