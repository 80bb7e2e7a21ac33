import { describe, expect, test } from '@jest/globals';
import { checkName, checkTitle } from '../../../local/workbook-model/check-name.ts';

describe('checkTitle', () => {
  test.each(['Cấu hình', "Công an's", 'x'.repeat(31), '6 rõ', 'Lịch sử'])('takes "%s"', (title) => {
    expect(() => checkTitle(title)).not.toThrow();
  });

  test.each([
    ['', 'is blank'],
    ['  ', 'is blank'],
    ['x'.repeat(32), 'has at most 31 characters'],
    ['Tỷ lệ'.normalize('NFD').repeat(6), 'has at most 31 characters'],
    ...[':', '\\', '/', '?', '*', '[', ']', '\n'].map((sign) => [`a${sign}b`, 'has no : \\ / ? * [ ]'] as const),
    ["'a", 'does not begin or end with an apostrophe'],
    ["a'", 'does not begin or end with an apostrophe'],
    ['History', 'is not one that Excel keeps for itself'],
  ])('refuses %j: %s', (title, fault) => {
    expect(() => checkTitle(title)).toThrow(`The title of a sheet ${fault}`);
  });
});

describe('checkName', () => {
  test.each(['chi_tieu', 'nguong_dung', '_x', 'a.b', 'ngưỡng', 'AB12CD', 'R1C1x', 'x'.repeat(255)])(
    'takes %s',
    (name) => {
      expect(() => checkName(name)).not.toThrow();
    },
  );

  test.each(['', 'hai chữ', '1a', 'a-b', 'A1', 'kq2026', 'R', 'c', 'R1C1', 'RC', 'r12', "a'b", 'x'.repeat(256)])(
    'refuses "%s"',
    (name) => {
      expect(() => checkName(name)).toThrow('Not a name for an area');
    },
  );
});
