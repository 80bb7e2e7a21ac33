import type { LevelCells } from './level-cells.ts';

/**
 * The plain formulas that keep ratio, met and status alive with no add-in, in Excel, LibreOffice and Google Sheets.
 *
 * One safe form: nested IF, AND, OR, ISNUMBER, ROUND, INT, TRIM, LEFT, IFERROR (INDEX, MATCH, LEN, SUBSTITUTE in `Theo dõi`); same-row references; no decimal literal,
 * no newer function. Differences are multiplied out (numerator − level × denominator) and rounded, never divided
 * and compared, so that a figure exactly on its target is met: proven against exact fractions up to a denominator of 10⁹.
 *
 * Below: the cells of a row that its formulas refer to, and the words they are made of.
 */
export interface LiveRefs {
  readonly numerator: string;
  readonly denominator: string;
  readonly published: string;
  readonly answer: string;
  readonly state: string;
  readonly top: string;
  readonly bottom: string;
  readonly digits: string;
  readonly met: string;
  /** Absolute address of the block's "Đã gửi" cell. */
  readonly sent: string;
  /** A test that holds while units are missing from a sum: it may be on pace but is never met; null for one unit. */
  readonly incomplete: string | null;
  readonly level: (key: keyof LevelCells) => string;
}

export const or = (...tests: readonly string[]): string =>
  tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
export const and = (...tests: readonly string[]): string => `AND(${tests.join(',')})`;
export const iff = (test: string, yes: string, no: string): string => `IF(${test},${yes},${no})`;
export const text = (value: string): string => `"${value}"`;
/** First test that holds gives its answer; else the last. */
export const cases = (pairs: readonly (readonly [string, string])[], last: string): string =>
  pairs.reduceRight((rest, [test, answer]) => iff(test, answer, rest), last);

/** A cell of spaces looks blank and is; TRIM of a number is its digits. */
export const blank = (cell: string): string => `TRIM(${cell})=""`;
export const isSet = (cell: string): string => `${cell}<>""`;
/** A blank cell handed on by IF would show 0. */
export const shown = (cell: string): string => `${cell}&""`;
