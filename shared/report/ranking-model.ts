import { formatPercent } from '../number/vi-number.ts';
import { rankingWords } from '../text/ranking-words.ts';
import { reportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import { body, columns, row } from './blocks.ts';
import type { ReportFacts } from './facts-types.ts';
import { letterFrame, type ReportChoices } from './letter.ts';
import type { Block, ReportModel } from './model.ts';
import type { UnitRank } from './ranking-facts.ts';

/**
 * The ranking of the units on one page, to be posted publicly: counts and places, no grade.
 *
 * rankingModel(facts, { number: null, accepted: false }, 'vi').title.name //=> 'BẢNG XẾP HẠNG'
 */
export function rankingModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  const own = rankingWords[locale];
  const { period, cutOff, asOf, estimated, closed, planTitle, year } = facts;
  const draft = !choices.accepted && facts.indicators.some(({ underReview }) => underReview.length > 0);
  const frame = letterFrame(facts, reportWords[locale], choices, draft);
  const about = [...own.about(planTitle, period)];
  return {
    ...{ locale, document: 'ranking', unit: null },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...frame,
    head: { ...frame.head, number: choices.number === null ? '' : own.number(choices.number) },
    title: { name: own.name, about },
    addressees: { ...frame.addressees, lines: [] },
    body: [body(own.rule({ year, cutOff, closed })), ...rankingBlocks(facts.ranking, locale), body(own.closing)],
    recipients: {
      ...frame.recipients,
      lines: facts.letter.addressees.length > 0 ? rest(frame) : frame.recipients.lines,
    },
    appendices: [],
    properties: { ...frame.properties, title: `${own.name}: ${about.join(' ')}` },
    figures: [],
  };
}

/** "Như trên" points at addressees: a posted page has none. */
const rest = ({ recipients }: Pick<ReportModel, 'recipients'>): string[] => recipients.lines.slice(1);

function rankingBlocks(units: readonly UnitRank[], locale: Locale): readonly Block[] {
  const own = rankingWords[locale];
  if (units.length === 0) return [body(own.nobody)];
  const rows = units.map((unit) =>
    row(
      String(unit.rank),
      unit.name,
      String(unit.own),
      String(unit.met),
      share(unit.met / unit.own, locale),
      String(unit.periods),
      String(unit.onTime),
    ),
  );
  const table = { columns: columns(own.columns, [12, 73, 16, 16, 16, 16, 16], 'clccccc'), rows };
  return [{ is: 'table', caption: own.caption, table }];
}

const share = (of: number, locale: Locale): string => {
  const printed = formatPercent(of);
  return locale === 'vi' ? printed : printed.replace(',', '.');
};
