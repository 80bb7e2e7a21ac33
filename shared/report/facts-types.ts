import type { SendingState } from '../calendar/duty.ts';
import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../entry/types.ts';
import type { Extract, Group, Indicator, Unit, YearTarget } from '../plan/schema.ts';
import type { Judgement } from '../progress/types.ts';
import type { UnitLetter } from '../workbook/tracker/read-unit-letters.ts';
import type { TaskReport, TrackedConflict } from '../workbook/tracker/types.ts';
import type { Letter } from './letter-types.ts';
import type { Outcome } from './outcomes.ts';
import type { UnitRank } from './ranking-facts.ts';
import type { UnitStanding } from './standing-facts.ts';

/** All that a report of one period says, before it is put into words. */
export interface ReportFacts {
  readonly period: Period;
  /** Figures are counted to this day. */
  readonly cutOff: PlainDate;
  /** They are estimates ("ước"). */
  readonly estimated: boolean;
  /** The period's figures are closed: they come from `Lịch sử`. */
  readonly closed: boolean;
  /** The day of judgement, and of the letter. */
  readonly asOf: PlainDate;
  readonly planTitle: string;
  readonly year: number;
  readonly letter: Letter;
  /** Whose own document it is; null = the commune's. */
  readonly unit: OwnFacts | null;
  /** The unit that gathers; null = nobody has said which. */
  readonly gatherer: OwnFacts | null;
  /** What each unit did of what is its own, in the order of `Cấu hình`. */
  readonly standings: readonly UnitStanding[];
  readonly groups: readonly Group[];
  readonly indicators: readonly IndicatorFacts[];
  readonly units: readonly UnitFacts[];
  readonly tasks: readonly TaskFacts[];
  /** What units did for indicators that others enter, and for their tasks. */
  readonly deeds: readonly Remark[];
  readonly difficulties: readonly Remark[];
  readonly proposals: readonly Remark[];
  /** Not yet decided by the clerk, and about an indicator that is tracked, or about none (a deadline, a unit). */
  readonly conflicts: readonly TrackedConflict[];
  /** The units by what they have met and sent. */
  readonly ranking: readonly UnitRank[];
  /** What other reports want of this plan in such a period. */
  readonly extracts: readonly Extract[];
  /** Of this period's entries. */
  readonly findings: readonly Finding[];
}

/** What only a unit's own document says. */
export interface OwnFacts {
  readonly unit: Unit;
  readonly letter: UnitLetter;
  /** Who prepares it ("Cán bộ đầu mối"). */
  readonly officer: string | null;
  /** Codes of the indicators that its tab has it coordinate; none of a quarter or year that is put together. */
  readonly coordinates: readonly string[];
}

export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly target: YearTarget | null;
  readonly judgement: Judgement;
  readonly outcome: Outcome;
  /** This period's figure; what is judged may be an older one. */
  readonly figure: Figure | null;
  /** The last one before this period. */
  readonly previous: Figure | null;
  readonly lastYear: Figure | null;
  /** The newest one that is not this period's, for where this period has none. */
  readonly latest: Figure | null;
  readonly owed: boolean;
  /** Ids of the units that enter it. */
  readonly enterers: readonly string[];
  /** Name and short name of the unit that enters it, or the plan's words where all do. */
  readonly unit: string;
  readonly shortUnit: string;
  /** Names of the units that owe a figure of this period and gave none. */
  readonly missing: readonly string[];
  /** Names of the units whose figure cannot be used. */
  readonly underReview: readonly string[];
  readonly evidence: readonly string[];
  readonly lacksEvidence: boolean;
  /** Only a percentage published by others. */
  readonly publishedOnly: boolean;
  /** The judged figure adds up the year's periods. */
  readonly isYearSoFar: boolean;
  /** The figure of all units together where a unit's document shows its own part in it; null = the figure is whole. */
  readonly whole: Figure | null;
}

/** One period's figure of all units together. */
export interface Figure {
  readonly period: string;
  readonly asOf: PlainDate;
  readonly value: number | boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly noneArising: boolean;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly state: SendingState;
  readonly lastOnTimeDay: PlainDate | null;
  readonly sentOn: PlainDate | null;
}

export interface TaskFacts {
  readonly code: string;
  readonly name: string;
  /** Ids of its leads. */
  readonly leads: readonly string[];
  /** Names of its leads. */
  readonly unit: string;
  readonly time: string;
  /** null = standing, or without a day. */
  readonly due: PlainDate | null;
  /** null = no lead has said anything. */
  readonly state: 'not' | 'doing' | 'done' | null;
  readonly isLate: boolean;
  /** The newest report of each lead. */
  readonly reports: readonly TaskReport[];
  readonly evidence: readonly string[];
  /** Money in triệu đồng; null where nobody wrote any. */
  readonly budget: number | null;
  readonly spent: number | null;
}

/** What one unit wrote, about an indicator or a task. */
export interface Remark {
  readonly unitId: string;
  readonly unit: string;
  readonly code: string;
  /** About a task of the plan, not an indicator. */
  readonly isTask: boolean;
  readonly text: string;
  readonly evidence: string | null;
}
