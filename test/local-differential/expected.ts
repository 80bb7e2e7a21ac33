import { isBlankCell } from '../../shared/entry/entry-text.ts';
import { asksAnswer, measureAsks } from '../../shared/entry/measure-asks.ts';
import type { Entry, Finding, FindingCode, RawEntry } from '../../shared/entry/types.ts';
import { statusLabel } from '../../shared/text/status.ts';
import type { AssessedIndicator, Assessment } from '../../shared/use-cases/assessment-types.ts';
import { labels } from '../../shared/workbook/live/labels.ts';

/** What the core says that a row's formulas have to show. */
export interface Expected {
  readonly status: string;
  readonly met: string;
  /** The period's own figure; null = nothing to show. */
  readonly value: number | null;
  /** Why the row cannot be read by a formula; empty where it can. */
  readonly unreadable: readonly FindingCode[];
}

/** Findings that leave the value out, where they are in a cell that decides. */
const LEAVES_OUT: readonly FindingCode[] = [
  'not-a-number',
  'percent-out-of-range',
  'ambiguous-percent',
  'negative-number',
  'not-whole',
  'numerator-above-denominator',
  'zero-denominator',
  'missing-denominator',
  'missing-numerator',
  'date-instead-of-fraction',
  'fraction-in-one-cell',
  'percent-not-asked',
  'cell-error',
  'unclear-milestone',
  'answer-contradicts-figure',
];
/** Numbers typed as text: the core reads them, a spreadsheet does not. */
const AS_TEXT: readonly FindingCode[] = ['number-as-text', 'ambiguous-number'];

/** One row of an indicator that one unit enters, while its period is the only one open. */
export function expectedOf(assessment: Assessment, one: AssessedIndicator, raw: RawEntry): Expected {
  const entry = assessment.entries.find(({ sheet, row }) => sheet === raw.sheet && row === raw.row) ?? null;
  const unreadable = unreadableBecause(assessment, one, raw, entry);
  const { status, met } = one.judgement;
  const bare = { met: '', value: null, unreadable };
  const value = typeof entry?.value === 'number' ? entry.value : null;
  if (status === 'undetermined') return { ...bare, value, status: statusLabel('undetermined') };
  if (one.latePeriod === raw.period) return { ...bare, value, met: metWord(met), status: statusLabel('overdue') };
  if (unreadable.length > 0) return { ...bare, status: labels.unreadable };
  if (entry?.answer === 'none-arising') return { ...bare, status: labels.noneArising };
  if (!one.isTyped) return { ...bare, status: statusLabel('no-data') };
  return { ...bare, value, met: metWord(met), status: statusLabel(status) };
}

const metWord = (met: boolean | null): string => (met === null ? '' : met ? 'Có' : 'Không');

function unreadableBecause(
  { findings, tracker }: Assessment,
  { indicator }: AssessedIndicator,
  raw: RawEntry,
  entry: Entry | null,
): readonly FindingCode[] {
  const { year } = tracker.settings;
  const cells = decidingCells(raw, asksAnswer(indicator, year), measureAsks(indicator, year));
  const decides = ({ sheet, cell, code }: Finding): boolean =>
    sheet === raw.sheet && cell !== null && (cells.includes(cell) || contradicts(code, cell, raw));
  const codes = findings.filter(decides).map(({ code }) => code);
  const hasNone = entry?.value == null && entry?.answer !== 'none-arising';
  const leftOut = codes.filter((code) => hasNone && LEAVES_OUT.includes(code));
  return [...leftOut, ...codes.filter((code) => AS_TEXT.includes(code))];
}

/** Beside figures an answer matters only where it says that there was nothing to count. */
const contradicts = (code: FindingCode, cell: string, { answer }: RawEntry): boolean =>
  code === 'answer-contradicts-figure' && cell === answer?.cell;

/** The cells from which the figure comes. */
function decidingCells(raw: RawEntry, isAnswer: boolean, asks: ReturnType<typeof measureAsks>): readonly string[] {
  const published = raw.published?.cell ?? '';
  const answer = raw.answer?.cell ?? '';
  if (isAnswer) return isBlankCell(raw.answer) ? [published, answer] : [answer];
  const hasCounts = asks.numerator !== null && !(isBlankCell(raw.numerator) && isBlankCell(raw.denominator));
  return hasCounts ? [raw.numerator?.cell ?? '', raw.denominator?.cell ?? ''] : [published];
}
