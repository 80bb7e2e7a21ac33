import { expect, test } from '@jest/globals';
import { percentUnclearFrom } from '../../../../shared/entry/rules/ambiguous-percent.ts';
import { target } from '../../../cases/entries/make.ts';

test.each([
  ['>1%', { value: 0.01 }, 0.1],
  ['≥2%', { value: 0.02 }, 0.2],
  ['8%', { value: 0.08 }, 0.8],
  ['10%', { value: 0.1 }, 1],
  ['11%', { value: 0.11 }, null],
  ['0%', { value: 0 }, null],
  ['no figure', { value: null }, null],
  ['1 per 1.000', { kind: 'rate', value: 0.01 }, null],
] as const)('with a target of %s numbers without "%%" are asked about from there on', (_printed, read, from) => {
  expect(percentUnclearFrom(target(read).reading)).toBe(from);
});

test('without a target none is asked about', () => {
  expect(percentUnclearFrom(null)).toBeNull();
});
