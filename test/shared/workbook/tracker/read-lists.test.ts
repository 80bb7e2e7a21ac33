import { expect, test } from '@jest/globals';
import { readApprovals, readCrossChecks } from '../../../../shared/workbook/tracker/read-lists.ts';
import { tableWith } from './tables.ts';

const known = (code: string) => (code.toLowerCase() === 'c7' ? 'C7' : code);

test('only a document approves', () => {
  const table = tableWith('dti:approvals', [
    { code: 'c7', document: ' 702/CĐSS ' },
    { code: 'C8', document: null },
    { code: null, document: '1/QĐ' },
  ]);
  expect(readApprovals(table, known)).toEqual([{ code: 'C7', document: '702/CĐSS' }]);
  expect(readApprovals(null, known)).toEqual([]);
});

test('a cross-check names both indicators', () => {
  const table = tableWith('dti:crosschecks', [
    { code: 'c7', atMost: 'C3', why: 'Một phần' },
    { code: 'C7', atMost: null },
    { code: null, atMost: 'C3' },
  ]);
  expect(readCrossChecks(table, known)).toEqual([{ code: 'C7', atMost: 'C3', why: 'Một phần' }]);
  expect(readCrossChecks(null, known)).toEqual([]);
});
