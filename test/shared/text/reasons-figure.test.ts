import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { both, decimalsFor, figureText, gapText, levelText, targetText } from '../../../shared/text/reasons-figure.ts';

const share = readTarget('30%');

describe('decimals', () => {
  test.each<[string, number, readonly number[], number]>([
    ['30%', 0, [], 1],
    ['30%', 0.5, [], 1],
    ['30%', 0.005, [], 1],
    ['30%', 0.00499, [], 2],
    ['30%', 0.0005, [], 2],
    ['30%', 0.00049, [], 3],
    ['30%', -0.0005, [], 2],
    ['30%', 0.0101, [0.01], 2],
    ['30%', 0.0101, [], 1],
    ['30%', 0.01, [0.01], 1],
    ['30%', 0.0099, [0.01], 2],
    ['30%', 1e-300, [], 15],
    ['ít nhất 30 ấp', 4.5, [], 1],
    ['ít nhất 30 ấp', 0.04, [], 3],
    ['9/9', 0.1, [], 1],
    ['9/9', 0.01, [], 2],
    ['01 doanh nghiệp/1.000 dân', 0.4, [], 2],
    ['tối thiểu 5 tỷ đồng', 1.1, [], 2],
    ['tối thiểu 5 tỷ đồng', 0.049, [], 3],
  ])('of %s for a gap of %d beside %j: %i', (target, gap, tolerances, decimals) => {
    expect(decimalsFor(readTarget(target), gap, tolerances)).toBe(decimals);
  });
});

describe('a level', () => {
  test.each<[string, number, number, readonly number[], string, string]>([
    ['30%', 0.08, 1, [], '8,0%', '8.0%'],
    ['30%', 0.1516483, 1, [0.08], '15,2%', '15.2%'],
    ['30%', 0.1996, 1, [0.2], '19,96%', '19.96%'],
    ['30%', 0.1996, 1, [0.1, 0.2, 0.3], '19,96%', '19.96%'],
    ['30%', 0.9999, 1, [], '99,99%', '99.99%'],
    ['ít nhất 30 ấp', 16.5, 1, [], '16,5 ấp', '16.5 ấp'],
    ['ít nhất 30 ấp', 16.46, 1, [16.5], '16,46 ấp', '16.46 ấp'],
    ['ít nhất 30 ấp', 12, 1, [], '12 ấp', '12 ấp'],
    ['ít nhất 12.000 hồ sơ', 6000, 1, [], '6.000 hồ sơ', '6,000 hồ sơ'],
    ['9/9 nền tảng', 0.6336996, 1, [], '5,7/9 nền tảng', '5.7/9 nền tảng'],
    ['9/9', 0.6336996, 1, [0.634], '5,7/9', '5.7/9'],
    ['01 doanh nghiệp/1.000 dân', 0.3571, 2, [], '0,36 doanh nghiệp/1.000 dân', '0.36 doanh nghiệp/1,000 dân'],
    ['0,36/1.000 dân', 0.2, 2, [], '0,2/1.000 dân', '0.2/1,000 dân'],
    ['5‰', 2, 2, [], '2‰', '2‰'],
    ['tối thiểu 5 tỷ đồng', 1.255, 2, [], '1,26 tỷ đồng', '1.26 tỷ đồng'],
  ])('of %s at %d with %i decimals beside %j: %s', (target, level, decimals, against, vi, en) => {
    expect(levelText(readTarget(target), level, { decimals, against })).toEqual({ vi, en });
  });

  test('of a rate without "per" or "whom" is only its unit', () => {
    const rate = { ...readTarget('01 doanh nghiệp/1.000 dân'), qualifier: null };
    expect(levelText(rate, 0.5, { decimals: 2, against: [] }).vi).toBe('0,5 doanh nghiệp/1.000');
    expect(levelText({ ...rate, per: null }, 0.5, { decimals: 2, against: [] }).vi).toBe('0,5 doanh nghiệp');
  });

  test('without a unit is a number', () => {
    expect(levelText({ ...readTarget('ít nhất 30 ấp'), unit: null }, 5, { decimals: 1, against: [] }).vi).toBe('5');
  });
});

describe('a figure', () => {
  const precision = { decimals: 1, against: [] };
  test('of x/y shows what was counted', () => {
    expect(figureText(readTarget('9/9 nền tảng'), { value: 0.5, numerator: 5, denominator: 10 }, precision).vi).toBe(
      '5/10 nền tảng',
    );
  });

  test.each([
    [null, 10],
    [5, null],
  ])('of x/y with %j and %j shows its share of y', (numerator, denominator) => {
    expect(figureText(readTarget('9/9 nền tảng'), { value: 0.5, numerator, denominator }, precision).vi).toBe(
      '4,5/9 nền tảng',
    );
  });

  test('of a share is a percentage', () => {
    expect(figureText(share, { value: 0.08, numerator: 46, denominator: 575 }, precision).vi).toBe('8,0%');
  });
});

describe('a difference', () => {
  test.each<[string, number, string, string]>([
    ['30%', 0.0716, '7,2 điểm phần trăm', '7.2 percentage points'],
    ['30%', -0.0716, '7,2 điểm phần trăm', '7.2 percentage points'],
    ['30%', 0.01, '1 điểm phần trăm', '1 percentage point'],
    ['30%', 0.005, '0,5 điểm phần trăm', '0.5 percentage points'],
    ['30%', 0.00004, '0,004 điểm phần trăm', '0.004 percentage points'],
    ['ít nhất 30 ấp', 4.5, '4,5 ấp', '4.5 ấp'],
    ['9/9 nền tảng', 0.19, '1,7 nền tảng', '1.7 nền tảng'],
    ['01 doanh nghiệp/1.000 dân', 0.2, '0,2 doanh nghiệp/1.000 dân', '0.2 doanh nghiệp/1,000 dân'],
    ['tối thiểu 5.000 tỷ đồng', 1234.5, '1.234,5 tỷ đồng', '1,234.5 tỷ đồng'],
  ])('of %s by %d: %s', (target, gap, vi, en) => {
    expect(gapText(readTarget(target), gap)).toEqual({ vi, en });
  });

  test('takes the decimals of its sentence', () => {
    expect(gapText(share, 0.010004, 4).vi).toBe('1,0004 điểm phần trăm');
  });
});

describe('a target', () => {
  test.each<[string, string, string]>([
    ['≥85,5%', '85,5%', '85.5%'],
    ['>20%', 'trên 20%', 'more than 20%'],
    ['không quá 5%', 'không quá 5%', 'at most 5%'],
    ['dưới 10%', 'dưới 10%', 'less than 10%'],
    ['bằng 5 ấp', 'đúng 5 ấp', 'exactly 5 ấp'],
    ['ít nhất 1.200 hồ sơ', '1.200 hồ sơ', '1,200 hồ sơ'],
    ['9/9 nền tảng theo hướng dẫn của Bộ', '9/9 nền tảng', '9/9 nền tảng'],
    ['01 doanh nghiệp/1.000 dân', '1 doanh nghiệp/1.000 dân', '1 doanh nghiệp/1,000 dân'],
    ['5‰', '5‰', '5‰'],
    ['tối thiểu 2,5 tỷ đồng', '2,5 tỷ đồng', '2.5 tỷ đồng'],
  ])('%s', (printed, vi, en) => {
    expect(targetText(readTarget(printed))).toEqual({ vi, en });
  });

  test('without a number or a comparison says no more than it has', () => {
    expect(targetText({ ...share, value: null })).toEqual({ vi: '', en: '' });
    expect(targetText({ ...share, comparison: null })).toEqual({ vi: '30%', en: '30%' });
    expect(targetText({ ...readTarget('9/9'), of: null })).toEqual({ vi: '9', en: '9' });
  });
});

test('both ways of writing a number', () => {
  expect(both('1.234,5')).toEqual({ vi: '1.234,5', en: '1,234.5' });
});
