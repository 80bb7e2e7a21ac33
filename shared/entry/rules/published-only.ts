import { cellLeft } from '../cell-left.ts';
import { publishesPercent } from '../measure-asks.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

/** Where a dashboard of the higher level gives a percentage only, it is used and marked "chỉ có tỷ lệ". */
export const publishedOnly: FigureRule = ({ raw, numerator, denominator, published, indicator, answer, year }) => {
  const isAlone = numerator.isBlank && denominator.isBlank && published.value !== null;
  if (!isAlone || indicator.measure.way === 'published' || answer === 'none-arising') return null;
  const percent = publishesPercent(indicator, year) ? 1 : 0;
  return remark('published-only', cellLeft(raw, 'published'), { value: published.value, percent });
};
