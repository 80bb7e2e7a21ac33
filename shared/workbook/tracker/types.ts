import type { ReportingRule } from '../../calendar/deadline.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Approval, Finding, OpenPeriod, PastEntry, RawEntry, Sending } from '../../entry/types.ts';
import type { CrossCheck, Group, Indicator, Unit } from '../../plan/schema.ts';
import type { Baseline, Thresholds } from '../../progress/types.ts';
import type { TaskState } from '../../text/tasks.ts';
import type { Table } from '../read-table.ts';
import type { Archive } from './archive.ts';
import type { HamletSum } from './read-hamlets.ts';
import type { SentPeriod } from './read-sent-periods.ts';
import type { UnitLetter } from './read-unit-letters.ts';

/** A tracked workbook, read once: what the commune has settled, what units typed, what was closed. The workbook is the source of truth. */
export interface Tracker {
  readonly settings: Settings;
  readonly thresholds: Thresholds;
  readonly rules: readonly ReportingRule[];
  readonly open: readonly OpenPeriod[];
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  /** Those with "Theo dõi: Có". */
  readonly indicators: readonly Indicator[];
  readonly baselines: Readonly<Record<string, Baseline>>;
  /** A hold is judged as a milestone before this day. */
  readonly holdsFrom: Readonly<Record<string, PlainDate>>;
  readonly crossChecks: readonly CrossCheck[];
  readonly approvals: readonly Approval[];
  readonly blocks: readonly Block[];
  readonly raw: readonly RawEntry[];
  readonly sendings: readonly Sending[];
  readonly amendments: readonly Amendment[];
  /** Oldest first. */
  readonly history: readonly PastEntry[];
  /** The same rows with all that was closed with them. */
  readonly archive: Archive;
  readonly overview: Table | null;
  /** Those of `Nhiệm vụ`. */
  readonly tasks: readonly TrackedTask[];
  readonly taskReports: readonly TaskReport[];
  readonly coordination: readonly CoordinationReport[];
  /** Every indicator that a tab has its unit coordinate, written about or not. */
  readonly coordinated: readonly Coordinated[];
  readonly hamlets: readonly HamletSum[];
  readonly conflicts: readonly TrackedConflict[];
  /** Who answers for a unit, by its id; units for which nothing is written are absent. */
  readonly contacts: Readonly<Record<string, Contact>>;
  /** How units write their own documents, by their ids. */
  readonly letters: Readonly<Record<string, UnitLetter>>;
  /** Closed periods of which the day of sending is known. */
  readonly sentPeriods: readonly SentPeriod[];
  /** "Điểm tối đa" by code, where the commune has written one. */
  readonly points: Readonly<Record<string, number>>;
  /** What is wrong with the workbook itself. */
  readonly findings: readonly Finding[];
}

/** A target, unit or way of counting that was changed in the course of the plan: from when, and by which document. */
export interface Amendment {
  /** Of an indicator, or the name of a unit. */
  readonly code: string;
  readonly from: PlainDate | null;
  readonly basis: string;
}

export interface Settings {
  readonly planId: string;
  readonly title: string;
  readonly year: number;
  readonly trackingStart: PlainDate | null;
  readonly evaluationDate: PlainDate | null;
}

/** A task as the commune has it. What the plan does not give is null until somebody writes it; money in triệu đồng. */
export interface TrackedTask {
  readonly code: string;
  readonly name: string;
  /** Ids of the units that report its state. */
  readonly leads: readonly string[];
  readonly leadsPrinted: string;
  readonly coordinatesPrinted: string;
  readonly officer: string | null;
  readonly time: string;
  readonly due: PlainDate | null;
  /** "Thường xuyên": never falls due. */
  readonly standing: boolean;
  readonly product: string | null;
  readonly authority: string | null;
  readonly budget: number | null;
  readonly source: string | null;
  readonly spent: number | null;
}

/** An indicator that a unit has to coordinate in one period. */
export interface Coordinated {
  readonly unit: string;
  readonly period: string;
  readonly code: string;
}

/** What a coordinating unit wrote about an indicator in one period. */
export interface CoordinationReport extends Coordinated {
  readonly result: string | null;
  readonly evidence: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
}

/** The same of a lead about its task. */
export interface TaskReport extends CoordinationReport {
  readonly state: TaskState | null;
}

export interface TrackedConflict {
  /** "K01". */
  readonly id: string;
  /** With its indicators, as it stands in the sheet: "K01 (6.3)". */
  readonly name: string;
  readonly codes: readonly string[];
  /** What the plan says in either place, and where. */
  readonly quotes: string;
  readonly difference: string;
  /** What is done until the clerk decides. */
  readonly fallback: string;
  readonly decision: string | null;
}

export interface Contact {
  readonly officer: string | null;
  readonly email: string | null;
}

/** One unit's block of entries for one period. */
export interface Block {
  readonly unit: string;
  readonly period: string;
  readonly table: Table;
  /** Absolute address of the "Đã gửi" cell ("$B$8") where it stands on the same sheet; null where it is gone. */
  readonly sentCell: string | null;
}

/** A part of the workbook, read, and what was wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
