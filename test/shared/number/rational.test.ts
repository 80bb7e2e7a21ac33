import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  exact,
  max,
  min,
  multiply,
  negate,
  type Rational,
  ratio,
  sign,
  subtract,
  toNumber,
} from '../../../shared/number/rational.ts';

const fraction = (n: number | string, d: number | string = 1): Rational => ({ n: BigInt(n), d: BigInt(d) });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const small = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }));

describe('exact', () => {
  test.each<[number, Rational]>([
    [0, fraction(0)],
    [-0, fraction(0)],
    [1, fraction(1)],
    [-7, fraction(-7)],
    [0.1, fraction(1, 10)],
    [0.85, fraction(17, 20)],
    [-2.5, fraction(-5, 2)],
    [0.30000000000000004, fraction('7500000000000001', '25000000000000000')],
    [1e21, fraction('1000000000000000000000')],
    [1.5e-7, fraction(3, 20000000)],
    [1.25e22, fraction('12500000000000000000000')],
    [-1e-7, fraction(-1, 10000000)],
  ])('%p is the decimal it is printed as', (value, expected) => {
    expect(exact(value)).toEqual(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%p is misuse', (value) => {
    expect(() => exact(value)).toThrow(new RangeError(`not a finite number: ${value}`));
  });

  test('of any double leads back to the same double', () => {
    fc.assert(
      fc.property(finite, (value) => {
        fc.pre(Math.abs(value) >= 1e-300 || value === 0);
        expect(toNumber(exact(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('arithmetic', () => {
  test('is exact where floating point slips', () => {
    expect(add(exact(0.1), exact(0.2))).toEqual(exact(0.3));
    expect(multiply(exact(1.1), exact(3))).toEqual(exact(3.3));
    expect(subtract(exact(0.3), exact(0.1))).toEqual(exact(0.2));
    expect(divide(exact(4.35), exact(100))).toEqual(exact(0.0435));
  });

  test('always gives a reduced fraction with a positive denominator', () => {
    expect(ratio(9, 12)).toEqual(fraction(3, 4));
    expect(ratio(9, -12)).toEqual(fraction(-3, 4));
    expect(ratio(-9, -12)).toEqual(fraction(3, 4));
    expect(ratio(0, -5)).toEqual(fraction(0));
    expect(ratio(0.5, 0.25)).toEqual(fraction(2));
    expect(add(ratio(1, 6), ratio(1, 3))).toEqual(fraction(1, 2));
    expect(subtract(ratio(1, 6), ratio(1, 6))).toEqual(fraction(0));
    expect(multiply(ratio(2, 3), ratio(3, 4))).toEqual(fraction(1, 2));
    expect(divide(ratio(1, 2), ratio(-3, 4))).toEqual(fraction(-2, 3));
    expect(negate(ratio(1, 2))).toEqual(fraction(-1, 2));
  });

  test('refuses to divide by zero', () => {
    expect(() => ratio(1, 0)).toThrow(new RangeError('division by zero'));
    expect(() => divide(exact(1), subtract(exact(0.3), exact(0.3)))).toThrow(RangeError);
  });

  test('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        const [a, b, c] = [ratio(...x), ratio(...y), ratio(...z)];
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        if (sign(b) !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });
});

describe('order', () => {
  test.each<[number, number, -1 | 0 | 1]>([
    [0.1, 0.2, -1],
    [0.2, 0.2, 0],
    [0.3, 0.2, 1],
    [-1, 1, -1],
    [-1, -2, 1],
  ])('%p against %p is %p', (a, b, expected) => {
    expect(compare(exact(a), exact(b))).toBe(expected);
    expect(compare(exact(b), exact(a))).toBe(expected === 0 ? 0 : -expected);
    expect(min(exact(a), exact(b))).toEqual(exact(Math.min(a, b)));
    expect(max(exact(a), exact(b))).toEqual(exact(Math.max(a, b)));
  });

  test('the first of two equals is the smaller and the larger', () => {
    const [a, b] = [ratio(1, 2), ratio(2, 4)];
    expect(min(a, b)).toBe(a);
    expect(max(a, b)).toBe(a);
  });

  test('the sign of a fraction', () => {
    expect([exact(-0.5), exact(0), exact(0.5)].map(sign)).toEqual([-1, 0, 1]);
  });

  test('agrees with that of doubles', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        expect(compare(exact(a), exact(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('toNumber', () => {
  test('gives the nearest double', () => {
    expect(toNumber(ratio(1, 3))).toBe(1 / 3);
    expect(toNumber(ratio(-2, 3))).toBe(-2 / 3);
    expect(toNumber(fraction(0))).toBe(0);
    expect(Object.is(toNumber(negate(fraction(0))), 0)).toBe(true);
    expect(toNumber(fraction('9007199254740993'))).toBe(9007199254740992);
    // a hair over the middle between two doubles
    expect(toNumber(fraction(`9007199254740993${'0'.repeat(29)}1`, `1${'0'.repeat(30)}`))).toBe(9007199254740994);
    expect(toNumber(fraction('18014398509481987', '2'))).toBe(9007199254740994);
    expect(toNumber(fraction('18014398509481985', '2'))).toBe(9007199254740992);
    expect(toNumber(fraction('36028797018963969', '4'))).toBe(9007199254740992);
    expect(toNumber(fraction('36028797018963973', '4'))).toBe(9007199254740994);
  });

  test('works far from one', () => {
    expect(toNumber(exact(Number.MAX_VALUE))).toBe(Number.MAX_VALUE);
    expect(toNumber(exact(2.5e-300))).toBe(2.5e-300);
    expect(toNumber(fraction(`1${'0'.repeat(400)}`))).toBe(Number.POSITIVE_INFINITY);
    expect(toNumber(fraction(1, `1${'0'.repeat(400)}`))).toBe(0);
  });

  test('of two whole numbers is their quotient', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        fc.pre(b !== 0);
        expect(toNumber(ratio(a, b))).toBe(a === 0 ? 0 : a / b);
      }),
    );
  });
});
