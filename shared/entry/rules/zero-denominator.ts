import { cellLeft } from '../cell-left.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** Nothing to count is an answer of its own ("Không phát sinh"), never 0% or 100%. */
export const zeroDenominator: FigureRule = ({ raw, denominator, answer }) => {
  if (denominator.value !== 0 || answer === 'none-arising') return null;
  return remark('zero-denominator', cellLeft(raw, 'denominator'));
};
