import type { ReportingRule } from '../../calendar/deadline.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Approval, Finding, OpenPeriod, PastEntry, RawEntry, Sending } from '../../entry/types.ts';
import type { CrossCheck, Group, Indicator, Unit } from '../../plan/schema.ts';
import type { Baseline, Thresholds } from '../../progress/types.ts';
import type { Table } from '../read-table.ts';

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
  /** Oldest first. */
  readonly history: readonly PastEntry[];
  readonly overview: Table | null;
  /** What is wrong with the workbook itself. */
  readonly findings: readonly Finding[];
}

export interface Settings {
  readonly planId: string;
  readonly title: string;
  readonly year: number;
  readonly trackingStart: PlainDate | null;
  readonly evaluationDate: PlainDate | null;
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
