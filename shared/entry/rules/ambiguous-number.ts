import { typedValue } from '../entry-text.ts';
import type { TypedCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** "1.000" as text: one thousand in Vietnam, one elsewhere. It is read the Vietnamese way and asked. */
export function ambiguousNumber({ typed, value, cell, part }: TypedCell): Remark | null {
  if (typed.other === null) return null;
  return remark('ambiguous-number', cell, { part, typed: typedValue(value), value: typed.number, other: typed.other });
}
