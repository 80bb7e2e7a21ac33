import { previousPeriod } from '../calendar/period.ts';
import { formatNumber } from '../number/vi-number.ts';
import { periodName } from '../text/period-name.ts';
import { capitalised } from '../text/sentence.ts';
import { columns, groupRow, row } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { figureShown, number, type Speech } from './indicator-text.ts';
import { agencyName, type ReportChoices } from './letter.ts';
import type { Appendix, ReportRow } from './model.ts';
import { outcomeCell } from './outcome-cell.ts';
import { groupsOf } from './results-section.ts';

/** The table of all indicators, and, where some wait, that of the plan's contradictions. */
export function appendices(facts: ReportFacts, speech: Speech, { number: ofLetter }: ReportChoices): Appendix[] {
  const { words } = speech;
  const { period, conflicts, asOf } = facts;
  const count = conflicts.length > 0 ? 2 : 1;
  const attached = words.attached(agencyName(facts, words), ofLetter, asOf);
  const figures: Appendix = {
    label: words.appendix(1, count),
    title: words.figuresTitle(period),
    attached,
    table: {
      columns: columns(words.figuresColumns, [9, 50, 14, 33, 18, 16, 16, 18, 25, 20, 24, 23], 'clcccrrrcccl'),
      rows: figureRows(facts, speech),
    },
  };
  if (conflicts.length === 0) return [figures];
  const rows = conflicts.map((one) => row(one.id, one.codes.join(', '), one.quotes, one.difference, one.fallback));
  const table = { columns: columns(words.conflictsColumns, [14, 20, 102, 65, 65], 'cclll'), rows };
  return [figures, { label: words.appendix(2, count), title: words.conflictsTitle, attached, table }];
}

function figureRows(facts: ReportFacts, speech: Speech): ReportRow[] {
  return groupsOf(facts).flatMap(({ name, members }) => [
    groupRow(name),
    ...members.map((one) => figureRow(one, previousPeriod(facts.period).id, speech)),
  ]);
}

function figureRow(one: IndicatorFacts, before: string, speech: Speech): ReportRow {
  const { indicator, figure, target, previous } = one;
  const part = (value: number | null | undefined): string => (value == null ? '' : number(value, speech.locale));
  const shown = figureShown(one, figure, speech);
  return row(
    indicator.code,
    indicator.name,
    indicator.printedUnit ?? unitOf(one),
    target?.printed ?? '',
    figureShown(one, previous, speech),
    part(figure?.numerator),
    part(figure?.denominator),
    shown === '' ? capitalised(one.owed ? speech.words.noFigure : speech.words.notOwed) : capitalised(shown),
    outcomeCell(one.outcome, speech.locale),
    one.shortUnit,
    one.evidence.join('; '),
    notes(one, before, speech),
  );
}

/** "%" of a share, else the unit of the target. */
function unitOf({ indicator, target }: IndicatorFacts): string {
  if (indicator.measure.way === 'share') return '%';
  const unit = target?.reading.unit ?? '';
  if (indicator.measure.way === 'rate') return `${unit}/${formatNumber(indicator.measure.per)}`;
  return target?.reading.kind === 'percent' ? '%' : unit;
}

function notes(one: IndicatorFacts, before: string, { words, locale }: Speech): string {
  const { figure, previous, judgement } = one;
  const isPartial = figure !== null && figure.value !== null && figure.unitsReported < figure.unitsExpected;
  const said = [
    one.missing.length > 0 ? words.missingFrom(one.missing) : '',
    one.underReview.length > 0 ? words.underReview(one.underReview) : '',
    isPartial ? words.partial(figure.unitsReported, figure.unitsExpected) : '',
    one.isYearSoFar && figure?.numerator != null ? words.yearSoFar : '',
    one.publishedOnly ? words.publishedOnly : '',
    one.lacksEvidence ? words.noEvidence : '',
    judgement.provisional && figure !== null ? words.provisional : '',
    previous === null || previous.period === before
      ? ''
      : `${words.figuresColumns[4]}: ${periodName(previous.period)[locale]}`,
  ].filter((text) => text !== '');
  return capitalised(said.join('; '));
}
