import { describe, expect, test } from '@jest/globals';
import { shorten, textTable, wrapped } from '../../../local/commands/text-table.ts';

describe('textTable', () => {
  test('sets columns two spaces apart, numbers to the right, and leaves no space at the end of a line', () => {
    const columns = [{ heading: 'Mã' }, { heading: 'Kết quả', right: true }, { heading: 'Đánh giá' }];
    expect(
      textTable(columns, [
        ['4.2', '18,6%', ''],
        ['BS10', '100%', 'Đạt'],
      ]),
    ).toBe(['Mã    Kết quả  Đánh giá', '4.2     18,6%', 'BS10     100%  Đạt'].join('\n'));
  });
  test('counts a letter with its marks as one place, composed or not', () => {
    const rows = [
      ['Ấp'.normalize('NFD'), '1'],
      ['Tổ', '2'],
    ];
    expect(textTable([{ heading: 'Tên' }, { heading: 'Số' }], rows)).toBe('Tên  Số\nẤp   1\nTổ   2');
  });
  test('prints the headings alone where there are no rows', () => {
    expect(textTable([{ heading: 'Mã' }], [])).toBe('Mã');
  });
  test('cuts a cell that is longer than its column may be', () => {
    expect(textTable([{ heading: 'Tên', max: 12 }, { heading: 'Số' }], [['Tỷ lệ hồ sơ trực tuyến', '5']])).toBe(
      'Tên           Số\nTỷ lệ hồ sơ…  5',
    );
  });
});

describe('shorten', () => {
  test.each([
    ['a text that fits stays as it is', 'Tỷ lệ hồ sơ', 11, 'Tỷ lệ hồ sơ'],
    ['a longer one is cut at a word', 'Tỷ lệ hồ sơ trực tuyến', 14, 'Tỷ lệ hồ sơ…'],
    ['one long word is cut inside', 'https://dichvucong.gov.vn', 10, 'https://d…'],
    ['line breaks become spaces', 'Tỷ lệ\nhồ sơ', 20, 'Tỷ lệ hồ sơ'],
    ['without a limit nothing is cut', 'Tỷ lệ hồ sơ trực tuyến', undefined, 'Tỷ lệ hồ sơ trực tuyến'],
  ] as const)('%s', (_, text, max, cut) => {
    expect(shorten(text, max)).toBe(cut);
  });
});

describe('wrapped', () => {
  test('breaks at spaces and indents every line', () => {
    expect(wrapped('Cần thêm 42 hồ sơ', 10, '  ')).toBe('  Cần thêm\n  42 hồ sơ');
  });
  test('leaves a word alone that is longer than the line', () => {
    expect(wrapped('a bbbbbbbbbbbb c', 5, '')).toBe('a\nbbbbbbbbbbbb\nc');
  });
});
