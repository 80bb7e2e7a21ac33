import { plainText } from '../../number/plain-text.ts';
import type { NumberCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

const FRACTION = /^(\d{1,9}) ?(?:\/|trên) ?(\d{1,9})(?!\d| ?[/.,]\d)/i;

/** "9/9 nền tảng" kept as text: the two numbers belong in two cells. */
export function fractionInOneCell({ value, cell, part }: NumberCell): Remark | null {
  const match = typeof value === 'string' ? FRACTION.exec(plainText(value)) : null;
  if (match === null) return null;
  const values = { part, typed: match[0], numerator: Number(match[1]), denominator: Number(match[2]) };
  return remark('fraction-in-one-cell', cell, values);
}
