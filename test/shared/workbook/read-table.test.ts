import { describe, expect, test } from '@jest/globals';
import { readTable, readTables } from '../../../shared/workbook/read-table.ts';
import type { Sheet, Value, Workbook } from '../../../shared/workbook/workbook.ts';

const sheet = (title: string, rows: readonly (readonly Value[])[], formulas: Sheet['formulas'] = {}): Sheet => ({
  title,
  rows,
  formulas,
  merges: [],
});

const MARKER = 'dti:approvals';
const NAME = 'dti_approvals';
const table = [
  [MARKER, 'code', 'document'],
  ['Stt', 'Mã', 'Số hiệu'],
  [1, '4.2', '702/CĐSS'],
  [2, 'C1', null],
];
const area = { sheet: 'S', row: 3, column: 1, rows: 4, columns: 3 };
const workbook = (rows: readonly (readonly Value[])[], names: Workbook['names'] = { [NAME]: area }): Workbook => ({
  sheets: [sheet('Khác', [['ghi chú']]), sheet('S', [['Tên'], [], ...rows], { C5: 'A1' })],
  names,
});

const codes = (found: ReturnType<typeof readTable>) => found?.rows.map((row) => row.value('code'));

describe('a table', () => {
  test('is found by its name: keys, then headings, then rows', () => {
    const found = readTable(workbook(table), MARKER);
    expect(found).toMatchObject({ name: NAME, marker: MARKER, sheet: 'S', keyRow: 3, isBounded: true });
    expect(found?.columns).toEqual({ stt: 1, code: 2, document: 3 });
    expect(found?.rows.map(({ row }) => row)).toEqual([5, 6]);
    expect(codes(found)).toEqual(['4.2', 'C1']);
  });
  test('is found whatever the case in which a host keeps the name', () => {
    expect(codes(readTable(workbook(table, { DTI_Approvals: area }), MARKER))).toEqual(['4.2', 'C1']);
  });
  test('gives cells with their addresses, blanks where there is nothing, and knows formulas', () => {
    const row = readTable(workbook(table), MARKER)?.rows[0];
    expect(row?.cell('document')).toEqual({ value: '702/CĐSS', cell: 'C5' });
    expect([row?.cell('gone'), row?.value('gone'), row?.hasFormula('gone')]).toEqual([null, null, false]);
    expect([row?.hasFormula('document'), row?.hasFormula('code')]).toEqual([true, false]);
    const blank = readTable(workbook([...table.slice(0, 2), []]), MARKER)?.rows[0];
    expect(blank?.cell('code')).toEqual({ value: null, cell: 'B5' });
  });
  test('follows a column that was moved, and takes the first of a copied one', () => {
    const moved = [['code', MARKER, 'x', 'document', 'document'], ['Mã'], ['4.2', 1, null, 'A', 'B']];
    const row = readTable(workbook(moved), MARKER)?.rows[0];
    expect([row?.value('code'), row?.value('document')]).toEqual(['4.2', 'A']);
  });
  test('reaches to the end of its name, also over rows that the snapshot leaves out', () => {
    const long = { ...area, rows: 6 };
    expect(codes(readTable(workbook(table, { [NAME]: long }), MARKER))).toEqual(['4.2', 'C1', null, null]);
  });
  test('is found below rows that were inserted inside its name', () => {
    const found = readTable(workbook([[], ['ghi chú'], ...table], { [NAME]: { ...area, rows: 6 } }), MARKER);
    expect([found?.keyRow, codes(found)]).toEqual([5, ['4.2', 'C1']]);
  });
  test('begins below its headings, wherever rows were inserted under the hidden keys', () => {
    const [keys = [], ...rest] = table;
    const found = readTable(workbook([keys, [], [null, ''], ...rest], { [NAME]: { ...area, rows: 6 } }), MARKER);
    expect([found?.keyRow, codes(found)]).toEqual([3, ['4.2', 'C1']]);
  });
  test('is found without its first column, which held the marker', () => {
    const cut = table.map((row) => row.slice(1));
    const found = readTable(workbook(cut), MARKER);
    expect([found?.keyRow, codes(found)]).toEqual([3, ['4.2', 'C1']]);
  });
  test('is lost with its row of keys', () => {
    expect(readTable(workbook(table.slice(1), { [NAME]: { ...area, rows: 3 } }), MARKER)).toBeNull();
  });
  test('is found by its marker where the name is gone or leads nowhere', () => {
    const withoutName = readTable(workbook(table, {}), MARKER);
    expect(withoutName).toMatchObject({ keyRow: 3, isBounded: false });
    expect(codes(withoutName)).toEqual(['4.2', 'C1']);
    expect(codes(readTable(workbook(table, { [NAME]: { ...area, sheet: 'Đã xóa' } }), MARKER))).toEqual(['4.2', 'C1']);
  });
  test('without its name ends before the next table', () => {
    const found = readTable(workbook([...table, ['dti:open', 'period'], ['Stt'], [1, '2026-06']], {}), MARKER);
    expect(codes(found)).toEqual(['4.2', 'C1']);
  });
  test('is not there where neither name nor marker is', () => {
    expect(readTable(workbook([['x']], {}), MARKER)).toBeNull();
  });
});

describe('tables of a kind', () => {
  const block = (unit: string) => [[`dti:entry:${unit}:2026-06`, 'code'], ['Stt'], [1, unit]];
  test('come once each, in the order of sheets and rows', () => {
    const sheets = [sheet('B', [...block('b'), [], ...block('c')]), sheet('A', block('a'))];
    const found = readTables({ sheets, names: {} }, 'dti:entry:');
    expect(found.map(({ marker }) => marker)).toEqual([
      'dti:entry:b:2026-06',
      'dti:entry:c:2026-06',
      'dti:entry:a:2026-06',
    ]);
  });
  test('a copy of a sheet is not ours: the one with the name is', () => {
    const sheets = [sheet('Bản sao', block('a')), sheet('A', block('a'))];
    const names = { dti_entry_a_2026_06: { sheet: 'A', row: 1, column: 1, rows: 3, columns: 2 } };
    expect(readTables({ sheets, names }, 'dti:entry:').map((found) => found.sheet)).toEqual(['A']);
    expect(readTables({ sheets, names: {} }, 'dti:entry:').map((found) => found.sheet)).toEqual(['Bản sao']);
  });
  test('a marker whose name leads to a sheet without keys is found where it stands', () => {
    const names = { dti_entry_a_2026_06: { sheet: 'B', row: 1, column: 1, rows: 1, columns: 1 } };
    const found = readTables({ sheets: [sheet('B', []), sheet('A', block('a'))], names }, 'dti:entry:');
    expect(found.map((one) => one.sheet)).toEqual(['A']);
  });
});
