import type { CellWrite, Change, Value } from '../../../shared/index.ts';
import { cellAddress, HostCannot } from '../../../shared/index.ts';
import { cellKey } from '../../workbook-model/cell-key.ts';
import { blockOf, checkChange, isFormula, isKeep } from '../../workbook-model/check-change.ts';

/** What is to happen to one cell of a file. */
export type Edit =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: Value }
  /** The formula stays. */
  | { readonly kind: 'result'; readonly value: Value };

/** Edits by sheet title and cell key. */
export type Edits = ReadonlyMap<string, ReadonlyMap<number, Edit>>;

/**
 * The edits that a list of changes comes to, the last one of each cell. Throws HostCannot for a change that an
 * existing file does not take, and an Error for misuse; then nothing has happened.
 */
export function cellEdits(changes: readonly Change[], titles: readonly string[]): Edits {
  const bySheet = new Map<string, Map<number, Edit>>();
  for (const change of changes) {
    if (change.do !== 'write' && change.do !== 'results') {
      throw new HostCannot('xlsx', change.do, 'a file that exists takes new contents of cells only');
    }
    checkChange(change);
    if (!titles.includes(change.sheet)) throw new Error(`There is no sheet of this title: "${change.sheet}"`);
    const edits = bySheet.get(change.sheet) ?? new Map<number, Edit>();
    bySheet.set(change.sheet, edits);
    addEdits(edits, change);
  }
  return bySheet;
}

function addEdits(edits: Map<number, Edit>, change: Extract<Change, { do: 'write' | 'results' }>): void {
  blockOf(change).forEach((cells, down) => {
    cells.forEach((write, right) => {
      if (isKeep(write)) return;
      const [row, column] = [change.row + down, change.column + right];
      const key = cellKey(row, column);
      const next = change.do === 'results' ? resultEdit(edits.get(key), write) : writeEdit(write);
      if (next === null)
        throw new Error(`A result for ${change.sheet}!${cellAddress(row, column)}, which holds no formula`);
      edits.set(key, next);
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
