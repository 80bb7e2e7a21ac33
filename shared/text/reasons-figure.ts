import { formatNumber, formatPercent, percentOfShare } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import { wholeOf } from '../progress/typed-figure.ts';
import type { Sentence } from './sentence.ts';

/** A figure as it was measured. */
export interface ShownFigure {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** How finely the figures of one sentence are shown. */
export interface Precision {
  readonly decimals: number;
  /** Levels that the figure must not be rounded on to. */
  readonly against: readonly number[];
}

const FINEST = 15;

/**
 * The decimals at which a difference can be seen, and on which side of a tolerance it lies: at least one of a point or
 * a thing, two of a rate or an amount.
 *
 * decimalsFor(readTarget('30%'), 0.0716) //=> 1
 * decimalsFor(readTarget('30%'), 0.00466) //=> 2
 */
export function decimalsFor(target: Target, gap = 0, tolerances: readonly number[] = []): number {
  const size = inShownUnits(target, Math.abs(gap));
  const marks = tolerances.map((tolerance) => inShownUnits(target, tolerance));
  let decimals = target.kind === 'rate' || target.kind === 'amount' ? 2 : 1;
  while (decimals < FINEST && (isTooSmall(size, decimals) || isBlurred(size, marks, decimals))) decimals += 1;
  return decimals;
}

function isTooSmall(size: number, decimals: number): boolean {
  return size > 0 && size < 5 / 10 ** decimals;
}

function isBlurred(value: number, marks: readonly number[], decimals: number): boolean {
  const shown = Number(value.toFixed(decimals));
  return marks.some((mark) => Math.sign(shown - mark) !== Math.sign(value - mark));
}

/** Points for a percent, things for x/y. */
function inShownUnits(target: Target, level: number): number {
  return target.kind === 'percent' ? percentOfShare(level) : level * (wholeOf(target) ?? 1);
}

/** A number printed the Vietnamese way, and as an English reader writes it.
 *  both('1.234,5').en //=> '1,234.5' */
export function both(vi: string): Sentence {
  return { vi, en: vi.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) };
}

/** "12 ấp", but "5‰" and "0,36/1.000 dân". */
function suffixed(number: string, suffix: string): string {
  return suffix === '' || /^[‰/]/.test(suffix) ? number + suffix : `${number} ${suffix}`;
}

/** "doanh nghiệp/1.000 dân", "tỷ đồng", "‰", "". */
function unitOf(target: Target): Sentence {
  const unit = target.unit ?? '';
  if (target.kind !== 'rate' || target.per === null || unit === '‰') return { vi: unit, en: unit };
  const per = both(formatNumber(target.per));
  const whom = target.qualifier === null ? '' : ` ${target.qualifier}`;
  return { vi: `${unit}/${per.vi}${whom}`, en: `${unit}/${per.en}${whom}` };
}

function withUnit(number: Sentence, target: Target): Sentence {
  const unit = unitOf(target);
  return { vi: suffixed(number.vi, unit.vi), en: suffixed(number.en, unit.en) };
}

function plainNumber(value: number, decimals: number, against: readonly number[]): Sentence {
  let enough = decimals;
  while (enough < FINEST && isBlurred(value, against, enough)) enough += 1;
  return both(formatNumber(value, enough));
}

function percent(share: number, decimals: number, against: readonly number[]): Sentence {
  const shown = [
    formatPercent(share, { decimals }),
    ...against.map((mark) => formatPercent(share, { decimals, against: mark })),
  ];
  return both(shown.reduce((a, b) => (b.length > a.length ? b : a)));
}

/**
 * A level of the path beside a figure: "15,2%", "16,5 ấp", "6,8/9 nền tảng".
 *
 * levelText(readTarget('30%'), 0.15164, { decimals: 1, against: [0.08] }).vi //=> '15,2%'
 */
export function levelText(target: Target, level: number, precision: Precision): Sentence {
  const { decimals, against } = precision;
  if (target.kind === 'percent') return percent(level, decimals, against);
  const of = wholeOf(target);
  if (of === null) return withUnit(plainNumber(level, decimals, against), target);
  const things = plainNumber(
    level * of,
    decimals,
    against.map((mark) => mark * of),
  );
  return ofWhole(things, both(formatNumber(of)), target);
}

function ofWhole(part: Sentence, whole: Sentence, target: Target): Sentence {
  return withUnit({ vi: `${part.vi}/${whole.vi}`, en: `${part.en}/${whole.en}` }, target);
}

/**
 * What was measured: "8,0%", "12 ấp", "5/9 nền tảng".
 *
 * figureText(readTarget('9/9'), { value: 8 / 9, numerator: 8, denominator: 9 }, { decimals: 1, against: [] }).vi //=> '8/9'
 */
export function figureText(target: Target, figure: ShownFigure, precision: Precision): Sentence {
  const { numerator, denominator } = figure;
  if (wholeOf(target) === null || numerator === null || denominator === null)
    return levelText(target, figure.value, precision);
  return ofWhole(both(formatNumber(numerator)), both(formatNumber(denominator)), target);
}

/**
 * A difference between two levels: "7,2 điểm phần trăm", "4,5 ấp".
 *
 * gapText(readTarget('30%'), 0.0716).vi //=> '7,2 điểm phần trăm'
 */
export function gapText(target: Target, gap: number, decimals = decimalsFor(target, gap)): Sentence {
  const number = both(formatNumber(inShownUnits(target, Math.abs(gap)), decimals));
  if (target.kind !== 'percent') return withUnit(number, target);
  const points = number.en === '1' ? 'percentage point' : 'percentage points';
  return { vi: `${number.vi} điểm phần trăm`, en: `${number.en} ${points}` };
}

/**
 * The target within a sentence: "30%", "trên 20%", "không quá 5%", "9/9 nền tảng".
 *
 * targetText(readTarget('>20%')) //=> { vi: 'trên 20%', en: 'more than 20%' }
 */
export function targetText(target: Target): Sentence {
  const level = targetLevelText(target);
  const words = target.comparison === null ? undefined : COMPARISONS[target.comparison];
  return words === undefined ? level : { vi: words.vi + level.vi, en: words.en + level.en };
}

const COMPARISONS = {
  '>=': { vi: '', en: '' },
  '>': { vi: 'trên ', en: 'more than ' },
  '<=': { vi: 'không quá ', en: 'at most ' },
  '<': { vi: 'dưới ', en: 'less than ' },
  '=': { vi: 'đúng ', en: 'exactly ' },
} as const;

function targetLevelText(target: Target): Sentence {
  if (typeof target.value !== 'number') return { vi: '', en: '' };
  if (target.kind === 'percent') return both(`${formatNumber(percentOfShare(target.value))}%`);
  const number = both(formatNumber(target.value));
  const of = wholeOf(target);
  return of === null ? withUnit(number, target) : ofWhole(number, both(formatNumber(of)), target);
}
