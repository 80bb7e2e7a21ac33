import { expect, test } from '@jest/globals';
import { crc32 } from '../../../local/xlsx/crc32.ts';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('%j', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
