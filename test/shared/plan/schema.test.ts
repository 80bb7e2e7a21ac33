import { describe, expect, test } from '@jest/globals';
import { laNga } from '../../../shared/plan/built-in/la-nga/plan.ts';
import { type Plan, planSchema } from '../../../shared/plan/schema.ts';

const [firstUnit, ...otherUnits] = laNga.units;
const [firstIndicator, ...otherIndicators] = laNga.indicators;
if (firstUnit === undefined || firstIndicator === undefined) throw new Error('La Ngà has units and indicators');

const accepted = (plan: unknown): boolean => planSchema.safeParse(plan).success;
const withUnit = (change: object): unknown => ({ ...laNga, units: [{ ...firstUnit, ...change }, ...otherUnits] });
const withIndicator = (change: object): unknown => ({
  ...laNga,
  indicators: [{ ...firstIndicator, ...change }, ...otherIndicators],
});
const withMeasure = (measure: Record<string, unknown>): unknown => withIndicator({ measure });
const withCutOff = (cutOff: object): unknown => {
  const { units, ...rest } = laNga.reporting;
  return { ...laNga, reporting: { ...rest, units: units.map((rule) => ({ ...rule, cutOff })) } };
};
const share = { way: 'share', numerator: 'Số hồ sơ', denominator: 'Tổng số hồ sơ', whole: true };

test('a complete plan is accepted', () => {
  expect(accepted(laNga)).toBe(true);
});

test('a plan may do without extracts', () => {
  const { extracts: _extracts, ...reporting } = { extracts: [], ...laNga.reporting };
  expect(accepted({ ...laNga, reporting })).toBe(true);
});

describe('refused', () => {
  test.each(Object.keys(laNga) as (keyof Plan)[])('a plan without %s', (key) => {
    const { [key]: _left, ...rest } = laNga;
    expect(accepted(rest)).toBe(false);
  });

  test('a plan with a part nobody knows', () => {
    expect(accepted({ ...laNga, score: 100 })).toBe(false);
  });

  test('a unit whose id is not plain', () => {
    expect(accepted(withUnit({ id: 'vh-xh' }))).toBe(true);
    for (const id of ['VH-XH', 'vh_xh', 'vh-', '-vh', 'vh--xh', '1vh', '', 'văn-phòng'])
      expect(accepted(withUnit({ id }))).toBe(false);
  });

  test('a short name of more than 22 characters, which no tab title has room for', () => {
    expect(accepted(withUnit({ shortName: 'x'.repeat(22) }))).toBe(true);
    expect(accepted(withUnit({ shortName: 'x'.repeat(23) }))).toBe(false);
    expect(accepted(withUnit({ shortName: '' }))).toBe(false);
  });

  test('an indicator without a name', () => {
    expect(accepted(withIndicator({ name: '' }))).toBe(false);
  });

  test('an unknown way of measuring, moving, or kind of figure', () => {
    expect(accepted(withMeasure({ ...share, way: 'average' }))).toBe(false);
    expect(accepted(withIndicator({ move: 'fall' }))).toBe(false);
    expect(accepted(withIndicator({ figure: 'monthly' }))).toBe(false);
    expect(accepted(withIndicator({ frequency: 'day' }))).toBe(false);
  });

  test('a share without a denominator, x of y or a rate in fractions', () => {
    expect(accepted(withMeasure(share))).toBe(true);
    expect(accepted(withMeasure({ ...share, whole: false }))).toBe(true);
    expect(accepted(withMeasure({ ...share, denominator: '' }))).toBe(false);
    expect(accepted(withMeasure({ ...share, way: 'count-of' }))).toBe(true);
    expect(accepted(withMeasure({ ...share, way: 'count-of', whole: false }))).toBe(false);
    expect(accepted(withMeasure({ ...share, way: 'rate', per: 1000 }))).toBe(true);
    expect(accepted(withMeasure({ ...share, way: 'rate' }))).toBe(false);
  });

  test('a target whose value is neither a number nor an accomplishment', () => {
    const target = firstIndicator.targets[0];
    const read = (value: unknown): unknown =>
      withIndicator({ targets: [{ ...target, reading: { ...target?.reading, value } }] });
    expect([0.85, true, null].map((value) => accepted(read(value)))).toEqual([true, true, true]);
    expect([false, '85%'].map((value) => accepted(read(value)))).toEqual([false, false]);
  });

  test('a day that is not written year-month-day', () => {
    const due = (day: unknown): unknown => ({ ...laNga, tasks: laNga.tasks.map((task) => ({ ...task, due: day })) });
    expect(accepted(due('2026-03-31'))).toBe(true);
    expect(accepted(due(null))).toBe(true);
    for (const day of ['31/3/2026', '2026-3-31', ' 2026-03-31', '2026-03-31T00:00'])
      expect(accepted(due(day))).toBe(false);
  });

  test('a cut-off that lacks what its rule needs', () => {
    expect(accepted(withCutOff({ rule: 'period-end' }))).toBe(true);
    expect(accepted(withCutOff({ rule: 'day', monthOfPeriod: 1, day: 14 }))).toBe(true);
    expect(accepted(withCutOff({ rule: 'day', day: 14 }))).toBe(false);
    expect(accepted(withCutOff({ rule: 'before-deadline' }))).toBe(false);
  });
});
