import { type CellWrite, toSerial } from '../../shared/index.ts';
import { TEXT_FORMAT } from './date-format.ts';

/** What is put in a range's `formulas` for one cell: null leaves it, '' blanks it. */
export type CellInput = string | number | boolean | null;

/** What to give Excel so that the cell comes to hold exactly what was asked for; `numberFormat` is the cell's own now. */
export function cellInput(write: CellWrite, numberFormat: string): CellInput {
  if (write === null || write === '') return '';
  if (typeof write === 'string') return textInput(write, numberFormat === TEXT_FORMAT);
  if (typeof write !== 'object') return write;
  if ('keep' in write) return null;
  if ('formula' in write) return `=${write.formula}`;
  return 'date' in write ? toSerial(write.date) : write.error;
}

/** In a text cell Excel would make text of a number, date, error or formula too. */
export function needsOpenFormat(write: CellWrite): boolean {
  if (write === null || typeof write === 'string') return false;
  return typeof write !== 'object' || !('keep' in write);
}

/**
 * Excel reads a text as if a person had typed it: "=…" becomes a formula, "9/9" a day, "1.000" a number. An apostrophe
 * before it keeps it a text and is not part of the value (https://github.com/OfficeDev/office-js/issues/6687). It is
 * put only where it may be needed, for it shows in the formula bar.
 */
function textInput(text: string, isTextCell: boolean): string {
  if (text.startsWith("'")) return `'${text}`;
  return isTextCell || isPlainText(text) ? text : `'${text}`;
}

/** Long enough for any day written out. */
const LONGEST_TYPED = 40;

function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(?:true|false)$/i.test(text)) return false;
  return text.length > LONGEST_TYPED || !/\d/.test(text);
}
