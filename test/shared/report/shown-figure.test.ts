import { describe, expect, test } from '@jest/globals';
import type { Measure } from '../../../shared/plan/schema.ts';
import { numberShown, shownFigure } from '../../../shared/report/shown-figure.ts';
import { counts, indicator, milestone, published } from '../use-cases/plans.ts';

const shown = (printed: string | null, measure: Measure, value: number | boolean | null): string => {
  const one = indicator('A', printed ?? '', { measure });
  const target = printed === null ? null : (one.targets[0] ?? null);
  return shownFigure(one, target, { value, numerator: null, denominator: null }, 'vi');
};

describe('a figure is printed', () => {
  test.each<[string, string | null, Measure, number, string]>([
    ['by its target, on the side where it lies', '>20%', counts(), 0.1996, '19,96%'],
    ['without a decimal that is 0', '30%', counts(), 0.12, '12%'],
    ['in the unit of its target', '01 doanh nghiệp/1.000 dân', counts('rate'), 0.36, '0,36 doanh nghiệp/1.000 dân'],
    ['as a share where no target is settled', null, counts(), 0.125, '12,5%'],
    ['as a share where the target is an accomplishment', 'Có quy chế', counts(), 0.125, '12,5%'],
    ['as the percentage that others publish', null, published(), 0.125, '12,5%'],
    ['as the amount that others publish', null, published('tỷ đồng'), 12.5, '12,5'],
    ['as a rate of so many', null, counts('rate'), 0.36, '0,36/1.000'],
    ['as a count', null, counts('count-of'), 5, '5'],
  ])('%s', (_name, printed, measure, value, expected) => {
    expect(shown(printed, measure, value)).toBe(expected);
  });

  test('as nothing where there is none, or none that is a number', () => {
    expect(shown('30%', counts(), null)).toBe('');
    expect(shown('Có quy chế', milestone, true)).toBe('');
    expect(shownFigure(indicator('A', '30%'), null, null, 'vi')).toBe('');
  });
});

test.each([
  ['17,5%', 'vi', 17.5],
  ['1.234,5 tỷ đồng', 'vi', 1234.5],
  ['-3%', 'vi', -3],
  ['17.5%', 'en', 17.5],
  ['1,234.5 tỷ đồng', 'en', 1234.5],
  ['đã hoàn thành', 'vi', null],
  ['1,2,3', 'vi', null],
] as const)('the number in %j as it is printed in %s is %j', (text, locale, number) => {
  expect(numberShown(text, locale)).toBe(number);
});
