import type { TypedCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

const THREE_DECIMALS = /^[1-9]\d{0,2}\.\d{3}$/;

/** Files, people and hamlets are counted in whole numbers. 1,234 may be 1.234 read by a spreadsheet in English. */
export function notWhole({ typed, cell, part, asked }: TypedCell): Remark | null {
  if (!asked.whole || Number.isInteger(typed.number)) return null;
  const printed = String(typed.number);
  const thousands = THREE_DECIMALS.test(printed) ? Number(printed.replace('.', '')) : null;
  return remark('not-whole', cell, { part, value: typed.number, thousands });
}
