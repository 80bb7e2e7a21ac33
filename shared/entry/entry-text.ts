import { formatNumber } from '../number/vi-number.ts';
import type { Value } from '../workbook/workbook.ts';
import type { RawCell } from './types.ts';

const INVISIBLE = /\p{Cf}/gu;
const BREAKS = /\r\n?|[\v\f\u2028\u2029]/g;
const CONTROLS = /\p{Cc}/gu;
const SPACES = /\p{Zs}/gu;

/**
 * What a person wrote in a text column: composed letters (NFC), line breaks kept as "\n", other white space as
 * blanks, nothing at either end; null when there is nothing to read. A number or a date that the spreadsheet made
 * of it is written back the Vietnamese way.
 *
 * entryText('Đã tập huấn \r\n 3 lớp ') //=> 'Đã tập huấn\n3 lớp'
 */
export function entryText(value: Value): string | null {
  const text = written(value)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(BREAKS, '\n')
    .replace(CONTROLS, (sign) => (sign === '\n' ? sign : ' '))
    .replace(SPACES, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  return text === '' ? null : text;
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? formatNumber(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return 'date' in value ? value.date.split('-').reverse().join('/') : '';
}

/** Whether nothing was typed: a deleted column, an empty cell, or only spaces and invisible signs. An error is not blank. */
export function isBlankCell(cell: RawCell | null): boolean {
  if (cell === null || cell.value === null) return true;
  return typeof cell.value === 'string' && entryText(cell.value) === null;
}

export function isErrorCell(cell: RawCell | null): boolean {
  return cell !== null && typeof cell.value === 'object' && cell.value !== null && 'error' in cell.value;
}

/** A cell's content for a sentence: a number stays one, so that the sentence can print it the Vietnamese way. */
export function typedValue(value: Value): string | number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'object' && value !== null && 'error' in value) return value.error;
  return entryText(value) ?? '';
}
