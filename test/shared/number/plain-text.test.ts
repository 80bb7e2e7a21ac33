import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../../shared/number/plain-text.ts';

test.each([
  ['  a \u00a0 b\t\r\nc\u2003', 'a b c'],
  ['Lộc Tấn'.normalize('NFD'), 'Lộc Tấn'],
  ['＞８５．５％', '>85.5%'],
  ['\u22125 \u20105 \u20115 \ufe635', '-5 -5 -5 -5'],
  ['50–60—70', '50–60—70'],
  ['a\u200bb\ufeffc\u00add', 'abcd'],
  ['5%o', '5‰'],
  ['5 %0', '5 ‰'],
  ['5%O dân', '5‰ dân'],
  ['100%online', '100%online'],
  ['5%02', '5%02'],
  ['%o', '%o'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('a plain text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});
