import { describe, expect, test } from '@jest/globals';
import type { UnitDuties } from '../../../../shared/plan/unit-duties.ts';
import { blockPositions, entrySheet, entryTitle } from '../../../../shared/workbook/templates/entry.ts';
import { counts, entersAt, indicator, milestone, planOf, published, unit } from '../../use-cases/plans.ts';
import { tableOf, tracked } from '../../use-cases/tracked.ts';
import { only, texts } from './templates.ts';

const task = {
  ...{ id: 'T1', printedNumber: '1', name: 'Nhiệm vụ', leads: entersAt('vh-xh'), coordinates: entersAt('') },
  ...{ printedTime: 'Quý III/2026', due: '2026-09-30', linkedIndicators: [], note: null },
};
const duties: UnitDuties = {
  unit: unit('vh-xh', { shortName: 'Phòng VH-XH' }),
  indicators: [
    indicator('A', '30%'),
    indicator('P', '≥55%', { measure: published() }),
    indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
    indicator('R', '1/1.000 dân', { measure: counts('rate') }),
  ],
  coordinates: [indicator('K', '30%', { receives: entersAt('kinh-te') })],
  tasks: [task],
};
const open = ['2026-06', '2026-Q2'].map((period) => ({
  ...{ period, cutOff: '2026-06-14', lastOnTimeDay: '2026-06-17' },
  estimated: period === '2026-Q2',
}));
const setting = { year: 2026, open, enterer: () => 'Phòng Kinh tế' };
const changes = entrySheet(duties, setting);

describe('a unit’s tab', () => {
  test('has one block for every open period, each with its own names', () => {
    const blocks = ['2026_06', '2026_Q2'].flatMap((period) =>
      ['send', 'entry', 'coord', 'task'].map((table) => `dti_${table}_vh_xh_${period}`),
    );
    expect(only(changes, 'define-name').map(({ name }) => name)).toEqual(blocks);
  });
  test('says for which period, to which day, by when, and whether figures are estimates', () => {
    const headings = texts(changes).filter((text) => String(text).startsWith('Kỳ báo cáo: '));
    expect(headings).toHaveLength(2);
    expect(headings[0]).toMatch(/tháng 6\/2026 - số liệu tính đến ngày \S+ - gửi chậm nhất ngày \S+$/);
    expect(headings[1]).toContain('(số ước)');
  });
  test('stands where its positions say', () => {
    const entries = only(changes, 'define-name').filter(({ name }) => name.startsWith('dti_entry'));
    expect(blockPositions(2, duties).map(({ tableTop }) => tableTop)).toEqual(entries.map(({ area }) => area.row));
    expect(blockPositions(0, duties)).toEqual([]);
  });
  test('shuts the cells that an indicator does not ask for', () => {
    const [first] = blockPositions(2, duties);
    const shut = only(changes, 'format')
      .filter(({ format: look, area }) => look.locked === true && area.rows === 1 && area.columns === 1)
      .filter(({ area }) => area.row < (first?.end ?? 0))
      .map(({ area }) => [area.row - (first?.firstRow ?? 0), area.column]);
    expect(shut.sort()).toEqual([
      [1, 7],
      [1, 8],
      [2, 7],
      [2, 8],
      [2, 9],
    ]);
  });
  test('of a unit without figures has no table of them, and without open periods none at all', () => {
    const bare = entrySheet({ ...duties, indicators: [], coordinates: [] }, setting);
    expect(only(bare, 'define-name').map(({ name }) => name.slice(0, 8))).toEqual([
      'dti_send',
      'dti_task',
      'dti_send',
      'dti_task',
    ]);
    expect(only(entrySheet(duties, { ...setting, open: [] }), 'define-name')).toEqual([]);
  });
  test('is called by the unit’s short name', () => {
    expect(entryTitle('TT PVHCC')).toBe('Nhập - TT PVHCC');
  });
});

test('a tab without any add-in says that nothing is typed yet', () => {
  const workbook = tracked(planOf([indicator('A', '30%')]), { asOf: '2026-06-10', open: ['2026-06'] });
  const [row] = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06').rows;
  const none = '○ Chưa có số liệu';
  expect([row?.value('status'), row?.value('l_blank'), row?.value('target')]).toEqual([none, none, '30%']);
});

test('a row of a year without a target shows none', () => {
  const late = tracked(planOf([indicator('A', '30%')]), { asOf: '2027-06-10', open: ['2027-06'] });
  expect(tableOf(late.snapshot(), 'dti:entry:vh-xh:2027-06').rows[0]?.value('target')).toBeNull();
  expect(late.shown('dti:overview', 'A', 'target')).toEqual([null]);
});
