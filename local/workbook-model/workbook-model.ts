import type {
  Area,
  CellFormat,
  ColourRule,
  NamedArea,
  PlacedChart,
  PrintSetup,
  Validation,
  Value,
} from '../../shared/index.ts';

/** A whole workbook as immutable data: everything that a Change can set. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: Readonly<Record<string, NamedArea>>;
  /** Every format in use, once; `formatIds` are places in this list and 0 is the plain format. */
  readonly formats: readonly CellFormat[];
}

export interface SheetModel {
  readonly title: string;
  readonly tabColour: string | null;
  /** rows[0][0] is A1; what is not there is blank. A formula's cell holds its result. */
  readonly rows: readonly (readonly Value[])[];
  /** By address ('K7'), without the leading "=". */
  readonly formulas: Readonly<Record<string, string>>;
  /** formatIds[0][0] belongs to A1; what is not there is 0. */
  readonly formatIds: readonly (readonly number[])[];
  readonly merges: readonly Area[];
  /** They never overlap: the latest one holds. */
  readonly validations: readonly ValidatedArea[];
  readonly colourRules: readonly ColouredArea[];
  /** In characters. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** In points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly print: PrintSetup | null;
  /** No two of one name. */
  readonly charts: readonly PlacedChart[];
}

export interface ValidatedArea {
  readonly area: Area;
  /** A formula in it is relative to the first cell of the area. */
  readonly validation: Validation;
}

export interface ColouredArea {
  readonly area: Area;
  readonly rules: readonly ColourRule[];
}

/** A workbook without a sheet. */
export function emptyModel(): WorkbookModel {
  return { sheets: [], names: {}, formats: [{}] };
}

/** A sheet without a cell. */
export function emptySheet(title: string, tabColour: string | null): SheetModel {
  return {
    title,
    tabColour,
    rows: [],
    formulas: {},
    formatIds: [],
    merges: [],
    validations: [],
    colourRules: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: null,
    charts: [],
  };
}
