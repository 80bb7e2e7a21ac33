import { describe, expect, test } from '@jest/globals';
import { yesNo } from '../../../../shared/text/choices.ts';
import { dateIn, numberIn, numberThat, wholeFrom, wordOf } from '../../../../shared/workbook/tracker/setting-cells.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';

const blank = { is: 'blank' };
const unreadable = { is: 'unreadable' };
const value = <T>(of: T) => ({ is: 'value', value: of });

test.each<[Value, unknown]>([
  [null, blank],
  ['  ', blank],
  [{ date: '2026-06-14' }, value('2026-06-14')],
  [46187, value('2026-06-14')],
  ['14/6/2026', value('2026-06-14')],
  ['2026-06-14', value('2026-06-14')],
  ['31/2/2026', unreadable],
  ['hôm qua', unreadable],
  [-5, unreadable],
  [true, unreadable],
  [{ error: '#REF!' }, unreadable],
])('the date in %j', (cell, reading) => {
  expect(dateIn(cell)).toEqual(reading);
});

test.each<[Value, unknown]>([
  [null, blank],
  [0.9, value(0.9)],
  ['90%', value(0.9)],
  ['0,36', value(0.36)],
  ['1.000', value(1000)],
  ['nhiều', unreadable],
  [true, unreadable],
  [{ date: '2026-06-14' }, unreadable],
  [{ error: '#REF!' }, unreadable],
])('the number in %j', (cell, reading) => {
  expect(numberIn(cell)).toEqual(reading);
});

describe('a number within bounds', () => {
  test('passes, or cannot be read', () => {
    const share = numberThat((number) => number <= 1);
    expect([share(1), share(1.01), share(null), share('x')]).toEqual([value(1), unreadable, blank, unreadable]);
  });
  test('is whole where things are counted', () => {
    const day = wholeFrom(1, 31);
    expect([day(1), day(31), day(0), day(32), day(1.5)]).toEqual([
      value(1),
      value(31),
      unreadable,
      unreadable,
      unreadable,
    ]);
  });
});

test('a word is one of its list', () => {
  const read = wordOf(yesNo.code);
  expect([read(' có '), read(''), read('yes')]).toEqual([value('yes'), blank, unreadable]);
});
