import { expect, test } from '@jest/globals';
import { addressesIn } from '../../../shared/workbook/addresses-in.ts';

test.each([
  ['Nguyễn Thị Lan (Lan.VHXH@loctan.gov.vn), ĐT 0901234567', ['lan.vhxh@loctan.gov.vn']],
  ['a@xa.vn; b_c+1@gmail.com\na@xa.vn', ['a@xa.vn', 'b_c+1@gmail.com']],
  ['<a@xa.vn>.', ['a@xa.vn']],
  ['Lan, 0901234567', []],
  ['@xa.vn a@ a@xa', []],
  ['', []],
])('the addresses in %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});
