import { typedValue } from '../entry-text.ts';
import { type TypedCell, toShare } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';

/** A number that is text to the spreadsheet: we can read it, the formulas of the sheet cannot. */
export function numberAsText({ typed, value, cell, part, asked }: TypedCell): Remark | null {
  if (!typed.isText || typed.other !== null) return null;
  const read = asked.percent ? { value: toShare(typed), percent: 1 } : { value: typed.number, percent: 0 };
  return remark('number-as-text', cell, { part, typed: typedValue(value), ...read });
}
