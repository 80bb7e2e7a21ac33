import { formatNumber, percentOfShare } from '../number/vi-number.ts';
import { readTarget } from './target.ts';
import type { Comparison, Target } from './target-types.ts';

// "=" would start a formula wherever the text is copied
const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': 'bằng ' };

/**
 * Prints a target in one form, which `readTarget` reads back as the same target when it was sure; what could not be
 * read is printed as it stands.
 * @example formatTarget(readTarget('từ 90% trở lên')) //=> '≥90%'
 * @example formatTarget(readTarget('tối thiểu 9/9 nền tảng')) //=> '9/9 nền tảng'
 */
export function formatTarget(target: Target): string {
  if (typeof target.value !== 'number') return target.qualifier ?? '';
  const measure = sign(target) + numberOf(target, target.value);
  const plain = join(measure, target.qualifier, ' ');
  return readTarget(plain).unit === target.unit ? plain : join(measure, target.qualifier, ' – ');
}

function sign({ kind, comparison }: Target): string {
  return comparison === null || (kind === 'count-of' && comparison === '>=') ? '' : SIGNS[comparison];
}

function numberOf({ kind, of, per, unit }: Target, value: number): string {
  if (kind === 'percent') return `${formatNumber(percentOfShare(value))}%`;
  const number = formatNumber(value);
  if (kind === 'count-of') return join(`${number}/${formatNumber(of ?? value)}`, unit, ' ');
  if (kind === 'rate' && unit !== '‰') return `${join(number, unit, ' ')}/${formatNumber(per ?? 1)}`;
  return join(number, unit, unit === '‰' ? '' : ' ');
}

function join(first: string, second: string | null, gap: string): string {
  return second === null ? first : first + gap + second;
}
