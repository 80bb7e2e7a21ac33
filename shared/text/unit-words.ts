import type { Period } from '../calendar/period.ts';
import type { Locale } from './sentence.ts';
import { unitEn } from './unit-en.ts';
import { unitVi } from './unit-vi.ts';

/** The sentences of a unit's own report in one language. Counts are right for 0, 1 and many. */
export interface UnitWords {
  /** "Công an xã Lộc Tấn": a unit with the commune it belongs to. */
  readonly fullName: (unit: string, level: string, commune: string) => string;
  readonly number: (number: number | null) => string;
  /** Whoever signs, where nobody has said which office he or she holds. */
  readonly headOfUnit: string;
  readonly filed: string;
  readonly headings: {
    readonly indicators: string;
    readonly coordination: string;
    readonly tasks: string;
    readonly difficulties: string;
    readonly proposals: string;
  };
  readonly indicators: (o: { total: number; met: number; year: number }) => string;
  readonly indicatorTable: string;
  readonly indicatorColumns: readonly string[];
  readonly nothingCoordinated: string;
  readonly remark: (o: { text: string; code: string; isTask: boolean; evidence: string | null }) => string;
  readonly noDifficulties: string;
  readonly noProposals: string;
  readonly closing: (o: { unit: string; plan: string; of: Period; to: string }) => string;
}

export const unitWords: Readonly<Record<Locale, UnitWords>> = { vi: unitVi, en: unitEn };
