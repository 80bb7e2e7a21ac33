import { expect, test } from '@jest/globals';
import { cellText, isBlank } from '../../../shared/workbook/cell-text.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

test.each<[Value, string]>([
  [null, ''],
  ['', ''],
  [' \u00a0\t', ''],
  ['  Phòng \n VH-XH ', 'Phòng VH-XH'],
  ['Co\u0301', 'Có'],
  [4.2, '4.2'],
  [0, '0'],
  [true, 'true'],
  [{ date: '2026-06-14' }, '2026-06-14'],
  [{ error: '#REF!' }, '#REF!'],
])('%j says %j', (value, text) => {
  expect(cellText(value)).toBe(text);
  expect(isBlank(value)).toBe(text === '');
});
