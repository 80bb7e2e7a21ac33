import type { Area, CellFormat, CellWrite, Change, ColourRule, Validation } from '../../shared/index.ts';
import { DEFAULT_DATE_FORMAT, isDateFormat } from './day.ts';

/** Everything a new sheet is to hold, gathered from the changes before the first call, so that one call sets one aspect. */
export interface SheetDraft {
  readonly title: string;
  readonly tabColour: string | null;
  readonly cells: DraftCell[][];
  readonly merges: Area[];
  readonly colourRules: { readonly area: Area; readonly rules: readonly ColourRule[] }[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  freeze: { readonly rows: number; readonly columns: number };
  isProtected: boolean;
}

export interface DraftCell {
  write: CellWrite;
  format: CellFormat;
  validation: { readonly validation: Validation; readonly area: Area } | null;
}

export const newDraft = (title: string, tabColour: string | null): SheetDraft => ({
  title,
  tabColour,
  cells: [],
  merges: [],
  colourRules: [],
  widths: new Map(),
  heights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  freeze: { rows: 0, columns: 0 },
  isProtected: false,
});

/** Lays one change over the draft. What Sheets has no way to do (`print`) and what it does itself (`results`) is no part of it. */
export function draw(draft: SheetDraft, change: Exclude<Change, { do: 'add-sheet' | 'define-name' | 'chart' }>): void {
  switch (change.do) {
    case 'write':
      drawCells(draft, change);
      return;
    case 'format':
      eachCell(draft, change.area, (cell) => {
        cell.format = { ...cell.format, ...change.format };
      });
      return;
    case 'validate':
      eachCell(draft, change.area, (cell) => {
        cell.validation = { validation: change.validation, area: change.area };
      });
      return;
    case 'merge':
      drawMerge(draft, change.area);
      return;
    case 'colour-rules':
      draft.colourRules.push({ area: change.area, rules: change.rules });
      return;
    case 'size':
      for (const key of Object.keys(change.columnWidths)) draft.widths.set(+key, change.columnWidths[+key] ?? 0);
      for (const key of Object.keys(change.rowHeights)) draft.heights.set(+key, change.rowHeights[+key] ?? 0);
      return;
    case 'hide':
      for (const row of change.rows) draft.hiddenRows[change.undo ? 'delete' : 'add'](row);
      for (const column of change.columns) draft.hiddenColumns[change.undo ? 'delete' : 'add'](column);
      return;
    case 'freeze':
      draft.freeze = { rows: change.rows, columns: change.columns };
      return;
    case 'protect':
      draft.isProtected = true;
      return;
    case 'print':
    case 'results':
      return;
  }
}

function drawCells(draft: SheetDraft, { row, column, cells }: Extract<Change, { do: 'write' }>): void {
  cells.forEach((writes, down) => {
    writes.forEach((write, right) => {
      if (isKeep(write)) return;
      const cell = cellOf(draft, row + down, column + right);
      cell.write = write;
      if (isDay(write) && !isDateFormat(cell.format.numberFormat ?? '')) {
        cell.format = { ...cell.format, numberFormat: DEFAULT_DATE_FORMAT };
      }
    });
  });
}

/** Of merged cells only the first keeps what it holds. */
function drawMerge(draft: SheetDraft, area: Area): void {
  if (area.rows * area.columns === 1) return;
  draft.merges.push(area);
  eachCell(draft, area, (cell, row, column) => {
    if (row !== area.row || column !== area.column) cell.write = null;
  });
}

function eachCell(draft: SheetDraft, area: Area, change: (cell: DraftCell, row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      change(cellOf(draft, row, column), row, column);
    }
  }
}

function cellOf({ cells }: SheetDraft, row: number, column: number): DraftCell {
  while (cells.length < row) cells.push([]);
  const line = cells[row - 1] as DraftCell[];
  while (line.length < column) line.push(blankCell());
  return line[column - 1] as DraftCell;
}

export const blankCell = (): DraftCell => ({ write: null, format: {}, validation: null });

export const isKeep = (write: CellWrite): boolean => typeof write === 'object' && write !== null && 'keep' in write;
export const isDay = (write: CellWrite): write is { readonly date: string } =>
  typeof write === 'object' && write !== null && 'date' in write;

/**
 * The draft as Sheets can hold it. It refuses frozen columns or rows that hold a part of a merged area, so such an
 * area stays apart and the text of its first cell runs over its neighbours.
 */
export function withoutMergesAcrossFreeze(draft: SheetDraft): SheetDraft {
  const { rows, columns } = draft.freeze;
  const crosses = (area: Area): boolean =>
    (area.column <= columns && area.column + area.columns - 1 > columns) ||
    (area.row <= rows && area.row + area.rows - 1 > rows);
  for (const { row, column } of draft.merges.filter(crosses)) {
    const cell = cellOf(draft, row, column);
    cell.format = { ...cell.format, wrap: false, horizontal: 'left' };
  }
  return { ...draft, merges: draft.merges.filter((area) => !crosses(area)) };
}
