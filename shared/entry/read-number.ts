import type { Indicator } from '../plan/schema.ts';
import { isBlankCell, isErrorCell } from './entry-text.ts';
import {
  type Asked,
  type NumberCell,
  type NumberRule,
  type Part,
  type TypedCell,
  toShare,
  typedNumber,
} from './number-cell.ts';
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

/** Each of these may say why the number cannot be used. */
const faultRules: readonly NumberRule[] = [
  percentNotAsked,
  negativeNumber,
  notWhole,
  percentOutOfRange,
  ambiguousPercent,
];
/** These ask about a number that is used. */
const askingRules: readonly NumberRule[] = [ambiguousNumber, numberAsText];

/** A number cell, read: blank and unusable are different answers, and neither is 0. */
export interface NumberReading {
  readonly isBlank: boolean;
  /** A share 0..1 where a percentage is asked for; null where the cell is blank or cannot be used. */
  readonly value: number | null;
  readonly remarks: readonly Remark[];
}

/** Nothing typed, or nothing asked for. */
export const NOT_TYPED: NumberReading = { isBlank: true, value: null, remarks: [] };

/** What a cell says where the indicator asks for a number. An error value in it is left to the rule on errors. */
export function readNumber(
  raw: RawCell | null,
  part: Part,
  asked: Asked,
  plan: { readonly indicator: Indicator; readonly year: number },
): NumberReading {
  if (raw === null || isBlankCell(raw)) return NOT_TYPED;
  if (isErrorCell(raw)) return { isBlank: false, value: null, remarks: [] };
  return readTyped({ part, cell: raw.cell, value: raw.value, asked, ...plan });
}

function readTyped(cell: NumberCell): NumberReading {
  const shape = dateInsteadOfFraction(cell) ?? fractionInOneCell(cell);
  const typed = shape === null ? typedNumber(cell.value, cell.asked) : null;
  if (typed === null) return { isBlank: false, value: null, remarks: [shape ?? notANumber(cell)] };
  const remarks = remarksOn({ ...cell, typed });
  const value = cell.asked.percent ? toShare(typed) : typed.number;
  return { isBlank: false, value: remarks.some(leavesOut) ? null : value, remarks };
}

function remarksOn(cell: TypedCell): readonly Remark[] {
  const percent = percentNotAsked(cell);
  if (percent !== null) return [percent];
  const faults = faultRules.flatMap((rule) => rule(cell) ?? []);
  return faults.length > 0 ? faults : askingRules.flatMap((rule) => rule(cell) ?? []);
}
