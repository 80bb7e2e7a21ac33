import { describe, expect, test } from '@jest/globals';
import {
  applyChanges,
  emptyModel,
  type SheetModel,
  snapshotOf,
  type WorkbookModel,
} from '../../../local/workbook-model/index.ts';
import type { CellFormat, Change, Validation } from '../../../shared/workbook/change.ts';

const SHEET = 'Nhập';
const start = applyChanges(emptyModel(), [{ do: 'add-sheet', sheet: SHEET, tabColour: '2E75B6' }]);
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const sheetAfter = (...changes: readonly Change[]): SheetModel => applyChanges(start, changes).sheets[0] as SheetModel;
const format = (where: ReturnType<typeof area>, look: CellFormat): Change => ({
  do: 'format',
  sheet: SHEET,
  area: where,
  format: look,
});
const write = (row: number, column: number, cells: Extract<Change, { do: 'write' }>['cells']): Change => ({
  do: 'write',
  sheet: SHEET,
  row,
  column,
  cells,
});

function formatAt({ sheets, formats }: WorkbookModel, row: number, column: number): CellFormat | undefined {
  return formats[sheets[0]?.formatIds[row - 1]?.[column - 1] ?? 0];
}

describe('sheets and names', () => {
  test('a new sheet has its colour and nothing else', () => {
    expect(start.sheets).toEqual([
      expect.objectContaining({ title: SHEET, tabColour: '2E75B6', rows: [], isProtected: false, print: null }),
    ]);
  });

  test('a title is there only once, whatever its case', () => {
    expect(() => applyChanges(start, [{ do: 'add-sheet', sheet: 'NHẬP', tabColour: null }])).toThrow(
      'There is a sheet of this title already: "NHẬP"',
    );
  });

  test.each<Change>([
    { do: 'protect', sheet: 'nhập' },
    { do: 'define-name', name: 'a_b', sheet: 'Khác', area: area(1, 1) },
  ])('a sheet that is not there is refused: %j', (change) => {
    expect(() => applyChanges(start, [change])).toThrow('There is no sheet of this title');
  });

  test('a name keeps no more than its area', () => {
    const extra = { ...area(1, 1), more: 1 };
    const { names } = applyChanges(start, [{ do: 'define-name', name: '__proto__', sheet: SHEET, area: extra }]);
    expect(Object.entries(names)).toEqual([['__proto__', { sheet: SHEET, ...area(1, 1) }]]);
  });
});

describe('the workbook before', () => {
  test('is left as it was', () => {
    const before = applyChanges(start, [
      write(1, 1, [['a', { formula: 'A1', result: 'a' }], ['c']]),
      format(area(1, 1), { bold: true }),
    ]);
    const copy = JSON.parse(JSON.stringify(before));
    applyChanges(before, [write(1, 1, [['x', 'y'], ['z', 'w'], ['neu']]), format(area(1, 1, 3, 3), { italic: true })]);
    expect(before).toEqual(copy);
  });

  test('shares the rows that were not touched', () => {
    const before = applyChanges(start, [write(1, 1, [['a'], ['b']])]);
    const after = applyChanges(before, [write(2, 1, [['c']])]);
    expect(after.sheets[0]?.rows[0]).toBe(before.sheets[0]?.rows[0]);
    expect(after.sheets[0]?.rows).toEqual([['a'], ['c']]);
  });

  test('stays where one of several changes is refused', () => {
    expect(() => applyChanges(start, [write(1, 1, [['a']]), { do: 'protect', sheet: 'Khác' }])).toThrow('Khác');
    expect(start.sheets[0]?.rows).toEqual([]);
  });
});

describe('results', () => {
  const before = applyChanges(start, [write(1, 1, [[{ formula: '1+1', result: 2 }, 'a']])]);

  test('go to formulas', () => {
    const after = applyChanges(before, [{ do: 'results', sheet: SHEET, row: 1, column: 1, values: [[3]] }]);
    expect(snapshotOf(after).sheets[0]).toMatchObject({ rows: [[3, 'a']], formulas: { A1: '1+1' } });
  });

  test('and to nothing else', () => {
    const change: Change = { do: 'results', sheet: SHEET, row: 1, column: 1, values: [[3, 'b']] };
    expect(() => applyChanges(before, [change])).toThrow('A result for Nhập!B1, which holds no formula');
  });

  test('of formulas on other sheets are blanked when they are stale', () => {
    const other: Change[] = [
      { do: 'add-sheet', sheet: 'Theo dõi', tabColour: null },
      {
        do: 'write',
        sheet: 'Theo dõi',
        row: 2,
        column: 2,
        cells: [
          [
            { formula: 'Nhập!B1', result: 'a' },
            { formula: 'Nhập!C1', result: 0 },
          ],
        ],
      },
    ];
    const after = applyChanges(applyChanges(before, other), [write(1, 2, [['b']])]);
    expect(snapshotOf(after).sheets[1]?.rows).toEqual([[], [null, null, 0]]);
  });

  test('are blanked where merging takes a value away', () => {
    const cells = applyChanges(start, [write(1, 1, [['a', 'b', { formula: 'B1', result: 'b' }]])]);
    const after = applyChanges(cells, [{ do: 'merge', sheet: SHEET, area: area(1, 1, 1, 2) }]);
    expect(snapshotOf(after).sheets[0]?.rows).toEqual([['a']]);
  });
});

describe('formats', () => {
  test('lie over each other, property by property', () => {
    const after = applyChanges(start, [
      format(area(1, 1, 2, 2), { bold: true, fill: 'FFFFFF' }),
      format(area(2, 2, 2, 2), { fill: '000000', locked: false }),
    ]);
    expect(formatAt(after, 1, 1)).toEqual({ bold: true, fill: 'FFFFFF' });
    expect(formatAt(after, 2, 2)).toEqual({ bold: true, fill: '000000', locked: false });
    expect(formatAt(after, 3, 3)).toEqual({ fill: '000000', locked: false });
    expect(formatAt(after, 3, 1)).toEqual({});
  });

  test('are kept once each, whatever the order of their properties', () => {
    const after = applyChanges(start, [
      format(area(1, 1), { bold: true, italic: true }),
      format(area(2, 1), { italic: true }),
      format(area(2, 1), { bold: true }),
    ]);
    expect(after.formats).toEqual([{}, { bold: true, italic: true }, { italic: true }]);
  });

  test('stay when something is written', () => {
    const after = applyChanges(start, [format(area(1, 1), { numberFormat: '0.0%' }), write(1, 1, [[0.5]])]);
    expect(formatAt(after, 1, 1)).toEqual({ numberFormat: '0.0%' });
  });

  test('a date brings a date format where there is none', () => {
    const day = { date: '2026-06-14' };
    const after = applyChanges(start, [
      format(area(1, 1, 1, 2), { bold: true, numberFormat: '0' }),
      format(area(1, 2), { numberFormat: 'yyyy-mm-dd' }),
      write(1, 1, [[day, day, day, { formula: 'TODAY()', result: day }]]),
    ]);
    expect([1, 2, 3, 4].map((column) => formatAt(after, 1, column))).toEqual([
      { bold: true, numberFormat: 'dd/mm/yyyy' },
      { bold: true, numberFormat: 'yyyy-mm-dd' },
      { numberFormat: 'dd/mm/yyyy' },
      { numberFormat: 'dd/mm/yyyy' },
    ]);
  });
});

describe('merged areas', () => {
  const merge = (where: ReturnType<typeof area>): Change => ({ do: 'merge', sheet: SHEET, area: where });

  test('may not overlap', () => {
    expect(() => sheetAfter(merge(area(1, 1, 2, 2)), merge(area(2, 2, 2, 2)))).toThrow(
      'A merged area overlaps another: "Nhập"!B2:C3',
    );
  });

  test('may be merged again', () => {
    expect(sheetAfter(merge(area(1, 1, 2, 2)), merge(area(1, 1, 2, 2))).merges).toEqual([area(1, 1, 2, 2)]);
  });

  test('are no single cells', () => {
    expect(sheetAfter(merge(area(1, 1))).merges).toEqual([]);
  });

  test('lose formulas too', () => {
    expect(sheetAfter(write(1, 1, [['a', { formula: '1', result: null }]]), merge(area(1, 1, 1, 2)))).toMatchObject({
      rows: [['a', null]],
      formulas: {},
    });
  });
});

describe('settings', () => {
  const rule = (formula: string) => ({ formula, fill: 'FFFFFF', colour: '000000', bold: true });
  const rules = (where: ReturnType<typeof area>, formula: string): Change => ({
    do: 'colour-rules',
    sheet: SHEET,
    area: where,
    rules: [rule(formula)],
  });

  test('colour rules take the place of those of the same area', () => {
    expect(
      sheetAfter(rules(area(1, 1), 'A1'), rules(area(1, 1, 2), 'A2'), rules(area(1, 1), 'A3')).colourRules,
    ).toEqual([
      { area: area(1, 1, 2), rules: [rule('A2')] },
      { area: area(1, 1), rules: [rule('A3')] },
    ]);
  });

  test('the latest validation holds', () => {
    const any: Validation = { rule: { type: 'any' }, prompt: null, stop: null };
    const validate = (where: ReturnType<typeof area>): Change => ({
      do: 'validate',
      sheet: SHEET,
      area: where,
      validation: any,
    });
    expect(sheetAfter(validate(area(1, 1, 3)), validate(area(2, 1))).validations.map((one) => one.area)).toEqual([
      area(1, 1),
      area(3, 1),
      area(2, 1),
    ]);
  });

  test('widths, heights and what is hidden add up', () => {
    const sheet = sheetAfter(
      { do: 'size', sheet: SHEET, columnWidths: { 1: 5, 2: 6 }, rowHeights: { 1: 20 } },
      { do: 'size', sheet: SHEET, columnWidths: { 2: 7 }, rowHeights: { 3: 30 } },
      { do: 'hide', sheet: SHEET, columns: [9, 3], rows: [2] },
      { do: 'hide', sheet: SHEET, columns: [5, 3], rows: [1, 7] },
      { do: 'hide', sheet: SHEET, columns: [4], rows: [7], undo: true },
    );
    expect(sheet).toMatchObject({
      columnWidths: { 1: 5, 2: 7 },
      rowHeights: { 1: 20, 3: 30 },
      hiddenColumns: [3, 5, 9],
      hiddenRows: [1, 2],
    });
  });

  test('freezing, protection and print set-up are as last said', () => {
    const setup = { landscape: true, area: null, titleRows: [1, 2] as const, footer: 'x' };
    const sheet = sheetAfter(
      { do: 'freeze', sheet: SHEET, rows: 9, columns: 9 },
      { do: 'freeze', sheet: SHEET, rows: 6, columns: 2 },
      { do: 'protect', sheet: SHEET },
      { do: 'print', sheet: SHEET, setup: { ...setup, landscape: false } },
      { do: 'print', sheet: SHEET, setup },
    );
    expect(sheet).toMatchObject({ freeze: { rows: 6, columns: 2 }, isProtected: true, print: setup });
  });
});

describe('snapshotOf', () => {
  test('sees a number as the date that its cell shows, and a date as a number where it shows none', () => {
    const after = applyChanges(start, [
      format(area(1, 1, 1, 3), { numberFormat: 'dd/mm/yyyy' }),
      write(1, 1, [[46_187, 60, 0.5, { date: '2026-06-14' }]]),
      format(area(1, 4), { numberFormat: '0' }),
    ]);
    expect(snapshotOf(after).sheets[0]?.rows).toEqual([[{ date: '2026-06-14' }, 60, 0.5, 46_187]]);
  });

  test('leaves out the blanks at the ends and sorts merged areas', () => {
    const after = applyChanges(start, [
      write(1, 1, [['a', null, 'b', 'c'], ['d'], ['e']]),
      write(1, 3, [[null, null]]),
      write(2, 1, [[null], [null]]),
      { do: 'merge', sheet: SHEET, area: area(5, 1, 1, 2) },
      { do: 'merge', sheet: SHEET, area: area(4, 3, 1, 2) },
      { do: 'merge', sheet: SHEET, area: area(4, 1, 1, 2) },
    ]);
    expect(snapshotOf(after).sheets[0]).toEqual({
      title: SHEET,
      rows: [['a']],
      formulas: {},
      merges: [area(4, 1, 1, 2), area(4, 3, 1, 2), area(5, 1, 1, 2)],
    });
  });
});
