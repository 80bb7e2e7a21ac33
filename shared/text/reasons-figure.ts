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

/** How finely figures of one sentence are shown: so that a gap this size can be seen, and no side is blurred. */
export interface Precision {
  /** In the figure's own unit; null where nothing is compared. */
  readonly gap: number | null;
  /** Levels that the figure must not be rounded on to. */
  readonly against: readonly number[];
}

const FINEST = 15;

/** What is compared is shown to a tenth of a point; a rate or an amount to a hundredth. */
function decimalsOf(target: Target, gap: number | null): number {
  const fewest = target.kind === 'rate' || target.kind === 'amount' ? 2 : 1;
  const size = Math.abs((gap ?? 0) * scaleOf(target));
  let decimals = fewest;
  while (size > 0 && size < 5 / 10 ** decimals && decimals < FINEST) decimals += 1;
  return decimals;
}

/** Points for a percent, things for x/y. */
function scaleOf(target: Target): number {
  return target.kind === 'percent' ? 100 : (wholeOf(target) ?? 1);
}

/** "1.234,5" as an English reader writes it. */
function both(vi: string): Sentence {
  return { vi, en: vi.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) };
}

function suffixed(number: Sentence, suffix: string): Sentence {
  return suffix === '' ? number : { vi: `${number.vi} ${suffix}`, en: `${number.en} ${suffix}` };
}

/** "doanh nghiệp/1.000 dân", "tỷ đồng", "". */
function unitOf(target: Target): Sentence {
  const unit = target.unit ?? '';
  if (target.kind !== 'rate' || target.per === null) return { vi: unit, en: unit };
  const per = both(formatNumber(target.per));
  const whom = target.qualifier === null ? '' : ` ${target.qualifier}`;
  return { vi: `${unit}/${per.vi}${whom}`, en: `${unit}/${per.en}${whom}` };
}

function withUnit(number: Sentence, target: Target): Sentence {
  const unit = unitOf(target);
  return { vi: suffixed(number, unit.vi).vi, en: suffixed(number, unit.en).en };
}

function plainNumber(value: number, decimals: number, against: readonly number[]): Sentence {
  let enough = decimals;
  const isBlurred = (mark: number) => Math.sign(Number(value.toFixed(enough)) - mark) !== Math.sign(value - mark);
  while (enough < FINEST && against.some(isBlurred)) enough += 1;
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
 * levelText(readTarget('30%'), 0.15164, { gap: 0.0716, against: [0.08] }).vi //=> '15,2%'
 */
export function levelText(target: Target, level: number, precision: Precision): Sentence {
  const decimals = decimalsOf(target, precision.gap);
  if (target.kind === 'percent') return percent(level, decimals, precision.against);
  const of = wholeOf(target);
  if (of === null) return withUnit(plainNumber(level, decimals, precision.against), target);
  const things = plainNumber(
    level * of,
    decimals,
    precision.against.map((mark) => mark * of),
  );
  return ofWhole(things, both(formatNumber(of)), target);
}

function ofWhole(part: Sentence, whole: Sentence, target: Target): Sentence {
  return suffixed({ vi: `${part.vi}/${whole.vi}`, en: `${part.en}/${whole.en}` }, target.unit ?? '');
}

/**
 * What was measured: "8,0%", "12 ấp", "5/9 nền tảng".
 *
 * figureText(readTarget('9/9'), { value: 8 / 9, numerator: 8, denominator: 9 }, { gap: null, against: [] }).vi //=> '8/9'
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
export function gapText(target: Target, gap: number): Sentence {
  const size = Math.abs(gap);
  const decimals = decimalsOf(target, size);
  if (target.kind === 'percent') {
    const points = both(formatNumber(percentOfShare(size), decimals));
    return {
      vi: `${points.vi} điểm phần trăm`,
      en: `${points.en} percentage ${points.en === '1' ? 'point' : 'points'}`,
    };
  }
  const number = both(formatNumber(size * scaleOf(target), decimals));
  return withUnit(number, target);
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
