import { describe, expect, test } from '@jest/globals';
import { builtInPlan } from '../../../shared/plan/built-in/index.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { entersFigure } from '../../../shared/plan/unit-duties.ts';
import { statusReport } from '../../../shared/use-cases/status.ts';
import { entersAt, indicator, planOf } from './plans.ts';
import { sound, tracked } from './tracked.ts';

const plan = planOf([
  indicator('A', '30%'),
  indicator('B', '40%', { receives: entersAt('kinh-te') }),
  indicator('C', '50%', { receives: entersAt('tt-pvhcc') }),
]);
const open = { asOf: '2026-06-14', open: ['2026-06', '2026-07'], trackingStart: '2026-06-01' };

const periodsOn = (asOf: string, workbook = tracked(plan, open)) =>
  sound(statusReport(workbook.snapshot(), { asOf, today: asOf })).periods;

describe('an open period', () => {
  test.each([
    ['2026-06-14', 3],
    ['2026-06-17', 0],
    ['2026-06-18', -1],
  ])('seen on %s runs for %i days more', (asOf, daysLeft) => {
    expect(periodsOn(asOf)[0]).toMatchObject({
      period: '2026-06',
      cutOff: '2026-06-14',
      lastOnTimeDay: '2026-06-17',
      estimated: false,
      daysLeft,
    });
  });
  test('is awaited of every unit that enters figures until it marks them as sent', () => {
    const workbook = tracked(plan, open);
    workbook.send('kinh-te', '2026-06-14');
    const [june, july] = periodsOn('2026-06-14', workbook);
    expect(june).toMatchObject({
      owing: 3,
      awaited: [
        { id: 'vh-xh', unit: 'Phòng VH-XH', state: 'not-yet', sheet: 'Nhập - Phòng VH-XH' },
        { id: 'tt-pvhcc', unit: 'TT PVHCC', state: 'not-yet', sheet: 'Nhập - TT PVHCC' },
      ],
    });
    expect(july?.awaited).toHaveLength(3);
  });
  test('says which cell marks it as sent: "Đã gửi" there ends the waiting', () => {
    const workbook = tracked(plan, open);
    const [first] = periodsOn('2026-06-14', workbook)[0]?.awaited ?? [];
    const { sheet, cell } = first ?? {};
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
    expect([sheet, letters.length]).toEqual(['Nhập - Phòng VH-XH', 1]);
    const place = { sheet: 'Nhập - Phòng VH-XH', row: Number(digits), column: letters.charCodeAt(0) - 64 };
    workbook.change([{ do: 'write', ...place, cells: [['Đã gửi']] }]);
    expect(periodsOn('2026-06-14', workbook)[0]?.awaited.map(({ id }) => id)).toEqual(['kinh-te', 'tt-pvhcc']);
  });
  test.each([
    ['loc-tan', true],
    ['la-nga', false],
  ] as const)('of %s is marked by every unit that is awaited; some only coordinate: %s', (id, someOnlyCoordinate) => {
    const builtIn = builtInPlan(id) as Plan;
    const workbook = tracked(builtIn, { asOf: '2026-06-14' });
    const awaited = () => periodsOn('2026-06-14', workbook)[0]?.awaited ?? [];
    const units = awaited();
    const entering = builtIn.units.filter((unit) => builtIn.indicators.some((one) => entersFigure(one, unit)));
    expect(units.length > entering.length).toBe(someOnlyCoordinate);
    for (const { sheet, cell } of units) {
      const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell ?? '') ?? [];
      const place = { sheet: sheet ?? '', row: Number(row), column: letter.charCodeAt(0) - 64 };
      workbook.change([{ do: 'write', ...place, cells: [['Đã gửi']] }]);
    }
    expect(awaited()).toEqual([]);
  });
  test('is overdue where nothing came by the deadline', () => {
    expect(periodsOn('2026-06-18')[0]?.awaited.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
  });
  test('whose deadline lies before the start of tracking is owed by nobody', () => {
    const workbook = tracked(plan, { ...open, trackingStart: '2026-06-20' });
    expect(periodsOn('2026-06-20', workbook)[0]).toMatchObject({ owing: 0, awaited: [] });
  });
  test('is still awaited of a unit whose tab was deleted, with nowhere to go', () => {
    const { sheets, names } = tracked(plan, open).snapshot();
    const without = { sheets: sheets.filter(({ title }) => title !== 'Nhập - TT PVHCC'), names };
    const { periods } = sound(statusReport(without, { asOf: '2026-06-14', today: '2026-06-14' }));
    expect(periods[0]?.awaited[2]).toEqual({
      id: 'tt-pvhcc',
      unit: 'TT PVHCC',
      state: 'not-yet',
      sheet: null,
      cell: null,
    });
  });
});
