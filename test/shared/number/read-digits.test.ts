import { describe, expect, test } from '@jest/globals';
import { DIGITS, readDigits } from '../../../shared/number/read-digits.ts';

describe('digits', () => {
  test.each<[string, number, number | null]>([
    ['85', 85, null],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['12.345', 12345, 12.345],
    ['123,456', 123.456, 123456],
    ['0.234', 0.234, null],
    ['1234.567', 1234.567, null],
    ['1.23', 1.23, null],
    ['.234', 0.234, null],
    ['1.234,5', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1.234.567', 1234567, null],
    ['1 234', 1234, null],
    ['1 234,5', 1234.5, null],
    ['12 345,67', 12345.67, null],
  ])('%s', (text, value, other) => {
    expect(readDigits(text)).toEqual({ value, other });
  });

  test.each([
    '',
    '1.2.3',
    '1.234.56',
    '1,23,456',
    '1.234,567,8',
    '1234.567,8',
    'a',
    '1 23',
    '1.',
    '5%',
    '9'.repeat(400),
  ])('%j make no number', (text) => {
    expect(readDigits(text)).toBeNull();
  });
});

test.each([
  ['có 1.234,5 hồ sơ', '1.234,5'],
  ['1 234 567 đồng', '1 234 567'],
  ['12 345,5', '12 345,5'],
  ['85, 90', '85'],
  ['85.', '85'],
  [',5', ',5'],
  ['85 1234', '85'],
])('in %j the first number is %s', (text, expected) => {
  expect(new RegExp(DIGITS).exec(text)?.[0]).toBe(expected);
});
