import { cellText } from '../cell-text.ts';
import { historyColumns } from '../templates/history.ts';
import type { Value } from '../workbook.ts';

/** What the seal speaks for: every column but the ordinal number, which says nothing. */
const SEALED = historyColumns.map(({ key }) => key).filter((key) => !['stt', 'seal', 'frozen'].includes(key));

/** A row by column key, as it is written or as it stands in the sheet. */
export type CellOf = (key: string) => Value;

/**
 * Count and sum of the rows of one closing: tells whether all of them are there, and whether somebody has changed one.
 * The order of the rows does not matter.
 *
 * sealOf([row]) //=> '1-9c0b2f41'
 */
export function sealOf(rows: readonly CellOf[]): string {
  const texts = rows.map((row) => `${SEALED.map((key) => cellText(row(key))).join('\u0001')}${later(row)}`).sort();
  return `${rows.length}-${fnv1a(texts.join('\u0002'))}`;
}

/** A column that came later counts where something stands in it: what was sealed before it came is still sound. */
function later(row: CellOf): string {
  const frozen = cellText(row('frozen'));
  return frozen === '' ? '' : `\u0001${frozen}`;
}

/** rowsInSeal('12-9c0b2f41') //=> 12; null where it is no seal */
export function rowsInSeal(seal: string): number | null {
  const match = /^(\d+)-[0-9a-f]{8}$/.exec(seal);
  return match === null ? null : Number(match[1]);
}

/** FNV-1a of 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv): a slip is seen, no attack withstood. */
export function fnv1a(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Spreadsheets keep 15 digits of a number: one that is written so comes back the same. */
export const tidy = (value: Value): Value =>
  typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
