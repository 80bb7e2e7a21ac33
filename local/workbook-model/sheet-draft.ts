import type { Area, CellFormat, CellWrite, Value } from '../../shared/index.ts';
import { cellAddress } from '../../shared/index.ts';
import { cellKey } from './cell-key.ts';
import { isFormula, isKeep } from './check-change.ts';
import { isDate } from './check-value.ts';
import type { FormatTable } from './format-table.ts';
import { DEFAULT_DATE_FORMAT, isDateFormat } from './number-format.ts';
import type { SheetModel } from './workbook-model.ts';

/** A sheet while changes are carried out: rows are copied when they are first touched, so the sheet before stays. */
export interface SheetDraft {
  sheet: SheetModel;
  readonly rows: Value[][];
  readonly formatIds: number[][];
  readonly formulas: Map<string, string>;
  /** Formulas that were written or given a result, by cell key: what they show is right. */
  readonly fresh: Set<number>;
  readonly ownRows: Set<number>;
  readonly ownFormats: Set<number>;
}

/** Opens a sheet for changes. */
export function openDraft(sheet: SheetModel): SheetDraft {
  return {
    sheet,
    rows: sheet.rows.slice() as Value[][],
    formatIds: sheet.formatIds.slice() as number[][],
    formulas: new Map(Object.entries(sheet.formulas)),
    fresh: new Set(),
    ownRows: new Set(),
    ownFormats: new Set(),
  };
}

/** The sheet with everything that was done to its draft. */
export function closeDraft({ sheet, rows, formatIds, formulas }: SheetDraft): SheetModel {
  return { ...sheet, rows, formatIds, formulas: Object.fromEntries(formulas) };
}

/** Writes one cell; a date gives its cell a date format where it has none, as when it is typed. */
export function writeCell(
  draft: SheetDraft,
  formats: FormatTable,
  row: number,
  column: number,
  write: CellWrite,
): void {
  if (isKeep(write)) return;
  const address = draft.formulas.size > 0 || isFormula(write) ? cellAddress(row, column) : '';
  if (isFormula(write)) {
    draft.formulas.set(address, write.formula);
    draft.fresh.add(cellKey(row, column));
  } else draft.formulas.delete(address);
  setValue(draft, formats, row, column, isFormula(write) ? write.result : blankIfEmpty(write));
}

/** Gives a formula's cell a fresh result; throws where there is no formula. */
export function writeResult(draft: SheetDraft, formats: FormatTable, row: number, column: number, value: Value): void {
  const address = cellAddress(row, column);
  if (!draft.formulas.has(address))
    throw new Error(`A result for ${draft.sheet.title}!${address}, which holds no formula`);
  draft.fresh.add(cellKey(row, column));
  setValue(draft, formats, row, column, value);
}

/** Blanks the result of a formula that may be wrong by now. */
export function dropResult(draft: SheetDraft, row: number, column: number): void {
  if ((draft.rows[row - 1]?.[column - 1] ?? null) !== null)
    putAt(ownRow(draft.rows, draft.ownRows, row), column, null, null);
}

/** Blanks every cell of a merged area but the first, as merging does. */
export function clearMerged(draft: SheetDraft, formats: FormatTable, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isFirst = row === area.row && column === area.column;
      if (!isFirst && holdsSomething(draft, row, column)) writeCell(draft, formats, row, column, null);
    }
  }
}

/** Lays a format over every cell of an area. */
export function formatArea(draft: SheetDraft, formats: FormatTable, area: Area, format: CellFormat): void {
  const layOver = formats.layer(format);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const ids = ownRow(draft.formatIds, draft.ownFormats, row);
    for (let column = area.column; column < area.column + area.columns; column++) {
      putAt(ids, column, layOver(ids[column - 1] ?? 0), 0);
    }
  }
}

/** A host gives a blank back for an empty text, so it is one here too; only a formula gives ''. */
function blankIfEmpty(value: Value): Value {
  return value === '' ? null : value;
}

function holdsSomething(draft: SheetDraft, row: number, column: number): boolean {
  return (draft.rows[row - 1]?.[column - 1] ?? null) !== null || draft.formulas.has(cellAddress(row, column));
}

function setValue(draft: SheetDraft, formats: FormatTable, row: number, column: number, value: Value): void {
  if (value === null && !holdsSomething(draft, row, column)) return;
  putAt(ownRow(draft.rows, draft.ownRows, row), column, Object.is(value, -0) ? 0 : value, null);
  if (!isDate(value)) return;
  const id = draft.formatIds[row - 1]?.[column - 1] ?? 0;
  if (isDateFormat(formats.at(id).numberFormat ?? '')) return;
  const ids = ownRow(draft.formatIds, draft.ownFormats, row);
  putAt(ids, column, formats.layer({ numberFormat: DEFAULT_DATE_FORMAT })(id), 0);
}

function ownRow<T>(rows: T[][], own: Set<number>, row: number): T[] {
  while (rows.length < row) rows.push(EMPTY_ROW);
  if (!own.has(row)) {
    rows[row - 1] = (rows[row - 1] ?? []).slice();
    own.add(row);
  }
  return rows[row - 1] as T[];
}

/** Shared by all rows that were never touched, hence never written to. */
const EMPTY_ROW: never[] = [];

function putAt<T>(cells: T[], column: number, value: T, filler: T): void {
  while (cells.length < column - 1) cells.push(filler);
  cells[column - 1] = value;
}
