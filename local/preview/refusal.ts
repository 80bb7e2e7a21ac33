import type { Validation, Value } from '../../shared/index.ts';

/**
 * Whether a validation stops a value that somebody typed. `holds` says what its formula gives; a blank is always taken,
 * as our templates and Excel's own default allow it.
 *
 * isRefused({ type: 'list', values: ['Có', 'Không'] }, 'có', …) //=> true
 */
export function isRefused(rule: Validation['rule'], value: Value, holds: (formula: string) => boolean): boolean {
  if (value === null) return false;
  switch (rule.type) {
    case 'any':
      return false;
    case 'list':
      return !rule.values.includes(String(value));
    case 'formula':
      return !holds(rule.formula);
    case 'number':
      return !(typeof value === 'number' && isWithin(value, rule.min, rule.max) && !(rule.whole && value % 1 !== 0));
    case 'date':
      return !(typeof value === 'object' && 'date' in value && isWithin(value.date, rule.from, rule.to));
  }
}

function isWithin<T extends number | string>(value: T, least: T | null, most: T | null): boolean {
  return (least === null || value >= least) && (most === null || value <= most);
}
