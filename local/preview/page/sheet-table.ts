import { type Area, cellAddress, columnLetters } from '../../../shared/index.ts';
import type { SheetModel } from '../../workbook-model/index.ts';

/** Rows shown at first, and how many more each time. */
export const ROWS_AT_ONCE = 400;
const LEAST = { rows: 30, columns: 12 };
const MOST_COLUMNS = 120;
const DEFAULT_WIDTH = 9;

export interface SheetTable {
  readonly table: HTMLTableElement;
  cell(row: number, column: number): HTMLTableCellElement | null;
  readonly cells: ReadonlyMap<string, PlacedCell>;
  /** The columns shown, in order. */
  readonly columns: readonly number[];
  /** Rows that are there but not shown yet. */
  readonly rowsLeft: number;
}
export interface PlacedCell {
  readonly element: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
}

/** The empty table of a sheet: headings, widths, heights, merged areas, without hidden rows and columns. */
export function sheetTable(sheet: SheetModel, label: string, mostRows: number): SheetTable {
  const size = extentOf(sheet);
  const rows = visible(Math.min(size.rows, mostRows), sheet.hiddenRows);
  const columns = visible(size.columns, sheet.hiddenColumns);
  const cells = new Map<string, PlacedCell>();
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', label);
  table.append(columnGroup(sheet, columns), heading(columns));
  const body = table.createTBody();
  const merged = mergedCells(sheet.merges, new Set(rows), new Set(columns));
  for (const row of rows) body.append(rowOf(sheet, row, columns, merged, cells));
  return {
    table,
    cells,
    columns,
    rowsLeft: Math.max(0, size.rows - mostRows),
    cell: (row, column) => cells.get(merged.first(row, column) ?? cellAddress(row, column))?.element ?? null,
  };
}

function extentOf({ rows, formatIds, columnWidths, merges }: SheetModel): { rows: number; columns: number } {
  const widest = (lists: readonly (readonly unknown[])[]) =>
    lists.reduce((most, { length }) => Math.max(most, length), 0);
  const merge = merges.reduce((most, { column, columns }) => Math.max(most, column + columns - 1), 0);
  const columns = Math.max(
    LEAST.columns,
    widest(rows),
    widest(formatIds),
    merge,
    ...(Object.keys(columnWidths).length < 200 ? Object.keys(columnWidths).map(Number) : []),
  );
  return {
    rows: Math.max(LEAST.rows, rows.length + 3, formatIds.length),
    columns: Math.min(MOST_COLUMNS, columns),
  };
}

function visible(count: number, hidden: readonly number[]): readonly number[] {
  const out = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index + 1).filter((place) => !out.has(place));
}

function columnGroup({ columnWidths }: SheetModel, columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  const head = document.createElement('col');
  head.className = 'row-head';
  group.append(head);
  for (const column of columns) {
    const col = document.createElement('col');
    col.style.width = `${widthOf(columnWidths[column])}px`;
    group.append(col);
  }
  return group;
}

/** Excel's own rule for the usual font: 7 pixels a character and 5 of padding. */
export function widthOf(characters: number = DEFAULT_WIDTH): number {
  return Math.round(characters * 7 + 5);
}

function heading(columns: readonly number[]): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const row = head.insertRow();
  row.append(document.createElement('td'), ...columns.map((column) => headCell(columnLetters(column), 'col')));
  return head;
}

function headCell(text: string, scope: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function rowOf(
  sheet: SheetModel,
  row: number,
  columns: readonly number[],
  merged: MergedCells,
  cells: Map<string, PlacedCell>,
): HTMLTableRowElement {
  const line = document.createElement('tr');
  const height = sheet.rowHeights[row];
  if (height !== undefined) line.style.height = `${Math.round((height * 4) / 3)}px`;
  line.append(headCell(String(row), 'row'));
  for (const column of columns) {
    const address = cellAddress(row, column);
    const first = merged.first(row, column);
    if (first !== null && first !== address) continue;
    const cell = line.insertCell();
    const span = merged.span(address);
    if (span !== null) {
      cell.colSpan = span.columns;
      cell.rowSpan = span.rows;
    }
    cell.setAttribute('role', 'gridcell');
    cell.dataset.cell = address;
    cell.tabIndex = -1;
    cells.set(address, { element: cell, row, column });
  }
  return line;
}

interface MergedCells {
  /** The first visible cell of the merged area that a cell lies in. */
  first(row: number, column: number): string | null;
  span(address: string): { readonly rows: number; readonly columns: number } | null;
}

function mergedCells(merges: readonly Area[], rows: ReadonlySet<number>, columns: ReadonlySet<number>): MergedCells {
  const firstOf = new Map<string, string>();
  const spans = new Map<string, { rows: number; columns: number }>();
  for (const area of merges) {
    const inRows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => rows.has(row));
    const inColumns = Array.from({ length: area.columns }, (_, i) => area.column + i).filter((one) => columns.has(one));
    const first = cellAddress(inRows[0] ?? area.row, inColumns[0] ?? area.column);
    spans.set(first, { rows: inRows.length, columns: inColumns.length });
    for (const row of inRows) for (const column of inColumns) firstOf.set(cellAddress(row, column), first);
  }
  return {
    first: (row, column) => firstOf.get(cellAddress(row, column)) ?? null,
    span: (address) => spans.get(address) ?? null,
  };
}
