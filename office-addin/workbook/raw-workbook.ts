/** What Excel says of a workbook, as it says it. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Names of the workbook: "='Chỉ tiêu'!$A$5:$K$30". */
  readonly names: readonly RawName[];
}

export interface RawName {
  readonly name: string;
  readonly formula: string;
}

export interface RawSheet {
  readonly id: string;
  readonly title: string;
  /** The blocks its used cells were read in; together they cover them. */
  readonly blocks: readonly RawBlock[];
  /** Addresses of merged areas; empty where this Excel cannot say. */
  readonly merges: readonly string[];
}

export interface RawBlock {
  /** Of its first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly RawCell[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export type RawCell = string | number | boolean;

/** Asked for by name, and nothing more: every property loaded is sent. */
export const CELL_PROPERTIES = 'values,formulas,numberFormat,valueTypes,rowIndex,columnIndex';
type Cells = Pick<
  Excel.Range,
  'values' | 'formulas' | 'numberFormat' | 'valueTypes' | 'rowIndex' | 'columnIndex' | 'isNullObject'
>;

/** A range as it was loaded. */
export function rawBlock({ rowIndex, columnIndex, values, formulas, numberFormat, valueTypes }: Cells): RawBlock {
  return { row: rowIndex + 1, column: columnIndex + 1, values, formulas, numberFormats: numberFormat, valueTypes };
}
