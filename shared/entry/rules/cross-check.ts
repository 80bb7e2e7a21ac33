import type { CrossCheck } from '../../plan/schema.ts';
import type { Book } from '../book.ts';
import { cellLeft } from '../cell-left.ts';
import { remark } from '../remark.ts';
import type { EntryRow, EntryRule, FindRow } from '../row.ts';

/** A part that is larger than what it is a part of, as the plan declares it (C7 ≤ C3); only where both have the same denominator. */
export const crossCheck: EntryRule = (row, book, find) => {
  const { raw, indicator, entry } = row;
  const broken = checksOf(indicator.code, book).flatMap(({ atMost }) => largerThan(row, find(atMost, row)) ?? []);
  const [whole] = broken;
  if (whole === undefined) return null;
  const values = { numerator: entry.numerator, denominator: entry.denominator };
  return remark('cross-check', cellLeft(raw, 'numerator'), {
    ...values,
    other: whole.indicator.code,
    otherNumerator: whole.entry.numerator,
  });
};

function checksOf(code: string, book: Book): readonly CrossCheck[] {
  return book.context.crossChecks.filter((check) => check.code === code);
}

function largerThan({ entry }: EntryRow, whole: ReturnType<FindRow>): EntryRow | null {
  if (whole === undefined || entry.denominator !== whole.entry.denominator) return null;
  if (entry.numerator === null || whole.entry.numerator === null) return null;
  return entry.numerator > whole.entry.numerator ? whole : null;
}
