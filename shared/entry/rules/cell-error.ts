import { isErrorCell } from '../entry-text.ts';
import { figureCells, textCells } from '../identify.ts';
import { type Remark, remark } from '../remark.ts';
import type { RawEntry } from '../types.ts';

/** Cells that show an error value (#REF!, #N/A …) instead of what was typed. */
export function cellError(raw: RawEntry): readonly Remark[] {
  return [raw.code, ...figureCells(raw), ...textCells(raw)].flatMap((cell) =>
    cell !== null && isErrorCell(cell) ? [remark('cell-error', cell.cell, { error: errorOf(cell.value) })] : [],
  );
}

function errorOf(value: unknown): string {
  return (value as { readonly error: string }).error;
}
