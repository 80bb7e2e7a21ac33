import { describe, expect, test } from '@jest/globals';
import { codeKey, grouped, isSent, openBook, unitName } from '../../../shared/entry/book.ts';
import { context, sending, UNIT } from '../../cases/entries/make.ts';

test.each([
  ['4.2', '4.2'],
  ['4.2.', '4.2'],
  ['4..', '4'],
  ['c7 ', 'C7'],
  ['\u200bC7\u00a0', 'C7'],
])('code %j is looked up as %s', (code, key) => {
  expect(codeKey(code)).toBe(key);
});

test('items are grouped in their order', () => {
  const groups = grouped(['a1', 'b1', 'a2'], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});

test('a unit without a name goes by its id', () => {
  const book = openBook(context());
  expect([unitName(book, 'vh-xh'), unitName(book, 'xyz')]).toEqual(['Phòng Văn hóa - Xã hội', 'xyz']);
});

describe('sent', () => {
  test.each([
    ['with a day before', { sentOn: '2026-06-14' }, true],
    ['today', { sentOn: '2026-06-15' }, true],
    ['tomorrow is not yet', { sentOn: '2026-06-16' }, false],
    ['without a day', { sentOn: null }, true],
    ['not marked is not', { sent: false, sentOn: '2026-06-14' }, false],
  ])('%s', (_name, more, sent) => {
    expect(isSent(openBook(context({ sendings: [sending(more)] })), UNIT, '2026-06')).toBe(sent);
  });

  test('nothing said is not', () => {
    expect(isSent(openBook(context()), UNIT, '2026-06')).toBe(false);
  });
});
