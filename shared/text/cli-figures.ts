import type { PlainDate } from '../calendar/plain-date.ts';
import { formatNumber, formatPercent } from '../number/vi-number.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { dateName } from './period-name.ts';
import { both, decimalsFor, levelText } from './reasons-figure.ts';
import { dayText } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

/** numberText(2945) //=> { vi: '2.945', en: '2,945' } */
export function numberText(value: number, maxDecimals?: number): Sentence {
  return both(formatNumber(value, maxDecimals));
}

/** fullDate('2026-12-03') //=> { vi: '03/12/2026', en: '3 December 2026' } */
export function fullDate(date: PlainDate): Sentence {
  return { vi: dateName(date), en: dayText(date, '0001-01-01').en };
}

/** The number of a target by itself: "1%", "9"; null where it has none. */
export function targetNumber({ kind, value }: Target): Sentence | null {
  if (typeof value !== 'number') return null;
  return kind === 'percent' ? both(formatPercent(value)) : numberText(value);
}

/** levelOf('9/9 nền tảng', 6.8 / 9) //=> { vi: '6,8/9 nền tảng', en: '6.8/9 nền tảng' } */
export function levelOf(printed: string, level: number): Sentence {
  const target = readTarget(printed);
  return levelText(target, level, { decimals: decimalsFor(target), against: [] });
}

/** A judged figure as a table shows it. */
export interface TabledFigure {
  readonly targetPrinted: string;
  readonly target: number | true | null;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * A closed figure as people read it, by the printed target that it was closed with.
 *
 * shownFigure({ value: 0.243, numerator: null, denominator: null, noneArising: false }, '>30%') //=> { vi: '24,3%', en: '24.3%' }
 */
export function shownFigure(
  figure: {
    readonly value: number | boolean | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly noneArising: boolean;
  },
  targetPrinted: string,
): Sentence {
  const { value, numerator, denominator } = figure;
  if (figure.noneArising) return { vi: 'không phát sinh', en: 'nothing arose' };
  if (value === null) return { vi: 'chưa có số liệu', en: 'no figure' };
  if (typeof value === 'boolean') {
    return value ? { vi: 'đã hoàn thành', en: 'done' } : { vi: 'chưa hoàn thành', en: 'not done' };
  }
  const target = readTarget(targetPrinted).value;
  return figureCell({ targetPrinted, target, value, numerator, denominator });
}

/** figureCell({ targetPrinted: '>20%', target: 0.2, value: 0.1996, … }) //=> { vi: '19,96%', en: '19.96%' } */
export function figureCell({ targetPrinted, target, value, numerator, denominator }: TabledFigure): Sentence {
  const { kind } = readTarget(targetPrinted);
  if (kind === 'count-of' && numerator !== null && denominator !== null) {
    return both(`${formatNumber(numerator)}/${formatNumber(denominator)}`);
  }
  if (kind !== 'percent') return numberText(value, 2);
  return both(formatPercent(value, typeof target === 'number' ? { against: target } : {}));
}
