import { expect, test } from '@jest/globals';
import { matchGroup } from '../../../shared/number/match-group.ts';

test('a group is what it took, and nothing where it took no part', () => {
  const amount = /(\d+)(?:,(\d+))?/;
  expect([1, 2].map((number) => matchGroup(amount.exec('85,5'), number))).toEqual(['85', '5']);
  expect([1, 2].map((number) => matchGroup(amount.exec('85'), number))).toEqual(['85', '']);
  expect(matchGroup(amount.exec('đạt'), 1)).toBe('');
});
