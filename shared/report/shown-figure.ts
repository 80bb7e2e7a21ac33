import { parseNumber } from '../number/parse-number.ts';
import { formatNumber } from '../number/vi-number.ts';
import type { Indicator, YearTarget } from '../plan/schema.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { besideTarget } from '../text/reasons-facts.ts';
import { figureText } from '../text/reasons-figure.ts';
import type { Locale } from '../text/sentence.ts';
import type { Figure } from './facts-types.ts';

/** How an indicator's figures are printed: by its target, or by its measure where nobody has settled the target yet. */
function shownBy({ measure }: Indicator, target: YearTarget | null): Target {
  if (target !== null && target.reading.kind !== null && target.reading.kind !== 'milestone') return target.reading;
  if (measure.way === 'share' || (measure.way === 'published' && measure.unit.trim() === '%'))
    return readTarget('100%');
  if (measure.way === 'rate') return readTarget(`1/${formatNumber(measure.per)}`);
  return readTarget('1');
}

/** What is printed for a figure; '' where it has no number. Every rendering and every comparison uses this text.
 *  shownFigure(indicator, target, figure, 'vi') //=> '17,5%' */
export function shownFigure(
  indicator: Indicator,
  target: YearTarget | null,
  figure: Pick<Figure, 'value' | 'numerator' | 'denominator'> | null,
  locale: Locale,
): string {
  if (figure === null || typeof figure.value !== 'number') return '';
  const by = shownBy(indicator, target);
  return figureText(by, { ...figure, value: figure.value }, besideTarget(by))[locale].replace(/[.,]0(?=%)/, '');
}

/** The number in a printed figure. Printed figures are compared, so that what a reader subtracts comes out right.
 *  numberShown('17,5%', 'vi') //=> 17.5 */
export function numberShown(shown: string, locale: Locale): number | null {
  const [number] = /^-?[\d.,]+/.exec(shown) ?? [];
  if (number === undefined) return null;
  const swapped = locale === 'vi' ? number : number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  const parsed = parseNumber(swapped);
  return parsed.ok ? parsed.value : null;
}
