import type { Period } from '../calendar/period.ts';
import type { UnitFacts } from '../report/facts-types.ts';
import type { Outcome } from '../report/outcomes.ts';
import type { Locale } from './sentence.ts';
import { unitEn } from './unit-en.ts';
import { unitVi } from './unit-vi.ts';

/** The sentences of a unit's own report in one language. Counts are right for 0, 1 and many. */
export interface UnitWords {
  /** "Công an xã Lộc Tấn": a unit with the commune it belongs to. */
  readonly fullName: (unit: string, level: string, commune: string) => string;
  /** `mark` is what follows the number; null = to be written by hand. */
  readonly number: (number: number | null, mark: string | null) => string;
  /** Whoever signs, where nobody has said as what. */
  readonly headOfUnit: string;
  /** With who prepared it, where that is known. */
  readonly filed: (officer: string | null) => string;
  readonly headings: {
    readonly indicators: string;
    readonly tasks: string;
    readonly coordination: string;
    readonly evidence: string;
    readonly difficulties: string;
    readonly gaps: string;
    readonly next: (of: Period) => string;
    readonly proposals: string;
  };

  /** `total` of its own; `shared` are those that all units report together. */
  readonly indicators: (o: {
    year: number;
    total: number;
    counts: readonly (readonly [Outcome, number])[];
    shared: number;
  }) => string;
  readonly indicatorTable: string;
  readonly indicatorColumns: readonly string[];
  readonly underReview: string;
  readonly part: (met: boolean) => string;
  readonly partNotJudged: string;
  readonly whole: (o: { shown: string; reported: number; expected: number; outcome: Outcome }) => string;
  readonly noWhole: string;
  readonly taskColumns: readonly string[];

  readonly nothingCoordinated: string;
  readonly silentOn: (codes: readonly string[]) => string;
  readonly remark: (o: { text: string; code: string; isTask: boolean; evidence: string | null }) => string;
  readonly evidenceOf: (code: string, isTask: boolean, texts: readonly string[]) => string;
  readonly noEvidence: string;
  readonly noDifficulties: string;
  readonly noProposals: string;

  /** '' where nothing is to be said. */
  readonly sending: (of: Pick<UnitFacts, 'state' | 'lastOnTimeDay' | 'sentOn'>) => string;
  readonly missing: (codes: readonly string[]) => string;
  readonly wrong: (codes: readonly string[]) => string;
  readonly silentTasks: (codes: readonly string[]) => string;
  readonly noGaps: string;
  readonly nextTask: (o: { task: string | null; name: string; remedy: string | null }) => string;
  readonly dueTask: (o: { name: string; time: string; isLate: boolean }) => string;
  readonly sendMissing: (codes: readonly string[]) => string;
  readonly keepUp: string;
  /** `isAbove`: whom it goes to stands above the unit, and does not gather. */
  readonly closing: (o: { unit: string; plan: string; of: Period; to: string; isAbove: boolean }) => string;
}

export const unitWords: Readonly<Record<Locale, UnitWords>> = { vi: unitVi, en: unitEn };
