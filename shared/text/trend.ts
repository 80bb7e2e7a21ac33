import { formatNumber, formatPercent } from '../number/vi-number.ts';
import type { YearTarget } from '../plan/schema.ts';
import { readTarget, type Target } from '../plan/target.ts';
import type { Observation } from '../progress/types.ts';

/** How many of the last periods are shown. */
const SHOWN = 4;

/**
 * The last periods' figures and which way they go; '' where there is no figure.
 *  trendText({ target, observations }) //=> '71,0% → 80,0% → 88,5% ▲'
 */
export function trendText({
  target,
  observations,
}: {
  readonly target: YearTarget | null;
  readonly observations: readonly Observation[];
}): string | null {
  const values = observations.slice(-SHOWN).flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return null;
  const reading = target?.reading ?? readTarget('');
  const shown = values.map((value) => {
    if (typeof value === 'boolean') return value ? 'xong' : 'chưa xong';
    return figure(reading, value);
  });
  const [before, last] = values.slice(-2).map(Number);
  return `${shown.join(' → ')}${values.length < 2 ? '' : ` ${arrow(Number(last) - Number(before))}`}`;
}

/** Without its unit, which stands beside it in the target. */
function figure(target: Target, value: number): string {
  if (target.kind === 'percent') return formatPercent(value);
  return target.of === null
    ? formatNumber(value, 2)
    : `${formatNumber(value * target.of, 1)}/${formatNumber(target.of)}`;
}

const arrow = (change: number): string => (change > 0 ? '▲' : change < 0 ? '▼' : '►');
