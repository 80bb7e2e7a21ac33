import { expect, test } from '@jest/globals';
import { findingsInOrder } from '../../../shared/entry/findings-in-order.ts';
import type { Finding } from '../../../shared/entry/types.ts';

const at = (sheet: string, cell: string | null): Finding => ({
  code: 'late',
  severity: 'warning',
  sheet,
  cell,
  indicator: null,
  unit: null,
  period: null,
  values: {},
});
const places = (findings: readonly Finding[]) => findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

test('sheets as given, whole sheets first, then rows, then columns', () => {
  const mixed = [
    at('B', 'A1'),
    at('A', 'AA2'),
    at('A', 'Z2'),
    at('A', 'B10'),
    at('A', 'B9'),
    at('A', null),
    at('C', 'A1'),
    at('A', 'AB2'),
  ];
  expect(places(findingsInOrder(mixed, ['A', 'B', 'A']))).toEqual([
    'A!null',
    'A!Z2',
    'A!AA2',
    'A!AB2',
    'A!B9',
    'A!B10',
    'B!A1',
    'C!A1',
  ]);
});

test('findings of one place keep their order', () => {
  const both = [
    { ...at('A', 'B2'), values: { n: 1 } },
    { ...at('A', 'B2'), values: { n: 2 } },
  ];
  expect(findingsInOrder(both, ['A'])).toEqual(both);
});

test('an address that is none comes first', () => {
  expect(places(findingsInOrder([at('A', 'A1'), at('A', '?')], ['A']))).toEqual(['A!?', 'A!A1']);
});
