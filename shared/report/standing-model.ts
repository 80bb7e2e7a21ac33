import { formatPercent } from '../number/vi-number.ts';
import { reportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import { standingWords } from '../text/standing-words.ts';
import { unitWords } from '../text/unit-words.ts';
import { body, columns, item, row } from './blocks.ts';
import type { ReportFacts } from './facts-types.ts';
import { agencyName, type Frame, letterFrame, type ReportChoices } from './letter.ts';
import type { Appendix, Block, ReportModel, ReportRow } from './model.ts';
import type { UnitStanding } from './standing-facts.ts';
import { addressee, fullName, unitFrame } from './unit-letter.ts';
import type { UnitSpeech } from './unit-parts.ts';

/**
 * The yearly sheet of units, from the unit that gathers to the commune: counts beside the name of each head, no grade.
 *
 * standingModel(facts, { number: null, accepted: false }, 'vi').appendices[0]?.table.rows.length //=> 8
 */
export function standingModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  const said = standingWords[locale];
  const speech: UnitSpeech = { locale, words: reportWords[locale], own: unitWords[locale] };
  const { period, cutOff, asOf, estimated } = facts;
  const draft = !choices.accepted && facts.indicators.some(({ underReview }) => underReview.length > 0);
  const { frame, agency, to } = sentBy(facts, speech, choices, draft);
  const about = said.about(period);
  return {
    ...{ locale, document: 'units', unit: null },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...frame,
    title: { ...frame.title, about: [about] },
    properties: { ...frame.properties, title: `${frame.title.name}: ${about}` },
    body: [...sentences(facts, agency, locale), body(said.closing(to))],
    appendices: facts.standings.length === 0 ? [] : [appendix(facts, agency, frame, speech)],
    figures: [],
  };
}

interface SentBy {
  readonly frame: Frame;
  readonly agency: string;
  readonly to: string;
}

/** The unit that gathers writes to the commune; where nobody gathers, the commune to whom it always reports. */
function sentBy(facts: ReportFacts, speech: UnitSpeech, choices: ReportChoices, draft: boolean): SentBy {
  const { gatherer } = facts;
  const commune = agencyName(facts, speech.words);
  if (gatherer === null)
    return { frame: letterFrame(facts, speech.words, choices, draft), agency: commune, to: commune };
  const view = { facts, own: gatherer };
  return {
    frame: unitFrame(view, speech, choices, draft),
    agency: fullName(view, speech),
    to: addressee(view, speech).to,
  };
}

function sentences(facts: ReportFacts, agency: string, locale: Locale): readonly Block[] {
  const said = standingWords[locale];
  const { standings, period, cutOff, estimated, asOf } = facts;
  const opening = said.opening({ agency, of: period, cutOff, estimated, asOf, appendix: standings.length > 0 });
  if (standings.length === 0) return [body(opening), body(said.nobody)];
  const due = standings.filter((one) => periodsOf(one) > 0);
  const headless = standings.filter(({ head }) => head === null).map(({ name }) => name);
  return [
    body(opening),
    body(
      said.summary({
        units: standings.length,
        allMet: standings.filter(({ own, met }) => own > 0 && met === own).length,
        allOnTime: due.filter(({ late, missing }) => late + missing === 0).length,
        due: due.length,
      }),
    ),
    ...said.rules.map(item),
    ...(headless.length === 0 ? [] : [body(said.headless(headless))]),
  ];
}

const periodsOf = ({ onTime, late, missing }: UnitStanding): number => onTime + late + missing;

function appendix(facts: ReportFacts, agency: string, { head }: Frame, { locale }: UnitSpeech): Appendix {
  const said = standingWords[locale];
  return {
    label: said.appendix,
    title: said.title(facts.period),
    attached: said.attached(head.number, facts.asOf, agency),
    table: {
      columns: columns(said.columns, [10, 50, 36, 16, 16, 18, 18, 20, 20, 17, 16, 14, 15], 'cllcccccccccc'),
      rows: facts.standings.map((one, index) => standingRow(one, index, locale)),
    },
  };
}

/** Nothing is printed for a share of nothing. */
function standingRow(one: UnitStanding, index: number, locale: Locale): ReportRow {
  const share = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole, locale));
  const { own, met, tasks, done, onTime, late, missing } = one;
  return row(
    String(index + 1),
    one.name,
    one.head ?? '',
    ...[String(own), String(met), share(met, own)],
    ...[String(tasks), String(done), share(done, tasks)],
    ...[periodsOf(one), onTime, late, missing].map(String),
  );
}

function percent(share: number, locale: Locale): string {
  const printed = formatPercent(share);
  return locale === 'vi' ? printed : printed.replace(',', '.');
}
