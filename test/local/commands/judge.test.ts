import { describe, expect, test } from '@jest/globals';
import { judgeJson } from '../../../local/json/judge-json.ts';
import { dti, dtiJson, refusal } from './dti.ts';

const ramp = ['judge', '--target', '30%', '--baseline', '3%', '--from', '2026-01-01', '--due', '2026-12-31'];
const inJune = [...ramp, '--value', '8%', '--as-of', '2026-06-14'];

describe('dti judge', () => {
  test('tells the pace of a value on its way to a target', async () => {
    const judged = await dtiJson(judgeJson, ...inJune);
    expect(judged).toMatchObject({ met: false, status: 'lagging' });
    expect(judged.expected).toBeCloseTo(0.03 + (0.27 * 164) / 364, 12);
    expect(judged.gap).toBeCloseTo(0.03 + (0.27 * 164) / 364 - 0.08, 12);
    expect(judged.reason).toContain('8,0%');
  });
  test('prints the status, the sentence, the remedy and the expected level', async () => {
    const { exit, out } = await dti(...inJune);
    expect(exit).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('■ Chậm tiến độ');
    expect(lines[1]).toMatch(/^Đến 14\/6 đạt 8,0%/);
    expect(out).toContain('Mức cần đạt đến ngày 14/6/2026: 15,2%\n');
    expect((await dti(...inJune, '--lang', 'en')).out).toMatch(/^■ Lagging\n/);
  });
  test('judges today where no day is given', async () => {
    const today = await dtiJson(judgeJson, ...ramp, '--value', '8%');
    const thatDay = await dtiJson(judgeJson, ...ramp, '--value', '8%', '--as-of', '2026-11-22');
    expect(today).toEqual(thatDay);
  });
  test.each([
    ['exactly at a strict target is not met', ['>20%', '20%'], false],
    ['more than a strict target is met', ['>20%', '20,01%'], true],
    ['a count of x/y', ['9/9', '9/9'], true],
    ['something done', ['Có ứng dụng AI', 'có'], true],
    ['a rate per 1.000', ['01 doanh nghiệp/1.000 dân', '0,36'], false],
    ['a falling target', ['không quá 5%', '4,9%'], true],
  ] as const)('%s', async (_, [target, value], met) => {
    expect((await dtiJson(judgeJson, 'judge', '--target', target, '--value', value)).met).toBe(met);
  });
  test('a level to keep is judged as one', async () => {
    const judged = await dtiJson(judgeJson, 'judge', '--target', '≥95%', '--value', '94%', '--move', 'hold');
    expect(judged).toMatchObject({ met: false, status: 'at-risk', expected: 0.95 });
  });
  test('shows the expected level in its own unit', async () => {
    const args = ['judge', '--target', '01 doanh nghiệp/1.000 dân', '--value', '0,5', '--baseline', '0,36'];
    const { out } = await dti(...args, '--from', '2026-01-01', '--due', '2026-12-31', '--as-of', '2026-12-31');
    expect(out).toContain('Mức cần đạt đến ngày 31/12/2026: 1 doanh nghiệp/1.000 dân\n');
  });
  test('what is no value is said, and nothing is judged', async () => {
    expect((await refusal('judge', '--target', '>20%', '--value', 'đang làm')).code).toBe('bad-value');
  });
  test('a target that is due before its baseline is refused', async () => {
    const { code, vi } = await refusal(...ramp, '--value', '8%', '--due', '2026-01-01');
    expect([code, vi]).toEqual(['bad-order', 'Ngày ở --from (2026-01-01) phải trước ngày ở --due (2026-01-01).']);
  });
});
