import { reportWords } from '../text/report-words.ts';
import { capitalised, type Locale } from '../text/sentence.ts';
import { unitWords } from '../text/unit-words.ts';
import { body, cell, columns, items, row, section } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { figureShown } from './indicator-text.ts';
import { openingText, type ReportChoices } from './letter.ts';
import type { Block, ReportModel, ReportRow } from './model.ts';
import { outcomeCell } from './outcome-cell.ts';
import { figureOf } from './report-model.ts';
import { addressee, fullName, type UnitSpeech, unitFrame } from './unit-letter.ts';

interface Speech extends UnitSpeech {
  readonly locale: Locale;
}

/**
 * One unit's own report to the unit that gathers, in words.
 *
 * unitReportModel(facts, { number: null, accepted: false }, 'vi').addressees.lines //=> ['Phòng Văn hóa - Xã hội']
 */
export function unitReportModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  const { unit, period, cutOff, asOf, estimated } = facts;
  if (unit === null) throw new Error('a unit’s report needs its unit');
  const speech: Speech = { locale, words: reportWords[locale], own: unitWords[locale] };
  const indicators = facts.indicators.filter(({ enterers }) => enterers.includes(unit.id));
  const draft = !choices.accepted && indicators.some(({ underReview }) => underReview.includes(unit.name));
  const to = addressee(facts, unit, speech);
  const name = fullName(facts, unit, speech);
  return {
    ...{ locale, document: 'unit', unit: unit.shortName },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...unitFrame(facts, unit, speech, choices, draft),
    body: [
      body(openingText(facts, name, speech.words)),
      ...numbered([indicatorPart(facts, indicators, speech), ...remarkParts(facts, unit.id, speech)]),
      body(speech.own.closing({ unit: name, plan: facts.planTitle, of: period, to })),
    ],
    appendices: [],
    figures: indicators.map((one) => figureOf(one, speech)),
  };
}

/** A heading with what stands under it; nothing where a unit has no such duty. */
interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

const numbered = (parts: readonly (Part | null)[]): readonly Block[] =>
  parts
    .flatMap((part) => part ?? [])
    .flatMap(({ heading, blocks }, index) => [section(`${ROMAN[index]}. ${heading}`), ...blocks]);

function indicatorPart(facts: ReportFacts, indicators: readonly IndicatorFacts[], speech: Speech): Part | null {
  if (indicators.length === 0) return null;
  const { own } = speech;
  const met = indicators.filter(({ outcome }) => outcome === 'met').length;
  return {
    heading: own.headings.indicators,
    blocks: [
      body(own.indicators({ total: indicators.length, met, year: facts.year })),
      {
        is: 'table',
        caption: own.indicatorTable,
        table: {
          columns: columns(own.indicatorColumns, [11, 43, 24, 24, 25, 38], 'clcccl'),
          rows: indicators.map((one) => indicatorRow(one, speech)),
        },
      },
    ],
  };
}

function indicatorRow(one: IndicatorFacts, speech: Speech): ReportRow {
  const { indicator, target, figure, judgement } = one;
  const shown = figureShown(one, figure, speech);
  return row(
    indicator.code,
    indicator.name,
    target?.printed ?? '',
    cell(capitalised(shown === '' ? (one.owed ? speech.words.noFigure : speech.words.notOwed) : shown)),
    outcomeCell(one.outcome, speech.locale),
    judgement.reason[speech.locale],
  );
}

function remarkParts(facts: ReportFacts, id: string, { own }: Speech): readonly (Part | null)[] {
  const { headings } = own;
  const said = (remarks: ReportFacts['deeds'], isTask: boolean | null): readonly string[] =>
    remarks.filter((one) => one.unitId === id && (isTask === null || one.isTask === isTask)).map(own.remark);
  const deeds = said(facts.deeds, null);
  return [
    deeds.length === 0 ? null : { heading: headings.coordination, blocks: items(deeds, own.nothingCoordinated) },
    { heading: headings.difficulties, blocks: items(said(facts.difficulties, null), own.noDifficulties) },
    { heading: headings.proposals, blocks: items(said(facts.proposals, null), own.noProposals) },
  ];
}
