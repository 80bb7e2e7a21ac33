/** An exact fraction, always reduced, with a positive denominator. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TEN = BigInt(10);

/** Reads a double as the decimal it is printed as, so 0.1 is one tenth; throws on NaN and infinities.
 * @example exact(0.85) //=> { n: 17n, d: 20n } */
export function exact(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return scale < 0 ? reduce(digits, TEN ** BigInt(-scale)) : reduce(digits * TEN ** BigInt(scale), ONE);
}

/** One number over another, exactly; throws when the second is zero.
 * @example ratio(9, 12) //=> { n: 3n, d: 4n } */
export function ratio(n: number, d: number): Rational {
  return divide(exact(n), exact(d));
}

export function add(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.n, a.d * b.d);
}

/** Throws a RangeError when b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === ZERO) throw new RangeError('division by zero');
  return reduce(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function sign(a: Rational): -1 | 0 | 1 {
  if (a.n === ZERO) return 0;
  return a.n < ZERO ? -1 : 1;
}

/** Where a lies from b.
 * @example compare(exact(0.1), exact(0.2)) //=> -1 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  return sign(subtract(a, b));
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The double nearest to the fraction.
 * @example toNumber(ratio(1, 3)) //=> 0.3333333333333333 */
export function toNumber(a: Rational): number {
  const top = magnitude(a.n);
  const shift = Math.max(0, 64 + bits(a.d) - bits(top));
  const scaled = top << BigInt(shift);
  const quotient = scaled / a.d;
  // the last of at least 64 bits says whether anything was cut off, so that a tie is rounded only when it is one
  const sticky = scaled % a.d === ZERO ? quotient : quotient | ONE;
  return (a.n < ZERO ? -1 : 1) * scaleDown(Number(sticky), shift);
}

// in two steps, because 2 ** shift alone may be infinite
function scaleDown(value: number, shift: number): number {
  const half = Math.floor(shift / 2);
  return value / 2 ** half / 2 ** (shift - half);
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

function magnitude(value: bigint): bigint {
  return value < ZERO ? -value : value;
}

function reduce(n: bigint, d: bigint): Rational {
  const common = gcd(magnitude(n), magnitude(d));
  const by = d < ZERO ? -common : common;
  return { n: n / by, d: d / by };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== ZERO) [x, y] = [y, x % y];
  return x;
}
