import type { SendingState } from '../calendar/duty.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Entry, Finding } from '../entry/types.ts';
import type { Indicator, YearTarget } from '../plan/schema.ts';
import type { Part } from '../progress/combine.ts';
import type { Judgement, Levels, Observation } from '../progress/types.ts';
import type { Tracker } from '../workbook/tracker/types.ts';

/** A tracked workbook judged on one date: entries read, findings gathered, every indicator assessed. */
export interface Assessment {
  readonly tracker: Tracker;
  readonly asOf: PlainDate;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly indicators: readonly AssessedIndicator[];
  readonly sendings: readonly UnitSending[];
}

/** One indicator on one date, with what it was judged from. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly target: YearTarget | null;
  /** Ids of the units that enter its figure. */
  readonly enterers: readonly string[];
  readonly judgement: Judgement;
  /** The judged figure stands in an open period's tab; else it is a closed one. */
  readonly isTyped: boolean;
  /** The levels by which a figure of the open period is judged, whatever is typed. */
  readonly levels: Levels;
  /** Closed figures up to the date, unit by unit, oldest first, each of its own period. */
  readonly past: readonly UnitFigure[];
  /** The last closed figure of all its units: "Kỳ trước". */
  readonly previous: Observation | null;
  /** Figures of the judged year with the last one before it, oldest first, all units together; the last is judged. */
  readonly observations: readonly Observation[];
  /** Sending of the first open period in which it is owed; 'not-owed' when there is none. */
  readonly sending: SendingState;
  /** Open periods that ask for it. */
  readonly owedIn: readonly string[];
  /** The open period whose deadline passed with nothing sent; null = none. */
  readonly latePeriod: string | null;
}

/** What one unit gave for one period. */
export interface UnitFigure extends Part {
  readonly unit: string;
  readonly period: string;
  /** The day it was counted to. */
  readonly asOf: PlainDate;
}

export interface UnitSending {
  readonly unit: string;
  readonly period: string;
  readonly state: SendingState;
  readonly lastOnTimeDay: PlainDate;
}
