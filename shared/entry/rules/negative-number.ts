import type { NumberCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** Nothing that a plan counts is below zero. */
export function negativeNumber({ typed, cell, part }: NumberCell): Remark | null {
  return typed !== null && typed.number < 0 ? remark('negative-number', cell, { part, value: typed.number }) : null;
}
