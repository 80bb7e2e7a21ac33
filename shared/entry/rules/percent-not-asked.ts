import { typedValue } from '../entry-text.ts';
import type { TypedCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** "85%" where things are counted or a figure of another kind is asked for. */
export function percentNotAsked({ typed, asked, value, cell, part }: TypedCell): Remark | null {
  if (!typed.percentSign || asked.percent) return null;
  return remark('percent-not-asked', cell, { part, typed: typedValue(value) });
}
