import { describe, expect, test } from '@jest/globals';
import { cleanTarget } from '../../../shared/plan/target-text.ts';

describe('a printed target becomes one plain line', () => {
  test.each([
    ['≥ 85 %', '≥ 85 %'],
    ['$\\geq 90\\%$', '≥ 90%'],
    ['\\(\\leq 5\\%\\)', '≤ 5%'],
    ['\\[\\gt 5\\%\\]', '> 5%'],
    ['$\\ge$5', '≥5'],
    ['$\\lt 5$', '< 5'],
    ['$\\approx 5$ $\\sim 5$', '≈ 5 ≈ 5'],
    ['$\\frac{9}{10}$ $\\dfrac{12}{15}$', '9/10 12/15'],
    ['\\text{tối thiểu} 5', 'tối thiểu 5'],
    ['$5\\,000\\;000\\quad a\\qquad b~c$', '5 000 000 a b c'],
    ['$\\left(5\\right)$', 'left(5right)'],
    ['~5%', '~5%'],
    ['&ge;5 &geq;5 &#8805;5', '≥5 ≥5 ≥5'],
    ['&le;5 &leq;5 &#8804;5', '≤5 ≤5 ≤5'],
    ['&gt;5 &GT;5 &#62;5 &lt;5 &#60;5', '>5 >5 >5 <5 <5'],
    ['5&nbsp;ấp &amp; 6&NBSP;thôn', '5 ấp & 6 thôn'],
    ['<b>5</b><br>ấp', '5 ấp'],
    ['<5% hồ sơ, >3', '<5% hồ sơ, >3'],
    ['>=5 > = 5 =>5 = > 5 ≧5 ⩾5', '≥5 ≥ 5 ≥5 ≥ 5 ≥5 ≥5'],
    ['<=5 < = 5 =<5 = < 5 ≦5 ⩽5', '≤5 ≤ 5 ≤5 ≤ 5 ≤5 ≤5'],
    ['> hoặc = 5; > HOẶC = 5; >/= 5; > /= 5', '≥ 5; ≥ 5; ≥ 5; ≥ 5'],
    ['< hoặc = 5; </= 5', '≤ 5; ≤ 5'],
    ['“5” "6" **7**', '5 6 7'],
    ['1OO% l0% I5% 9o % đạtlO0%', '100% 10% 15% 90 % đạtlO0%'],
    ['OO%', 'OO%'],
    ['lO ấp 50%', 'lO ấp 50%'],
    ['01 (một) ấp, 02(hai) thôn, 11 (mười một) xã, 5 (trăm)', '01 ấp, 02 thôn, 11 xã, 5 (trăm)'],
    ['- 5', '5'],
    ['-- 5', '5'],
    ['- - 5', '5'],
    ['-5', '-5'],
    ['• 1. Đạt', 'Đạt'],
    ['12) Đạt', 'Đạt'],
    ['123. Đạt', '123. Đạt'],
    ['1. 5', '1. 5'],
    ['đ) Đạt', 'Đạt'],
    ['Đạt - 5', 'Đạt - 5'],
    ['5%./.', '5%'],
    ['5 %; ', '5 %'],
    ['5%*', '5%'],
  ])('%j becomes %j', (printed, expected) => {
    expect(cleanTarget(printed)).toBe(expected);
  });

  test.each([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
  ])('"ít nhất %s ấp" is %i', (word, number) => {
    expect(cleanTarget(`ít nhất ${word} ấp`)).toBe(`ít nhất ${number} ấp`);
  });

  test.each([
    ['Tối thiểu Hai ấp', 'Tối thiểu 2 ấp'],
    ['chí ít một ấp', 'chí ít 1 ấp'],
    ['không quá ba ấp', 'không quá 3 ấp'],
    ['tối đa tám ấp', 'tối đa 8 ấp'],
    ['có một ấp', 'có một ấp'],
    ['ít nhất năm 2026', 'ít nhất năm 2026'],
    ['ít nhất một nửa', 'ít nhất một nửa'],
    ['ít nhất hai mươi ấp', 'ít nhất hai mươi ấp'],
    ['ít nhất một trăm ấp', 'ít nhất một trăm ấp'],
    ['ít nhất mười hai ấp', 'ít nhất mười hai ấp'],
  ])('%j becomes %j', (printed, expected) => {
    expect(cleanTarget(printed)).toBe(expected);
  });
});
