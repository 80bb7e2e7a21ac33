import { describe, expect, test } from '@jest/globals';
import { targetJson } from '../../../local/json/target-json.ts';
import { dti, dtiJson } from './dti.ts';

describe('dti target', () => {
  test.each([
    [
      '≥85%',
      { kind: 'percent', comparison: '>=', value: 0.85, of: null, per: null, unit: '%', qualifier: null, sure: true },
    ],
    ['trên 1%', { kind: 'percent', comparison: '>', value: 0.01, sure: true }],
    ['9/9 nền tảng', { kind: 'count-of', comparison: '>=', value: 9, of: 9, sure: true }],
    ['01 doanh nghiệp/1.000 dân', { kind: 'rate', value: 1, per: 1000, sure: true }],
    ['Có ứng dụng AI phục vụ người dân', { kind: 'milestone', value: true, sure: true }],
    ['50 - 60%', { sure: false }],
    ['theo hướng dẫn của cấp trên', { sure: false }],
  ])('reads %s', async (text, read) => {
    expect(await dtiJson(targetJson, 'target', text)).toMatchObject(read);
  });
  test('takes a target that begins with a minus sign after --', async () => {
    expect((await dti('target', '--', '-5%')).exit).toBe(0);
  });
  test('says in words how it was read', async () => {
    const { out } = await dti('target', 'trên 1%');
    expect(out).toBe('Mục tiêu in: trên 1%\n  Loại: tỷ lệ phần trăm\n  So sánh: trên mức này (>)\n  Giá trị: 1%\n');
  });
  test('says in English how it was read, with what belongs to a rate', async () => {
    const { out } = await dti('target', '01 doanh nghiệp/1.000 dân', '--lang', 'en');
    expect(out).toContain('  Kind: rate\n  Comparison: at least (≥)\n  Value: 1\n  Per: 1,000\n  Unit: doanh nghiệp\n');
  });
  test('shows no comparison and no number for something to be done', async () => {
    const { out } = await dti('target', 'Hoàn thành nâng cấp mạng LAN');
    expect(out).toContain('  Loại: việc phải hoàn thành\n');
    expect(out).not.toContain('So sánh');
    expect(out).not.toContain('Giá trị');
  });
  test('says that a person has to look where it is not sure', async () => {
    const { exit, out } = await dti('target', '50 - 60%');
    expect([exit, out]).toEqual([0, expect.stringContaining('Chưa đọc chắc được mục tiêu này')]);
  });
});
