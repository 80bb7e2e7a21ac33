import { describe, expect, test } from '@jest/globals';
import { KEEP } from '../../../shared/workbook/change.ts';
import { readTable, type Table } from '../../../shared/workbook/read-table.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';
import { resultColumns, writeColumns } from '../../../shared/workbook/write-columns.ts';

function tableOf(rows: readonly (readonly Value[])[], formulas: Readonly<Record<string, string>> = {}): Table {
  const sheet = { title: 'S', rows: [['dti:x', 'code', 'a', 'b', 'gap', 'c'], ['Stt'], ...rows], formulas, merges: [] };
  const found = readTable({ sheets: [sheet], names: {} }, 'dti:x');
  if (found === null) throw new Error('no table');
  return found;
}

const table = tableOf([
  [1, 'A', 1, 'x', null, null],
  [2, 'B', 2, 'y', null, { date: '2026-06-14' }],
]);

describe('writeColumns', () => {
  test('makes one write of neighbours, in the order in which they stand', () => {
    const rows = [
      { b: 'X', a: 10, c: 5 },
      { b: 'Y', a: 20, c: 6 },
    ];
    expect(writeColumns(table, ['c', 'b', 'a'], rows)).toEqual([
      {
        do: 'write',
        sheet: 'S',
        row: 3,
        column: 3,
        cells: [
          [10, 'X'],
          [20, 'Y'],
        ],
      },
      { do: 'write', sheet: 'S', row: 3, column: 6, cells: [[5], [6]] },
    ]);
  });
  test('writes nothing where the sheet says so already; blank and an empty text are alike', () => {
    const same = [
      { a: 1, b: 'x', c: '' },
      { a: 2, b: 'y', c: { date: '2026-06-14' } },
    ];
    expect(writeColumns(table, ['a', 'b', 'c'], same)).toEqual([]);
  });
  test('takes a number that was saved with 15 digits for the same', () => {
    const saved = tableOf([[1, 'A', 0.154186320754717]]);
    expect(writeColumns(saved, ['a'], [{ a: 0.15418632075471697 }])).toEqual([]);
    expect(writeColumns(saved, ['a'], [{ a: 0.1541863207548 }])).toHaveLength(1);
    expect(writeColumns(tableOf([[1, 'A', 0]]), ['a'], [{ a: 0 }])).toEqual([]);
    expect(writeColumns(tableOf([[1, 'A', 0]]), ['a'], [{ a: 1e-300 }])).toHaveLength(1);
  });
  test('tells a number from a text, and blank from 0', () => {
    expect(writeColumns(tableOf([[1, 'A', '1']]), ['a'], [{ a: 1 }])).toHaveLength(1);
    expect(writeColumns(tableOf([[1, 'A', null]]), ['a'], [{ a: 0 }])).toHaveLength(1);
  });
  test('keeps a row’s cell where nothing is said of it, and leaves out a column that is gone', () => {
    expect(writeColumns(table, ['a', 'b', 'gone'], [{ a: 10 }, {}])).toEqual([
      {
        do: 'write',
        sheet: 'S',
        row: 3,
        column: 3,
        cells: [
          [10, KEEP],
          [KEEP, KEEP],
        ],
      },
    ]);
    expect(writeColumns(table, ['gone'], [{ gone: 1 }, { gone: 2 }])).toEqual([]);
    expect(writeColumns(table, ['a'], [])).toEqual([]);
  });
  test('always writes a formula', () => {
    const formula = { formula: 'A1', result: 1 };
    expect(writeColumns(table, ['a'], [{ a: formula }, {}])).toMatchObject([{ cells: [[formula], [KEEP]] }]);
  });
});

describe('resultColumns', () => {
  const live = tableOf(
    [
      [1, 'A', 1],
      [2, 'B', 2],
    ],
    { C3: 'D3', C4: 'D4', D3: 'C3' },
  );
  test('tells results only to cells that hold a formula', () => {
    expect(
      resultColumns(
        live,
        ['a', 'b'],
        [
          { a: 9, b: 'X' },
          { a: 2, b: 'Y' },
        ],
        false,
      ),
    ).toEqual([
      {
        do: 'results',
        sheet: 'S',
        row: 3,
        column: 3,
        values: [
          [9, 'X'],
          [2, KEEP],
        ],
      },
    ]);
  });
  test('tells nothing where nothing differs, unless what they depend on is written', () => {
    const same = [{ a: 1 }, { a: 2 }];
    expect(resultColumns(live, ['a'], same, false)).toEqual([]);
    expect(resultColumns(live, ['a'], same, true)).toMatchObject([{ values: [[1], [2]] }]);
  });
});
