import { formatNumber, percentOfShare } from '../number/vi-number.ts';
import { readTarget } from './target.ts';
import type { Comparison, Target } from './target-types.ts';

// "=" would start a formula wherever the text is copied
const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': 'bằng ' };
// a sign between the two where the unit would run on into what qualifies it
const GAPS = [' ', ' – ', ', '];

/**
 * Prints a target in one form, which `readTarget` reads back as the same target when it was sure; what could not be
 * read is printed as it stands.
 * @example formatTarget(readTarget('từ 90% trở lên')) //=> '≥90%'
 * @example formatTarget(readTarget('tối thiểu 9/9 nền tảng')) //=> '9/9 nền tảng'
 */
export function formatTarget(target: Target): string {
  if (typeof target.value !== 'number') return target.qualifier ?? '';
  const measure = sign(target) + numberOf(target, target.value);
  const candidates = GAPS.map((gap) => join(measure, target.qualifier, gap));
  return candidates.find((candidate) => isSame(readTarget(candidate), target)) ?? join(measure, target.qualifier, ' ');
}

function isSame(a: Target, b: Target): boolean {
  return a.unit === b.unit && a.qualifier === b.qualifier && a.sure === b.sure;
}

function sign({ kind, comparison, value }: Target): string {
  const isPlain = kind === 'count-of' && comparison === '>=' && value !== 0;
  return comparison === null || isPlain ? '' : SIGNS[comparison];
}

function numberOf({ kind, of, per, unit }: Target, value: number): string {
  if (kind === 'percent') return `${formatNumber(percentOfShare(value))}%`;
  const number = unmistakable(formatNumber(value));
  if (kind === 'count-of') return join(`${number}/${formatNumber(of ?? value)}`, unit, ' ');
  if (kind === 'rate' && unit !== '‰') return `${join(number, unit, ' ')}/${formatNumber(per ?? 1)}`;
  return join(number, unit, unit === '‰' ? '' : ' ');
}

// "1,234" is also how a thousand is written in English
function unmistakable(number: string): string {
  return /^[1-9]\d{0,2},\d{3}$/.test(number) ? `${number}0` : number;
}

function join(first: string, second: string | null, gap: string): string {
  return second === null ? first : first + gap + second;
}
