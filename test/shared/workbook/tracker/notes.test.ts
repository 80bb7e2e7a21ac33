import { expect, test } from '@jest/globals';
import { Notes } from '../../../../shared/workbook/tracker/notes.ts';
import { numberIn } from '../../../../shared/workbook/tracker/setting-cells.ts';
import { tableWith } from './tables.ts';

const table = tableWith('dti:settings', [{ value: 5 }, { value: null }, { value: 'năm' }]);
const [five, blank, word] = table.rows;

test('what can be read is taken; a blank, a row that is not there and a deleted column give the fallback, silently', () => {
  const notes = new Notes(table);
  const take = (row: typeof five, key = 'value') => notes.take(row ?? null, key, 'Mức', numberIn, 1);
  expect([take(five), take(blank), take(undefined), take(five, 'gone')]).toEqual([5, 1, 1, 1]);
  expect(notes.findings).toEqual([]);
});

test('what cannot be read gives the fallback and a finding that says where and what', () => {
  const notes = new Notes(table);
  expect(notes.take(word ?? null, 'value', 'Mức', numberIn, 1)).toBe(1);
  expect(notes.findings).toEqual([
    {
      code: 'bad-setting',
      severity: 'error',
      sheet: 'Cấu hình',
      cell: 'B5',
      indicator: null,
      unit: null,
      period: null,
      values: { setting: 'Mức', typed: 'năm' },
    },
  ]);
});

test('a setting can be refused where there is no cell', () => {
  const notes = new Notes(table);
  notes.refuse(null, 'value', 'Mức');
  expect(notes.findings).toMatchObject([{ cell: null, values: { setting: 'Mức', typed: '' } }]);
});
