import type { Chart } from './chart.ts';
import type { Area, Value } from './workbook.ts';

/**
 * What a use case wants done, declared, in order. A host carries a whole list out in a bounded number of calls.
 *
 * Sheets are named by the title they have in the snapshot (or were given by `add-sheet` earlier in the list).
 */
export type Change =
  | { readonly do: 'add-sheet'; readonly sheet: string; readonly tabColour: string | null }
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellWrite[])[];
    }
  /** Fresh results for cells that hold formulas, for hosts that do not calculate; a calculating host ignores it. */
  | {
      readonly do: 'results';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly (Value | Keep)[])[];
    }
  | { readonly do: 'format'; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | { readonly do: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'validate'; readonly sheet: string; readonly area: Area; readonly validation: Validation }
  | { readonly do: 'colour-rules'; readonly sheet: string; readonly area: Area; readonly rules: readonly ColourRule[] }
  | { readonly do: 'define-name'; readonly name: string; readonly sheet: string; readonly area: Area }
  | {
      readonly do: 'size';
      readonly sheet: string;
      readonly columnWidths: Readonly<Record<number, number>>;
      readonly rowHeights: Readonly<Record<number, number>>;
    }
  | {
      readonly do: 'hide';
      readonly sheet: string;
      readonly columns: readonly number[];
      readonly rows: readonly number[];
      /** Shows them again. */
      readonly undo?: true;
    }
  | { readonly do: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Locks every cell that was not formatted `locked: false`. No password. */
  | { readonly do: 'protect'; readonly sheet: string }
  | { readonly do: 'print'; readonly sheet: string; readonly setup: PrintSetup }
  /** Draws a chart over an area, in the place of the one of the same name if there is one. */
  | { readonly do: 'chart'; readonly sheet: string; readonly area: Area; readonly chart: Chart };

/** Text that begins with = + - @ stays text; only `formula` makes a formula. */
export type CellWrite = Value | FormulaWrite | Keep;
export interface FormulaWrite {
  /** English names, "," between arguments, no decimal literal, no leading "=". */
  readonly formula: string;
  /** What it gives now, for hosts that do not calculate. */
  readonly result: Value;
}
/** Leave this cell as it is. */
export interface Keep {
  readonly keep: true;
}
export const KEEP: Keep = { keep: true };

export type Horizontal = 'left' | 'center' | 'right' | 'justify';
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the font is Times New Roman everywhere. */
  readonly size?: number;
  /** RRGGBB, as every colour here. */
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: Horizontal;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin line round every cell of the area. */
  readonly border?: boolean;
  /** en-US format code: '0.0%', 'dd/mm/yyyy', '#,##0', '@' (text). */
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface Validation {
  readonly rule:
    | { readonly type: 'list'; readonly values: readonly string[] }
    /** Both bounds may be open. */
    | { readonly type: 'number'; readonly min: number | null; readonly max: number | null; readonly whole: boolean }
    | { readonly type: 'date'; readonly from: string | null; readonly to: string | null }
    | { readonly type: 'formula'; readonly formula: string }
    | { readonly type: 'any' };
  /** At most 32 and 255 characters; shown when the cell is chosen. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** At most 32 and 255 characters; null = never stops. */
  readonly stop: { readonly title: string; readonly message: string } | null;
}

export interface ColourRule {
  /** Relative to the first cell of the area, without "=". */
  readonly formula: string;
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}

export interface PrintSetup {
  readonly landscape: boolean;
  readonly area: Area | null;
  /** Rows repeated on every page: first and last. */
  readonly titleRows: readonly [number, number] | null;
  /** A4, fitted to one page wide, page number centred in the footer. */
  readonly footer: string | null;
  /** Shrunk to one page tall as well. */
  readonly onePage?: true;
}
