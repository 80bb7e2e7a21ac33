import { isMet } from '../plan/judge-target.ts';
import { capitalised } from '../text/sentence.ts';
import { body, cell, columns, row } from './blocks.ts';
import type { IndicatorFacts } from './facts-types.ts';
import { figureShown, partsText } from './indicator-text.ts';
import type { ReportCell, ReportRow } from './model.ts';
import { outcomeCell } from './outcome-cell.ts';
import { tally } from './results-section.ts';
import type { Part, UnitSpeech, UnitView } from './unit-parts.ts';

/** The unit's own indicators: how many stand where, and each on one line with its reason. */
export function indicatorPart({ facts, indicators }: UnitView, speech: UnitSpeech): Part | null {
  if (indicators.length === 0) return null;
  const { own } = speech;
  const alone = indicators.filter(({ whole, indicator }) => whole === null && !indicator.receives.all);
  const shared = indicators.length - alone.length;
  return {
    heading: own.headings.indicators,
    blocks: [
      body(own.indicators({ year: facts.year, total: alone.length, counts: tally(alone), shared })),
      {
        is: 'table',
        caption: own.indicatorTable,
        table: {
          columns: columns(own.indicatorColumns, [11, 38, 24, 25, 25, 42], 'clcccl'),
          rows: indicators.map((one) => indicatorRow(one, speech)),
        },
      },
    ],
  };
}

function indicatorRow(one: IndicatorFacts, speech: UnitSpeech): ReportRow {
  const { indicator, target, judgement, outcome } = one;
  const isShared = indicator.receives.all;
  return row(
    indicator.code,
    indicator.name,
    target?.printed ?? '',
    resultText(one, speech),
    isShared ? partCell(one, speech) : outcomeCell(outcome, speech.locale),
    isShared ? wholeText(one, speech) : outcome === 'not-owed' ? '' : judgement.reason[speech.locale],
  );
}

/** "17,5% (103/590 hồ sơ)", or why there is none. */
function resultText(one: IndicatorFacts, speech: UnitSpeech): string {
  const { words, own } = speech;
  const shown = figureShown(one, one.figure, speech);
  if (one.underReview.length > 0) return own.underReview;
  if (shown === '' || one.figure === null) return capitalised(one.owed ? words.noFigure : words.notOwed);
  const parts = partsText(one, one.figure, speech);
  return `${capitalised(shown)}${parts === '' ? '' : ` (${parts})`}`;
}

/** A unit's part of all units' figure is held against the target, never given the verdict on the whole. */
function partCell({ figure, target }: IndicatorFacts, { own }: UnitSpeech): ReportCell {
  const met = figure === null || target === null ? null : isMet(target.reading, figure);
  return cell(met === null ? own.partNotJudged : own.part(met));
}

function wholeText(one: IndicatorFacts, speech: UnitSpeech): string {
  const { whole } = one;
  const shown = figureShown(one, whole, speech);
  if (shown === '' || whole === null) return speech.own.noWhole;
  const { unitsReported, unitsExpected } = whole;
  return speech.own.whole({ shown, reported: unitsReported, expected: unitsExpected, outcome: one.outcome });
}
