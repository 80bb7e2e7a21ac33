import { describe, expect, test } from '@jest/globals';
import { plansJson } from '../../../local/json/plans-json.ts';
import { builtInPlan, planSchema } from '../../../shared/index.ts';
import { dti, dtiJson, refusal } from './dti.ts';

describe('dti plans', () => {
  test('lists the plans with their size', async () => {
    const plans = await dtiJson(plansJson, 'plans');
    expect(plans.map(({ id, commune, groups, indicators, tasks }) => [id, commune, groups, indicators, tasks])).toEqual(
      [
        ['loc-tan', 'xã Lộc Tấn', 6, 22, 0],
        ['la-nga', 'xã La Ngà', 3, 20, 8],
        ['blank', '', 1, 0, 0],
      ],
    );
  });
  test('prints them in a table', async () => {
    const { out } = await dti('plans');
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toMatch(/^Mã +Kế hoạch +Chỉ tiêu +Nhiệm vụ +Đơn vị$/);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^la-nga +Kế hoạch Chuyển đổi số.* +20 +8 +\d+$/);
  });
  test('gives the whole of one plan', async () => {
    expect(await dtiJson(planSchema, 'plans', '--id', 'la-nga')).toEqual(builtInPlan('la-nga'));
  });
  test('prints one plan: indicators by group, tasks, contradictions', async () => {
    const { out } = await dti('plans', '--id', 'la-nga');
    expect(out).toMatch(/^Kế hoạch Chuyển đổi số trong cơ quan, đơn vị xã La Ngà năm 2026\n\nA Phát triển hạ tầng\n/);
    expect(out).toMatch(/\nA1 +Tỷ lệ phủ sóng 5G trên địa bàn +Phòng VH-XH +≥85%\n/);
    expect(out).toMatch(/\nC1 +.* +Các cơ quan, đơn vị +98%\n/);
    expect(out).toMatch(/\nT3 +Trang bị máy tính, máy in cho 15 ấp +Quý III\/2026\n/);
    expect(out).toContain('Những chỗ kế hoạch ghi khác nhau:\n  K');
  });
  test('prints the blank plan without empty tables', async () => {
    const { out } = await dti('plans', '--id', 'blank', '--lang', 'en');
    expect(out).not.toContain('Tasks');
    expect(out).not.toContain('contradicts');
  });
  test('an unknown plan is refused, naming those there are', async () => {
    expect(await refusal('plans', '--id', 'tan-phu')).toEqual({
      code: 'unknown-plan',
      vi: 'Không có kế hoạch "tan-phu". Các kế hoạch có sẵn: loc-tan, la-nga, blank.',
      en: 'There is no plan "tan-phu". The plans at hand: loc-tan, la-nga, blank.',
    });
  });
});
