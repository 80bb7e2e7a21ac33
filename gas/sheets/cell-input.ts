import type { CellWrite } from '../../shared/index.ts';
import { serialOf } from './day.ts';
import { toSheets } from './formula-text.ts';
import { typedText } from './typed-text.ts';

/** What `setValues` takes for a cell; never a Date, so that no time zone comes in. */
export type CellInput = string | number | boolean;

/**
 * A cell's content as `setValues` must be given it. A day is a number: its cell needs a date format.
 *
 * cellInput({ formula: 'SUM(A1,B1)', result: 0 }, false) //=> '=SUM(A1;B1)'
 */
export function cellInput(write: CellWrite, isTextCell: boolean): CellInput {
  if (write === null) return '';
  if (typeof write === 'string') return write === '' ? '' : typedText(write, isTextCell);
  if (typeof write !== 'object') return write;
  if ('formula' in write) return toSheets(write.formula);
  if ('date' in write) return serialOf(write.date);
  if ('error' in write) return write.error;
  throw new Error('A cell that is to be kept has nothing to be written');
}
