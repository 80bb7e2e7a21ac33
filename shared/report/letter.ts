import type { ReportWords } from '../text/report-words.ts';
import type { ReportFacts } from './facts-types.ts';
import type { Block, ReportModel } from './model.ts';

/** What the clerk chooses for one report. */
export interface ReportChoices {
  /** The document's number, once it has one. */
  readonly number: number | null;
  /** The clerk has seen what is left out and goes on: no DỰ THẢO. */
  readonly accepted: boolean;
}

/** What stands round the body of a letter. */
export type Frame = Pick<ReportModel, 'head' | 'title' | 'addressees' | 'signature' | 'recipients' | 'properties'>;

/** The parts of an official letter round its body, from `Cấu hình`. */
export function letterFrame(facts: ReportFacts, words: ReportWords, { number }: ReportChoices, draft: boolean): Frame {
  const { letter, planTitle, period, asOf } = facts;
  const about = words.about(planTitle, period);
  return {
    head: {
      superior: [],
      agency: [...words.agency(letter.level, letter.commune)],
      state: words.state,
      motto: words.motto,
      number: words.number(number),
      placeDate: words.placeDate(letter.commune, asOf),
      draftMark: draft ? words.draft : null,
    },
    title: { name: words.reportName, about: [...about] },
    addressees: { label: words.salutation, lines: letter.addressees.map(bare) },
    signature: { lines: [...letter.signatureLines], signer: letter.signer },
    recipients: { label: words.recipients, lines: recipientLines(facts, words) },
    properties: { title: `${words.reportName}: ${about.join(' ')}`, author: agencyName(facts, words) },
  };
}

export const agencyName = ({ letter }: ReportFacts, words: ReportWords): string =>
  words.agencyName(letter.level, letter.commune);

/** "- Như trên;" first where somebody is addressed; each line ends with a semicolon, the last with a stop. */
function recipientLines({ letter }: ReportFacts, words: ReportWords): string[] {
  const addressed = letter.addressees.length > 0 ? [words.asAbove] : [];
  const lines = [...addressed, ...letter.recipients.map(bare)];
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
}

/** A line of a list as people type it, without its dash and its final sign. */
const bare = (line: string): string => line.replace(/^[-–+\s]+/, '').replace(/[\s;.,]+$/, '');

/** The basis, one line each, and the sentence that opens the report. */
export function openingBlocks(facts: ReportFacts, words: ReportWords): readonly Block[] {
  const { letter } = facts;
  const basis = letter.legalBasis.map(
    (line, index): Block => ({
      is: 'paragraph',
      style: 'basis',
      text: words.basis(line, index === letter.legalBasis.length - 1),
    }),
  );
  return [...basis, { is: 'paragraph', style: 'body', text: openingText(facts, agencyName(facts, words), words) }];
}

/** "… báo cáo kết quả thực hiện … như sau:" */
export function openingText(facts: ReportFacts, agency: string, words: ReportWords): string {
  const { planTitle, period, cutOff, estimated, asOf } = facts;
  return words.opening({ agency, plan: planTitle, of: period, cutOff, estimated, asOf });
}
