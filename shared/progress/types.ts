import type { PlainDate } from '../calendar/plain-date.ts';
import type { Target } from '../plan/target.ts';
import type { Sentence } from '../text/sentence.ts';

/** The seven statuses; their Vietnamese names, symbols and colours stand in `shared/text/status.ts`. */
export type Status = 'met' | 'on-track' | 'at-risk' | 'lagging' | 'no-data' | 'overdue' | 'undetermined';
export type Move = 'ramp' | 'hold' | 'milestone';

/** One period's figure of one indicator, all units together. */
export interface Observation {
  readonly period: string;
  /** The cut-off the figure was counted to. */
  readonly asOf: PlainDate;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Share 0..1, figure, or true/false for a milestone; null = nothing usable. */
  readonly value: number | boolean | null;
  /** "Không phát sinh": reported, but nothing to count. */
  readonly noneArising: boolean;
  /** Units whose figures are in the sum, of those that owe one. 1 of 1 for a single unit. */
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Of a sum over hamlets in which some are missing: how many are in it. */
  readonly hamlets?: HamletShare;
}

export interface HamletShare {
  readonly reported: number;
  readonly expected: number;
}

export interface Baseline {
  /** In the value's own unit: a share for a percent and for x/y, else the figure. */
  readonly value: number;
  readonly date: PlainDate;
  /** The two numbers of a share that is no decimal ("3/9"), so that no verdict hangs on its rounding. */
  readonly parts?: { readonly numerator: number; readonly denominator: number };
}

/** All settings of `Cấu hình`; shares are 0..1. */
export interface Thresholds {
  /** Share of the gap closed ÷ share of time gone, at or above which a ramp is on pace (0.9). */
  readonly onTrack: number;
  /** … at or above which it is at risk, below it lags (0.7). */
  readonly atRisk: number;
  /** A gap to the expected level of at most this many points (0.01) or whole units (1) is at worst at risk. */
  readonly smallGapPoints: number;
  readonly smallGapUnits: number;
  /** No pace verdict in this first share of the time (0.1). */
  readonly graceShare: number;
  /** A hold below its target is at risk within this many points (0.02). */
  readonly holdPoints: number;
  /** A milestone is at risk in this last share of its time (0.25). */
  readonly milestoneLastShare: number;
}

export const defaultThresholds: Thresholds = {
  onTrack: 0.9,
  atRisk: 0.7,
  smallGapPoints: 0.01,
  smallGapUnits: 1,
  graceShare: 0.1,
  holdPoints: 0.02,
  milestoneLastShare: 0.25,
};

export interface JudgeInput {
  readonly target: Target;
  /** Vietnamese reason why the target is undetermined, or null. A target that is not `sure` is undetermined too. */
  readonly undetermined: string | null;
  readonly move: Move;
  /** What is counted, for the remedy ("hồ sơ"); null = "đơn vị". Never decides anything. */
  readonly countedItem: string | null;
  /** Entered by the clerk; null = the first reported value serves, and the sentence says so. */
  readonly baseline: Baseline | null;
  /** Start of the plan's time: where a milestone's time is counted from. */
  readonly from: PlainDate;
  /** Last day of the target's year, or the given date. */
  readonly due: PlainDate;
  /** A hold is judged as a milestone before this day; null = holds from the start. */
  readonly holdsFrom: PlainDate | null;
  /** Oldest first; the last one is judged. Empty = nothing reported yet. */
  readonly observations: readonly Observation[];
  /** The evaluation date ("Ngày đánh giá"). */
  readonly asOf: PlainDate;
  /** Nothing was sent for a period whose deadline has passed: which period is late ("2026-06"). */
  readonly overduePeriod: string | null;
  /** The unit has not yet marked the judged period as sent: the verdict is provisional. */
  readonly provisional: boolean;
  /** Approved "chờ cấp trên": the document number. Shown and not counted as lagging. */
  readonly waitingDocument: string | null;
  readonly thresholds: Thresholds;
}

export interface Forecast {
  readonly value: number;
  readonly date: PlainDate;
  readonly met: boolean;
  /** How many periods it rests on (3 to 12). */
  readonly periods: number;
  readonly sentence: Sentence;
}

/**
 * Everything a live formula needs so that it reaches the same verdict as the core when the unit types a figure.
 *
 * The formula asks, in this order: `always` · nothing typed → `whenBlank` · met → met ·
 * value ≥ onTrackAt → on-track · value ≥ atRiskAt, or numerator ≥ unitLevel × denominator − smallGapUnits, or value > closingFrom → at-risk · `otherwise`.
 * (≤ and < for a falling target.)
 */
export interface Levels {
  readonly always: Status | null;
  readonly whenBlank: Status;
  readonly onTrackAt: number | null;
  readonly atRiskAt: number | null;
  /** The expected level as numerator ÷ denominator, where one whole unit of tolerance applies; else null. */
  readonly unitLevel: number | null;
  /** The whole units of that tolerance; 0 where `unitLevel` is null. */
  readonly smallGapUnits: number;
  /** Last period's value of a hold: anything better than it is closing. */
  readonly closingFrom: number | null;
  /** "Done" or "not done" is an answer, without a figure. */
  readonly byAnswer: boolean;
  readonly otherwise: Status;
}

export interface Judgement {
  readonly status: Status;
  /** What the figures say: under an "overdue" the last ones, under "chờ cấp trên" also that they lag; else equal to `status`. */
  readonly verdict: Status;
  /** The target is met by the judged value; null = cannot be said. */
  readonly met: boolean | null;
  readonly value: number | boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Period of the judged value. */
  readonly period: string | null;
  /** The level expected on the evaluation date (ramp), the target itself (hold); null otherwise. */
  readonly expected: number | null;
  /** Share of the gap closed ÷ share of time gone: 0.67 = 67% of the schedule. A ramp only; null before it can be said. */
  readonly ofSchedule: number | null;
  /** How far behind the expected level, in the value's own unit (0.072 = 7,2 điểm phần trăm); negative = ahead. */
  readonly gap: number | null;
  /** Rise (for a falling target: fall) per month needed from the evaluation date to the due date; positive. */
  readonly pacePerMonth: number | null;
  /** The least value that would be on pace or met today (the largest, for a falling target); a strict target asks for more than it. */
  readonly greenAt: number | null;
  /** How many more (or fewer) of the counted things reach the expected level, or the target where no pace applies: whole number ≥ 0. */
  readonly missingCount: number | null;
  readonly baseline: (Baseline & { readonly assumed: boolean }) | null;
  readonly forecast: Forecast | null;
  readonly provisional: boolean;
  /** Left out of met and lagging: waiting for the higher level, nothing arising. */
  readonly counted: boolean;
  readonly levels: Levels;
  /** One sentence that explains the status with the numbers. */
  readonly reason: Sentence;
  /** What would turn it green, in things people count; null when green or unknown. */
  readonly remedy: Sentence | null;
}
