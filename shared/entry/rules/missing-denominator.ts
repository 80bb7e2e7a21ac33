import { cellLeft } from '../cell-left.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** A numerator without a denominator; one is never taken from another indicator or period without being asked for. */
export const missingDenominator: FigureRule = ({ raw, numerator, denominator, answer }) => {
  if (numerator.value === null || !denominator.isBlank || answer === 'none-arising') return null;
  return remark('missing-denominator', cellLeft(raw, 'denominator', 'numerator'), {
    numerator: numerator.value,
  });
};
