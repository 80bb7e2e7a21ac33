import type { Indicator } from '../plan/schema.ts';
import type { Book } from './book.ts';
import type { AnswerReading } from './read-answer.ts';
import type { NumberReading } from './read-number.ts';
import type { Remark } from './remark.ts';
import type { Entry, OpenPeriod, RawCell, RawEntry } from './types.ts';

/** A row, as far as it is known which indicator it is about. */
export interface Row {
  readonly raw: RawEntry;
  /** As typed; '' where the cell is blank or holds an error. */
  readonly code: string;
  readonly indicator: Indicator | null;
  /** Something stands beside the code. */
  readonly hasContent: boolean;
  /** A figure or an answer was typed, readable or not. */
  readonly hasFigure: boolean;
}

export interface KnownRow extends Row {
  readonly indicator: Indicator;
  /** The period that it is for. */
  readonly open: OpenPeriod;
}

/** A row with its figures read. */
export interface FigureRow extends KnownRow {
  readonly year: number;
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
  readonly published: NumberReading;
  readonly answer: AnswerReading;
  /** Where the answer was read. */
  readonly answerCell: RawCell;
}

/** A row with its entry. */
export interface EntryRow extends KnownRow {
  readonly entry: Entry;
}

/** One unit's rows of one open period: what the unit sends. */
export interface Block {
  readonly unit: string;
  readonly open: OpenPeriod;
  /** '' where the unit's tab has no row for the period. */
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/** Rows of the same unit, period and code are neighbours of each other. */
export type IdentityRule = (row: Row, neighbours: readonly Row[], book: Book) => Remark | null;
export type FigureRule = (row: FigureRow) => Remark | readonly Remark[] | null;
export type EntryRule = (row: EntryRow, book: Book, find: FindRow) => Remark | null;
export type BlockRule = (block: Block, book: Book) => readonly BlockRemark[];

/** The row of a code in the same period, of the same unit if that has one; undefined where several other units have it. */
export type FindRow = (code: string, like: EntryRow) => EntryRow | undefined;

export interface BlockRemark extends Remark {
  readonly indicator: string | null;
}
