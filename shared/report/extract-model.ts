import type { Extract } from '../plan/schema.ts';
import { extractWords } from '../text/extract-words.ts';
import { reportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import { body } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { indicatorSaid, type Speech } from './indicator-text.ts';
import { letterFrame, type ReportChoices } from './letter.ts';
import type { ReportModel } from './model.ts';
import { figureOf } from './report-model.ts';

/**
 * What another regular report wants of this plan, one paragraph an indicator, to be copied into it. It is no letter:
 * nobody signs it.
 *
 * extractModel(facts, choices, 'vi').body //=> [{ is: 'paragraph', style: 'body', text: 'Tỷ lệ hồ sơ …' }]
 */
export function extractModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  const own = extractWords[locale];
  const speech: Speech = { locale, words: reportWords[locale] };
  const { period, cutOff, asOf, estimated } = facts;
  const indicators = facts.extracts.flatMap(({ codes }) => named(facts, codes));
  const draft = !choices.accepted && indicators.some(({ underReview }) => underReview.length > 0);
  const frame = letterFrame(facts, speech.words, choices, draft);
  const reports = [...new Set(facts.extracts.map((one: Extract) => one.report))].join('; ');
  const about = [...own.about(reports, period)];
  return {
    ...{ locale, document: 'extract', unit: null },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...frame,
    head: { ...frame.head, number: '' },
    title: { name: own.name, about },
    addressees: { ...frame.addressees, lines: [] },
    body: indicators.map((one) => body(paragraph(one, facts, speech))),
    signature: { lines: [], signer: '' },
    recipients: { label: '', lines: [] },
    appendices: [],
    properties: { ...frame.properties, title: `${own.name}: ${about.join(' ')}` },
    figures: indicators.map((one) => figureOf(one, speech)),
  };
}

const named = ({ indicators }: ReportFacts, codes: readonly string[]): readonly IndicatorFacts[] =>
  indicators.filter(({ indicator }) => codes.includes(indicator.code));

/** Where it stands, what is missing in things people count, and who is asked to go on. */
function paragraph(one: IndicatorFacts, facts: ReportFacts, speech: Speech): string {
  const own = extractWords[speech.locale];
  const { letter, cutOff, estimated, year } = facts;
  const isBehind = one.outcome === 'lagging' || one.outcome === 'at-risk';
  const remedy = isBehind ? (one.judgement.remedy?.[speech.locale] ?? '') : '';
  const said = [
    own.stand({
      name: one.indicator.name,
      place: `${letter.level} ${letter.commune}`.trim(),
      ...{ cutOff, estimated },
      said: indicatorSaid(one, speech, year),
    }),
    remedy,
    isBehind ? own.urge(one.unit) : '',
  ];
  return said.filter((text) => text !== '').join(' ');
}
