import { expect, test } from '@jest/globals';
import { builtInPlan } from '../../../../shared/plan/built-in/index.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { guideSheet, openRows } from '../../../../shared/workbook/templates/guide.ts';
import { planOf } from '../../use-cases/plans.ts';
import { texts } from './templates.ts';

const locTan = builtInPlan('loc-tan') as Plan;
const june = { period: '2026-06', cutOff: '2026-06-14', lastOnTimeDay: '2026-06-17', estimated: false };

test('Hướng dẫn says how to fill, what each status means, and by when this plan wants what', () => {
  const said = texts(guideSheet(locTan, [june]));
  expect(said).toEqual(
    expect.arrayContaining([
      'Ghi tử số và mẫu số',
      '■ Chậm tiến độ',
      'Tháng: đơn vị gửi số liệu',
      'trước ngày 18 (chậm nhất ngày 17)',
      'Sở Khoa học và Công nghệ, trước ngày 20 (chậm nhất ngày 19)',
      'tháng 6/2026',
      'Gửi chậm nhất ngày 17/6/2026',
    ]),
  );
});

test('a day that counts, and a plan without deadlines', () => {
  const base = planOf([]);
  const [rule] = base.reporting.units;
  if (rule === undefined) throw new Error('no rule');
  const inclusive = { ...rule, deadline: { ...rule.deadline, day: 20, inclusive: true } };
  const of = (units: (typeof rule)[]) => texts(guideSheet(planOf([], { reporting: { ...base.reporting, units } }), []));
  expect(of([inclusive])).toContain('chậm nhất ngày 20');
  expect(of([])).toContain('III. Thời hạn theo kế hoạch');
});

test('open periods fill three rows, whatever their number', () => {
  expect(openRows([]).map(({ what }) => what)).toEqual([null, null, null]);
  expect(openRows([june, june, june, june])).toHaveLength(3);
});
