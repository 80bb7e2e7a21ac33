import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isFalling, isMet, type Measured } from '../../../shared/plan/judge-target.ts';
import { type Comparison, readTarget, type Target } from '../../../shared/plan/target.ts';
import { amount, count, countOf, milestone, noTarget, percent, rate, unsure } from '../../cases/targets/make.ts';

const COMPARISONS: readonly Comparison[] = ['>=', '>', '<=', '<', '='];
const value = (measured: Measured['value']): Measured => ({ value: measured, numerator: null, denominator: null });
const parts = (numerator: number, denominator: number): Measured => ({ value: null, numerator, denominator });

describe('at the threshold and one step beside it', () => {
  test.each<[string, boolean, boolean, boolean]>([
    ['≥85%', false, true, true],
    ['>85%', false, false, true],
    ['≤85%', true, true, false],
    ['<85%', true, false, false],
    ['bằng 85%', false, true, false],
  ])('%s of 1.000', (printed, below, at, above) => {
    expect(isMet(readTarget(printed), parts(849, 1000))).toBe(below);
    expect(isMet(readTarget(printed), parts(850, 1000))).toBe(at);
    expect(isMet(readTarget(printed), parts(851, 1000))).toBe(above);
    expect(isMet(readTarget(printed), value(0.849999999))).toBe(below);
    expect(isMet(readTarget(printed), value(0.85))).toBe(at);
    expect(isMet(readTarget(printed), value(0.850000001))).toBe(above);
  });

  test('0,1 + 0,2 in floating point does not pass for more than 0,3', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true);
    expect(isMet(readTarget('>30%'), parts(3, 10))).toBe(false);
    expect(isMet(readTarget('≤30%'), parts(3, 10))).toBe(true);
    expect(isMet(readTarget('≥28,7%'), parts(287, 1000))).toBe(true);
    expect(isMet(readTarget('>28,7%'), parts(287, 1000))).toBe(false);
  });

  test('parts decide, not the quotient that was rounded for a dashboard', () => {
    expect(isMet(readTarget('>20%'), { value: 0.2, numerator: 2001, denominator: 10000 })).toBe(true);
    expect(isMet(readTarget('≥20%'), { value: 0.2, numerator: 1999, denominator: 10000 })).toBe(false);
  });

  test('a value that shows as 20,0% and is 19,96% does not meet 20%', () => {
    expect(isMet(readTarget('20%'), value(0.1996))).toBe(false);
  });
});

describe('rates', () => {
  const oneInThousand = rate(1, 1000, 'doanh nghiệp', 'dân');
  test('compare numerator × 1.000 with target × denominator', () => {
    expect(isMet(oneInThousand, parts(12, 12000))).toBe(true);
    expect(isMet(oneInThousand, parts(11, 12000))).toBe(false);
    expect(isMet({ ...oneInThousand, comparison: '>' }, parts(12, 12000))).toBe(false);
    expect(isMet(rate(0.36, 1000, null, 'dân'), parts(36, 100000))).toBe(true);
  });

  test('a published figure is compared as printed', () => {
    expect(isMet(oneInThousand, value(1))).toBe(true);
    expect(isMet(oneInThousand, value(0.36))).toBe(false);
  });

  test('without a "per" are per one', () => {
    expect(isMet({ ...oneInThousand, per: null }, parts(3, 3))).toBe(true);
    expect(isMet({ ...oneInThousand, per: null }, parts(2, 3))).toBe(false);
  });
});

describe('x of y', () => {
  const nineOfNine = countOf(9, 9, 'nền tảng');
  test('compares the count when the whole is the same', () => {
    expect(isMet(nineOfNine, parts(9, 9))).toBe(true);
    expect(isMet(nineOfNine, parts(8, 9))).toBe(false);
    expect(isMet(countOf(12, 15, 'ấp'), parts(12, 15))).toBe(true);
  });

  test('compares the shares when the whole has changed', () => {
    expect(isMet(nineOfNine, parts(10, 10))).toBe(true);
    expect(isMet(nineOfNine, parts(9, 10))).toBe(false);
    expect(isMet(countOf(2, 3, 'hộ'), parts(200, 300))).toBe(true);
    expect(isMet(countOf(2, 3, 'hộ'), parts(199, 300))).toBe(false);
  });

  test('compares a lone count with x, from the value or else from the numerator', () => {
    expect(isMet(nineOfNine, value(9))).toBe(true);
    expect(isMet(nineOfNine, value(8))).toBe(false);
    expect(isMet(nineOfNine, { value: null, numerator: 9, denominator: null })).toBe(true);
    expect(isMet(nineOfNine, { value: 8, numerator: 9, denominator: null })).toBe(false);
    expect(isMet({ ...nineOfNine, of: null }, parts(9, 12))).toBe(true);
  });
});

describe('counts and amounts', () => {
  test('compare the value; parts are not theirs', () => {
    expect(isMet(count('>=', 1200, 'hồ sơ'), value(1200))).toBe(true);
    expect(isMet(count('>=', 1200, 'hồ sơ'), { value: 1199, numerator: 1300, denominator: 1 })).toBe(false);
    expect(isMet(amount('<', 1.5, 'tỷ đồng'), value(1.4999))).toBe(true);
    expect(isMet(count('>=', 1, 'ấp'), parts(1, 1))).toBeNull();
    expect(isMet(count('>=', 1, 'ấp'), { value: null, numerator: 1, denominator: null })).toBeNull();
  });
});

describe('milestones', () => {
  const done = milestone('Ban hành kế hoạch');
  test.each<[Measured['value'], boolean | null]>([
    [true, true],
    [false, false],
    [null, null],
    [1, null],
    [0, null],
  ])('%j is judged %j', (measured, expected) => {
    expect(isMet(done, value(measured))).toBe(expected);
  });
});

describe('what cannot be judged', () => {
  test.each<[string, Target, Measured]>([
    ['no value', percent('>=', 0.85), value(null)],
    ['a zero denominator', percent('>=', 0.85), parts(0, 0)],
    ['a zero denominator beside a value', percent('>=', 0.85), { value: 1, numerator: 1, denominator: 0 }],
    ['a negative denominator', percent('>=', 0.85), parts(1, -1)],
    ['a numerator that is no number', percent('>=', 0.85), parts(Number.NaN, 1)],
    ['a denominator that is no number', percent('>=', 0.85), parts(1, Number.POSITIVE_INFINITY)],
    ['a value that is no number', percent('>=', 0.85), value(Number.NaN)],
    ['a numerator without a denominator', percent('>=', 0.85), { value: null, numerator: 85, denominator: null }],
    ['a denominator without a numerator', percent('>=', 0.85), { value: null, numerator: null, denominator: 100 }],
    ['"done" where a number is asked for', percent('>=', 0.85), value(true)],
    ['a target that is not sure', unsure(percent('>=', 0.85)), value(1)],
    ['a text without a target', noTarget('theo hướng dẫn'), value(1)],
    ['a target without a comparison', { ...percent('>=', 0.85), comparison: null }, value(1)],
    ['a target without a value', { ...percent('>=', 0.85), value: null }, value(1)],
  ])('%s', (_, target, measured) => {
    expect(isMet(target, measured)).toBeNull();
  });

  test('a lone numerator leaves the published share to be judged', () => {
    expect(isMet(percent('>=', 0.85), { value: 0.9, numerator: 9, denominator: null })).toBe(true);
    expect(isMet(percent('>=', 0.85), { value: 0.8, numerator: null, denominator: 10 })).toBe(false);
  });
});

describe('falling targets', () => {
  test.each<[string, boolean]>([
    ['không quá 5%', true],
    ['dưới 10%', true],
    ['≥85%', false],
    ['>20%', false],
    ['bằng 100%', false],
    ['Hoàn thành', false],
    ['theo hướng dẫn', false],
  ])('%s: %s', (printed, expected) => {
    expect(isFalling(readTarget(printed))).toBe(expected);
  });
});

describe('exactness', () => {
  // written apart from the code: hundredths of a percent as whole numbers
  const oracle = (comparison: Comparison, numerator: number, denominator: number, basisPoints: number) => {
    const [left, right] = [BigInt(numerator) * BigInt(10000), BigInt(basisPoints) * BigInt(denominator)];
    return { '>=': left >= right, '>': left > right, '<=': left <= right, '<': left < right, '=': left === right }[
      comparison
    ];
  };

  test('a verdict on parts agrees with whole-number arithmetic, at the threshold and one step beside it', () => {
    const cases = fc.record({
      basisPoints: fc.integer({ min: 1, max: 12000 }),
      hundreds: fc.integer({ min: 1, max: 10 ** 11 }),
      step: fc.constantFrom(-1, 0, 1),
      comparison: fc.constantFrom(...COMPARISONS),
    });
    fc.assert(
      fc.property(cases, ({ basisPoints, hundreds, step, comparison }) => {
        const denominator = hundreds * 10000;
        const numerator = hundreds * basisPoints + step;
        fc.pre(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator));
        const target = percent(comparison, basisPoints / 10000);
        expect(isMet(target, parts(numerator, denominator))).toBe(
          oracle(comparison, numerator, denominator, basisPoints),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a verdict on any whole parts agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 12000 }),
        fc.constantFrom(...COMPARISONS),
        (numerator, denominator, basisPoints, comparison) => {
          const verdict = isMet(percent(comparison, basisPoints / 10000), parts(numerator, denominator));
          expect(verdict).toBe(oracle(comparison, numerator, denominator, basisPoints));
        },
      ),
    );
  });

  test('a value printed with the same digits as the threshold is exactly at it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 7 }), (units) => {
        const share = Number(`${units}e-7`);
        expect(isMet(percent('=', share), value(share))).toBe(true);
        expect(isMet(percent('=', share), parts(units, 10 ** 7))).toBe(true);
      }),
    );
  });

  test('verdicts are monotone in the value', () => {
    const share = fc.double({ min: 0, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (threshold, one, other) => {
        const [low, high] = one <= other ? [one, other] : [other, one];
        for (const comparison of ['>=', '>'] as const) {
          const target = percent(comparison, threshold);
          expect(Number(isMet(target, value(low)))).toBeLessThanOrEqual(Number(isMet(target, value(high))));
        }
        for (const comparison of ['<=', '<'] as const) {
          const target = percent(comparison, threshold);
          expect(Number(isMet(target, value(low)))).toBeGreaterThanOrEqual(Number(isMet(target, value(high))));
        }
      }),
    );
  });

  test('verdicts are monotone in the numerator for a rate and for x of y', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, whole, fc.integer({ min: 1, max: 20 }), (one, other, denominator, asked) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        for (const target of [rate(asked, 1000, null, 'dân'), countOf(asked, 20, 'ấp')]) {
          const [below, above] = [isMet(target, parts(low, denominator)), isMet(target, parts(high, denominator))];
          expect(Number(below)).toBeLessThanOrEqual(Number(above));
        }
      }),
    );
  });
});
