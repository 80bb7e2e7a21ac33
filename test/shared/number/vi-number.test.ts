import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatNumber,
  formatPercent,
  parseNumber,
  percentOfShare,
  shareOfPercent,
} from '../../../shared/number/vi-number.ts';

describe('formatNumber', () => {
  test.each<[number, number | undefined, string]>([
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [7, undefined, '7'],
    [999, undefined, '999'],
    [1000, undefined, '1.000'],
    [2945, undefined, '2.945'],
    [1234567.891, undefined, '1.234.567,891'],
    [85.5, undefined, '85,5'],
    [0.36, undefined, '0,36'],
    [-1234.5, undefined, '-1.234,5'],
    [1e21, undefined, '1.000.000.000.000.000.000.000'],
    [1.5e-7, undefined, '0,00000015'],
    [85.55, 1, '85,6'],
    [85.54, 1, '85,5'],
    [85.55, 0, '86'],
    [-85.55, 1, '-85,6'],
    [-85.5, 0, '-86'],
    [85.04, 1, '85'],
    [1000.04, 1, '1.000'],
    [85.5, 3, '85,5'],
    [999.95, 1, '1.000'],
    [-0.04, 1, '0'],
    [0.05, 1, '0,1'],
    [1.005, 2, '1,01'],
    [100, 0, '100'],
  ])('%p with at most %p decimals is %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%p is misuse', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });

  test('with every decimal is read back as the same number, or as one of two ways', () => {
    const anyNumber = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
        .filter((value) => !String(value).includes('e')),
      fc.integer(),
      fc.integer().map((units) => Number(`${units}e-3`)),
    );
    fc.assert(
      fc.property(anyNumber, (value) => {
        const parsed = parseNumber(formatNumber(value));
        expect(parsed).toMatchObject({
          ok: true,
          value: value === 0 ? 0 : value,
          percent: false,
          prefix: null,
          unit: null,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatPercent', () => {
  test.each<[number, Parameters<typeof formatPercent>[1], string]>([
    [0.855, undefined, '85,5%'],
    [0.85, undefined, '85%'],
    [0.08, undefined, '8%'],
    [0.08, { decimals: 1 }, '8,0%'],
    [0.08, { decimals: 0 }, '8%'],
    [0.0856, { decimals: 0 }, '9%'],
    [1 / 3, undefined, '33,3%'],
    [1 / 3, { decimals: 2 }, '33,33%'],
    [0, undefined, '0%'],
    [0, { decimals: 1 }, '0,0%'],
    [1, undefined, '100%'],
    [1.2, undefined, '120%'],
    [12.345, undefined, '1.234,5%'],
    [-0.02, undefined, '-2%'],
    // never on the wrong side of the target
    [0.1996, { against: 0.2 }, '19,96%'],
    [0.19996, { against: 0.2 }, '19,996%'],
    [0.2004, { against: 0.2 }, '20,04%'],
    [0.2, { against: 0.2 }, '20%'],
    [0.2, { against: 0.2, decimals: 1 }, '20,0%'],
    [0.1996, { against: 0.2, decimals: 1 }, '19,96%'],
    [0.19949, { against: 0.2 }, '19,9%'],
    [0.85555, { against: 0.85555 }, '85,555%'],
    [0.8556, { against: 0.85555 }, '85,6%'],
    [0.85551, { against: 0.85555 }, '85,55%'],
    [0.85, { against: 0.2 }, '85%'],
    // nor 0% for a few or 100% for nearly all
    [0.0004, undefined, '0,04%'],
    [0.9996, undefined, '99,96%'],
    [0.99999, { decimals: 1 }, '99,999%'],
    [1.0004, undefined, '100,04%'],
    [-0.0004, undefined, '-0,04%'],
    [0.0096, { against: 0.01 }, '0,96%'],
  ])('%p with %j is %s', (share, options, expected) => {
    expect(formatPercent(share, options)).toBe(expected);
  });

  test('shows on which side of the target it lies', () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: -50, max: 50 }))
      .map(([basisPoints, off]) => [Number(`${basisPoints}e-4`), Number(`${basisPoints * 1000 + off}e-7`)] as const);
    fc.assert(
      fc.property(near, fc.constantFrom(undefined, 0, 1, 2), ([against, share], decimals) => {
        const shown = formatPercent(share, decimals === undefined ? { against } : { against, decimals });
        const read = parseNumber(shown);
        const value = read.ok ? shareOfPercent(read.value) : Number.NaN;
        expect(Math.sign(value - against)).toBe(Math.sign(share - against));
        expect(shown).toMatch(/^-?\d[\d.]*(,\d+)?%$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('percentages and shares', () => {
  test.each([
    [85.5, 0.855],
    [7, 0.07],
    [28.999, 0.28999],
    [110, 1.1],
    [0, 0],
    [-5, -0.05],
  ])('%p%% is %p and back', (percent, share) => {
    expect(shareOfPercent(percent)).toBe(share);
    expect(percentOfShare(share)).toBe(percent);
  });

  test('do not slip as division and multiplication do', () => {
    expect(0.07 * 100).not.toBe(7);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (units) => {
        const percent = Number(`${units}e-5`);
        expect(percentOfShare(shareOfPercent(percent))).toBe(percent);
        expect(shareOfPercent(percent)).toBe(Number(`${units}e-7`));
      }),
    );
  });
});
