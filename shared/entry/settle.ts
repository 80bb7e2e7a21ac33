import type { Indicator } from '../plan/schema.ts';
import { entryText } from './entry-text.ts';
import { asksAnswer } from './measure-asks.ts';
import { readEvidence } from './read-evidence.ts';
import type { Remark } from './remark.ts';
import type { FigureRow } from './row.ts';
import type { Answer, Entry, RawCell, RawEntry } from './types.ts';

type Figures = Pick<Entry, 'numerator' | 'denominator' | 'value' | 'answer' | 'publishedOnly'>;

const NOTHING: Figures = { numerator: null, denominator: null, value: null, answer: null, publishedOnly: false };

/** 1.000 of "trên 1.000 dân"; 1 where nothing is multiplied. */
export function perOf({ measure }: Indicator): number {
  return measure.way === 'rate' ? measure.per : 1;
}

/** The entry of a row whose figures cannot be used at all; what was written in words is kept. */
export function wordsOnly(raw: RawEntry, code: string): Entry {
  return { ...rowOf(raw, code), ...NOTHING };
}

/** The entry of a row: what its rules leave of it. */
export function settle(row: FigureRow, remarks: readonly Remark[]): Entry {
  return { ...rowOf(row.raw, row.indicator.code), ...figuresOf(row, remarks) };
}

function rowOf(raw: RawEntry, code: string): Omit<Entry, keyof Figures> {
  const text = (cell: RawCell | null) => (cell === null ? null : entryText(cell.value));
  return {
    unit: raw.unit,
    code,
    period: raw.period,
    sheet: raw.sheet,
    row: raw.row,
    evidence: readEvidence(raw.evidence),
    difficulties: text(raw.difficulties),
    proposals: text(raw.proposals),
    note: text(raw.note),
  };
}

function figuresOf(row: FigureRow, remarks: readonly Remark[]): Figures {
  const { numerator, denominator, published, indicator } = row;
  if (remarks.some(({ code }) => code === 'answer-contradicts-figure')) return NOTHING;
  const answer = answerOf(row);
  if (asksAnswer(indicator, row.year)) return { ...NOTHING, answer, value: doneOrNot(answer) };
  if (answer === 'none-arising') return { ...NOTHING, answer };
  if (numerator.isBlank && denominator.isBlank) {
    const publishedOnly = published.value !== null && indicator.measure.way !== 'published';
    return { ...NOTHING, answer, value: published.value, publishedOnly };
  }
  const [top, bottom] = [numerator.value, denominator.value];
  if (top === null || bottom === null || remarks.some(leavesOutRatio)) return { ...NOTHING, answer };
  return { ...NOTHING, answer, numerator: top, denominator: bottom, value: (top * perOf(indicator)) / bottom };
}

/** "Done" is an answer only where it is asked for. */
function answerOf({ answer, indicator, year }: FigureRow): Answer | null {
  if (answer === 'blank' || answer === 'unclear') return null;
  const isFact = answer === 'done' || answer === 'not-done';
  return isFact && !asksAnswer(indicator, year) ? null : answer;
}

function doneOrNot(answer: Answer | null): boolean | null {
  if (answer === 'done') return true;
  return answer === 'not-done' ? false : null;
}

function leavesOutRatio({ code }: Remark): boolean {
  return code === 'numerator-above-denominator' || code === 'zero-denominator';
}
