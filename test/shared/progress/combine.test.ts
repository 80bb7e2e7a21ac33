import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { combine, type Part } from '../../../shared/progress/combine.ts';

const share = readTarget('98%');
const part = (numerator: number | null, denominator: number | null, more: Partial<Part> = {}): Part => ({
  numerator,
  denominator,
  value: numerator !== null && denominator ? numerator / denominator : null,
  noneArising: false,
  ...more,
});
const figure = (value: number | boolean | null): Part => part(null, null, { value });
const idle = part(null, null, { noneArising: true });
const nothing = { numerator: null, denominator: null, value: null, noneArising: false };

describe('several units', () => {
  test('numerators and denominators are summed, percentages never averaged', () => {
    expect(combine([part(90, 100), part(1, 10)], 2, share)).toEqual({
      numerator: 91,
      denominator: 110,
      value: 91 / 110,
      noneArising: false,
      unitsReported: 2,
      unitsExpected: 2,
    });
  });

  test('sums are exact', () => {
    const { numerator, denominator, value } = combine([part(0.1, 1), part(0.2, 1), part(0, 1)], 3, share);
    expect([numerator, denominator, value]).toEqual([0.3, 3, 0.1]);
  });

  test('those that did not report are missing, not 0', () => {
    const { numerator, denominator, unitsReported, unitsExpected } = combine(
      [part(90, 100), part(null, null)],
      8,
      share,
    );
    expect([numerator, denominator, unitsReported, unitsExpected]).toEqual([90, 100, 1, 8]);
  });

  test('nothing arising is a report that adds nothing', () => {
    expect(combine([part(90, 100), idle], 2, share)).toEqual({
      ...part(90, 100),
      unitsReported: 2,
      unitsExpected: 2,
    });
  });

  test('nothing arose where nothing arose anywhere', () => {
    expect(combine([idle, idle], 2, share)).toEqual({
      ...nothing,
      noneArising: true,
      unitsReported: 2,
      unitsExpected: 2,
    });
  });

  test('nothing arose in some units, the others are not known', () => {
    expect(combine([idle, idle], 8, share)).toEqual({ ...nothing, unitsReported: 2, unitsExpected: 8 });
  });

  test('nothing arose in some units, the others are blank', () => {
    expect(combine([idle, part(null, null)], 2, share)).toEqual({ ...nothing, unitsReported: 1, unitsExpected: 2 });
  });

  test('a percentage without its numbers cannot be summed', () => {
    expect(combine([part(90, 100), figure(0.5)], 2, share)).toEqual({
      ...part(90, 100),
      unitsReported: 1,
      unitsExpected: 2,
    });
    expect(combine([figure(0.5), figure(0.7)], 2, share)).toEqual({ ...nothing, unitsReported: 0, unitsExpected: 2 });
  });

  test('a zero denominator is no report', () => {
    expect(combine([part(90, 100), part(0, 0)], 2, share).unitsReported).toBe(1);
  });

  test('nobody has reported', () => {
    expect(combine([], 8, share)).toEqual({ ...nothing, unitsReported: 0, unitsExpected: 8 });
  });

  test('rates are summed before they are multiplied', () => {
    const rate = readTarget('01 doanh nghiệp/1.000 dân');
    expect(combine([part(9, 20000), part(1, 5000)], 2, rate).value).toBe(0.4);
  });

  test('counts and amounts are added', () => {
    expect(combine([figure(3), figure(4)], 3, readTarget('ít nhất 30 ấp'))).toEqual({
      ...nothing,
      value: 7,
      unitsReported: 2,
      unitsExpected: 3,
    });
    expect(combine([figure(0.1), figure(0.2)], 2, readTarget('tối thiểu 2,5 tỷ đồng')).value).toBe(0.3);
  });

  test('a milestone is done when all say so', () => {
    const milestone = readTarget('Có ứng dụng AI');
    expect(combine([figure(true), figure(true)], 2, milestone)).toEqual({
      ...nothing,
      value: true,
      unitsReported: 2,
      unitsExpected: 2,
    });
    expect(combine([figure(true), figure(false), figure(null)], 3, milestone)).toEqual({
      ...nothing,
      value: false,
      unitsReported: 2,
      unitsExpected: 3,
    });
  });

  test('figures go before answers', () => {
    expect(combine([part(90, 100), figure(true)], 2, share)).toEqual({
      ...part(90, 100),
      unitsReported: 1,
      unitsExpected: 2,
    });
    expect(combine([figure(3), figure(true)], 2, readTarget('ít nhất 30 ấp')).value).toBe(3);
  });
});

describe('one unit', () => {
  test('its figure is its figure', () => {
    expect(combine([part(9, 10)], 1, share)).toEqual({ ...part(9, 10), unitsReported: 1, unitsExpected: 1 });
  });

  test('a published percentage stays', () => {
    expect(combine([figure(0.5)], 1, share)).toEqual({ ...nothing, value: 0.5, unitsReported: 1, unitsExpected: 1 });
  });

  test('of several expected, a published percentage does not', () => {
    expect(combine([figure(0.5)], 2, share)).toEqual({ ...nothing, unitsReported: 0, unitsExpected: 2 });
  });

  test('a zero denominator is kept, so that it can be told', () => {
    expect(combine([part(0, 0)], 1, share)).toEqual({
      ...nothing,
      numerator: 0,
      denominator: 0,
      unitsReported: 0,
      unitsExpected: 1,
    });
  });

  test('a blank is no report', () => {
    expect(combine([part(null, null)], 1, share)).toEqual({ ...nothing, unitsReported: 0, unitsExpected: 1 });
  });

  test('x without y takes its y from the target', () => {
    expect(combine([part(8, null)], 1, readTarget('9/9'))).toEqual({
      ...part(8, 9),
      unitsReported: 1,
      unitsExpected: 1,
    });
  });

  test('nothing arose', () => {
    expect(combine([idle], 1, share)).toEqual({ ...nothing, noneArising: true, unitsReported: 1, unitsExpected: 1 });
  });

  test('an answer', () => {
    expect(combine([figure(false)], 1, readTarget('Có ứng dụng AI')).value).toBe(false);
  });

  test('nobody, though one is expected', () => {
    expect(combine([], 1, share)).toEqual({ ...nothing, unitsReported: 0, unitsExpected: 1 });
  });
});
