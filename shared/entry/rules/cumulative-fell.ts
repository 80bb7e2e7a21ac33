import { cellLeft } from '../cell-left.ts';
import { pastOf } from '../past.ts';
import { remark } from '../remark.ts';
import type { EntryRow, EntryRule } from '../row.ts';
import type { PastEntry } from '../types.ts';

/** A running total since the start of the year that is lower than before. A share of totals may fall, its numerator may not. */
export const cumulativeFell: EntryRule = (row, book) => {
  const { raw, indicator, entry } = row;
  if (indicator.figure !== 'cumulative') return null;
  const count = countOf(row, entry);
  const past = [...pastOf(row, book)].reverse().find((one) => countOf(row, one) !== null);
  const before = past === undefined ? null : countOf(row, past);
  if (past === undefined || before === null || count === null || count >= before) return null;
  const cell = cellLeft(raw, indicator.measure.way === 'published' ? 'published' : 'numerator');
  return remark('cumulative-fell', cell, { value: count, before, past: past.period });
};

function countOf({ indicator }: EntryRow, of: Pick<PastEntry, 'numerator' | 'value'>): number | null {
  const { measure } = indicator;
  if (measure.way !== 'published') return of.numerator;
  return measure.unit === '%' || typeof of.value !== 'number' ? null : of.value;
}
