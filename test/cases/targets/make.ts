import type { Comparison, Target } from '../../../shared/plan/target.ts';

const NONE = { of: null, per: null, unit: null, qualifier: null };

/** Expected readings, short enough to be read in a table. The value of a percent is written as a share. */
export function percent(comparison: Comparison, value: number, qualifier: string | null = null): Target {
  return { ...NONE, kind: 'percent', comparison, value, unit: '%', qualifier, sure: true };
}

export function count(
  comparison: Comparison,
  value: number,
  unit: string | null,
  qualifier: string | null = null,
): Target {
  return { ...NONE, kind: 'count', comparison, value, unit, qualifier, sure: true };
}

export function amount(
  comparison: Comparison,
  value: number,
  unit: string | null,
  qualifier: string | null = null,
): Target {
  return { ...NONE, kind: 'amount', comparison, value, unit, qualifier, sure: true };
}

export function countOf(value: number, of: number, unit: string | null, qualifier: string | null = null): Target {
  return { kind: 'count-of', comparison: '>=', value, of, per: null, unit, qualifier, sure: true };
}

export function rate(value: number, per: number, unit: string | null, qualifier: string | null = null): Target {
  return { kind: 'rate', comparison: '>=', value, of: null, per, unit, qualifier, sure: true };
}

export function milestone(qualifier: string): Target {
  return { ...NONE, kind: 'milestone', comparison: '=', value: true, qualifier, sure: true };
}

export function noTarget(qualifier: string | null): Target {
  return { ...NONE, kind: null, comparison: null, value: null, qualifier, sure: false };
}

export function unsure(target: Target): Target {
  return { ...target, sure: false };
}

export type Cases = Readonly<Record<string, Target>>;
