import type { Value } from './workbook.ts';

/** What a cell says as text, NFC, trimmed, inner white space folded; '' for blank. For settings and keys, not for figures.
 *  cellText(' Phòng  VH-XH ') //=> 'Phòng VH-XH' */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string')
    return value
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return String(value);
}

export const isBlank = (value: Value): boolean => cellText(value) === '';
