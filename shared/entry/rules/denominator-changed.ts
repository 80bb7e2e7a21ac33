import type { Indicator } from '../../plan/schema.ts';
import { cellLeft } from '../cell-left.ts';
import { expectation, isOutlier, type PastFigure } from '../expectation.ts';
import { pastOf } from '../past.ts';
import { remark } from '../remark.ts';
import type { EntryRule } from '../row.ts';

/** With a history to compare with, a denominator moves by a tenth without being asked about. Our choice. */
const SMALL_PART = 0.1;

/** Fractions, top and bottom, so that a limit is met exactly. */
interface Limits {
  readonly fall: readonly [number, number];
  readonly rise: readonly [number, number];
}

/**
 * With one to three past figures: how many times the last one a denominator may be. People and systems on a day
 * hardly change; what comes in during a period does; a running total grows and does not fall. Our choice.
 */
const LIMITS: Readonly<Record<Indicator['figure'], Limits>> = {
  'as-of': { fall: [4, 5], rise: [6, 5] },
  cumulative: { fall: [4, 5], rise: [3, 1] },
  'in-period': { fall: [1, 3], rise: [3, 1] },
};

/** A denominator that changed by more than its own history. */
export const denominatorChanged: EntryRule = (row, book) => {
  const { raw, indicator, entry } = row;
  const past = pastOf(row, book).flatMap((one) =>
    one.denominator === null ? [] : [{ ...one, value: one.denominator }],
  );
  const last = past[past.length - 1];
  if (entry.denominator === null || last === undefined) return null;
  const expected = expectation(past, indicator.figure, row.open.cutOff);
  const isStrange =
    expected === null
      ? isBeyond(entry.denominator, last, LIMITS[indicator.figure])
      : isOutlier(entry.denominator, expected, SMALL_PART * last.value);
  if (!isStrange) return null;
  return remark('denominator-changed', cellLeft(raw, 'denominator'), {
    value: entry.denominator,
    before: last.value,
    past: last.period,
  });
};

function isBeyond(value: number, last: PastFigure, { fall, rise }: Limits): boolean {
  return value * fall[1] < last.value * fall[0] || value * rise[1] > last.value * rise[0];
}
