import type { Area, CellFormat, CellWrite, Change, Value } from '../../../shared/index.ts';
import { cellAddress } from '../../../shared/index.ts';
import { cellKey } from '../../workbook-model/cell-key.ts';
import { blockOf, isFormula, isKeep } from '../../workbook-model/check-change.ts';
import { isDate } from '../../workbook-model/check-value.ts';
import { layerOf, type Overlay, withDay } from './overlay.ts';

/** What is to happen to one cell of a file. */
export type Edit =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: Value }
  /** The formula stays. */
  | { readonly kind: 'result'; readonly value: Value };

/** What is to happen to the cells of one sheet, by cell key. */
export interface SheetEdits {
  readonly contents: Map<number, Edit>;
  readonly looks: Map<number, Overlay>;
}

/** The changes that come to something in single cells. */
export type CellsChange = Extract<Change, { do: 'write' | 'results' | 'format' | 'merge' }>;

/** Nothing is to happen. */
export function noEdits(): SheetEdits {
  return { contents: new Map(), looks: new Map() };
}

/** Adds what a change comes to; of each cell the last contents count, and looks lie over each other. */
export function addToEdits(edits: SheetEdits, change: CellsChange): void {
  if (change.do === 'format') addFormat(edits.looks, change.area, change.format);
  else if (change.do === 'merge') blankMerged(edits.contents, change.area);
  else addEdits(edits, change);
}

function addFormat(looks: Map<number, Overlay>, area: Area, format: CellFormat): void {
  const layer = layerOf(format);
  eachKey(area, (key) => looks.set(key, layer(looks.get(key))));
}

/** Merging leaves what the first cell holds. */
function blankMerged(contents: Map<number, Edit>, area: Area): void {
  const first = cellKey(area.row, area.column);
  eachKey(area, (key) => {
    if (key !== first) contents.set(key, { kind: 'value', value: null });
  });
}

function eachKey({ row, column, rows, columns }: Area, visit: (key: number) => void): void {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) visit(cellKey(row + down, column + right));
  }
}

function addEdits({ contents, looks }: SheetEdits, change: Extract<Change, { do: 'write' | 'results' }>): void {
  blockOf(change).forEach((cells, down) => {
    cells.forEach((write, right) => {
      if (isKeep(write)) return;
      const [row, column] = [change.row + down, change.column + right];
      const key = cellKey(row, column);
      const next = change.do === 'results' ? resultEdit(contents.get(key), write) : writeEdit(write);
      if (next === null)
        throw new Error(`A result for ${change.sheet}!${cellAddress(row, column)}, which holds no formula`);
      contents.set(key, next);
      // A date gives its cell a date format where it has none, as when it is typed.
      if (isDate(next.value)) looks.set(key, withDay(looks.get(key)));
    });
  });
}

function writeEdit(write: Exclude<CellWrite, { keep: true }>): Edit {
  if (isFormula(write)) return { kind: 'formula', formula: write.formula, value: write.result };
  return { kind: 'value', value: write === '' ? null : write };
}

/** A result belongs to the formula written before it in the same list, if there is one. */
function resultEdit(before: Edit | undefined, write: CellWrite): Edit | null {
  const value = write as Value;
  if (before?.kind === 'value') return null;
  return before?.kind === 'formula' ? { ...before, value } : { kind: 'result', value };
}
