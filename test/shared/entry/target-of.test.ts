import { expect, test } from '@jest/globals';
import { targetOf } from '../../../shared/entry/target-of.ts';
import { indicator, measures, target } from '../../cases/entries/make.ts';

const planned = indicator('S', measures.share, {
  targets: [target({ value: 0.9 }, 2030), target({ value: 0.3 }, 2026), target({ value: 0.4 }, 2027)],
});

test.each([
  [2025, undefined],
  [2026, 0.3],
  [2027, 0.4],
  [2029, 0.4],
  [2030, 0.9],
  [2031, 0.9],
])('in %i the target is %s', (year, value) => {
  expect(targetOf(planned, year)?.value).toBe(value);
});
