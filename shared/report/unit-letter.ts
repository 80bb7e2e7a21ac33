import type { Unit } from '../plan/schema.ts';
import type { ReportWords } from '../text/report-words.ts';
import type { UnitWords } from '../text/unit-words.ts';
import type { ReportFacts } from './facts-types.ts';
import { agencyName, type Frame, letterFrame, type ReportChoices } from './letter.ts';

/** What a unit's letter needs besides its facts. */
export interface UnitSpeech {
  readonly words: ReportWords;
  readonly own: UnitWords;
}

export const fullName = ({ letter }: ReportFacts, unit: Unit, { own }: UnitSpeech): string =>
  own.fullName(unit.name, letter.level, letter.commune);

/** Whom a unit's report goes to: who gathers, or the commune where the unit gathers itself. */
export const addressee = (facts: ReportFacts, unit: Unit, { words }: UnitSpeech): string =>
  facts.letter.clerkUnit === '' || facts.letter.clerkUnit === unit.name
    ? agencyName(facts, words)
    : facts.letter.clerkUnit;

/** The parts of a unit's letter round its body: its own letterhead, to the unit that gathers, signed by its head. */
export function unitFrame(
  facts: ReportFacts,
  unit: Unit,
  speech: UnitSpeech,
  choices: ReportChoices,
  draft: boolean,
): Frame {
  const { words, own } = speech;
  const frame = letterFrame(facts, words, choices, draft);
  const name = fullName(facts, unit, speech);
  return {
    ...frame,
    head: { ...frame.head, ...letterhead(facts, unit, speech), number: own.number(choices.number) },
    addressees: { label: words.salutation, lines: [addressee(facts, unit, speech)] },
    signature: { lines: [own.headOfUnit], signer: '' },
    recipients: { label: words.recipients, lines: [`- ${words.asAbove};`, `- ${own.filed}.`] },
    properties: { ...frame.properties, author: name },
  };
}

/** The offices of a commune stand under its People's Committee; what stands above the others is told only where it is known. */
function letterhead(facts: ReportFacts, unit: Unit, speech: UnitSpeech): Pick<Frame['head'], 'superior' | 'agency'> {
  if (unit.letterhead !== null) return { superior: unit.letterhead.superior, agency: [unit.letterhead.name] };
  const isOffice = unit.kind === 'office';
  const superior = isOffice ? agencyName(facts, speech.words).toUpperCase() : null;
  return { superior, agency: [(isOffice ? unit.name : fullName(facts, unit, speech)).toUpperCase()] };
}
