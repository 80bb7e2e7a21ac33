import type { TypedCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** Nothing that a plan counts is below zero. */
export function negativeNumber({ typed, cell, part }: TypedCell): Remark | null {
  return typed.number < 0 ? remark('negative-number', cell, { part, value: typed.number }) : null;
}
