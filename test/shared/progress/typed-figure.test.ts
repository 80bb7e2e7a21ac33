import { describe, expect, test } from '@jest/globals';
import { readTarget, type Target } from '../../../shared/plan/target.ts';
import { isShare, perOf, typedFigure, wholeOf } from '../../../shared/progress/typed-figure.ts';

type Typed = readonly [value: number | boolean | null, numerator: number | null, denominator: number | null];
const figureOf = (target: Target, [value, numerator, denominator]: Typed) =>
  typedFigure(target, { value, numerator, denominator });

describe('what a measured figure amounts to', () => {
  test.each<[target: string, typed: Typed, figure: ReturnType<typeof typedFigure>]>([
    ['9/9', [null, 8, null], { is: 'parts', numerator: 8, denominator: 9 }],
    ['9/9', [null, 8, 10], { is: 'parts', numerator: 8, denominator: 10 }],
    ['9/9', [0.5, 8, null], { is: 'number', value: 0.5 }],
    ['30%', [0.25, 46, 575], { is: 'parts', numerator: 46, denominator: 575 }],
    ['30%', [0.25, 46, null], { is: 'number', value: 0.25 }],
    ['30%', [0.25, null, 575], { is: 'number', value: 0.25 }],
    ['30%', [null, 46, null], { is: 'nothing' }],
    ['30%', [null, 46, 0], { is: 'nothing' }],
    ['01 doanh nghiệp/1.000 dân', [null, 25, 25000], { is: 'parts', numerator: 25, denominator: 25000 }],
    ['ít nhất 01 ấp', [null, 2, null], { is: 'number', value: 2 }],
    ['ít nhất 01 ấp', [3, 2, null], { is: 'number', value: 3 }],
    ['ít nhất 01 ấp', [true, null, null], { is: 'answer', done: true }],
    ['Có ứng dụng AI', [false, 1, 2], { is: 'answer', done: false }],
    ['Có ứng dụng AI', [1, null, null], { is: 'nothing' }],
  ])('%s with %j', (target, typed, figure) => {
    expect(figureOf(readTarget(target), typed)).toEqual(figure);
  });
});

describe('of a target', () => {
  const [percent, ofNine, rate] = [readTarget('30%'), readTarget('9/9'), readTarget('01 doanh nghiệp/1.000 dân')];
  test('the whole is y of x/y alone, and never 0', () => {
    const all = [ofNine, { ...ofNine, of: null }, { ...ofNine, of: 0 }, percent, { ...percent, of: 9 }];
    expect(all.map(wholeOf)).toEqual([9, null, null, null, null]);
  });
  test('a quotient is multiplied only where it is a rate', () => {
    expect([rate, { ...rate, per: null }, percent, { ...percent, per: 1000 }].map(perOf)).toEqual([1000, 1, 1, 1]);
  });
  test('a share is a percentage or x of y', () => {
    expect([percent, ofNine, rate].map(isShare)).toEqual([true, true, false]);
  });
});
