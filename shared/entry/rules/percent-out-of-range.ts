import { shareOfPercent } from '../../number/vi-number.ts';
import type { TypedCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** More than 100%. Less than 0% is a negative number. */
export function percentOutOfRange({ typed, asked, cell, part }: TypedCell): Remark | null {
  if (!asked.percent || typed.number <= 100) return null;
  return remark('percent-out-of-range', cell, { part, share: shareOfPercent(typed.number) });
}
