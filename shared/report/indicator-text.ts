import { formatNumber } from '../number/vi-number.ts';
import { countedItem } from '../text/counted-item.ts';
import { periodName } from '../text/period-name.ts';
import type { ReportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import type { Figure, IndicatorFacts } from './facts-types.ts';
import type { Outcome } from './outcomes.ts';
import { numberShown, shownFigure } from './shown-figure.ts';

/** A language with its words. */
export interface Speech {
  readonly locale: Locale;
  readonly words: ReportWords;
}

/** "4.2 - Tỷ lệ hồ sơ trực tuyến toàn trình" */
export const indicatorName = ({ indicator }: IndicatorFacts): string =>
  `${indicator.code} - ${indicator.name.replace(/[\s.;,]+$/, '')}`;

/** A figure or an answer as it is printed; '' where there is neither.
 *  figureShown(facts, figure, speech) //=> '17,5%' */
export function figureShown({ indicator, target }: IndicatorFacts, figure: Figure | null, speech: Speech): string {
  if (figure === null) return '';
  if (typeof figure.value === 'boolean') return speech.words.done(figure.value);
  if (figure.noneArising) return speech.words.noneArising;
  return shownFigure(indicator, target, figure, speech.locale);
}

/** One indicator's line of part II. */
export const indicatorLine = (one: IndicatorFacts, speech: Speech, year: number): string =>
  `${speech.words.indicator(one.indicator)}${indicatorSaid(one, speech, year)}.`;

/** What is said of an indicator after its name: its figure, target, verdict and what it is compared with. */
export function indicatorSaid(one: IndicatorFacts, speech: Speech, year: number): string {
  const { words } = speech;
  const verdict = SILENT.includes(one.outcome) ? '' : words.verdict(one.outcome);
  const said = [resultText(one, speech, year), ...remarks(one, speech), verdict];
  const compared = [comparison(one, one.previous, false, speech), comparison(one, one.lastYear, true, speech)];
  return [...said, ...compared].filter((part) => part !== '').join('; ');
}

/** Said already where the figure would stand. */
const SILENT: readonly Outcome[] = ['none-arising', 'not-owed'];

function resultText(one: IndicatorFacts, speech: Speech, year: number): string {
  const { words } = speech;
  const target = one.target?.printed ?? '';
  const { figure } = one;
  if (figure?.noneArising === true) return words.noneArising;
  if (figure === null || figure.value === null) return noFigureText(one, speech);
  if (typeof figure.value === 'boolean') return words.answer(figure.value, target, year);
  return words.result({ shown: figureShown(one, figure, speech), parts: partsText(one, figure, speech), target, year });
}

/** Why there is no figure of this period, and what was known last. */
function noFigureText(one: IndicatorFacts, speech: Speech): string {
  const { words } = speech;
  const silent = one.owed ? words.noFigure : words.notOwed;
  const absent = [
    one.missing.length > 0 ? words.missingFrom(one.missing) : '',
    one.underReview.length > 0 ? words.underReview(one.underReview) : '',
  ].filter((part) => part !== '');
  const why = absent.length === 0 ? silent : absent.join('; ');
  const known = figureShown(one, one.latest, speech);
  const last =
    known === '' || one.latest === null ? '' : words.lastKnown(periodName(one.latest.period)[speech.locale], known);
  return [why, last].filter((part) => part !== '').join('; ');
}

/** "103/590 hồ sơ"; nothing where the figure itself is printed as x/y. */
export function partsText({ indicator }: IndicatorFacts, figure: Figure, { locale }: Speech): string {
  const { numerator, denominator } = figure;
  const { measure } = indicator;
  if (numerator === null || denominator === null || !('numerator' in measure) || measure.way === 'count-of') return '';
  const item = countedItem(measure.numerator);
  const parts = `${number(numerator, locale)}/${number(denominator, locale)}`;
  return item === null ? parts : `${parts} ${item}`;
}

/** number(2945, 'vi') //=> '2.945' */
export function number(value: number, locale: Locale): string {
  const printed = formatNumber(value);
  return locale === 'vi' ? printed : printed.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function remarks(one: IndicatorFacts, { words }: Speech): readonly string[] {
  const { figure, judgement } = one;
  const hasValue = figure !== null && figure.value !== null;
  const isPartial = hasValue && figure.unitsReported < figure.unitsExpected;
  return [
    one.isYearSoFar && figure !== null && figure.numerator !== null ? words.yearSoFar : '',
    isPartial ? words.partial(figure.unitsReported, figure.unitsExpected) : '',
    hasValue && one.missing.length > 0 ? words.missingFrom(one.missing) : '',
    hasValue && one.underReview.length > 0 ? words.underReview(one.underReview) : '',
    one.publishedOnly ? words.publishedOnly : '',
    judgement.provisional && figure !== null ? words.provisional : '',
    one.lacksEvidence ? words.noEvidence : '',
  ];
}

/** "so với tháng 10/2026 (16,4%) tăng 1,1 điểm phần trăm": the difference of the printed figures. */
function comparison(one: IndicatorFacts, other: Figure | null, isLastYear: boolean, speech: Speech): string {
  const { words, locale } = speech;
  if (one.figure === null || other === null || (isLastYear && other === one.previous)) return '';
  const [now, then] = [figureShown(one, one.figure, speech), figureShown(one, other, speech)];
  const [a, b] = [numberShown(now, locale), numberShown(then, locale)];
  if (typeof one.figure.value !== 'number' || typeof other.value !== 'number' || a === null || b === null) return '';
  const change = Number((a - b).toFixed(6));
  const amount = number(Math.abs(change), locale);
  const unit = now.replace(/^-?[\d.,]+(\/[\d.,]+)?/, '').trim();
  const size = now.includes('%')
    ? words.points(amount)
    : `${amount}${unit === '' ? '' : ` ${unit.replace(/^\//, '/')}`}`;
  const against = words.against(periodName(other.period)[locale], isLastYear);
  return words.compared({ against, shown: then, change, amount: size });
}
