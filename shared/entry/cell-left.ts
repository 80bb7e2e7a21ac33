import type { RawEntry } from './types.ts';

type Column = 'numerator' | 'denominator' | 'published' | 'answer' | 'evidence';

/**
 * Address of the first of some cells of a row whose column is left, else of its code: where to look.
 *
 * cellLeft(raw, 'denominator', 'numerator') //=> 'F12', where the column of denominators has been deleted
 */
export function cellLeft(raw: RawEntry, ...columns: readonly Column[]): string {
  for (const column of columns) {
    const cell = raw[column];
    if (cell !== null) return cell.cell;
  }
  return raw.code.cell;
}
