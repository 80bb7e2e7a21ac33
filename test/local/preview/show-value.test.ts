import { expect, test } from '@jest/globals';
import { showValue } from '../../../local/preview/show-value.ts';
import type { Value } from '../../../shared/index.ts';

test.each<readonly [Value, string | undefined, string]>([
  [null, undefined, ''],
  ['9/9', '@', '9/9'],
  [true, undefined, 'TRUE'],
  [{ error: '#N/A' }, undefined, '#N/A'],
  [{ date: '2026-06-04' }, 'dd/mm/yyyy', '04/06/2026'],
  [{ date: '2026-06-04' }, undefined, '04/06/2026'],
  [{ date: '2026-06-04' }, 'd-mmm-yy', '4-Jun-26'],
  [46274, 'm/yyyy', '9/2026'],
  [46274.5, 'dd/mm/yyyy hh:mm', '09/09/2026'],
  [-5, 'dd/mm/yyyy', '#####'],
  [0.1996, '0.0#%', '19,96%'],
  [0.2, '0.0#%', '20,0%'],
  [0.855, '0%', '86%'],
  [2945, '#,##0.##', '2.945'],
  [1234567.891, '#,##0.##', '1.234.567,89'],
  [1.005, '0.00', '1,01'],
  [-0.004, '0.00', '0,00'],
  [-1.5, '0.0', '-1,5'],
  [-1.5, '0.0;(0.0)', '1,5'],
  [12, '"Quý "0', '12'],
  [0.1, 'General', '0,1'],
  [1 / 3, undefined, '0,333333333'],
  [1e15, undefined, '1000000000000000'],
  [3, '@', '3'],
])('%j under %s shows %s', (value, format, shown) => {
  expect(showValue(value, format)).toBe(shown);
});
