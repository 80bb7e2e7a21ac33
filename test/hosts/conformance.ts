import { describe, expect, test } from '@jest/globals';
import { fillCells } from '../../shared/use-cases/fill-cells.ts';
import { insertTemplates } from '../../shared/use-cases/insert-templates.ts';
import { markers } from '../../shared/workbook/anchors.ts';
import { type Change, KEEP } from '../../shared/workbook/change.ts';
import type { Host } from '../../shared/workbook/host.ts';
import { readTable, type Table } from '../../shared/workbook/read-table.ts';
import type { Sheet, Value, Workbook } from '../../shared/workbook/workbook.ts';
import { entersAt, indicator, planOf } from '../shared/use-cases/plans.ts';

/** An empty workbook in a host, with a way to put it down and take it up again where the host has files. */
export interface HostUnderTest {
  readonly host: Host;
  /** Gives a host over the same workbook, read anew; the same one where there is nothing to save. */
  reopened(): Host | Promise<Host>;
}

const SHEET = 'Nhập - Phòng VH-XH';

/** Texts that spreadsheets like to turn into something else. */
const STUBBORN_TEXTS: readonly string[] = [
  ...['=1+1', '+84901234567', '-x', '@x', '9/9', '1.000', '00123', '#N/A', '#REF!', 'TRUE', 'có', '85%', '0,85', '1e5'],
  ...[' đầu và cuối ', 'hai\ndòng', 'cột\tcột', 'a < b & "c" > \'d\'', '_x0041_', 'tỷ lệ', 'Tỷ lệ'.normalize('NFD')],
  ...['😀', '\u200Bẩn', "'dấu nháy", '{"json": 1}', '</v></c>', '\u00A0'],
];

const VALUES: readonly (readonly [name: string, value: Value])[] = [
  ['a whole number', 2945],
  ['zero, which is no blank', 0],
  ['a decimal', 0.1 + 0.2],
  ['a number below zero', -12.5],
  ['a large number', 123_456_789_012],
  ['a tiny number', 1e-9],
  ['true', true],
  ['false', false],
  ['a date', { date: '2026-06-14' }],
  ['the first date', { date: '1900-01-01' }],
  ['a date before the leap day that never was', { date: '1900-02-28' }],
  ['a far date', { date: '9999-12-31' }],
  ['an error', { error: '#REF!' }],
  ['not available', { error: '#N/A' }],
  ...STUBBORN_TEXTS.map((text) => [`the text ${JSON.stringify(text)}`, text] as const),
];

/** Every host means the same by the same changes; makeHost gives an empty workbook each time. */
export function describeHost(name: string, makeHost: () => HostUnderTest | Promise<HostUnderTest>): void {
  /** Each list is applied on its own; between them the workbook is put down and taken up again. */
  const workbookAfter = async (...lists: readonly (readonly Change[])[]): Promise<Workbook> => {
    const { host, reopened } = await makeHost();
    let current: Host = host;
    for (const changes of lists) {
      await current.apply(changes);
      current = await reopened();
    }
    return current.snapshot();
  };
  const sheetAfter = async (...lists: readonly (readonly Change[])[]): Promise<Sheet> => {
    const [first = [], ...others] = lists;
    const workbook = await workbookAfter([addSheet(SHEET), ...first], ...others);
    return workbook.sheets.find(({ title }) => title === SHEET) as Sheet;
  };

  describe(`${name} keeps what is written`, () => {
    test.each(VALUES)('%s', async (_, value) => {
      const sheet = await sheetAfter([write(3, 2, [[value]])]);
      expect(valueAt(sheet, 3, 2)).toEqual(value);
      expect(sheet.formulas).toEqual({});
    });

    test.each(VALUES)('%s over something else, in a workbook that exists', async (_, value) => {
      const sheet = await sheetAfter([write(3, 2, [['trước', 7]])], [write(3, 2, [[value, value]])]);
      expect([valueAt(sheet, 3, 2), valueAt(sheet, 3, 3)]).toEqual([value, value]);
    });

    test('a block with blanks, an empty text among them, which is a blank', async () => {
      const sheet = await sheetAfter([write(2, 2, [[1, null, 'a'], [], ['', 0, false]])]);
      expect(canonical(sheet).rows).toEqual([[], [null, 1, null, 'a'], [], [null, null, 0, false]]);
    });

    test('cells far apart, written into a workbook that exists', async () => {
      const sheet = await sheetAfter(
        [write(5, 5, [['giữa']])],
        [write(2, 8, [['trên']]), write(5, 1, [[1, 2]]), write(9, 2, [['dưới']])],
      );
      expect(canonical(sheet).rows).toEqual([
        [],
        [...blanks(7), 'trên'],
        [],
        [],
        [1, 2, null, null, 'giữa'],
        [],
        [],
        [],
        [null, 'dưới'],
      ]);
    });

    test('nothing where a cell is blanked', async () => {
      const sheet = await sheetAfter([write(1, 1, [['a', 1, true]])], [write(1, 1, [[null, null, null]])]);
      expect(canonical(sheet).rows).toEqual([]);
    });

    test('the cells that are to be kept', async () => {
      const before = write(1, 1, [
        ['a', 1],
        ['b', formula('1+1', 2)],
      ]);
      const sheet = await sheetAfter(
        [before],
        [
          write(1, 1, [
            [KEEP, 5],
            ['c', KEEP],
          ]),
        ],
      );
      expect(canonical(sheet)).toEqual({
        title: SHEET,
        rows: [
          ['a', 5],
          ['c', 2],
        ],
        formulas: { B2: '1+1' },
        merges: [],
      });
    });

    test('the last of two contents of one cell', async () => {
      const sheet = await sheetAfter(
        [write(1, 1, [['a']]), write(1, 1, [['b']])],
        [write(1, 1, [['c']]), write(1, 1, [['d']])],
      );
      expect(canonical(sheet).rows).toEqual([['d']]);
    });
  });

  describe(`${name} and formulas`, () => {
    const LONG = 'IF(AND(ISNUMBER(A1),A1>=0),IF(A1>1,"● Đạt; xong","a""b"),\'Trang khác\'!B2&"<&>")';

    test('keeps their text and their result', async () => {
      const sheet = await sheetAfter([addSheet('Trang khác'), write(1, 1, [[2, formula(LONG, '● Đạt; xong')]])]);
      expect(sheet.formulas).toEqual({ B1: LONG });
      expect(canonical(sheet).rows).toEqual([[2, '● Đạt; xong']]);
    });

    test.each<readonly [string, string, Value]>([
      ['an empty text', 'IF(TRUE,"","x")', ''],
      ['a number', 'ROUND(1/3,9)', 0.333333333],
      ['true', 'TRUE()', true],
      ['an error', 'NA()', { error: '#N/A' }],
      ['a text like a number', '"1.000"', '1.000'],
    ])('may give %s', async (_, text, result) => {
      const sheet = await sheetAfter([write(1, 1, [[formula(text, result)]])]);
      expect([valueAt(sheet, 1, 1), sheet.formulas]).toEqual([result, { A1: text }]);
    });

    test('may give a date where the cell shows dates', async () => {
      const format: Change = { do: 'format', sheet: SHEET, area: cell(1, 1), format: { numberFormat: 'dd/mm/yyyy' } };
      const sheet = await sheetAfter([format, write(1, 1, [[formula('DATE(2026,6,14)', { date: '2026-06-14' })]])]);
      expect(valueAt(sheet, 1, 1)).toEqual({ date: '2026-06-14' });
    });

    test('give way to a value, and a value to them', async () => {
      const before = write(1, 1, [
        [formula('1+1', 2), 'a'],
        [5, 6],
      ]);
      const sheet = await sheetAfter([before], [write(1, 1, [['b', formula('A2+B2', 11)]])]);
      expect(canonical(sheet)).toEqual({
        title: SHEET,
        rows: [
          ['b', 11],
          [5, 6],
        ],
        formulas: { B1: 'A2+B2' },
        merges: [],
      });
    });

    test('take fresh results where the host does not calculate, and keep their text', async () => {
      const { host } = await makeHost();
      const results: Change = {
        do: 'results',
        sheet: SHEET,
        row: 1,
        column: 1,
        values: [
          [KEEP, 'mới'],
          [KEEP, 12],
        ],
      };
      const cells = write(1, 1, [
        ['x', formula('A1&"y"', 'xy')],
        ['z', formula('1+1', 2)],
      ]);
      const sheet = await sheetAfter([cells], [results]);
      expect(sheet.formulas).toEqual({ B1: 'A1&"y"', B2: '1+1' });
      expect(canonical(sheet).rows).toEqual(
        host.calculates
          ? [
              ['x', 'xy'],
              ['z', 2],
            ]
          : [
              ['x', 'mới'],
              ['z', 12],
            ],
      );
    });

    test('never show a result that what they read has made wrong', async () => {
      const { host } = await makeHost();
      const before = [
        write(1, 1, [[1, formula('A1*2', 2), formula('SUM(B:B)', 2), formula('ba+1', 3), formula('5', 5)]]),
        { do: 'define-name', name: 'ba', sheet: SHEET, area: cell(1, 1) } as const,
      ];
      const sheet = await sheetAfter(before, [write(1, 1, [[2, KEEP, formula('SUM(B:B)', 4)]])]);
      expect(canonical(sheet).rows).toEqual(host.calculates ? [[2, 4, 4, 3, 5]] : [[2, null, 4, null, 5]]);
    });

    test('keep a result that rests on what was written again but not changed', async () => {
      const cells = write(1, 1, [[1, 'a', { date: '2026-06-14' }, formula('A1&B1&C1', '1a46187')]]);
      const again = write(1, 1, [[1, 'a', { date: '2026-06-14' }]]);
      expect(valueAt(await sheetAfter([cells], [again]), 1, 4)).toBe('1a46187');
    });

    test.each(['=1+1', 'SUM(A1;A2)', '0.5+1', '{1,2}', '', ' '])(
      'refuses %j, which not every host would read',
      async (text) => {
        await expect(sheetAfter([write(1, 1, [[formula(text, 1)]])])).rejects.toThrow('formula');
      },
    );
  });

  describe(`${name} and what is round the cells`, () => {
    test('keeps sheets in their order, with titles as people write them', async () => {
      const titles = [
        'Cấu hình',
        "Công an's",
        'Trạm Y tế & Đoàn',
        '6 rõ',
        'Nhập - Phòng Kinh tế, Hạ tầng',
        'a.b,c;d!e#f',
      ];
      const workbook = await workbookAfter(
        titles.flatMap((title) => [addSheet(title), { ...write(1, 1, [[title]]), sheet: title }]),
      );
      expect(workbook.sheets.map(({ title, rows }) => [title, rows[0]?.[0]])).toEqual(
        titles.map((title) => [title, title]),
      );
    });

    test('finds names, and names again that were moved', async () => {
      const other = "Công an's";
      const name = (text: string, sheet: string, row: number): Change => ({
        do: 'define-name',
        name: text,
        sheet,
        area: { row, column: 2, rows: 3, columns: 4 },
      });
      const workbook = await workbookAfter([
        addSheet(SHEET),
        addSheet(other),
        ...[name('chi_tieu', SHEET, 7), name('nhap_ca', other, 2), name('CHI_TIEU', SHEET, 8)],
      ]);
      expect(workbook.names).toEqual({
        CHI_TIEU: { sheet: SHEET, row: 8, column: 2, rows: 3, columns: 4 },
        nhap_ca: { sheet: other, row: 2, column: 2, rows: 3, columns: 4 },
      });
    });

    test('keeps merged areas, of which only the first cell keeps its value', async () => {
      const merge = (area: { row: number; column: number; rows: number; columns: number }): Change => ({
        do: 'merge',
        sheet: SHEET,
        area,
      });
      const sheet = await sheetAfter([
        write(1, 1, [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ]),
        merge({ row: 3, column: 1, rows: 1, columns: 2 }),
        merge({ row: 1, column: 1, rows: 2, columns: 2 }),
      ]);
      expect(canonical(sheet).rows).toEqual([['a'], [], ['e']]);
      expect(canonical(sheet).merges).toEqual([
        { row: 1, column: 1, rows: 2, columns: 2 },
        { row: 3, column: 1, rows: 1, columns: 2 },
      ]);
    });

    test('shows the same cells whatever is set on them', async () => {
      const cells = write(1, 1, [
        ['Mã', 'Kết quả'],
        ['1.1', 0.125],
      ]);
      const plain = await sheetAfter([cells]);
      expect(canonical(await sheetAfter([cells, ...EVERY_SETTING]))).toEqual(canonical(plain));
    });

    test('shows the same cells whatever is set on them later, in a workbook that exists, once or twice', async () => {
      const cells = write(1, 1, [
        ['Mã', 'Kết quả'],
        ['1.1', 0.125],
      ]);
      const plain = await sheetAfter([cells]);
      expect(canonical(await sheetAfter([cells], EVERY_SETTING))).toEqual(canonical(plain));
      expect(canonical(await sheetAfter([cells], EVERY_SETTING, EVERY_SETTING))).toEqual(canonical(plain));
    });

    test('takes names, merged areas and further sheets when it exists already', async () => {
      const area = { row: 1, column: 1, rows: 1, columns: 2 };
      const workbook = await workbookAfter(
        [addSheet(SHEET), write(1, 1, [['a', 'b']]), { do: 'define-name', name: 'mot', sheet: SHEET, area }],
        [
          { do: 'merge', sheet: SHEET, area },
          { do: 'define-name', name: 'MOT', sheet: SHEET, area: cell(2, 2) },
        ],
        [addSheet('Mới'), { ...write(2, 1, [['c', formula('A2&"d"', 'cd')]]), sheet: 'Mới' }],
        [{ do: 'define-name', name: 'hai', sheet: 'Mới', area }],
      );
      expect(workbook.sheets.map(canonical)).toEqual([
        { title: SHEET, rows: [['a']], formulas: {}, merges: [area] },
        { title: 'Mới', rows: [[], ['c', 'cd']], formulas: { B2: 'A2&"d"' }, merges: [] },
      ]);
      expect(workbook.names).toEqual({ MOT: { sheet: SHEET, ...cell(2, 2) }, hai: { sheet: 'Mới', ...area } });
    });

    test('gives the same workbook when the same is written twice', async () => {
      const changes = [write(1, 1, [['a', 1, { date: '2026-06-14' }, formula('B1*2', 2), null, '', true]])];
      expect(await sheetAfter(changes, changes, changes)).toEqual(await sheetAfter(changes));
    });
  });

  describe(`${name} has our templates inserted again`, () => {
    const june = { asOf: '2026-06-10', open: ['2026-06'] };
    const plan = planOf([indicator('A', '30%'), indicator('K', '30%', { receives: entersAt('kinh-te') })]);
    const tab = 'Nhập - Phòng VH-XH';
    const codes = Array.from({ length: 7 }, (_, index) => `N${index + 1}`);

    test('with more indicators than a block has room for: what people typed, noted and put beside it stays where it is', async () => {
      const { host, reopened } = await makeHost();
      await host.apply(insertTemplates({ sheets: [], names: {} }, plan, june));
      let current = await reopened();
      const typing = { unit: 'vh-xh', period: '2026-06', code: 'A' } as const;
      await current.apply(fillCells(await current.snapshot(), [{ ...typing, column: 'numerator', value: 12 }]));
      const { columns, rows, sheet } = readTable(await current.snapshot(), markers.indicators) as Table;
      const given = { name: 'Mới', printed_2026: '50%', enters: 'Phòng VH-XH', coordinates: 'Phòng Kinh tế' };
      await current.apply([
        { ...write(12, 60, [['ghi riêng']]), sheet: tab },
        ...codes.flatMap((code, index) =>
          Object.entries({ code, ...given }).map(([key, value]) => ({
            ...write((rows[0]?.row ?? 0) + 3 + index, columns[key] ?? 0, [[value]]),
            sheet,
          })),
        ),
      ]);
      current = await reopened();
      const before = await current.snapshot();
      await current.apply(insertTemplates(before, plan, june));
      current = await reopened();
      const after = await current.snapshot();
      expect(insertTemplates(after, plan, june)).toEqual([]);
      const block = readTable(after, 'dti:entry:vh-xh:2026-06');
      expect(block?.rows.flatMap((row) => row.value('code') ?? [])).toEqual(['A', ...codes]);
      expect([block?.rows[0]?.value('numerator'), block?.parts.length]).toEqual([12, 1]);
      expect(readTable(after, 'dti:coord:kinh-te:2026-06')?.rows.flatMap((row) => row.value('code') ?? [])).toEqual(
        codes,
      );
      const cells = (workbook: Workbook) => workbook.sheets.find(({ title }) => title === tab)?.rows ?? [];
      const kept = cells(before).flatMap((row, down) =>
        row.flatMap((value, right) => (value === null || value === '' ? [] : [[down, right, value] as const])),
      );
      expect(kept.map(([down, right]) => [down, right, cells(after)[down]?.[right]])).toEqual(kept);
      expect(cells(after)[11]?.[59]).toBe('ghi riêng');
      await current.apply(fillCells(after, [{ ...typing, code: 'N7', column: 'numerator', value: 5 }]));
      const last = readTable(await (await reopened()).snapshot(), 'dti:entry:vh-xh:2026-06');
      expect(last?.rows.find((row) => row.value('code') === 'N7')?.value('numerator')).toBe(5);
    });
  });

  describe(`${name} refuses`, () => {
    test.each<readonly [string, Change]>([
      ['a sheet that is not there', { ...write(1, 1, [[1]]), sheet: 'Không có' }],
      ['a row beyond the last', write(1_048_577, 1, [[1]])],
      ['a column beyond the last', write(1, 16_384, [[1, 2]])],
      ['a row before the first', write(0, 1, [[1]])],
      ['a text longer than a cell holds', write(1, 1, [['x'.repeat(32_768)]])],
      ['no number', write(1, 1, [[Number.NaN]])],
      ['no day', write(1, 1, [[{ date: '2026-02-30' }]])],
      ['a day before all days', write(1, 1, [[{ date: '1899-12-31' }]])],
    ])('%s, and leaves the workbook as it was', async (_, change) => {
      const { host, reopened } = await makeHost();
      await host.apply([addSheet(SHEET), write(1, 1, [['trước']])]);
      const current = await reopened();
      await expect((async () => current.apply([write(1, 1, [['sau']]), change]))()).rejects.toThrow();
      expect((await current.snapshot()).sheets.map(canonical)).toEqual([
        { title: SHEET, rows: [['trước']], formulas: {}, merges: [] },
      ]);
    });
  });
}

function addSheet(sheet: string): Change {
  return { do: 'add-sheet', sheet, tabColour: null };
}

function write(row: number, column: number, cells: Extract<Change, { do: 'write' }>['cells']) {
  return { do: 'write', sheet: SHEET, row, column, cells } as const;
}

function formula(text: string, result: Value) {
  return { formula: text, result };
}

function cell(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

function blanks(count: number): readonly Value[] {
  return Array.from({ length: count }, () => null);
}

function valueAt(sheet: Sheet, row: number, column: number): Value {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** What is not there is blank, so blanks at the ends say nothing; nor does the order of merged areas. */
function canonical(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row.slice(
      0,
      lengthUsed(row, (value) => value !== null),
    ),
  );
  return {
    ...sheet,
    rows: rows.slice(
      0,
      lengthUsed(rows, (row) => row.length > 0),
    ),
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function lengthUsed<T>(items: readonly T[], isUsed: (item: T) => boolean): number {
  let length = items.length;
  while (length > 0 && !isUsed(items[length - 1] as T)) length--;
  return length;
}

const AREA = { row: 1, column: 1, rows: 2, columns: 2 };
const MESSAGE = { title: 'Nhập số liệu', message: 'Để trống nếu chưa có.\nKhông nhập 0 thay cho trống.' };

/** One of every change that sets something other than the contents of a cell. */
const EVERY_SETTING: readonly Change[] = [
  {
    do: 'format',
    sheet: SHEET,
    area: AREA,
    format: {
      ...{
        bold: true,
        italic: true,
        size: 13,
        colour: '0B4F1D',
        fill: 'C6E7CE',
        horizontal: 'center',
        vertical: 'center',
      },
      ...{ wrap: true, border: true, numberFormat: '0.0%', locked: false },
    },
  },
  {
    do: 'validate',
    sheet: SHEET,
    area: AREA,
    validation: { rule: { type: 'list', values: ['Có', 'Không'] }, prompt: MESSAGE, stop: MESSAGE },
  },
  {
    do: 'colour-rules',
    sheet: SHEET,
    area: AREA,
    rules: [{ formula: '$B1="● Đạt"', fill: 'C6E7CE', colour: '0B4F1D', bold: true }],
  },
  { do: 'size', sheet: SHEET, columnWidths: { 1: 11, 2: 38.5 }, rowHeights: { 1: 30 } },
  { do: 'hide', sheet: SHEET, columns: [4], rows: [6] },
  { do: 'hide', sheet: SHEET, columns: [5], rows: [5], undo: true },
  { do: 'freeze', sheet: SHEET, rows: 1, columns: 1 },
  { do: 'protect', sheet: SHEET },
  {
    do: 'print',
    sheet: SHEET,
    setup: { landscape: true, area: AREA, titleRows: [1, 1], footer: 'Phòng VH-XH & Đoàn' },
  },
  {
    do: 'chart',
    sheet: SHEET,
    area: { row: 8, column: 1, rows: 10, columns: 4 },
    chart: {
      name: 'Theo nhóm',
      kind: 'bar-stacked',
      title: 'Chỉ tiêu theo nhóm & đơn vị',
      categories: { sheet: SHEET, row: 1, column: 1, rows: 2, columns: 1 },
      series: [
        {
          name: 'Đạt',
          values: { sheet: SHEET, row: 1, column: 2, rows: 2, columns: 1 },
          colour: '0B4F1D',
          dashed: false,
        },
      ],
      numberFormat: '#,##0',
      alt: 'Số chỉ tiêu đạt theo từng nhóm.',
    },
  },
  {
    do: 'chart',
    sheet: SHEET,
    area: { row: 20, column: 1, rows: 12, columns: 4 },
    chart: {
      name: 'Kết quả so với mục tiêu',
      kind: 'line',
      title: 'Kết quả so với mục tiêu',
      categories: { sheet: SHEET, row: 1, column: 1, rows: 2, columns: 1 },
      series: [
        { name: 'Kết quả', values: { ...AREA, sheet: SHEET, column: 2, columns: 1 }, colour: '1F4E79', dashed: false },
        { name: 'Mục tiêu', values: { ...AREA, sheet: SHEET, column: 3, columns: 1 }, colour: '8B1A1A', dashed: true },
      ],
      numberFormat: 'General',
      alt: 'Kết quả từng kỳ và mục tiêu.',
    },
  },
];
