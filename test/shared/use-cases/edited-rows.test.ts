import { describe, expect, test } from '@jest/globals';
import { editedRowChanges, isEntrySheet } from '../../../shared/use-cases/edited-rows.ts';
import { type CellWrite, type Change, KEEP } from '../../../shared/workbook/change.ts';
import type { Sheet, Value } from '../../../shared/workbook/workbook.ts';
import { mixedPlan } from './plans.ts';
import { tracked } from './tracked.ts';

const written = (cells: readonly (readonly CellWrite[])[], row = 10, sheet = 'Nhập - VP'): Change => ({
  ...{ do: 'write', sheet, row, column: 6, cells },
});
const edited = (first: number, last = first) => ({ sheet: 'Nhập - VP', first, last });

/** A tab in which these cells stand, from F10 on. */
function tab(cells: readonly (readonly Value[])[], formulas: Sheet['formulas'] = {}): Sheet {
  const above = Array.from({ length: 9 }, () => []);
  const rows = [...above, ...cells.map((row) => [null, null, null, null, null, ...row])];
  return { title: 'Nhập - VP', rows, formulas, merges: [] };
}

describe('of what a refresh would write, the edited rows are told anew', () => {
  const change = written([['một'], ['hai'], ['ba']]);
  const empty = tab([]);
  test.each<[string, number, number, readonly Change[]]>([
    ['one in the middle', 11, 11, [written([['hai']], 11)]],
    ['a pasted block that reaches beyond', 11, 40, [written([['hai'], ['ba']], 11)]],
    ['all of them', 1, 40, [change]],
    ['none above', 1, 9, []],
    ['none below', 13, 13, []],
  ])('%s', (_name, first, last, expected) => {
    expect(editedRowChanges([change], edited(first, last), empty)).toEqual(expected);
  });

  test('not another sheet, and nothing but what is written', () => {
    const other = written([['một']], 10, 'Tổng quan');
    const look: Change = { do: 'hide', sheet: 'Nhập - VP', columns: [], rows: [10] };
    expect(editedRowChanges([other, look], edited(10), empty)).toEqual([]);
  });
});

describe('a cell is told anew', () => {
  test.each<[string, CellWrite, Value, boolean]>([
    ['where it says something else', 'Đạt', 'Chậm tiến độ', true],
    ['not where it says so already', 'Đạt', 'Đạt', false],
    ['where it was blank', 'Đạt', null, true],
    ['where it has to be blank', null, 'Đạt', true],
    ['not where blank stays blank', null, null, false],
    ['not where a formula gave an empty text', null, '', false],
    ['where 0 takes the place of blank', 0, null, true],
    ['not where the same day stands', { date: '2026-06-14' }, { date: '2026-06-14' }, false],
    ['not where it has to stay as it is', KEEP, 'Đạt', false],
  ])('%s', (_name, write, now, isTold) => {
    const change = written([[write]]);
    expect(editedRowChanges([change], edited(10), tab([[now]]))).toEqual(isTold ? [change] : []);
  });

  test('with its whole row, and never over a formula', () => {
    const change = written([['Đạt', 'vì 90%', 3]]);
    const now = tab([['Đạt', 'vì 80%', 2]], { H10: '=G10+1' });
    expect(editedRowChanges([change], edited(10), now)).toEqual([written([['Đạt', 'vì 90%', KEEP]])]);
    const same = tab([['Đạt', 'vì 90%', 2]], { H10: '=G10+1' });
    expect(editedRowChanges([change], edited(10), same)).toEqual([]);
  });
});

test('people enter figures in the tabs of the units, and nowhere else', () => {
  const workbook = tracked(mixedPlan, { asOf: '2026-06-18', open: ['2026-06'] }).snapshot();
  const entered = workbook.sheets.map(({ title }) => title).filter((title) => isEntrySheet(workbook, title));
  expect(entered).toEqual(workbook.sheets.map(({ title }) => title).filter((title) => title.startsWith('Nhập - ')));
  expect(entered).not.toEqual([]);
});
