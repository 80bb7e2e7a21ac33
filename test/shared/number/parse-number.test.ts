import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ParsedNumber, parseNumber } from '../../../shared/number/parse-number.ts';

type Read = Extract<ParsedNumber, { ok: true }>;
const read = (value: number, more: Partial<Read> = {}): ParsedNumber => ({
  ok: true,
  value,
  percent: false,
  ambiguous: false,
  other: null,
  prefix: null,
  unit: null,
  ...more,
});
const twofold = (value: number, other: number, more: Partial<Read> = {}) =>
  read(value, { ambiguous: true, other, ...more });
const percent = { percent: true };

describe('what people type for a number', () => {
  test.each<[string, ParsedNumber]>([
    ['85', read(85)],
    ['85%', read(85, percent)],
    ['85,5 %', read(85.5, percent)],
    ['85 phần trăm', read(85, percent)],
    ['85% hồ sơ', read(85, { percent: true, unit: 'hồ sơ' })],
    ['0,85', read(0.85)],
    ['0.85', read(0.85)],
    ['12.5', read(12.5)],
    ['0', read(0)],
    ['-0', read(0)],
    ['007', read(7)],
    ['1.234', twofold(1234, 1.234)],
    ['1.000', twofold(1000, 1)],
    ['999.999', twofold(999999, 999.999)],
    ['1,234', twofold(1.234, 1234)],
    ['-1.234', twofold(-1234, -1.234)],
    ['1.000 hồ sơ', twofold(1000, 1, { unit: 'hồ sơ' })],
    ['1.234%', twofold(1234, 1.234, percent)],
    ['0.123', read(0.123)],
    ['0,123', read(0.123)],
    ['012.345', read(12.345)],
    ['1234.567', read(1234.567)],
    ['1.2345', read(1.2345)],
    ['1.23', read(1.23)],
    ['.125', read(0.125)],
    ['1.234,5', read(1234.5)],
    ['1,234.5', read(1234.5)],
    ['1.234.567', read(1234567)],
    ['1,234,567', read(1234567)],
    ['1.234.567,89', read(1234567.89)],
    ['1,234,567.89', read(1234567.89)],
    ['1 234', read(1234)],
    ['1 234 567,5', read(1234567.5)],
    ['1 234.5', read(1234.5)],
    ['5 000 000 đồng', read(5000000, { unit: 'đồng' })],
    ['.5', read(0.5)],
    [',5', read(0.5)],
    ['-5', read(-5)],
    ['−5', read(-5)],
    ['- 5', read(-5)],
    ['+5', read(5)],
    ['½', read(0.5)],
    ['¼', read(0.25)],
    ['1½', read(1.5)],
    ['2 ¾', read(2.75)],
    ['-½', read(-0.5)],
    ['>80', read(80, { prefix: '>' })],
    ['> 80%', read(80, { prefix: '>', percent: true })],
    ['>= 80', read(80, { prefix: '≥' })],
    ['> = 80', read(80, { prefix: '≥' })],
    ['=>80', read(80, { prefix: '≥' })],
    ['≧80', read(80, { prefix: '≥' })],
    ['⩾80', read(80, { prefix: '≥' })],
    ['≥80', read(80, { prefix: '≥' })],
    ['<= 5', read(5, { prefix: '≤' })],
    ['=< 5', read(5, { prefix: '≤' })],
    ['≦5', read(5, { prefix: '≤' })],
    ['⩽5', read(5, { prefix: '≤' })],
    ['≤5', read(5, { prefix: '≤' })],
    ['< 5', read(5, { prefix: '<' })],
    ['=85', read(85, { prefix: '=' })],
    ['~85', read(85, { prefix: '~' })],
    ['≈85', read(85, { prefix: '≈' })],
    ['khoảng 80', read(80, { prefix: 'khoảng' })],
    ['Trên 80%', read(80, { prefix: 'Trên', percent: true })],
    ['ước đạt: 80', read(80, { prefix: 'ước đạt' })],
    ['Kết quả: 85,5%', read(85.5, { prefix: 'Kết quả', percent: true })],
    ['15 hồ sơ', read(15, { unit: 'hồ sơ' })],
    ['15hồ sơ', read(15, { unit: 'hồ sơ' })],
    ['15 hồ sơ.', read(15, { unit: 'hồ sơ' })],
    ['15 (tạm tính)', read(15, { unit: '(tạm tính)' })],
    ['85% (tạm tính)', read(85, { percent: true, unit: '(tạm tính)' })],
    ['1,5 triệu đồng/người', read(1.5, { unit: 'triệu đồng/người' })],
    ['7,2 điểm phần trăm', read(7.2, { unit: 'điểm phần trăm' })],
    ['5‰', read(5, { unit: '‰' })],
    ['5%o', read(5, { unit: '‰' })],
    ['85.', read(85)],
    ['85,', read(85)],
    ['85;', read(85)],
    ['85%.', read(85, percent)],
    ["'85", read(85)],
    ['"85', read(85)],
    [' 85\u00a0', read(85)],
    ['\t85\n', read(85)],
    ['85\u200b', read(85)],
    ['８５，５％', read(85.5, percent)],
    ['15 hồ sơ'.normalize('NFD'), read(15, { unit: 'hồ sơ' })],
    ['khoảng 80'.normalize('NFD'), read(80, { prefix: 'khoảng' })],
  ])('%j', (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    '%',
    '-',
    'đạt',
    'x',
    'có',
    '9/9',
    '9/',
    '12/5/2026',
    '80-90',
    '80 - 90',
    '80 90',
    '1.2.3',
    '1.23.456',
    '1,2,3',
    '1.234,567,890',
    '1.234.56',
    '12.34,5',
    '1..5',
    '1e5',
    '5 x 3',
    '5+3',
    '5=5',
    '85%%',
    '85% 90%',
    'tháng 6',
    'C7',
    'hồ sơ 15',
    '#REF!',
    '>>80',
    '(5)',
    '⅓',
    '5 (3 hồ sơ)',
    '=A1+5',
    'tám mươi',
    '9'.repeat(400),
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false });
  });

  test('any text gives an answer, and only finite numbers', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+>≥ ]?[\d., ]{1,12}[%‰ a-z]{0,4}$/)),
        (text) => {
          const parsed = parseNumber(text);
          if (!parsed.ok) return;
          expect(Number.isFinite(parsed.value)).toBe(true);
          expect(parsed.ambiguous).toBe(parsed.other !== null);
        },
      ),
    );
  });
});
