import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Outcome } from '../report/outcomes.ts';
import { reportEn } from './report-en.ts';
import { reportVi } from './report-vi.ts';
import type { Locale } from './sentence.ts';

/** The sentences of the official report in one language. Counts are right for 0, 1 and many; final stops are included. */
export interface ReportWords {
  readonly state: string;
  readonly motto: string;
  readonly draft: string;
  readonly reportName: string;
  readonly salutation: string;
  readonly recipients: string;
  readonly asAbove: string;
  readonly agency: (level: string, commune: string) => readonly string[];
  /** "Ủy ban nhân dân xã Lộc Tấn" */
  readonly agencyName: (level: string, commune: string) => string;
  readonly number: (number: number | null) => string;
  readonly placeDate: (place: string, date: PlainDate) => string;
  /** "tháng 6 năm 2026" */
  readonly period: (of: Period) => string;
  readonly about: (plan: string, of: Period) => readonly string[];
  readonly basis: (line: string, isLast: boolean) => string;
  readonly opening: (o: {
    agency: string;
    plan: string;
    of: Period;
    cutOff: PlainDate;
    estimated: boolean;
    asOf: PlainDate;
  }) => string;
  readonly closing: (o: { agency: string; plan: string; of: Period }) => string;
  readonly headings: {
    readonly direction: string;
    readonly results: string;
    readonly assessment: string;
    readonly next: (of: Period) => string;
    readonly proposals: string;
    readonly tasks: string;
    readonly achieved: string;
    readonly shortcomings: string;
    readonly reporting: string;
    readonly unclear: string;
    readonly difficulties: string;
  };

  readonly deedsLead: (of: Period) => string;
  readonly noDeeds: (clerk: string, date: PlainDate) => string;
  readonly remark: (o: {
    unit: string;
    text: string;
    code: string;
    isTask: boolean;
    evidence: string | null;
  }) => string;

  readonly tally: (o: { year: number; total: number; counts: readonly (readonly [Outcome, number])[] }) => string;
  readonly groupTally: string;
  readonly groupColumns: readonly string[];
  readonly chartTitle: string;
  readonly series: { readonly result: string; readonly target: string };
  readonly indicator: (o: { code: string; name: string }) => string;
  readonly result: (o: { shown: string; parts: string; target: string; year: number }) => string;
  readonly answer: (done: boolean, target: string, year: number) => string;
  readonly noneArising: string;
  readonly notOwed: string;
  readonly noFigure: string;
  readonly missingFrom: (units: readonly string[]) => string;
  readonly underReview: (units: readonly string[]) => string;
  readonly judgedOn: (period: string, shown: string) => string;
  readonly lastKnown: (period: string, shown: string) => string;
  readonly partial: (reported: number, expected: number) => string;
  readonly publishedOnly: string;
  readonly noEvidence: string;
  readonly yearSoFar: string;
  readonly provisional: string;
  readonly verdict: (outcome: Outcome) => string;
  readonly compared: (o: { against: string; shown: string; change: number; amount: string }) => string;
  readonly against: (period: string, isLastYear: boolean) => string;
  readonly done: (done: boolean) => string;
  readonly points: (amount: string) => string;

  readonly tasksTally: (o: {
    total: number;
    done: number;
    doing: number;
    not: number;
    unknown: number;
    late: number;
  }) => string;
  /** Amounts in triệu đồng, printed; null = none written. */
  readonly budget: (budget: string | null, spent: string | null) => string;
  readonly taskTable: string;
  readonly taskColumns: readonly string[];
  readonly taskState: (state: 'not' | 'doing' | 'done' | null, isLate: boolean) => string;

  readonly achieved: (outcome: 'met' | 'on-track', names: readonly string[], year: number) => string;
  readonly nothingAchieved: string;
  /** Of so many indicators that have been judged at all. */
  readonly noShortcomings: (judged: number, total: number) => string;
  readonly shortcoming: (o: { name: string; unit: string; outcome: Outcome; reason: string }) => string;
  readonly sendings: (o: {
    total: number;
    onTime: number;
    late: readonly string[];
    missing: readonly string[];
    notYet: readonly string[];
    last: PlainDate | null;
  }) => string;
  readonly noSendings: string;
  readonly closedSendings: string;
  readonly gaps: (items: readonly { unit: string; codes: readonly string[] }[]) => string;
  readonly noGaps: string;
  readonly review: (items: readonly { unit: string; codes: readonly string[] }[]) => string;
  readonly lacksEvidence: (codes: readonly string[]) => string;
  readonly undetermined: (codes: readonly string[]) => string;
  readonly conflicts: (count: number) => string;
  readonly nothingUnclear: string;
  readonly noDifficulties: string;
  readonly noProposals: string;

  readonly nextTask: (o: { unit: string; task: string | null; name: string; remedy: string | null }) => string;
  readonly dueTask: (o: { unit: string; name: string; time: string; isLate: boolean }) => string;
  readonly sendMissing: (unit: string, codes: readonly string[]) => string;
  readonly settleConflicts: (clerk: string, count: number) => string;
  readonly keepUp: string;

  readonly appendix: (number: number, of: number) => string;
  readonly attached: (agency: string, number: number | null, date: PlainDate) => string;
  readonly figuresTitle: (of: Period) => string;
  readonly figuresColumns: readonly string[];
  readonly conflictsTitle: string;
  readonly conflictsColumns: readonly string[];
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = { vi: reportVi, en: reportEn };
