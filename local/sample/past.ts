import type { PastRow, PlainDate } from '../../shared/index.ts';

/** Stands in the note of every sample row. */
export const SAMPLE_MARK = 'SỐ LIỆU MẪU';

/** A closed period: its id, the day figures were counted to, and the day its reports came in. */
export interface ClosedPeriod {
  readonly period: string;
  readonly asOf: PlainDate;
  readonly sentOn: PlainDate;
}

/** One period's figure: counted parts, a published share, or an answer. */
export type PastFigure =
  | readonly [numerator: number, denominator: number]
  | number
  | 'done'
  | 'not-done'
  | 'none-arising';

/** One indicator of one unit over the closed periods, oldest first. */
export interface PastLine {
  readonly code: string;
  readonly unit: string;
  readonly figures: readonly PastFigure[];
  readonly evidence: string | null;
  /** 1000 for a rate per 1.000. */
  readonly per?: number;
}

/** line('4.2', 'tt-pvhcc', 'Báo cáo số 28/BC-PVHCC', [61, 512], [72, 540]) */
export function line(code: string, unit: string, evidence: string | null, ...figures: readonly PastFigure[]): PastLine {
  return { code, unit, evidence, figures };
}

/** The same for a rate per 1.000. */
export function rate(code: string, unit: string, evidence: string | null, ...figures: readonly PastFigure[]): PastLine {
  return { code, unit, evidence, figures, per: 1000 };
}

/**
 * The rows of `Lịch sử` that these lines stand for.
 *
 * pastRows([june], [{ code: '4.2', unit: 'tt-pvhcc', figures: [[61, 512]], evidence: null }])[0]?.value //=> 0.119140625
 */
export function pastRows(periods: readonly ClosedPeriod[], lines: readonly PastLine[]): readonly PastRow[] {
  return periods.flatMap((period, index) =>
    lines.flatMap((line) => {
      const figure = line.figures[index];
      return figure === undefined ? [] : [pastRow(period, line, figure)];
    }),
  );
}

function pastRow({ period, asOf, sentOn }: ClosedPeriod, line: PastLine, figure: PastFigure): PastRow {
  const { code, unit, evidence } = line;
  const known = { code, unit, period, asOf, evidence, sentOn, note: SAMPLE_MARK };
  const nothing = { numerator: null, denominator: null, value: null, answer: null };
  if (typeof figure === 'number') return { ...known, ...nothing, value: figure };
  if (typeof figure === 'string') {
    return { ...known, ...nothing, answer: figure, value: figure === 'none-arising' ? null : figure === 'done' };
  }
  const [numerator, denominator] = figure;
  return { ...known, ...nothing, numerator, denominator, value: (numerator * (line.per ?? 1)) / denominator };
}
