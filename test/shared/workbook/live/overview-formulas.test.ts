import { describe, expect, test } from '@jest/globals';
import type { BlockPlace } from '../../../../shared/workbook/live/gather-formulas.ts';
import {
  overviewFormulaKeys,
  overviewFormulas,
  overviewSteps,
  periodStateKeys,
} from '../../../../shared/workbook/live/overview-formulas.ts';
import { faultsOf, functionsOf } from './formula-faults.ts';

const column = (key: string): number => ['code', 'f_state', 'f_top', 'f_bottom'].indexOf(key) + 2;
const block = (sheet: string, firstRow: number): BlockPlace => ({ sheet, firstRow, rows: 9, column, sent: '$B$8' });

describe('a row of Theo dõi', () => {
  const at = (key: string): string =>
    `${key
      .replace(/[^a-zA-Z]/g, '')
      .toUpperCase()
      .slice(-3)}7`;
  const title = (unit: number): string => `Nhập - Đơn vị số ${unit}'s`.padEnd(31, 'x');
  const many = (units: number, periods: number) =>
    Array.from({ length: periods }, () => Array.from({ length: units }, (_, unit) => block(title(unit), 100)));
  test('has a formula for each of its live columns', () => {
    const formulas = overviewFormulas(at, many(2, 2));
    expect(Object.keys(formulas).sort()).toEqual([...overviewFormulaKeys, ...periodStateKeys(2)].sort());
    expect(overviewFormulaKeys).toEqual(expect.arrayContaining([...overviewSteps]));
    expect(periodStateKeys(2)).toEqual(['f_state_1', 'f_state_2']);
  });
  test.each([
    [1, 1],
    [6, 2],
    [15, 2],
    [30, 1],
  ])('of %i units in %i periods keeps to the one safe form', (units, periods) => {
    for (const formula of Object.values(overviewFormulas(at, many(units, periods))))
      expect(faultsOf(formula)).toEqual([]);
  });
  test('uses these functions and no other', () => {
    const used = new Set(Object.values(overviewFormulas(at, many(3, 2))).flatMap(functionsOf));
    const row = ['AND', 'IF', 'IFERROR', 'LEFT', 'OR', 'ROUND'];
    expect([...used].sort()).toEqual([...row, 'INDEX', 'LEN', 'MATCH', 'SUBSTITUTE'].sort());
  });
});
