import { expect, test } from '@jest/globals';
import { cellLeft } from '../../../shared/entry/cell-left.ts';
import { row } from '../../cases/entries/make.ts';

test.each([
  ['the first', [], 'G12'],
  ['the next where its column has been deleted', ['denominator'], 'F12'],
  ['the code where none is left', ['denominator', 'numerator'], 'B12'],
] as const)('a remark points at %s', (_which, gone, cell) => {
  expect(cellLeft(row({ code: 'S', gone }), 'denominator', 'numerator')).toBe(cell);
});
