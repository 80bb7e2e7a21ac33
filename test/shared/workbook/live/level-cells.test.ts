import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../../shared/plan/target.ts';
import type { Levels } from '../../../../shared/progress/types.ts';
import { statusLabel } from '../../../../shared/text/status.ts';
import { labels } from '../../../../shared/workbook/live/labels.ts';
import { levelCells, levelKeys, refusedCells, targetLevel } from '../../../../shared/workbook/live/level-cells.ts';
import { counts, indicator, milestone, published } from '../../use-cases/plans.ts';

const levels: Levels = {
  always: null,
  whenBlank: 'no-data',
  onTrackAt: 0.2,
  atRiskAt: 0.1,
  unitLevel: 0.21,
  smallGapUnits: 1,
  closingFrom: 0.05,
  byAnswer: false,
  otherwise: 'lagging',
};

describe('the hidden cells of a row', () => {
  test('hold how it is measured and the levels of its status', () => {
    expect(levelCells(indicator('A', '≥2%', { measure: counts() }), 2026, levels)).toEqual({
      l_milestone: 0,
      l_counts: 1,
      l_per: 1,
      l_share: 1,
      l_percent: 1,
      l_whole: 1,
      l_askFrom: 0.2,
      l_refused: null,
      l_addTop: null,
      l_addBottom: null,
      l_op: '>=',
      l_target: 0.02,
      l_onTrack: 0.2,
      l_atRisk: 0.1,
      l_unit: 0.21,
      l_unitGap: 1,
      l_closing: 0.05,
      l_always: null,
      l_blank: statusLabel('no-data'),
      l_blankMet: null,
      l_otherwise: statusLabel('lagging'),
      l_unsent: null,
      l_late: null,
    });
  });
  test.each([
    [
      'counts of y',
      '9/9 nền tảng',
      counts('count-of'),
      { l_counts: 1, l_share: 1, l_percent: 1, l_whole: 1, l_target: 1, l_askFrom: null },
    ],
    ['a rate', '1/1.000 dân', counts('rate'), { l_per: 1000, l_share: 0, l_percent: 0, l_target: 1 }],
    ['money', '≥2%', counts('share', false), { l_whole: 0 }],
    ['a published percentage', '≥55%', published(), { l_counts: 0, l_share: 0, l_percent: 1, l_whole: 0 }],
    ['a published figure', '500 tỷ đồng', published('tỷ đồng'), { l_counts: 0, l_percent: 0, l_target: 500 }],
    ['a milestone', 'Có quy chế', milestone, { l_milestone: 1, l_counts: 0, l_target: null }],
  ] as const)('of %s', (_, target, measure, expected) => {
    expect(levelCells(indicator('A', target, { measure }), 2026, levels)).toMatchObject(expected);
  });
  test('have no tolerance in units where none can be told', () => {
    expect(levelCells(indicator('A', '30%'), 2026, { ...levels, unitLevel: null })).toMatchObject({
      l_unit: null,
      l_unitGap: null,
    });
  });
  test('of an unclear target say so whatever is typed, and compare with nothing', () => {
    expect(levelCells(indicator('A', '30%'), 2026, { ...levels, always: 'undetermined' })).toMatchObject({
      l_always: statusLabel('undetermined'),
      l_op: null,
      l_target: null,
    });
  });
  test('leave an overdue report to the sending', () => {
    expect(levelCells(indicator('A', '30%'), 2026, { ...levels, always: 'overdue' }).l_always).toBeNull();
  });
  test('of a year before every target compare with nothing', () => {
    expect(levelCells(indicator('A', '30%'), 2025, levels)).toMatchObject({ l_op: null, l_target: null });
  });
  test('have one column each', () => {
    expect(Object.keys(refusedCells).sort()).toEqual([...levelKeys].sort());
    expect(Object.keys(levelCells(indicator('A', '30%'), 2026, levels)).sort()).toEqual([...levelKeys].sort());
  });
  test('of a row that is not read never look judged', () => {
    expect(refusedCells).toMatchObject({ l_always: labels.unreadable, l_target: null });
  });
});

test.each([
  ['30%', 0.3],
  ['9/9 nền tảng', 1],
  ['8/9 nền tảng', 8 / 9],
  ['500 tỷ đồng', 500],
  ['Có quy chế', null],
])('the target %s is %s on the scale of the values', (printed, level) => {
  expect(targetLevel(readTarget(printed))).toBe(level);
});
test('no target, no level', () => {
  expect(targetLevel(null)).toBeNull();
  expect(targetLevel({ ...readTarget('9/9'), of: null })).toBe(9);
  expect(targetLevel({ ...readTarget('9/9'), of: 0 })).toBe(9);
});
