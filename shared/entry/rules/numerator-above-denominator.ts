import { cellLeft } from '../cell-left.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** A part is not larger than its whole. A rate per 1.000 has no such whole; a zero denominator asks another question. */
export const numeratorAboveDenominator: FigureRule = ({ raw, numerator, denominator, indicator, answer }) => {
  if (numerator.value === null || denominator.value === null || denominator.value === 0) return null;
  if (indicator.measure.way === 'rate' || answer === 'none-arising' || numerator.value <= denominator.value)
    return null;
  const values = { numerator: numerator.value, denominator: denominator.value };
  return remark('numerator-above-denominator', cellLeft(raw, 'numerator'), values);
};
