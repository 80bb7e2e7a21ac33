import { expect, test } from '@jest/globals';
import { isDateFormat } from '../../../shared/workbook/date-format.ts';

test.each([
  'dd/mm/yyyy',
  'd',
  'm/d/yy',
  'yyyy\\-mm\\-dd',
  '[$-42A]dd/mm/yyyy;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'mmm-yy',
  'mmmm',
  'mm',
  '"ngày" dd "tháng" mm',
  'dd/mm/yyyy hh:mm',
  'DD/MM/YYYY',
  '[Red]dd/mm/yyyy',
])('%j shows a day', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  'GENERAL',
  '@',
  '0',
  '0.0%',
  '#,##0',
  '#,##0 "đồng"',
  '#,##0\\ "VND"',
  '[Red]0.00;[Blue]-0.00',
  'hh:mm',
  'mm:ss',
  '[h]:mm',
  '[mm]:ss',
  '[s]',
  '0.00E+00',
  '# ?/?',
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  '"dd"0',
  '0\\d',
  '0_d',
  '0;"yyyy"',
])('%j shows none', (code) => {
  expect(isDateFormat(code)).toBe(false);
});
