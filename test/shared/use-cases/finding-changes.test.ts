import { expect, test } from '@jest/globals';
import { findingCells, findingsByRow } from '../../../shared/use-cases/finding-changes.ts';
import { KEEP } from '../../../shared/workbook/change.ts';
import { structural } from '../../../shared/workbook/tracker/structure.ts';
import { tableWith } from '../workbook/tracker/tables.ts';

const at = (cell: string | null, sheet = 'Cấu hình') => structural('formula-replaced', sheet, cell, {});
const find = findingsByRow([at('B3'), at('AC3'), at('B30'), at(null), at('B3', 'Khác')]);

test('findings are found by sheet and row; those of a whole sheet stand beside none', () => {
  expect(find('Cấu hình', 3).map(({ cell }) => cell)).toEqual(['B3', 'AC3']);
  expect([find('Cấu hình', 30).length, find('Khác', 3).length, find('Khác', 30).length]).toEqual([1, 1, 0]);
});

test('each row says all its findings, one a line, or nothing; below an unnamed table only rows with a code are ours', () => {
  const unnamed = tableWith('dti:entry:a:2026-06', [{ code: 'A' }, { code: 'B' }, { code: null }]);
  const [first, ...others] = findingCells(unnamed, find);
  expect(String(first?.finding).split('\n')).toHaveLength(2);
  expect(others).toEqual([{ finding: null }, { finding: KEEP }]);
  expect(findingCells({ ...unnamed, isBounded: true }, find).slice(1)).toEqual([{ finding: null }, { finding: null }]);
});
