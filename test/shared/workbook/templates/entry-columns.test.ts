import { expect, test } from '@jest/globals';
import {
  computedKeys,
  entryColumns,
  inputKeys,
  sendingColumns,
} from '../../../../shared/workbook/templates/entry-columns.ts';

const keys = entryColumns.map(({ key }) => key);

test('the columns that people fill are open, the others are not', () => {
  expect(entryColumns.filter(({ input }) => input).map(({ key }) => key)).toEqual([...inputKeys]);
  expect(sendingColumns.filter(({ input }) => input).map(({ key }) => key)).toEqual(['sent', 'sentBy', 'sentOn']);
});

test('those that the refresh writes are neighbours, next to the findings, so that one write carries them', () => {
  const first = keys.indexOf('finding');
  expect(keys.slice(first, first + computedKeys.length + 1)).toEqual(['finding', ...computedKeys]);
});

test('each is there once; only steps and levels are out of sight', () => {
  expect(new Set(keys).size).toBe(keys.length);
  const hidden = entryColumns.filter((column) => column.hidden).map(({ key }) => key);
  expect(hidden.every((key) => key === 'lastValue' || /^[lf]_/.test(key))).toBe(true);
});
