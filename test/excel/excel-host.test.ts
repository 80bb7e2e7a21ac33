import { describe, expect, test } from '@jest/globals';
import { bootExcel, EXCELS } from '../../local/excel-host/index.ts';

type Context = Excel.RequestContext;
const run = async (work: (context: Context) => unknown, sets: Readonly<Record<string, string>> = EXCELS.floor) => {
  const excel = await bootExcel({ sets });
  const { run: excelRun } = excel.globals.Excel as { run<T>(batch: (context: Context) => Promise<T>): Promise<T> };
  const code = await excelRun(async (context) => {
    await work(context);
    await context.sync();
    return 'done';
  }).catch((error: { code?: string; name?: string }) => error.code ?? error.name);
  return { code, excel };
};
const sheet = (context: Context) => context.workbook.worksheets.getItem('Sheet1');
const cells = (context: Context, address = 'A1:B2') => sheet(context).getRange(address);
const any = (value: unknown) => value as never;

describe('our Excel answers a mistake with the code that Excel gives', () => {
  test.each<readonly [mistake: string, code: string, work: (context: Context) => unknown]>([
    ['a sheet that is not there', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Không').load('name')],
    ['a name that is not there', 'ItemNotFound', (c) => c.workbook.names.getItem('khong').load('name')],
    [
      'writing through a null object',
      'ItemNotFound',
      (c) => {
        c.workbook.worksheets.getItemOrNullObject('Không').getRange('A1').values = [[1]];
      },
    ],
    [
      'an array of another shape',
      'InvalidArgument',
      (c) => {
        cells(c).values = [[1, 2]];
      },
    ],
    [
      'an array one column too wide',
      'InvalidArgument',
      (c) => {
        cells(c).formulas = [
          [1, 2, 3],
          [4, 5, 6],
        ];
      },
    ],
    ['an address that is none', 'InvalidArgument', (c) => cells(c, 'A0').load('values')],
    ['an address beyond the last column', 'InvalidArgument', (c) => cells(c, 'XFE1').load('values')],
    [
      'a list of addresses that is too long',
      'InvalidArgument',
      (c) =>
        sheet(c)
          .getRanges(Array.from({ length: 3000 }, (_, i) => `A${i + 1}`).join(','))
          .load('address'),
    ],
    [
      'a cell that is an object',
      'InvalidArgument',
      (c) => {
        cells(c, 'A1').values = [[{ date: '2026-06-14' }]];
      },
    ],
    [
      'a formula with ";"',
      'InvalidArgument',
      (c) => {
        cells(c, 'A1').formulas = [['=SUM(A2;A3)']];
      },
    ],
    [
      'a formula that is not closed',
      'InvalidArgument',
      (c) => {
        cells(c, 'A1').formulas = [['=SUM(A2']];
      },
    ],
    [
      'a formula that is too long',
      'FormulaLengthExceedsLimit',
      (c) => {
        cells(c, 'A1').formulas = [[`=${'1+'.repeat(5000)}1`]];
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (c) => {
        cells(c).format.fill.color = '#C6E7C';
      },
    ],
    ['a property misspelt in load', 'InvalidArgument', (c) => cells(c).load('colour')],
    ['a title that is too long', 'InvalidArgument', (c) => c.workbook.worksheets.add('x'.repeat(32))],
    ['a title twice', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('SHEET1')],
    [
      'a name twice',
      'ItemAlreadyExists',
      (c) => {
        c.workbook.names.add('dti', cells(c));
        c.workbook.names.add('DTI', cells(c));
      },
    ],
    ['a name that is an address', 'InvalidArgument', (c) => c.workbook.names.add('A1', cells(c))],
    [
      'merging over part of a merged area',
      'MergedRangeConflict',
      (c) => {
        cells(c, 'A1:B1').merge();
        cells(c, 'B1:C1').merge();
      },
    ],
    [
      'a rule of two kinds',
      'InvalidArgument',
      (c) => {
        const list = { inCellDropDown: true, source: 'Có,Không' };
        cells(c).dataValidation.rule = { list, custom: { formula: '=A1=1' } };
      },
    ],
    [
      'a list that is too long',
      'InvalidArgument',
      (c) => {
        cells(c).dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      },
    ],
    [
      'a day that is none in a rule',
      'InvalidArgument',
      (c) => {
        cells(c).dataValidation.rule = { date: { formula1: '14/6/2026', operator: 'GreaterThan' } };
      },
    ],
    [
      'a colour rule without "="',
      'InvalidArgument',
      (c) => {
        cells(c).conditionalFormats.add('Custom').custom.rule.formula = 'A1=1';
      },
    ],
    [
      'protecting twice',
      'InvalidOperation',
      (c) => {
        sheet(c).protection.protect();
        sheet(c).protection.protect();
      },
    ],
    [
      'a locked cell',
      'AccessDenied',
      (c) => {
        sheet(c).protection.protect();
        cells(c).values = [
          [1, 2],
          [3, 4],
        ];
      },
    ],
    [
      'a format on a protected sheet',
      'AccessDenied',
      (c) => {
        sheet(c).protection.protect();
        cells(c).format.font.bold = true;
      },
    ],
    [
      'an inner line where there is none',
      'InvalidArgument',
      (c) => {
        cells(c, 'A1').format.borders.getItem('InsideVertical').style = 'Continuous';
      },
    ],
    ['more than five million cells', 'RangeExceedsLimit', (c) => sheet(c).getRange('A:F').load('values')],
    ['a member above its requirement set', 'ApiNotFound', (c) => cells(c).getMergedAreasOrNullObject().load('address')],
    ['reading before it was loaded', 'PropertyNotLoaded', (c) => cells(c).values],
    [
      'a request over 5 MB',
      'RequestPayloadSizeLimitExceeded',
      (c) => {
        cells(c, 'A1').values = [['x'.repeat(5_300_000)]];
      },
    ],
    ['an answer over 5 MB', 'ResponsePayloadSizeLimitExceeded', (c) => sheet(c).getRange('A1:Z100000').load('values')],
  ])('%s: %s', async (_, code, work) => {
    expect((await run(work)).code).toBe(code);
  });

  test('a member that it does not have: ApiNotFound, and it is written down', async () => {
    const { code, excel } = await run((context) => sheet(context).tables.load('count'));
    expect([code, excel.unknownMembers()]).toEqual(['ApiNotFound', ['Worksheet.Tables']]);
  });

  test('what was done before a failure stays done', async () => {
    const { code, excel } = await run((context) => {
      cells(context, 'A1').values = [['trước']];
      cells(context, 'A2').values = any([[1, 2]]);
    });
    expect([code, excel.book().model().sheets[0]?.rows]).toEqual(['InvalidArgument', [['trước']]]);
  });
});

describe('our Excel reads what is put in as if it were typed', () => {
  test.each<readonly [input: unknown, holds: unknown]>([
    ['9/9', { date: '2023-03-15' }],
    ['1.000', 1000],
    ['0,85', 0.85],
    ['85%', 0.85],
    ['-5', -5],
    ['true', true],
    ['#n/a', { error: '#N/A' }],
    ['=1+1', 2],
    ['+A9', 0],
    ["'=1+1", '=1+1'],
    ["''x", "'x"],
    ['có', 'có'],
  ])('%j', async (input, holds) => {
    const { excel } = await run((context) => {
      cells(context, 'A1').values = [[input]];
    });
    expect(excel.book().calculated().sheets[0]?.rows[0]?.[0]).toEqual(holds);
  });

  test('null leaves a cell, an empty text blanks it', async () => {
    const { excel } = await run((context) => {
      cells(context, 'A1:C1').values = [['a', 'b', 'c']];
      cells(context, 'A1:C1').values = any([[null, '', 'd']]);
    });
    expect(excel.book().model().sheets[0]?.rows[0]).toEqual(['a', null, 'd']);
  });
});

describe('our Excel has what a person sees', () => {
  test('activate brings a sheet to the front and keeps its selection, select moves it', async () => {
    const { excel } = await run((context) => {
      context.workbook.worksheets.add('Hai').getRange('C3:D4').select();
      sheet(context).activate();
      context.workbook.worksheets.getItem('Hai').activate();
    });
    const { sheet: front, area } = excel.book().selection();
    expect([front.title, area]).toEqual(['Hai', { row: 3, column: 3, rows: 2, columns: 2 }]);
  });

  test('a new workbook shows the first cell of its first sheet', async () => {
    const { excel } = await run(() => undefined);
    const { sheet: front, area } = excel.book().selection();
    expect([front.title, area]).toEqual(['Sheet1', { row: 1, column: 1, rows: 1, columns: 1 }]);
  });

  test('worksheets.onChanged tells of edits on every sheet, but not of those made with events off', async () => {
    const { excel } = await run(() => undefined);
    const told: string[] = [];
    const { Excel: client } = excel.globals as { Excel: { run: typeof Excel.run } };
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
        told.push(`${excel.book().find(worksheetId)?.title}!${address}`);
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet(context).getRange('A1').values = [['im']];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.add('Hai').getRange('B2:C2').values = [['a', 'b']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(['Hai!B2:C2']);
  });
});
