import { typedValue } from '../entry-text.ts';
import type { NumberCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** What was typed is no number, or not one number: "đang làm", ">80", "80-90", "2 triệu". */
export function notANumber({ value, cell, part }: NumberCell): Remark {
  return remark('not-a-number', cell, { part, typed: typedValue(value) });
}
