import { expect, test } from '@jest/globals';
import { spliceText } from '../../../../local/xlsx/patch/splice-text.ts';

test('puts pieces in the place of others, in the order of their places', () => {
  const splices = [
    { start: 4, end: 4, text: '!' },
    { start: 0, end: 1, text: 'A' },
    { start: 2, end: 2, text: '1' },
    { start: 2, end: 2, text: '2' },
  ];
  expect(spliceText('abcd', splices)).toBe('Ab12cd!');
});

test('inserts in front of what is replaced at the same place', () => {
  const splices = [
    { start: 1, end: 2, text: 'B' },
    { start: 1, end: 1, text: '-' },
  ];
  expect(spliceText('abc', splices)).toBe('a-Bc');
});

test('leaves a text without splices', () => {
  expect(spliceText('abcd', [])).toBe('abcd');
});
