import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * A workbook as plain data: what a host reads once, and everything a use case decides upon.
 *
 * Rows and columns count from 1 (A1 is row 1, column 1), as people see them.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Defined names of one area each; the anchors by which tables are found. Keys are as written. */
  readonly names: Readonly<Record<string, NamedArea>>;
}

export interface Sheet {
  /** The title on the tab; unique within the workbook at the time of the snapshot. */
  readonly title: string;
  /** rows[0][0] is A1. Rows may be ragged or missing at the end: what is not there is blank. */
  readonly rows: readonly (readonly Value[])[];
  /** Formula text by address ("K7"), English names, "," and ".", without the leading "=". */
  readonly formulas: Readonly<Record<string, string>>;
  /** Merged areas. */
  readonly merges: readonly Area[];
}

/** What a cell holds: blank is `null` and is never 0. Text is kept as typed. */
export type Value = null | string | number | boolean | DateValue | ErrorValue;
export interface DateValue {
  readonly date: PlainDate;
}
/** '#REF!', '#N/A' … */
export interface ErrorValue {
  readonly error: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface NamedArea extends Area {
  readonly sheet: string;
}

export const emptyWorkbook: Workbook = { sheets: [], names: {} };
