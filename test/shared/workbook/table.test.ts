import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../shared/workbook/change.ts';
import {
  colourColumn,
  columnOf,
  columnSizes,
  placeTable,
  type TableSpec,
  tableHeight,
} from '../../../shared/workbook/table.ts';

const hint = { rule: { type: 'any' as const }, prompt: { title: 'T', message: 'M' }, stop: null };
const other = { ...hint, prompt: null };
const spec: TableSpec = {
  name: 'dti_x',
  marker: 'dti:x',
  columns: [
    { key: 'stt', heading: 'Stt', width: 5 },
    { key: 'code', heading: 'Mã', width: 7, input: true, validation: hint },
    { key: 'gap_0', heading: '', width: 3, gap: true },
    { key: 'key', heading: 'key', width: 8, hidden: true, format: { bold: true } },
  ],
  rows: [
    { cells: { stt: 1, code: 'A' } },
    { cells: { stt: 2 }, formats: { code: { italic: true } } },
    { cells: { stt: 'I' }, heading: true },
    { cells: { stt: 3 }, validations: { code: other } },
    { cells: { stt: 4 }, validations: { code: other } },
  ],
};

const of = <Do extends Change['do']>(changes: readonly Change[], kind: Do) =>
  changes.filter((change): change is Extract<Change, { do: Do }> => change.do === kind);

describe('placeTable', () => {
  const placed = placeTable('S', 4, spec);
  test('puts down keys, headings and rows; a gap has neither', () => {
    expect(of(placed.changes, 'write')[0]).toMatchObject({ row: 4, column: 1 });
    expect(of(placed.changes, 'write')[0]?.cells).toEqual([
      ['dti:x', 'code', null, 'key'],
      ['Stt', 'Mã', null, 'key'],
      [1, 'A', null, null],
      [2, null, null, null],
      ['I', null, null, null],
      [3, null, null, null],
      [4, null, null, null],
    ]);
  });
  test('says where it stands, and names all of it', () => {
    expect(placed).toMatchObject({
      keyRow: 4,
      firstRow: 6,
      lastRow: 10,
      area: { row: 4, column: 1, rows: 7, columns: 4 },
    });
    expect(tableHeight(spec)).toBe(7);
    expect(of(placed.changes, 'define-name')).toEqual([
      { do: 'define-name', name: 'dti_x', sheet: 'S', area: placed.area },
    ]);
    expect(of(placed.changes, 'hide')).toEqual([{ do: 'hide', sheet: 'S', columns: [], rows: [4] }]);
  });
  test('opens only input cells, and shuts those of a heading row', () => {
    const looks = of(placed.changes, 'format');
    const input = looks.find(({ area }) => area.row === 6 && area.column === 2 && area.rows === 5);
    expect(input?.format).toMatchObject({ locked: false });
    expect(looks.find(({ area }) => area.row === 8)?.format).toMatchObject({ bold: true, locked: true });
    expect(looks.find(({ area }) => area.row === 7)?.format).toEqual({ italic: true });
    expect(looks.filter(({ area }) => area.column === 3 && area.columns === 1)).toEqual([]);
  });
  test('gathers neighbours of one rule, and asks nothing of a heading row', () => {
    expect(of(placed.changes, 'validate').map(({ area, validation }) => [area.row, area.rows, validation])).toEqual([
      [6, 2, hint],
      [9, 2, other],
    ]);
  });
  test('takes a table without rows', () => {
    const empty = placeTable('S', 4, { ...spec, rows: [] });
    expect([empty.firstRow, empty.lastRow]).toEqual([6, 5]);
    expect(of(empty.changes, 'format').every(({ area }) => area.rows > 0)).toBe(true);
  });
});

test('columns are known by their keys; an unknown one is misuse', () => {
  expect(columnOf(spec, 'key')).toBe(4);
  expect(() => columnOf(spec, 'x')).toThrow(new RangeError('no column x'));
});

test('a sheet gets the widths of its columns, and hides those that are steps', () => {
  expect(columnSizes('S', spec.columns)).toEqual([
    { do: 'size', sheet: 'S', columnWidths: { 1: 5, 2: 7, 3: 3, 4: 8 }, rowHeights: {} },
    { do: 'hide', sheet: 'S', columns: [4], rows: [] },
  ]);
  expect(columnSizes('S', spec.columns.slice(0, 2))).toHaveLength(1);
});

test('colour rules begin at the first cell of their column', () => {
  const placed = placeTable('S', 4, spec);
  const rules = (cell: string) => [{ formula: `${cell}="x"`, fill: 'FFFFFF', colour: '000000', bold: false }];
  expect(colourColumn('S', placed, 2, rules)).toMatchObject({
    do: 'colour-rules',
    area: { row: 6, column: 2, rows: 5, columns: 1 },
    rules: [{ formula: '$B6="x"' }],
  });
});
