import { compare, exact, multiply, type Rational, toNumber } from './rational.ts';

export { type ParsedNumber, parseNumber } from './parse-number.ts';

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);
const TEN = BigInt(10);
const NOTHING = exact(0);
const WHOLE = exact(1);
const HUNDRED = exact(100);

export interface PercentOptions {
  /** a share that the printed figure must not blur with: the target */
  readonly against?: number;
  /** decimals to print even when they are zeros; without it at most one, and none that is zero */
  readonly decimals?: number;
}

/**
 * A number the way it is written in Vietnam; without `maxDecimals` every decimal is shown. Halves are rounded away
 * from zero. Throws on NaN and infinities.
 * @example formatNumber(2945) //=> '2.945'
 * @example formatNumber(85.55, 1) //=> '85,6'
 */
export function formatNumber(value: number, maxDecimals?: number): string {
  const number = exact(value);
  return withoutTrailingZeros(print(number, Math.min(maxDecimals ?? Infinity, decimalsOf(number))));
}

/**
 * A share (0..1) as a percentage, with as many decimals as it takes to show on which side of `against`, and of 0%
 * and 100%, it lies.
 * @example formatPercent(0.855) //=> '85,5%'
 * @example formatPercent(0.1996, { against: 0.2 }) //=> '19,96%'
 * @example formatPercent(0.08, { decimals: 1 }) //=> '8,0%'
 */
export function formatPercent(share: number, options: PercentOptions = {}): string {
  const value = multiply(exact(share), HUNDRED);
  const landmarks = [NOTHING, WHOLE, exact(options.against ?? 0)].map((mark) => multiply(mark, HUNDRED));
  let decimals = options.decimals ?? 1;
  while (landmarks.some((mark) => isBlurred(value, mark, decimals))) decimals += 1;
  const printed = print(value, decimals);
  return `${options.decimals === undefined ? withoutTrailingZeros(printed) : printed}%`;
}

/** The share that a typed percentage is, without the slip of a division in floating point.
 * @example shareOfPercent(85.5) //=> 0.855 */
export function shareOfPercent(percent: number): number {
  return toNumber(multiply(exact(percent), { n: ONE, d: HUNDRED.n }));
}

/** The percentage that a share is, without the slip of a multiplication in floating point.
 * @example percentOfShare(0.07) //=> 7 */
export function percentOfShare(share: number): number {
  return toNumber(multiply(exact(share), HUNDRED));
}

function isBlurred(value: Rational, mark: Rational, decimals: number): boolean {
  return compare({ n: scaled(value, decimals), d: TEN ** BigInt(decimals) }, mark) !== compare(value, mark);
}

function print(value: Rational, decimals: number): string {
  const units = scaled(value, decimals);
  const digits = String(units < ZERO ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = digits.slice(digits.length - decimals);
  return (units < ZERO ? '-' : '') + whole + (decimals > 0 ? `,${fraction}` : '');
}

// value × 10^decimals, rounded half away from zero
function scaled(value: Rational, decimals: number): bigint {
  const top = value.n * TEN ** BigInt(decimals) * TWO;
  const half = value.n < ZERO ? -value.d : value.d;
  return (top + half) / (value.d * TWO);
}

function decimalsOf(value: Rational): number {
  let decimals = 0;
  for (let power = ONE; power % value.d !== ZERO; power *= TEN) decimals += 1;
  return decimals;
}

function withoutTrailingZeros(printed: string): string {
  return printed.includes(',') ? printed.replace(/,?0*$/, '') : printed;
}
