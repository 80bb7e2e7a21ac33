import type { Target } from '../plan/target.ts';

/**
 * Whether hamlets that have given no figure yet could still turn the verdict on the sum of the others. A share can fall
 * when they are added; a count that has to reach a number can only grow.
 *
 * hamletsCanTurn(readTarget('>30%')) //=> true
 * hamletsCanTurn(readTarget('200 hộ')) //=> false
 */
export function hamletsCanTurn({ kind, comparison }: Target): boolean {
  const onlyGrows = kind === 'count' || kind === 'amount';
  return !(onlyGrows && (comparison === '>=' || comparison === '>'));
}
