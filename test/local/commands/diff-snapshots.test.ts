import { expect, test } from '@jest/globals';
import { diffSnapshots } from '../../../local/commands/diff-snapshots.ts';
import type { Value, Workbook } from '../../../shared/index.ts';

const workbook = (rows: readonly (readonly Value[])[]): Workbook => ({
  sheets: [{ title: 'A', rows, formulas: {}, merges: [] }],
  names: {},
});

test('nothing differs from itself, dates and errors included', () => {
  const same = () => workbook([['a', 1, { date: '2026-11-18' }], [], [{ error: '#REF!' }, true, null]]);
  expect(diffSnapshots(same(), same())).toEqual([]);
});
test('a cell that was changed, emptied, or added is told', () => {
  const before = workbook([
    ['4.2', 1, 'x'],
    ['6.4', 2],
  ]);
  const after = workbook([['4.2', 0, null], ['6.4', 2, 'y'], [5]]);
  expect(diffSnapshots(before, after)).toEqual(['B1', 'C1', 'C2', 'A3'].map((cell) => ({ sheet: 'A', cell })));
});
test('a formula that comes back over the same value is told, one that stays is not', () => {
  const formulas = (own: Readonly<Record<string, string>>): Workbook => ({
    sheets: [{ title: 'A', rows: [[1, 2, 3]], formulas: own, merges: [] }],
    names: {},
  });
  const typedOver = formulas({ C1: 'A1+B1' });
  expect(diffSnapshots(typedOver, typedOver)).toEqual([]);
  expect(diffSnapshots(typedOver, formulas({ B1: 'A1+1', C1: 'A1+B1' }))).toEqual([{ sheet: 'A', cell: 'B1' }]);
});
test('blank is not zero', () => {
  expect(diffSnapshots(workbook([[null]]), workbook([[0]]))).toHaveLength(1);
});
test('rows that are gone at the end count, and a new sheet counts cell by cell', () => {
  expect(diffSnapshots(workbook([['a'], ['b']]), workbook([['a']]))).toHaveLength(1);
  expect(diffSnapshots({ sheets: [], names: {} }, workbook([['a', 'b']]))).toHaveLength(2);
});
test('a number saved with 15 digits by another program is the same number, one that differs within them is not', () => {
  expect(diffSnapshots(workbook([[0.7987268292682926]]), workbook([[0.798726829268293]]))).toEqual([]);
  expect(diffSnapshots(workbook([[0.818585365853659]]), workbook([[0.8185853658536585]]))).toEqual([]);
  expect(diffSnapshots(workbook([[0.7987268292]]), workbook([[0.798726829268293]]))).toHaveLength(1);
});
