import type { Measure } from './target-measures.ts';
import { isOnlyAction } from './target-milestone.ts';

/** The number that is the target, and whether there is no doubt which one it is. */
export interface Chosen {
  readonly measure: Measure;
  readonly sure: boolean;
}

const CONTINUES = /(?:và|cùng|kèm|[;,+.])\s*$/iu;

/**
 * The first number that sets a target by itself; with a second one, unless both say the same, it is not sure.
 * null when there are none, or only numbers that limit or describe ("in 5 days", "at 15 ấp").
 * @example chooseMeasure('15/15 ấp (100%)', findMeasures('15/15 ấp (100%)')) //=> { measure: { of: 15, … }, sure: true }
 */
export function chooseMeasure(masked: string, measures: readonly Measure[]): Chosen | null {
  const claims = measures.filter((measure, index) => isClaim(masked, measure, index));
  const first = claims.find((claim) => !claim.isCondition);
  if (first === undefined) return null;
  const rivals = claims.filter((claim) => claim !== first && (!claim.isCondition || continues(masked, claim)));
  return { measure: first, sure: !first.doubtful && rivals.every((rival) => saysTheSame(first, rival)) };
}

/** The number to show where none sets a target by itself; sure only when it is compared with something.
 * @example chooseLimit('Xử lý không quá 5 ngày', findMeasures('Xử lý không quá 5 ngày')) //=> { measure: { value: 5, … }, sure: true } */
export function chooseLimit(masked: string, measures: readonly Measure[]): Chosen | null {
  const limits = measures.filter((measure, index) => isClaim(masked, measure, index));
  const measure = limits[0] ?? measures[0];
  return measure === undefined ? null : { measure, sure: limits.length === 1 && !measure.doubtful };
}

function isClaim(masked: string, measure: Measure, index: number): boolean {
  const isNumberOfThings = measure.kind === 'count' || measure.kind === 'amount';
  if (!isNumberOfThings || measure.comparison !== null) return true;
  return continues(masked, measure) || (index === 0 && isOnlyAction(masked.slice(0, measure.start)));
}

function continues(masked: string, measure: Measure): boolean {
  return CONTINUES.test(masked.slice(0, measure.start));
}

// "15/15 ấp (100%)", "100% (21/21 ấp)"
function saysTheSame(a: Measure, b: Measure): boolean {
  return a.kind !== b.kind && shareOf(a) !== null && shareOf(a) === shareOf(b);
}

function shareOf({ kind, value, of }: Measure): number | null {
  if (kind === 'percent') return value;
  return of === null ? null : value / of;
}
