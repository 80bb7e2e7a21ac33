import type { Indicator } from '../plan/schema.ts';
import { isBlankCell, isErrorCell } from './entry-text.ts';
import { type Asked, type NumberCell, type NumberRule, type Part, toShare, typedNumber } from './number-cell.ts';
import { leavesOut, type Remark } from './remark.ts';
import { ambiguousNumber } from './rules/ambiguous-number.ts';
import { ambiguousPercent } from './rules/ambiguous-percent.ts';
import { dateInsteadOfFraction } from './rules/date-instead-of-fraction.ts';
import { fractionInOneCell } from './rules/fraction-in-one-cell.ts';
import { negativeNumber } from './rules/negative-number.ts';
import { notANumber } from './rules/not-a-number.ts';
import { notWhole } from './rules/not-whole.ts';
import { numberAsText } from './rules/number-as-text.ts';
import { percentNotAsked } from './rules/percent-not-asked.ts';
import { percentOutOfRange } from './rules/percent-out-of-range.ts';
import type { RawCell } from './types.ts';

/** The first of these that speaks says why there is no number to look at. */
const shapeRules: readonly NumberRule[] = [dateInsteadOfFraction, fractionInOneCell, notANumber, percentNotAsked];
/** Each of these may say why the number cannot be used. */
const faultRules: readonly NumberRule[] = [negativeNumber, notWhole, percentOutOfRange, ambiguousPercent];
/** These ask about a number that is used. */
const askingRules: readonly NumberRule[] = [ambiguousNumber, numberAsText];

/** A number cell, read: blank and unusable are different answers, and neither is 0. */
export interface NumberReading {
  readonly state: 'blank' | 'unusable' | 'number';
  /** A share 0..1 where a percentage is asked for. */
  readonly value: number | null;
  readonly remarks: readonly Remark[];
}

/** Nothing typed, or nothing asked for. */
export const NOT_TYPED: NumberReading = { state: 'blank', value: null, remarks: [] };

/** What a cell says where the indicator asks for a number. An error value in it is left to the rule on errors. */
export function readNumber(
  raw: RawCell | null,
  part: Part,
  asked: Asked,
  plan: { readonly indicator: Indicator; readonly year: number },
): NumberReading {
  if (raw === null || isBlankCell(raw)) return NOT_TYPED;
  const { value, cell } = raw;
  if (isErrorCell(raw)) return { state: 'unusable', value: null, remarks: [] };
  const typed = typedNumber(value, asked);
  const remarks = remarksOn({ part, cell, value, typed, asked, ...plan });
  if (typed === null || remarks.some(leavesOut)) return { state: 'unusable', value: null, remarks };
  return { state: 'number', value: asked.percent ? toShare(typed) : typed.number, remarks };
}

function remarksOn(cell: NumberCell): readonly Remark[] {
  for (const rule of shapeRules) {
    const found = rule(cell);
    if (found !== null) return [found];
  }
  const faults = faultRules.flatMap((rule) => rule(cell) ?? []);
  return faults.length > 0 ? faults : askingRules.flatMap((rule) => rule(cell) ?? []);
}
