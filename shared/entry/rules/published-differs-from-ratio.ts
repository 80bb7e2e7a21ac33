import { compare, exact, multiply, negate, type Rational, ratio, sign, subtract } from '../../number/rational.ts';
import { percentOfShare } from '../../number/vi-number.ts';
import { cellLeft } from '../cell-left.ts';
import { publishesPercent } from '../measure-asks.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';
import { perOf } from '../settle.ts';

/** More decimals than these are those of a formula, not of a published figure. */
const MOST_DECIMALS = 6;

/**
 * A published figure beside a numerator and denominator that give another one. The published one may be rounded or
 * cut: it differs when it is off by a whole unit of its own last decimal (84% beside 84,9% is the same).
 */
export const publishedDiffersFromRatio: FigureRule = (row) => {
  const { numerator, denominator, published, raw } = row;
  if (numerator.value === null || denominator.value === null || published.value === null) return null;
  if (denominator.value === 0 || row.answer === 'none-arising') return null;
  const ours = multiply(ratio(numerator.value, denominator.value), exact(perOf(row.indicator)));
  const percent = publishesPercent(row.indicator, row.year);
  const difference = magnitude(subtract(ours, exact(published.value)));
  if (compare(difference, lastDecimal(published.value, percent)) < 0) return null;
  const values = {
    published: published.value,
    percent: percent ? 1 : 0,
    numerator: numerator.value,
    denominator: denominator.value,
  };
  return remark('published-differs-from-ratio', cellLeft(raw, 'published'), {
    ...values,
    per: perOf(row.indicator),
  });
};

function lastDecimal(published: number, percent: boolean): Rational {
  const printed = String(percent ? percentOfShare(published) : published);
  const decimals = /e-/.test(printed) ? MOST_DECIMALS : (printed.split('.')[1] ?? '').length;
  return exact(Number(`1e-${Math.min(decimals, MOST_DECIMALS) + (percent ? 2 : 0)}`));
}

function magnitude(value: Rational): Rational {
  return sign(value) < 0 ? negate(value) : value;
}
