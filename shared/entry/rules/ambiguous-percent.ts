import { exact, multiply, toNumber } from '../../number/rational.ts';
import { shareOfPercent } from '../../number/vi-number.ts';
import type { Indicator } from '../../plan/schema.ts';
import type { Target } from '../../plan/target-types.ts';
import type { TypedCell, TypedNumber } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';
import { targetOf } from '../target-of.ts';

/** Up to here a number above 1 may be a share that overshot (120%) or a small percentage (1,2%). Our choice. */
const MOST_OVERSHOOT = 1.5;
/** A share of ten times the target or more is not believed without asking. Our choice. */
export const TIMES_TARGET = 10;

/**
 * A number without "%" that can be two percentages: 1,2 (1,2% or 120%), and 0,85 where the target is so small
 * (">1%", "≥2%") that 0,85% is as likely as 85%. With "%" it is clear.
 */
export function ambiguousPercent({ typed, asked, cell, part, indicator, year }: TypedCell): Remark | null {
  if (!asked.percent || typed.percentSign || !isUnclear(typed, indicator, year)) return null;
  const values = { part, value: typed.number, low: shareOfPercent(typed.number), high: typed.number };
  return remark('ambiguous-percent', cell, values);
}

function isUnclear({ number, isText }: TypedNumber, indicator: Indicator, year: number): boolean {
  // a text cell has no percent format, so that "1" is as likely 1% as 100%
  if (number > 1 || (number === 1 && isText)) return number <= MOST_OVERSHOOT;
  const from = percentUnclearFrom(targetOf(indicator, year));
  return from !== null && number >= from;
}

/**
 * From which share on, up to 1, a number without "%" is asked about because the target is small; null = from none.
 *
 * percentUnclearFrom(readTarget('≥2%')) //=> 0.2
 */
export function percentUnclearFrom(target: Target | null): number | null {
  if (target?.kind !== 'percent' || typeof target.value !== 'number') return null;
  const from = toNumber(multiply(exact(target.value), exact(TIMES_TARGET)));
  return from > 0 && from <= 1 ? from : null;
}
