import { describe, expect, test } from '@jest/globals';
import { checkValue, isSameContent } from '../../../local/workbook-model/check-value.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

describe('checkValue', () => {
  test.each<Value>([
    null,
    '',
    'x'.repeat(32_767),
    '😀',
    0,
    -1.5,
    1e300,
    true,
    { date: '1900-01-01' },
    { error: '#N/A' },
  ])('takes %j', (value) => {
    expect(() => checkValue(value)).not.toThrow();
  });

  test.each<readonly [string, Value, string]>([
    ['a text too long', 'x'.repeat(32_768), 'A cell holds at most 32767 characters: 32768'],
    ['half a character, at the end', 'a\uD83D', 'A text has half of a surrogate pair'],
    ['half a character, in front', '\uDE00a', 'A text has half of a surrogate pair'],
    ['no number', Number.NaN, 'Not a number that a cell can hold: NaN'],
    ['no end', Number.POSITIVE_INFINITY, 'Not a number that a cell can hold: Infinity'],
    ['no day', { date: '2026-02-30' }, 'No such day: 2026-02-30'],
    ['a day in another form', { date: '14/6/2026' }, 'No such day: 14/6/2026'],
    ['a day before 1900', { date: '1899-12-31' }, 'No serial number for a day before 1900: 1899-12-31'],
    ['no error', { error: 'lỗi' }, 'No such error value: lỗi'],
  ])('refuses %s', (_, value, message) => {
    expect(() => checkValue(value)).toThrow(message);
  });
});

describe('isSameContent', () => {
  test.each<readonly [Value, Value, boolean]>([
    [null, null, true],
    [null, '', false],
    [null, 0, false],
    [0, false, false],
    [1, '1', false],
    ['a', 'a', true],
    [{ date: '2026-06-14' }, { date: '2026-06-14' }, true],
    [{ date: '2026-06-14' }, 46_187, true],
    [{ date: '2026-06-14' }, 46_188, false],
    [{ error: '#N/A' }, { error: '#N/A' }, true],
    [{ error: '#N/A' }, { error: '#REF!' }, false],
    [{ error: '#N/A' }, '#N/A', false],
    ['#N/A', { error: '#N/A' }, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameContent(a, b)).toBe(expected);
  });
});
