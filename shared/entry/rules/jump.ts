import { cellLeft } from '../cell-left.ts';
import { expectation, isOutlier } from '../expectation.ts';
import { publishesPercent } from '../measure-asks.ts';
import { pastOf } from '../past.ts';
import { remark } from '../remark.ts';
import type { EntryRow, EntryRule } from '../row.ts';
import { perOf } from '../settle.ts';

/** Shares move by this much without being asked about: 5 points. Our choice. */
const SMALL_SHARE = 0.05;
/** Other figures move by a tenth of the last one. Our choice. */
const SMALL_PART = 0.1;
/** One or two things more or fewer are no jump, however large a share of a small whole they are. Our choice. */
const FEW_THINGS = 2;

/** A value far outside its own history, by median and median absolute deviation, from four past values on. */
export const jump: EntryRule = (row, book) => {
  const { raw, indicator, entry } = row;
  const { value } = entry;
  if (typeof value !== 'number') return null;
  const past = pastOf(row, book).flatMap((one) =>
    typeof one.value === 'number' ? [{ ...one, value: one.value }] : [],
  );
  const expected = expectation(past, indicator.figure, row.open.cutOff);
  const percent = publishesPercent(indicator, book.context.year);
  if (expected === null || !isOutlier(value, expected, floorOf(row, expected.last.value, percent))) return null;
  const cell = cellLeft(raw, entry.numerator === null ? 'published' : 'numerator');
  const { last } = expected;
  const values = { value, before: last.value, past: last.period, expected: expected.expected };
  return remark('jump', cell, { ...values, percent: percent ? 1 : 0 });
};

function floorOf({ entry, indicator }: EntryRow, last: number, percent: boolean): number {
  const few = entry.denominator === null ? 0 : (FEW_THINGS * perOf(indicator)) / entry.denominator;
  return Math.max(percent ? SMALL_SHARE : SMALL_PART * Math.abs(last), few);
}
