import { cellKey, cellOfKey } from './cell-key.ts';
import { formulaReferences, type SheetArea } from './formula-references.ts';

/** A formula that stays in the file as it is. */
export interface StandingFormula {
  /** Title of its sheet, in lower case. */
  readonly sheet: string;
  readonly key: number;
  readonly text: string;
}

export interface ChangedCell {
  readonly sheet: string;
  readonly key: number;
}

/** Areas of more cells than this are looked through instead of being listed cell by cell. */
const LISTED_CELLS = 64;

/**
 * The formulas whose results may be wrong once some cells have changed: those that read them, those that read these,
 * and so on. One whose references cannot be followed counts as soon as anything changed.
 */
export function staleCells(
  formulas: readonly StandingFormula[],
  changed: readonly ChangedCell[],
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<StandingFormula> {
  if (changed.length === 0) return new Set();
  const readers = readerIndex();
  const stale = new Set<StandingFormula>();
  const queue: ChangedCell[] = [...changed];
  const markStale = (formula: StandingFormula) => {
    if (stale.has(formula)) return;
    stale.add(formula);
    queue.push(formula);
  };
  for (const formula of formulas) {
    const reads = readAreas(formula, names);
    if (reads === null) markStale(formula);
    else for (const area of reads) readers.add(area, formula);
  }
  for (let i = 0; i < queue.length; i++) readers.each(queue[i] as ChangedCell, markStale);
  return stale;
}

/** The areas that a formula reads, also by way of names; null where they cannot be told. */
function readAreas(
  { text, sheet }: StandingFormula,
  names: ReadonlyMap<string, readonly string[]>,
): readonly SheetArea[] | null {
  const areas: SheetArea[] = [];
  const texts = [text];
  const followed = new Set<string>();
  for (let i = 0; i < texts.length; i++) {
    const references = formulaReferences(texts[i] as string);
    if (references.isOpen) return null;
    areas.push(...references.areas.map((area) => ({ ...area, sheet: area.sheet ?? sheet })));
    for (const name of references.names) {
      if (!followed.has(name)) texts.push(...(names.get(name) ?? []));
      followed.add(name);
    }
  }
  return areas;
}

interface ReaderIndex {
  add(area: SheetArea, formula: StandingFormula): void;
  each(cell: ChangedCell, visit: (formula: StandingFormula) => void): void;
}

function readerIndex(): ReaderIndex {
  const sheets = new Map<string | null, SheetReaders>();
  return {
    add(area, formula) {
      const readers: SheetReaders = sheets.get(area.sheet) ?? { byCell: new Map(), ofAreas: [] };
      sheets.set(area.sheet, readers);
      if (area.rows * area.columns > LISTED_CELLS) readers.ofAreas.push({ area, formula });
      else for (const key of keysOf(area)) listIn(readers.byCell, key, formula);
    },
    each({ sheet, key }, visit) {
      const readers = sheets.get(sheet);
      if (readers === undefined) return;
      readers.byCell.get(key)?.forEach(visit);
      const { row, column } = cellOfKey(key);
      for (const { area, formula } of readers.ofAreas) if (holds(area, row, column)) visit(formula);
    },
  };
}

interface SheetReaders {
  readonly byCell: Map<number, StandingFormula[]>;
  readonly ofAreas: { readonly area: SheetArea; readonly formula: StandingFormula }[];
}

function listIn<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function keysOf({ row, column, rows, columns }: SheetArea): readonly number[] {
  if (rows === 1 && columns === 1) return [cellKey(row, column)];
  const keys: number[] = [];
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) keys.push(cellKey(row + down, column + right));
  }
  return keys;
}

function holds(area: SheetArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
