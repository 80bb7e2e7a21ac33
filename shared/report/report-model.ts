import { reportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import { appendices } from './appendices.ts';
import { assessmentSection } from './assessment-section.ts';
import { body } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { figureShown, type Speech } from './indicator-text.ts';
import { agencyName, letterFrame, openingBlocks, type ReportChoices } from './letter.ts';
import type { ReportFigure, ReportModel } from './model.ts';
import { directionSection, nextSection, proposalsSection } from './outer-sections.ts';
import { resultsSection } from './results-section.ts';

/**
 * The official report in words.
 *
 * reportModel(facts, { number: null, accepted: false }, 'vi').title
 * //=> { name: 'BÁO CÁO', about: ['Kết quả thực hiện Kế hoạch …', 'tháng 6 năm 2026'] }
 */
export function reportModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  const words = reportWords[locale];
  const speech: Speech = { locale, words };
  const { period, cutOff, asOf, estimated, planTitle } = facts;
  const draft = !choices.accepted && facts.indicators.some(({ underReview }) => underReview.length > 0);
  return {
    ...{ locale, document: 'report', unit: null },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...letterFrame(facts, words, choices, draft),
    body: [
      ...openingBlocks(facts, words),
      ...directionSection(facts, speech),
      ...resultsSection(facts, speech),
      ...assessmentSection(facts, speech),
      ...nextSection(facts, speech),
      ...proposalsSection(facts, speech),
      body(words.closing({ agency: agencyName(facts, words), plan: planTitle, of: period })),
    ],
    appendices: appendices(facts, speech, choices),
    figures: facts.indicators.map((one) => figureOf(one, speech)),
  };
}

/** An indicator's numbers beside what is printed for them. */
export function figureOf(one: IndicatorFacts, speech: Speech): ReportFigure {
  const { indicator, outcome, figure, previous, lastYear, missing, underReview } = one;
  return {
    code: indicator.code,
    outcome,
    value: figure?.value ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    previous: previous?.value ?? null,
    lastYear: lastYear?.value ?? null,
    shown: figureShown(one, figure, speech),
    missing: [...missing],
    underReview: [...underReview],
  };
}
