import { reportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import { unitWords } from '../text/unit-words.ts';
import { body, section } from './blocks.ts';
import type { OwnFacts, ReportFacts } from './facts-types.ts';
import { openingText, type ReportChoices } from './letter.ts';
import type { Block, ReportModel } from './model.ts';
import { figureOf } from './report-model.ts';
import { coordinationPart, evidencePart, gapsPart, nextPart, wordsParts } from './unit-duty-parts.ts';
import { indicatorPart } from './unit-indicator-part.ts';
import { addressee, fullName, unitFrame } from './unit-letter.ts';
import type { Part, UnitSpeech, UnitView } from './unit-parts.ts';
import { taskPart } from './unit-task-part.ts';

/**
 * One unit's own report to the unit that gathers, in words.
 *
 * unitReportModel(facts, { number: null, accepted: false }, 'vi').addressees.lines //=> ['Phòng Văn hóa - Xã hội']
 */
export function unitReportModel(facts: ReportFacts, choices: ReportChoices, locale: Locale): ReportModel {
  if (facts.unit === null) throw new Error('a unit’s report needs its unit');
  const view = viewOf(facts, facts.unit);
  const speech: UnitSpeech = { locale, words: reportWords[locale], own: unitWords[locale] };
  const { period, cutOff, asOf, estimated } = facts;
  const draft = !choices.accepted && view.indicators.some(({ underReview }) => underReview.length > 0);
  const name = fullName(view, speech);
  const closing = { unit: name, plan: facts.planTitle, of: period, ...addressee(view, speech) };
  return {
    ...{ locale, document: 'unit', unit: view.own.unit.shortName },
    ...{ period: period.id, kind: period.kind, cutOff, date: asOf, estimated, draft },
    ...unitFrame(view, speech, choices, draft),
    body: [
      body(openingText(facts, name, speech.words)),
      ...numbered(partsOf(view, speech)),
      body(speech.own.closing(closing)),
    ],
    appendices: [],
    figures: view.indicators.map((one) => figureOf(one, speech)),
  };
}

/** Only what is the unit's own. */
function viewOf(facts: ReportFacts, own: OwnFacts): UnitView {
  const { id } = own.unit;
  const isOwn = ({ unitId }: { readonly unitId: string }): boolean => unitId === id;
  return {
    facts,
    own,
    indicators: facts.indicators.filter(({ enterers }) => enterers.includes(id)),
    tasks: facts.tasks.filter(({ leads }) => leads.includes(id)),
    deeds: facts.deeds.filter(isOwn),
    difficulties: facts.difficulties.filter(isOwn),
    proposals: facts.proposals.filter(isOwn),
    sending: facts.units.find((one) => one.id === id) ?? null,
  };
}

const partsOf = (view: UnitView, speech: UnitSpeech): readonly (Part | null)[] => [
  indicatorPart(view, speech),
  taskPart(view, speech),
  coordinationPart(view, speech),
  evidencePart(view, speech),
  wordsParts(view, speech).difficulties,
  gapsPart(view, speech),
  nextPart(view, speech),
  wordsParts(view, speech).proposals,
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

/** Parts with their numbers; what a unit has no duty in is left out. */
const numbered = (parts: readonly (Part | null)[]): readonly Block[] =>
  parts
    .flatMap((one) => one ?? [])
    .flatMap(({ heading, blocks }, index) => [section(`${ROMAN[index]}. ${heading}`), ...blocks]);
