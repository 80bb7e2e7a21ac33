import { agencyName, type Frame, letterFrame, type ReportChoices } from './letter.ts';
import type { UnitSpeech, UnitView } from './unit-parts.ts';

/** "Công an xã Lộc Tấn" */
export const fullName = ({ own, facts }: UnitView, speech: UnitSpeech): string =>
  speech.own.fullName(own.unit.name, facts.letter.level, facts.letter.commune);

/** Whom a unit's report goes to: who gathers, or the commune where the unit gathers itself. */
export function addressee(
  { own, facts }: UnitView,
  { words }: UnitSpeech,
): { readonly to: string; readonly isAbove: boolean } {
  const { clerkUnit } = facts.letter;
  const isAbove = clerkUnit === '' || clerkUnit === own.unit.name;
  return { to: isAbove ? agencyName(facts, words) : clerkUnit, isAbove };
}

/** The parts of a unit's letter round its body: its own letterhead, to the unit that gathers, signed by its head. */
export function unitFrame(view: UnitView, speech: UnitSpeech, choices: ReportChoices, draft: boolean): Frame {
  const { words, own } = speech;
  const { letter, officer } = view.own;
  const frame = letterFrame(view.facts, words, choices, draft);
  return {
    ...frame,
    head: { ...frame.head, ...letterhead(view, speech), number: own.number(choices.number, letter.mark) },
    addressees: { label: words.salutation, lines: [addressee(view, speech).to] },
    signature: { lines: [letter.office ?? own.headOfUnit], signer: letter.head ?? '' },
    recipients: { label: words.recipients, lines: [`- ${words.asAbove};`, `- ${own.filed(officer)}.`] },
    properties: { ...frame.properties, author: fullName(view, speech) },
  };
}

/** As the commune has written it; else an office stands under the People's Committee, and nothing above any other unit. */
function letterhead(view: UnitView, { words, own }: UnitSpeech): Pick<Frame['head'], 'superior' | 'agency'> {
  const { unit, letter } = view.own;
  const { level, commune } = view.facts.letter;
  const committee = words.agency(level, commune);
  const isKnown = letter.superior !== null || letter.name !== null;
  const above = isKnown ? inLines(letter.superior ?? '', committee) : unit.kind === 'office' ? [...committee] : [];
  const name = above.length > 0 ? unit.name : own.fullName(unit.name, level, commune);
  return { superior: above, agency: inLines(letter.name ?? name.toUpperCase(), committee) };
}

/** As typed; a People's Committee takes two lines, as in its own letters. */
function inLines(text: string, [first = '']: readonly string[]): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isCommittee = (line: string): boolean => line.toUpperCase().startsWith(`${first} `);
  return lines
    .flatMap((line) => (isCommittee(line) ? [line.slice(0, first.length), line.slice(first.length + 1)] : [line]))
    .filter((line) => line !== '');
}
