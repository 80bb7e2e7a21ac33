import type { YearTarget } from '../schema.ts';

type Reading = YearTarget['reading'];

const nothingElse = { of: null, per: null, qualifier: null, sure: true } as const;

/**
 * A share; 0.85 is 85%.
 *
 * percent(0.2, '>') // ">20%"
 */
export function percent(value: number, comparison: '>=' | '>' = '>=', qualifier: string | null = null): Reading {
  return { ...nothingElse, kind: 'percent', comparison, value, unit: '%', qualifier };
}

/**
 * A fact that is established or not; the words that state it are kept as the qualifier.
 *
 * milestone('Có ứng dụng AI phục vụ người dân')
 */
export function milestone(qualifier: string): Reading {
  return { ...nothingElse, kind: 'milestone', comparison: '=', value: true, unit: null, qualifier };
}

/**
 * So many of so many.
 *
 * countOf(9, 9, 'nền tảng') // "9/9 nền tảng"
 */
export function countOf(value: number, of: number, unit: string, qualifier: string | null = null): Reading {
  return { ...nothingElse, kind: 'count-of', comparison: '>=', value, of, unit, qualifier };
}

/**
 * So many for each thousand inhabitants.
 *
 * perThousand(1, 'doanh nghiệp') // "01 doanh nghiệp/1.000 dân"
 */
export function perThousand(value: number, unit: string): Reading {
  return { ...nothingElse, kind: 'rate', comparison: '>=', value, per: 1000, unit, qualifier: 'dân' };
}
