import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryText, isBlankCell, isErrorCell, typedValue } from '../../../shared/entry/entry-text.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

describe('a text column says', () => {
  test.each<[string, Value, string | null]>([
    ['nothing where the cell is empty', null, null],
    ['nothing for spaces', '  ', null],
    ['nothing for invisible signs', '\u200b\ufeff\u00ad', null],
    ['nothing for line breaks', '\r\n\n', null],
    ['what was typed', 'Thiếu máy', 'Thiếu máy'],
    ['decomposed letters composed', 'Co\u0301', 'Có'],
    ['line breaks of every kind as one', 'a\r\nb\rc\nd\u2028e\u2029f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['tabs and no-break spaces as spaces', 'a\tb\u00a0c\u3000d', 'a b c d'],
    ['other control signs as spaces', 'a\u0000b\u0007c\u007fd', 'a b c d'],
    ['lines without spaces at their ends', ' a  \n  b ', 'a\nb'],
    ['two spaces inside as typed', 'a  b', 'a  b'],
    ['a number the Vietnamese way', 1234.5, '1.234,5'],
    ['nothing for a number that is none', Number.NaN, null],
    ['a day the Vietnamese way', { date: '2026-06-14' }, '14/06/2026'],
    ['TRUE', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ['nothing for an error', { error: '#REF!' }, null],
  ])('%s', (_name, value, said) => {
    expect(entryText(value)).toBe(said);
  });

  test('the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = entryText(text);
        return entryText(once) === once;
      }),
    );
  });
});

describe('a cell is blank', () => {
  test.each<[string, Value, boolean]>([
    ['when empty', null, true],
    ['with only spaces', ' \u00a0', true],
    ['not with a text', 'a', false],
    ['not with 0', 0, false],
    ['not with FALSE', false, false],
    ['not with NaN', Number.NaN, false],
    ['not with an error', { error: '#REF!' }, false],
    ['not with a day', { date: '2026-06-14' }, false],
  ])('%s', (_name, value, blank) => {
    expect(isBlankCell({ value, cell: 'A1' })).toBe(blank);
  });

  test('when its column is gone', () => {
    expect(isBlankCell(null)).toBe(true);
  });
});

test.each<[Value, boolean]>([
  [{ error: '#REF!' }, true],
  [{ date: '2026-06-14' }, false],
  ['#REF!', false],
  [null, false],
])('%j is an error: %s', (value, isError) => {
  expect(isErrorCell({ value, cell: 'A1' })).toBe(isError);
});

test('a column that is gone is no error', () => {
  expect(isErrorCell(null)).toBe(false);
});

test.each<[Value, string | number]>([
  [12.5, 12.5],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [' đang  làm ', 'đang  làm'],
  [true, 'TRUE'],
  [{ date: '2026-06-14' }, '14/06/2026'],
  [{ error: '#REF!' }, '#REF!'],
  [null, ''],
])('%j stands in a sentence as %j', (value, said) => {
  expect(typedValue(value)).toBe(said);
});
