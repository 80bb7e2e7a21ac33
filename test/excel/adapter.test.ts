import { afterEach, describe, expect, test } from '@jest/globals';
import type { Change, Value } from '../../shared/index.ts';
import { chartOf } from '../support/chart.ts';
import { type ExcelUnderTest, excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

const SHEET = 'Nhập - Công an xã';
const write = (row: number, column: number, cells: readonly (readonly Value[])[]): Change => ({
  do: 'write',
  sheet: SHEET,
  row,
  column,
  cells,
});
const addSheet: Change = { do: 'add-sheet', sheet: SHEET, tabColour: '0B4F1D' };
const name = (row: number): Change => ({
  do: 'define-name',
  name: 'dti_bang',
  sheet: SHEET,
  area: { row, column: 1, rows: 3, columns: 2 },
});

/** Another person at work in the same workbook. */
function typedByAnother({ excel }: ExcelUnderTest, ...changes: readonly Change[]): void {
  for (const change of changes) excel.book().change(change, 'another person');
}

function rowsOf({ model }: ExcelUnderTest, title = SHEET): readonly (readonly Value[])[] {
  return model().sheets.find((sheet) => sheet.title === title)?.rows ?? [];
}

const sheetOf = ({ excel }: ExcelUnderTest) => excel.book().find(SHEET) as NonNullable<ReturnType<typeof find>>;
const find = (excel: ExcelUnderTest['excel']) => excel.book().find(SHEET);

async function failureOf(work: Promise<unknown>): Promise<Record<string, unknown> & { cause?: { code?: string } }> {
  try {
    await work;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('nothing failed');
}

describe.each(excelVersions)('in Excel (%s), what changed between reading and writing', (version) => {
  async function read(...changes: readonly Change[]): Promise<ExcelUnderTest> {
    const one = await excelUnderTest(version);
    await one.host.apply([
      addSheet,
      write(1, 1, [
        ['a', 'b'],
        [1, 2],
      ]),
      name(1),
      ...changes,
    ]);
    await one.host.snapshot();
    return one;
  }

  test('stays as the other person typed it, and is named', async () => {
    const one = await read();
    typedByAnother(one, write(2, 1, [[99]]), write(3, 1, [['mới']]));
    await one.host.apply([
      write(1, 1, [
        ['A', 'B'],
        [10, 20],
        ['x', 'y'],
      ]),
    ]);
    expect(rowsOf(one)).toEqual([
      ['A', 'B'],
      [99, 20],
      ['mới', 'y'],
    ]);
    expect(one.host.report()).toEqual({
      cellsPlanned: 6,
      cellsWritten: 4,
      cellsKept: [`${SHEET}!A2`, `${SHEET}!A3`],
      sheetsAdded: [],
    });
  });

  test('stops the writing where rows moved, before anything is written', async () => {
    const one = await read();
    one.excel
      .book()
      .edit((model) => ({ ...model, names: { dti_bang: { sheet: SHEET, row: 2, column: 1, rows: 3, columns: 2 } } }));
    const failure = await failureOf(one.host.apply([write(1, 1, [['A']])]));
    expect([failure.code, failure.done, rowsOf(one)[0]]).toEqual(['WorkbookChanged', null, ['a', 'b']]);
  });

  test('is only looked for once: a second list needs no second reading', async () => {
    const one = await read();
    await one.host.apply([write(1, 1, [['A']])]);
    await one.host.apply([write(1, 1, [['B']])]);
    expect(rowsOf(one)[0]).toEqual(['B', 'b']);
  });

  test('may be the title of the tab', async () => {
    const one = await read();
    const sheet = sheetOf(one);
    one.excel.book().editSheet(sheet, (model) => ({ ...model, title: 'Công an' }));
    sheet.title = 'Công an';
    await one.host.apply([write(1, 1, [['A']])]);
    expect(rowsOf(one, 'Công an')[0]).toEqual(['A', 'b']);
  });
});

describe.each(excelVersions)('in Excel (%s), a protected sheet', (version) => {
  async function protectedSheet(): Promise<ExcelUnderTest> {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, write(1, 1, [['a']]), { do: 'protect', sheet: SHEET }]);
    return one;
  }

  test('lets people widen, sort and filter, and nothing else', async () => {
    const one = await protectedSheet();
    const options = { allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true };
    expect(sheetOf(one).protection).toEqual(options);
  });

  test('is written to and is protected again, with what it allowed before', async () => {
    const one = await protectedSheet();
    sheetOf(one).protection = { allowInsertRows: true };
    await one.host.apply([write(1, 1, [['b']])]);
    expect([rowsOf(one)[0], sheetOf(one).protection]).toEqual([['b'], { allowInsertRows: true }]);
  });

  test('with a password is not written to, and the failure has its code and its cause', async () => {
    const one = await protectedSheet();
    sheetOf(one).protection = { password: 'bí mật' };
    const failure = await failureOf(one.host.apply([write(1, 1, [['b']])]));
    expect([failure.name, failure.code, failure.cause?.code]).toEqual(['ExcelFailure', 'AccessDenied', 'AccessDenied']);
    expect(failure.done).toEqual({ cellsPlanned: 1, cellsWritten: 0, cellsKept: [], sheetsAdded: [] });
    expect(rowsOf(one)[0]).toEqual(['a']);
  });
});

describe.each(excelVersions)('in Excel (%s), a failure half-way', (version) => {
  test('is followed by a look at what was done, with events on and the sheet protected again', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, write(1, 1, [['a', 'b']]), { do: 'protect', sheet: SHEET }]);
    const merge = (columns: number): Change => ({
      do: 'merge',
      sheet: SHEET,
      area: { row: 5, column: 1, rows: 1, columns },
    });
    await one.host.apply([merge(2)]);
    const failure = await failureOf(
      one.host.apply([
        write(1, 1, [['=A', 'B', { date: '2026-06-14' }]]),
        merge(3),
        { do: 'add-sheet', sheet: 'Mới', tabColour: null },
        { ...write(1, 1, [['không tới']]), sheet: 'Mới' },
      ]),
    );
    expect(failure.code).toBe('MergedRangeConflict');
    expect(failure.done).toEqual({ cellsPlanned: 4, cellsWritten: 3, cellsKept: [], sheetsAdded: ['Mới'] });
    expect(one.excel.book().events.isOn).toBe(true);
    expect(sheetOf(one).protection).not.toBeNull();
  });

  test('of a sheet that is not there is said before anything is written', async () => {
    const one = await excelUnderTest(version);
    const failure = await failureOf(one.host.apply([addSheet, { ...write(1, 1, [[1]]), sheet: 'Không có' }]));
    expect([failure.code, failure.done, find(one.excel)]).toEqual(['ItemNotFound', null, null]);
  });
});

describe.each(excelVersions)('in Excel (%s)', (version) => {
  test('tells no one of what it writes itself, and of what people do afterwards', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, write(1, 1, [['a']])]);
    const heard: string[] = [];
    await one.slice.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
    });
    await one.host.apply([write(1, 1, [['b', 'c']])]);
    await one.host.snapshot();
    expect(heard).toEqual([]);
    one.excel.book().events.changed(sheetOf(one).id, 'K7');
    one.excel.tellEvents();
    await one.host.snapshot();
    expect(heard).toEqual(['K7']);
  });

  test('calculation rests while a batch is written', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, write(1, 1, [['a']])]);
    const writing = one.excel.syncs().filter(({ body }) => body.includes('"Formulas"'));
    expect(writing.map(({ body }) => body.includes('SuspendApiCalculationUntilNextSync'))).toEqual([true]);
  });

  test('asks for nothing above the floor that it has not asked about', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, write(1, 1, [['a']])]);
    await one.host.snapshot();
    const asksMerges = one.excel.syncs().some(({ body }) => body.includes('GetMergedAreasOrNullObject'));
    expect(asksMerges).toBe(version === 'microsoft-365');
  });

  test('sends more than 5 MB in parts that Excel on the web takes', async () => {
    const one = await excelUnderTest(version);
    const text = 'đ'.repeat(30_000);
    await one.host.apply([
      addSheet,
      write(
        1,
        1,
        Array.from({ length: 120 }, (_, row) => [row, text]),
      ),
    ]);
    const sizes = one.excel.syncs().map(({ requestBytes }) => requestBytes);
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    const rows = rowsOf(one);
    expect([rows.length, rows[119]?.[0], rows.every((row) => row[1] === text)]).toEqual([120, 119, true]);
  });

  /** Titles and all cells at once, which is too much; titles again, merges where Excel knows them, used cells, halves. */
  const READS = 2 + (version === 'floor' ? 1 : 2) + 1 + 2;

  test('reads more than 5 MB in parts, and reads the same', async () => {
    const one = await excelUnderTest(version);
    const text = 'đ'.repeat(500);
    const cells = Array.from({ length: 4000 }, (_, row) => [row, row % 3 === 0 ? null : text]);
    typedByAnother(one, { ...write(2, 2, cells), sheet: 'Sheet1' });
    const before = one.excel.syncs().length;
    const sheet = (await one.host.snapshot()).sheets[0];
    expect(one.excel.syncs().length - before).toBe(READS);
    expect(sheet?.rows[3]).toEqual([null, 2, text]);
    expect(sheet?.rows[4000]).toEqual([null, 3999]);
    expect(sheet?.rows).toHaveLength(4001);
  });

  test('gives a name that is there already a new place and spelling', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([addSheet, name(1)]);
    await one.host.apply([{ ...name(5), name: 'DTI_bang' } as Change]);
    expect((await one.host.snapshot()).names).toEqual({
      DTI_bang: { sheet: SHEET, row: 5, column: 1, rows: 3, columns: 2 },
    });
  });

  test('does nothing for no changes', async () => {
    const one = await excelUnderTest(version);
    await one.host.apply([]);
    expect([one.excel.syncs(), one.host.report()]).toEqual([[], null]);
  });

  test('keeps a number a number, and a formula a formula, in a cell for texts', async () => {
    const one = await excelUnderTest(version);
    const area = { row: 1, column: 1, rows: 1, columns: 4 };
    await one.host.apply([addSheet, { do: 'format', sheet: SHEET, area, format: { numberFormat: '@' } }]);
    const formula = { formula: '1+1', result: 2 };
    await one.host.apply([{ do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[5, formula, "'a", '1.000']] }]);
    expect(rowsOf(one)[0]).toEqual([5, 2, "'a", '1.000']);
    const ids = one.model().sheets[1]?.formatIds[0] ?? [];
    expect(ids.map((id) => one.model().formats[id]?.numberFormat)).toEqual(['@', '@', '@', '@']);
  });
});

describe.each(excelVersions)('in Excel (%s), a chart', (version) => {
  const area = { row: 6, column: 1, rows: 10, columns: 4 };
  const chartsOf = ({ model }: ExcelUnderTest) => model().sheets.find(({ title }) => title === SHEET)?.charts;

  test('is drawn as it was asked for, and takes the place of the one of its name', async () => {
    const one = await excelUnderTest(version);
    const first = chartOf(SHEET, { alt: '', numberFormat: 'General' });
    await one.host.apply([addSheet, { do: 'chart', sheet: SHEET, area, chart: first }]);
    expect(chartsOf(one)).toEqual([{ area, chart: first }]);
    const series = first.series.map((each, i) => ({ ...each, dashed: i === 1 }));
    const second = chartOf(SHEET, { kind: 'line', title: 'Diễn biến', alt: '', numberFormat: '0%', series });
    await one.host.apply([{ do: 'chart', sheet: SHEET, area: { ...area, rows: 5 }, chart: second }]);
    expect(chartsOf(one)).toEqual([{ area: { ...area, rows: 5 }, chart: second }]);
  });

  test('may be of columns, with an axis for their numbers', async () => {
    const one = await excelUnderTest(version);
    const chart = chartOf(SHEET, { kind: 'columns', alt: '', numberFormat: '0"%"' });
    await one.host.apply([addSheet, { do: 'chart', sheet: SHEET, area, chart }]);
    expect(chartsOf(one)).toEqual([{ area, chart }]);
  });

  test('shows the cells of a sheet that the list does not touch', async () => {
    const one = await excelUnderTest(version);
    const chart = chartOf('Sheet1', { alt: '', numberFormat: 'General' });
    await one.host.apply([addSheet, { do: 'chart', sheet: SHEET, area, chart }]);
    expect(chartsOf(one)).toEqual([{ area, chart }]);
  });
});
