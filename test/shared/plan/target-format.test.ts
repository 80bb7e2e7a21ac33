import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Comparison, readTarget, type Target } from '../../../shared/plan/target.ts';
import { formatTarget } from '../../../shared/plan/target-format.ts';
import { amount, count, countOf, milestone, noTarget, percent, rate, unsure } from '../../cases/targets/make.ts';

describe('a target is printed', () => {
  test.each<[Target, string]>([
    [percent('>=', 0.85), '≥85%'],
    [percent('>', 0.2), '>20%'],
    [percent('<=', 0.05), '≤5%'],
    [percent('<', 0.1), '<10%'],
    [percent('=', 1), 'bằng 100%'],
    [percent('>=', 0.995), '≥99,5%'],
    [percent('>=', 0.07), '≥7%'],
    [percent('>=', 0.08, 'tổng số cán bộ, công chức,viên chức'), '≥8% tổng số cán bộ, công chức,viên chức'],
    [count('>=', 1, 'ấp', 'thông minh'), '≥1 ấp thông minh'],
    [count('>=', 1200, 'hồ sơ'), '≥1.200 hồ sơ'],
    [count('>=', 5, 'bến xe', 'nhà ga'), '≥5 bến xe – nhà ga'],
    [percent('>=', 0.95, 'hiện nay đạt 90%'), '≥95%, hiện nay đạt 90%'],
    [amount('>=', 1.234, 'tỷ đồng'), '≥1,2340 tỷ đồng'],
    [amount('>=', 1234.567, 'tỷ đồng'), '≥1.234,567 tỷ đồng'],
    [amount('>=', 0.125, 'tỷ đồng'), '≥0,125 tỷ đồng'],
    [percent('>=', 0.12345), '≥12,345%'],
    [amount('>=', 1.5, 'triệu đồng/người'), '≥1,5 triệu đồng/người'],
    [countOf(9, 9, 'nền tảng'), '9/9 nền tảng'],
    [countOf(9, 9, null), '9/9'],
    [countOf(0, 9, null), '≥0/9'],
    [{ ...countOf(9, 9, null), of: null }, '9/9'],
    [{ ...countOf(12, 15, 'ấp'), comparison: '>' }, '>12/15 ấp'],
    [{ ...countOf(2, 15, 'ấp'), comparison: '<=' }, '≤2/15 ấp'],
    [rate(1, 1000, 'doanh nghiệp', 'dân'), '≥1 doanh nghiệp/1.000 dân'],
    [rate(0.36, 1000, null, 'dân'), '≥0,36/1.000 dân'],
    [{ ...rate(5, 1000, 'bộ', 'ấp'), per: null }, '≥5 bộ/1 ấp'],
    [rate(5, 1000, '‰'), '≥5‰'],
    [rate(5, 1000, '‰', 'dân số'), '≥5‰ dân số'],
    [milestone('Ban hành kế hoạch'), 'Ban hành kế hoạch'],
    [noTarget('theo hướng dẫn'), 'theo hướng dẫn'],
    [noTarget(null), ''],
    [unsure(count('>=', 5, null)), '≥5'],
    [unsure(percent('>=', 0.1, 'so với năm 2025')), '≥10% so với năm 2025'],
    [{ ...percent('>=', 0.85), comparison: null }, '85%'],
  ])('%j', (target, printed) => {
    expect(formatTarget(target)).toBe(printed);
  });
});

describe('any sure target', () => {
  const comparison = fc.constantFrom<Comparison>('>=', '>', '<=', '<', '=');
  const qualifier = fc.constantFrom(
    null,
    'theo hướng dẫn của Bộ',
    'và tăng dần theo yêu cầu phát triển',
    '(công dân đủ điều kiện)',
    'đến năm 2030',
    'của 15 ấp',
    'từ 14 tuổi trở lên',
  );
  const decimal = (most: number, decimals: number) =>
    fc.integer({ min: 1, max: most * 10 ** decimals }).map((units) => Number(`${units}e-${decimals}`));
  const things = fc.constantFrom('ấp', 'hồ sơ', 'doanh nghiệp', 'nền tảng', 'lớp/năm', 'bến xe');
  const target = fc.oneof(
    fc.record({ c: comparison, v: decimal(2, 6), q: qualifier }).map(({ c, v, q }) => percent(c, v, q)),
    fc
      .record({ c: comparison, v: fc.nat(10 ** 9), u: things, q: qualifier })
      .map(({ c, v, u, q }) => count(c, v, u, q)),
    fc
      .record({ c: comparison, v: decimal(5000, 3), u: fc.constantFrom('tỷ đồng', 'km', 'triệu đồng/người') })
      .map(({ c, v, u }) => amount(c, v, u)),
    fc
      .record({ c: comparison, x: fc.nat(99), more: fc.nat(99), u: fc.option(things), q: qualifier })
      .filter(({ x, more }) => x + more > 0 && x + more !== 100)
      .map(({ c, x, more, u, q }) => ({ ...countOf(x, x + more, u, q), comparison: c })),
    fc
      .record({ c: comparison, v: decimal(50, 2), u: fc.option(fc.constantFrom('doanh nghiệp', 'bác sĩ')) })
      .map(({ c, v, u }) => ({ ...rate(v, 1000, u, 'dân'), comparison: c })),
  );

  test('that is printed is read as the same target', () => {
    fc.assert(
      fc.property(target, (one) => {
        expect(readTarget(formatTarget(one))).toEqual(one);
      }),
      { numRuns: 2000 },
    );
  });
});
