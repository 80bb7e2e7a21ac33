import { reportWords } from '../text/report-words.ts';
import { agencyName, type Frame, letterFrame, type ReportChoices } from './letter.ts';
import type { UnitSpeech, UnitView } from './unit-parts.ts';

/** A unit that writes, and about what. */
type Writer = Pick<UnitView, 'facts' | 'own'>;

/** "Công an xã Lộc Tấn" */
export const fullName = ({ own, facts }: Writer, speech: UnitSpeech): string =>
  speech.own.fullName(own.unit.name, facts.letter.level, facts.letter.commune);

/** Whom a unit's report goes to: who gathers, or the commune where the unit gathers itself. */
export function addressee(
  { own, facts }: Writer,
  { words }: UnitSpeech,
): { readonly to: string; readonly isAbove: boolean } {
  const { clerkUnit } = facts.letter;
  const isAbove = clerkUnit === '' || clerkUnit === own.unit.name;
  return { to: isAbove ? agencyName(facts, words) : clerkUnit, isAbove };
}

/** The parts of a unit's letter round its body: its own letterhead, to the unit that gathers, signed by its head. */
export function unitFrame(view: Writer, speech: UnitSpeech, choices: ReportChoices, draft: boolean): Frame {
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
function letterhead(view: Writer, { words, own }: UnitSpeech): Pick<Frame['head'], 'superior' | 'agency'> {
  const { unit, letter } = view.own;
  const { level, commune } = view.facts.letter;
  const committee = words.agency(level, commune);
  const isKnown = letter.superior !== null || letter.name !== null;
  const above = isKnown ? inLines(letter.superior ?? '') : unit.kind === 'office' ? [...committee] : [];
  const name = above.length > 0 ? unit.name : own.fullName(unit.name, level, commune);
  return { superior: above, agency: inLines(letter.name ?? name.toUpperCase()) };
}

const [COMMITTEE = ''] = reportWords.vi.agency('', '');

/** As typed; a People's Committee takes two lines, as in its own letters. */
function inLines(text: string): string[] {
  const isCommittee = (line: string): boolean => line.toUpperCase().startsWith(`${COMMITTEE} `);
  return text
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) =>
      isCommittee(line) ? [line.slice(0, COMMITTEE.length), line.slice(COMMITTEE.length + 1)] : [line],
    )
    .filter((line) => line !== '');
}
