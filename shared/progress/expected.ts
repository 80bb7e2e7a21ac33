import { add, multiply, type Rational, subtract } from '../number/rational.ts';

/**
 * The level to be reached when this share of the time is gone: baseline + (target − baseline) × share.
 *
 * expectedLevel(exact(0.03), exact(0.3), ratio(164, 364)) //=> 0.1516… (3% on 1/1, 30% by 31/12, on 14/6)
 */
export function expectedLevel(baseline: Rational, target: Rational, share: Rational): Rational {
  return add(baseline, multiply(subtract(target, baseline), share));
}
