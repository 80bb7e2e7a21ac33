import { expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { hamletsCanTurn } from '../../../shared/progress/hamlets-can-turn.ts';
import { isWhole } from '../../../shared/progress/judged.ts';

test.each([
  ['>30%', true],
  ['9/9 nền tảng', true],
  ['01 doanh nghiệp/1.000 dân', true],
  ['200 hộ', false],
  ['tối thiểu 5 tỷ đồng', false],
])('what is missing of a sum held against %j: %j', (printed, can) => {
  const target = readTarget(printed);
  expect(hamletsCanTurn(target)).toBe(can);
  const sum = { period: '2026-06', asOf: '2026-06-14', numerator: 9, denominator: 10, value: 0.9, noneArising: false };
  const one = { ...sum, unitsReported: 1, unitsExpected: 1 };
  expect(isWhole(one, target)).toBe(true);
  expect(isWhole({ ...one, hamlets: { reported: 2, expected: 3 } }, target)).toBe(!can);
});
