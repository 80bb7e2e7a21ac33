import type { PlainDate } from '../calendar/plain-date.ts';
import type { Value } from '../workbook/workbook.ts';

/** A cell as a person left it, with its address ("F12"); `null` where the column has been deleted. */
export interface RawCell {
  readonly value: Value;
  readonly cell: string;
}

/** One row of a unit's tab for one open period, unread. */
export interface RawEntry {
  readonly unit: string;
  readonly period: string;
  /** Title of the tab, for findings. */
  readonly sheet: string;
  readonly row: number;
  /** Its address is '' where the column has been deleted. */
  readonly code: RawCell;
  readonly numerator: RawCell | null;
  readonly denominator: RawCell | null;
  /** A share or figure published by others ("chỉ có tỷ lệ"). */
  readonly published: RawCell | null;
  /** "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh", "Chờ cấp trên". */
  readonly answer: RawCell | null;
  readonly evidence: RawCell | null;
  readonly difficulties: RawCell | null;
  readonly proposals: RawCell | null;
  readonly note: RawCell | null;
}

/** A closed period's figure, from `Lịch sử`. */
export interface PastEntry {
  readonly code: string;
  readonly unit: string;
  readonly period: string;
  readonly asOf: PlainDate;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Share 0..1, figure, or true/false for a milestone. */
  readonly value: number | boolean | null;
  readonly answer: Answer | null;
  readonly evidence: string | null;
}

export type Answer = 'done' | 'not-done' | 'none-arising' | 'waiting';

export interface Evidence {
  readonly kind: 'link' | 'document' | 'description';
  readonly text: string;
}

/** What a row says, once read. Unusable cells are null here and stand in the findings. */
export interface Entry {
  readonly unit: string;
  readonly code: string;
  readonly period: string;
  readonly sheet: string;
  readonly row: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator/denominator (× per for a rate), the published figure, or true/false; null = no data. Never 0 for a blank. */
  readonly value: number | boolean | null;
  readonly answer: Answer | null;
  /** Only a percentage or figure published by others was given. */
  readonly publishedOnly: boolean;
  readonly evidence: Evidence | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly note: string | null;
}

export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong or asks: a code for the program, values for the sentence (see `shared/text/findings.ts`).
 *
 * error = the value cannot be used and is left out; warning = the value is used and asks.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** "F12"; null when the finding concerns the sheet as a whole. */
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly values: Readonly<Record<string, string | number | null>>;
}

export type FindingCode =
  // what was typed
  | 'not-a-number'
  | 'ambiguous-number'
  | 'number-as-text'
  | 'percent-out-of-range'
  | 'ambiguous-percent'
  | 'negative-number'
  | 'not-whole'
  | 'numerator-above-denominator'
  | 'zero-denominator'
  | 'missing-denominator'
  | 'missing-numerator'
  | 'date-instead-of-fraction'
  | 'fraction-in-one-cell'
  | 'percent-not-asked'
  | 'figure-not-asked'
  | 'cell-error'
  | 'formula-like-text'
  | 'unclear-milestone'
  | 'unknown-answer'
  | 'answer-contradicts-figure'
  | 'published-differs-from-ratio'
  | 'published-only'
  // against its own past and others
  | 'cumulative-fell'
  | 'jump'
  | 'denominator-changed'
  | 'cross-check'
  // evidence, approval
  | 'missing-evidence'
  | 'weak-evidence'
  | 'waiting-needs-approval'
  // rows
  | 'other-unit'
  | 'unknown-code'
  | 'duplicate-code'
  | 'missing-row'
  | 'blank-but-sent'
  | 'period-not-open'
  | 'late'
  | 'not-sent'
  | 'sent-without-date'
  | 'missing-hamlets'
  // the workbook itself
  | 'missing-table'
  | 'missing-column'
  | 'merged-cells'
  | 'formula-replaced'
  | 'bad-setting'
  | 'bad-target'
  // the history
  | 'half-closed'
  | 'half-reopened'
  | 'history-changed'
  | 'amended-without-basis';

/** One open period with what the settings say of it. */
export interface OpenPeriod {
  readonly period: string;
  /** The day figures are counted to. */
  readonly cutOff: PlainDate;
  readonly lastOnTimeDay: PlainDate;
  /** Figures are estimates ("ước"). */
  readonly estimated: boolean;
}

/** `Đã gửi`, `Ngày gửi`, `Người gửi` of one unit's block. */
export interface Sending {
  readonly unit: string;
  readonly period: string;
  /** Title of the tab; needed where a unit has no entries of its own, only what it coordinates or leads. */
  readonly sheet?: string;
  /** Address of its "Đã gửi"; absent where that is gone. */
  readonly cell?: string;
  readonly sent: boolean;
  readonly sentOn: PlainDate | null;
  readonly sentBy: string | null;
}

/** The clerk's approval that a result hangs on the higher level ("Chờ cấp trên"). */
export interface Approval {
  readonly code: string;
  readonly document: string;
}
