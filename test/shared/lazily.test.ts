import { describe, expect, test } from '@jest/globals';
import { lazily, lazyPattern } from '../../shared/lazily.ts';

describe('lazily', () => {
  test('makes nothing before it is asked, and then once', () => {
    let times = 0;
    const made = lazily(() => {
      times += 1;
      return [times];
    });
    expect(times).toBe(0);
    expect(made()).toBe(made());
    expect(times).toBe(1);
  });
  test('keeps what is not there too', () => {
    let times = 0;
    const nothing = lazily(() => {
      times += 1;
      return null;
    });
    expect([nothing(), nothing(), times]).toEqual([null, null, 1]);
  });
});

test('a lazy pattern reads Vietnamese letters in any case, and a broken one fails where it is used', () => {
  expect(lazyPattern('^ấp$')().test('ẤP')).toBe(true);
  const broken = lazyPattern('(');
  expect(() => broken()).toThrow(SyntaxError);
});
