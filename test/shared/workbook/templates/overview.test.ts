import { describe, expect, test } from '@jest/globals';
import { levelKeys } from '../../../../shared/workbook/live/level-cells.ts';
import { overviewSteps } from '../../../../shared/workbook/live/overview-formulas.ts';
import {
  entererName,
  overviewColumns,
  overviewComputedKeys,
  overviewSheet,
} from '../../../../shared/workbook/templates/overview.ts';
import { entersAt, everybody, indicator, planOf } from '../../use-cases/plans.ts';
import { only, texts } from './templates.ts';

describe('Theo dõi', () => {
  test('has every step that its formulas take, out of sight, and what the refresh writes side by side', () => {
    const columns = overviewColumns(2);
    const hidden = columns.filter((column) => column.hidden).map(({ key }) => key);
    expect(hidden).toEqual(expect.arrayContaining([...levelKeys, 'f_state_1', 'f_state_2', ...overviewSteps]));
    const keys = columns.map(({ key }) => key);
    const first = keys.indexOf(overviewComputedKeys[0]);
    expect(keys.slice(first, first + overviewComputedKeys.length)).toEqual([...overviewComputedKeys]);
    expect(overviewColumns(0).some(({ key }) => key.startsWith('f_state_'))).toBe(false);
  });
  test('names the commune where there is one, and leaves out groups without indicators', () => {
    const groups = ['1', '2'].map((id) => ({ id, printed: `${id}.`, name: `Nhóm ${id}` }));
    const plan = planOf([indicator('A', '30%')], { groups, commune: { ...planOf([]).commune, name: 'Lộc Tấn' } });
    const named = texts(overviewSheet(plan, 2026, 1, () => []));
    expect(named).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN XÃ LỘC TẤN', 'Nhóm 1', 'Chỉ tiêu A']));
    expect(named).not.toContain('Nhóm 2');
    expect(texts(overviewSheet(planOf([]), 2026, 1, () => []))).toContain('ỦY BAN NHÂN DÂN');
  });
  test('of a plan without indicators has no formulas but those that count', () => {
    const cells = only(
      overviewSheet(planOf([]), 2026, 1, () => []),
      'write',
    ).flatMap((change) => change.cells.flat());
    const formulas = cells.flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
    );
    expect(formulas.filter((formula) => !/COUNTIFS|-/.test(formula))).toEqual([]);
  });
});

test('who enters a figure is told by the unit’s short name, or in the plan’s words where all do', () => {
  const named = (receives: ReturnType<typeof entersAt>) => entererName(planOf([]), indicator('A', '30%', { receives }));
  expect([named(entersAt('kinh-te')), named(entersAt('lạ'))]).toEqual(['Phòng Kinh tế', '']);
  expect(named({ ...everybody, units: [], printed: 'Các ngành' })).toBe('Các ngành');
  expect(named({ ...everybody, units: [], printed: '' })).toBe('Các cơ quan, đơn vị');
});
