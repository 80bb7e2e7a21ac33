import { type Book, grouped, pairKey } from './book.ts';
import { identify } from './identify.ts';
import { readFigures } from './read-figures.ts';
import type { Remark } from './remark.ts';
import type { EntryRow, FigureRow, FigureRule, IdentityRule, KnownRow, Row } from './row.ts';
import { answerContradictsFigure } from './rules/answer-contradicts-figure.ts';
import { cellError } from './rules/cell-error.ts';
import { duplicateCode } from './rules/duplicate-code.ts';
import { figureNotAsked } from './rules/figure-not-asked.ts';
import { formulaLikeText } from './rules/formula-like-text.ts';
import { missingDenominator } from './rules/missing-denominator.ts';
import { missingNumerator } from './rules/missing-numerator.ts';
import { numeratorAboveDenominator } from './rules/numerator-above-denominator.ts';
import { otherUnit } from './rules/other-unit.ts';
import { periodNotOpen } from './rules/period-not-open.ts';
import { publishedDiffersFromRatio } from './rules/published-differs-from-ratio.ts';
import { publishedOnly } from './rules/published-only.ts';
import { unclearMilestone } from './rules/unclear-milestone.ts';
import { unknownAnswer } from './rules/unknown-answer.ts';
import { unknownCode } from './rules/unknown-code.ts';
import { zeroDenominator } from './rules/zero-denominator.ts';
import { settle, wordsOnly } from './settle.ts';
import type { RawEntry } from './types.ts';

const identityRules: readonly IdentityRule[] = [unknownCode, periodNotOpen, duplicateCode, otherUnit];
const figureRules: readonly FigureRule[] = [
  unclearMilestone,
  unknownAnswer,
  figureNotAsked,
  answerContradictsFigure,
  missingNumerator,
  missingDenominator,
  zeroDenominator,
  numeratorAboveDenominator,
  publishedOnly,
  publishedDiffersFromRatio,
];

/** A row after reading: what was remarked, and its entry where it has one. */
export interface ReadRow {
  readonly row: Row;
  readonly remarks: readonly Remark[];
  readonly entryRow: EntryRow | null;
}

/** Reads every row by itself and beside the rows of the same code; at most one entry for a unit, period and code. */
export function entryRows(raw: readonly RawEntry[], book: Book): readonly ReadRow[] {
  const rows = raw.map((one) => identify(one, book));
  const neighbours = grouped(rows, keyOf);
  return rows.map((row) => readRow(row, neighbours.get(keyOf(row)) ?? [], book));
}

function keyOf({ raw, indicator, code }: Row): string {
  return pairKey(raw.unit, pairKey(raw.period, indicator?.code ?? code));
}

function readRow(row: Row, neighbours: readonly Row[], book: Book): ReadRow {
  const always = [...cellError(row.raw), ...formulaLikeText(row.raw)];
  const identity = identityRules.flatMap((rule) => rule(row, neighbours, book) ?? []);
  const known = knownRow(row, book);
  const isChosen = row === (neighbours.find(({ hasContent }) => hasContent) ?? neighbours[0]);
  if (known === null || !isChosen) return { row, remarks: [...always, ...identity], entryRow: null };
  if (identity.length > 0) {
    const entry = wordsOnly(row.raw, known.indicator.code);
    return { row, remarks: [...always, ...identity], entryRow: { ...known, entry } };
  }
  const figures = readFigures(known, book.context.year);
  const remarks = remarksOn(figures);
  return { row, remarks: [...always, ...remarks], entryRow: { ...known, entry: settle(figures, remarks) } };
}

/** A row of an indicator in a period that is open. */
function knownRow(row: Row, book: Book): KnownRow | null {
  const open = book.open.get(row.raw.period);
  return row.indicator === null || open === undefined ? null : { ...row, indicator: row.indicator, open };
}

function remarksOn(row: FigureRow): readonly Remark[] {
  const cells = [row.numerator, row.denominator, row.published].flatMap(({ remarks }) => remarks);
  return [...cells, ...figureRules.flatMap((rule) => rule(row) ?? [])];
}
