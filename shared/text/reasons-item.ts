import type { Target } from '../plan/target.ts';
import type { Sentence } from './sentence.ts';

/**
 * What is counted, for "42 hồ sơ": as the plan names it, else the target's unit, else "đơn vị".
 *
 * itemText({ countedItem: null, target: readTarget('9/9 nền tảng') }, 2) //=> { vi: 'nền tảng', en: 'nền tảng' }
 */
export function itemText(
  counted: { readonly countedItem: string | null; readonly target: Target },
  count: number,
): Sentence {
  const { countedItem, target } = counted;
  const item = countedItem ?? (target.unit !== null && /^[%‰]/.test(target.unit) ? null : target.unit);
  return item === null ? { vi: 'đơn vị', en: count === 1 ? 'unit' : 'units' } : { vi: item, en: item };
}
