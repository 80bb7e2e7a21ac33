import type { SendingState } from '../calendar/duty.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../entry/types.ts';
import type { Judgement, Status } from '../progress/types.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Change } from '../workbook/change.ts';

/** Misuse throws; a workbook we cannot work on is an answer, with the sentence to show. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Sentence };

export interface AsOf {
  /** The evaluation date asked for; null = the workbook's `Ngày đánh giá`, else `today`. */
  readonly asOf: PlainDate | null;
  readonly today: PlainDate;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** What to write so that each finding stands beside its row. Never an input cell. */
  readonly changes: readonly Change[];
  readonly report: StatusReport;
}

export interface RefreshResult {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly report: StatusReport;
  /** Indicators whose status is another one than at the last refresh. */
  readonly statuses: readonly StatusChange[];
}

export interface StatusChange {
  readonly code: string;
  readonly before: Status;
  readonly after: Status;
}

/** Where the plan stands on one date. */
export interface StatusReport {
  readonly asOf: PlainDate;
  readonly plan: string;
  readonly title: string;
  /** Those whose figures are being collected. */
  readonly periods: readonly PeriodStatus[];
  readonly indicators: readonly IndicatorStatus[];
  readonly units: readonly UnitStatus[];
  readonly groups: readonly GroupStatus[];
}

/** An open period, as of the day of the report. */
export interface PeriodStatus {
  /** "2026-06" */
  readonly period: string;
  readonly cutOff: PlainDate;
  readonly lastOnTimeDay: PlainDate;
  /** Figures are estimates ("ước"). */
  readonly estimated: boolean;
  /** Days from the report's day to the last on-time day: 0 = that is today, negative = it has passed. */
  readonly daysLeft: number;
  /** How many units owe a report for it, with figures or with what they coordinate or lead. */
  readonly owing: number;
  /** Those of them that have not marked theirs as sent. */
  readonly awaited: readonly AwaitedUnit[];
}

export interface AwaitedUnit {
  readonly id: string;
  readonly unit: string;
  /** 'not-yet', or 'missing' after the deadline. */
  readonly state: SendingState;
  /** Where it marks the period as sent: its tab, and the cell "Đã gửi"; null where that is gone. */
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface IndicatorStatus {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  /** Short name of the unit that enters the figure; "Các cơ quan, đơn vị" where all do. */
  readonly unit: string;
  readonly targetPrinted: string;
  /** Value of the target as read, in the value's own unit. */
  readonly target: number | true | null;
  readonly sending: SendingState | null;
  /** Where one goes to see or fill it; null = nowhere. */
  readonly place: Place | null;
  readonly judgement: Judgement;
}

/** A cell of the workbook as it was read. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface UnitStatus {
  readonly id: string;
  readonly unit: string;
  /** Indicators whose figure it enters, by status. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly owed: number;
  readonly sending: readonly {
    readonly period: string;
    readonly state: SendingState;
    readonly lastOnTimeDay: PlainDate;
  }[];
  readonly errors: number;
  readonly warnings: number;
}

export interface GroupStatus {
  readonly id: string;
  readonly group: string;
  readonly counts: Readonly<Record<Status, number>>;
}
