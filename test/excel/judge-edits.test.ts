import { afterEach, describe, expect, test } from '@jest/globals';
import { inTurn } from '../../office-addin/in-turn.ts';
import { type JudgeEdits, judgeEdits } from '../../office-addin/judge-edits.ts';
import { type ChangeTold, editOf, follow } from '../../office-addin/listen-to-edits.ts';
import { themeOf } from '../../office-addin/office-theme.ts';
import {
  builtInPlan,
  emptyWorkbook,
  fillCells,
  insertTemplates,
  type Plan,
  refresh,
  standing,
} from '../../shared/index.ts';
import { readTables } from '../../shared/workbook/read-table.ts';
import { type ExcelUnderTest, excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

const TODAY = '2026-06-20';

/** A small plan of one unit, inserted and judged. */
async function tracked(one: ExcelUnderTest): Promise<void> {
  const plan = builtInPlan('la-nga') as Plan;
  const small = { ...plan, indicators: plan.indicators.filter(({ code }) => ['A3', 'B2', 'B3'].includes(code)) };
  await one.host.apply(insertTemplates(emptyWorkbook, small, { asOf: TODAY }));
  const judged = refresh(await one.host.snapshot(), { asOf: null, today: TODAY });
  if (!judged.ok) throw new Error(judged.problem.en);
  await one.host.apply(judged.value.changes);
}

async function rowOf({ host }: ExcelUnderTest, code: string) {
  const tables = readTables(await host.snapshot(), 'dti:entry:');
  const table = tables.find(({ rows }) => rows.some((row) => row.value('code') === code));
  const row = table?.rows.find((one) => one.value('code') === code);
  if (table === undefined || row === undefined) throw new Error(code);
  return { sheet: table.sheet, marker: table.marker, row };
}

/** A person types; the changes go past the add-in, and Excel tells of them. */
async function typed(one: ExcelUnderTest, code: string, numerator: number): Promise<{ sheetId: string; row: number }> {
  const { marker, row, sheet } = await rowOf(one, code);
  const [, , unit = '', period = ''] = marker.split(':');
  const place = { unit, period, code } as const;
  const fills = [
    { ...place, column: 'numerator', value: numerator },
    { ...place, column: 'denominator', value: 100 },
  ] as const;
  for (const change of fillCells(await one.host.snapshot(), fills)) one.excel.book().change(change, 'a person');
  return { sheetId: one.excel.book().find(sheet)?.id ?? '', row: row.row };
}

const judging = (one: ExcelUnderTest): JudgeEdits => judgeEdits(one.host, () => TODAY, inTurn());

describe.each(excelVersions)('an edit in Excel (%s)', (version) => {
  test('gets its finding and reason, in four syncs, and other rows nothing', async () => {
    const one = await excelUnderTest(version);
    await tracked(one);
    const { sheetId, row } = await typed(one, 'B2', 150);
    await typed(one, 'B3', 160);
    const before = one.excel.syncs().length;
    const after = await judging(one)({ sheetId, first: row, last: row });
    expect(one.excel.syncs().length - before).toBe(4);
    const now = standing(await one.host.snapshot(), { asOf: null, today: TODAY });
    expect(after).toEqual(now.ok && now.value);
    expect(String((await rowOf(one, 'B2')).row.value('finding'))).toContain('150');
    expect((await rowOf(one, 'B3')).row.value('finding')).toBe(null);
  });

  test('that changes nothing is not written', async () => {
    const one = await excelUnderTest(version);
    await tracked(one);
    const { sheetId, row } = await typed(one, 'B2', 150);
    const judge = judging(one);
    await judge({ sheetId, first: row, last: row });
    const before = one.excel.syncs().length;
    await judge({ sheetId, first: row, last: row });
    expect(one.excel.syncs().length - before).toBe(2);
  });

  test('that comes while another is judged waits, and those that wait are judged together', async () => {
    const one = await excelUnderTest(version);
    await tracked(one);
    const first = await typed(one, 'B2', 150);
    const second = await typed(one, 'B3', 160);
    const before = one.excel.syncs().length;
    const judge = judging(one);
    const told = await Promise.all(
      [first, second, first].map(({ sheetId, row }) => judge({ sheetId, first: row, last: row })),
    );
    expect(told.map((after) => typeof after)).toEqual(['object', 'string', 'string']);
    expect(one.excel.syncs().length - before).toBe(4);
    expect(String((await rowOf(one, 'B3')).row.value('finding'))).toContain('160');
  });

  test('elsewhere is left alone, and so is a workbook that is not ours', async () => {
    const one = await excelUnderTest(version);
    const judge = judging(one);
    expect(await judge({ sheetId: one.excel.book().sheets()[0]?.id ?? '', first: 1, last: 2 })).toBe('unknown');
    await tracked(one);
    const before = one.excel.syncs().length;
    await judge({ sheetId: one.excel.book().find('Theo dõi')?.id ?? '', first: 1, last: 99 });
    await judge({ sheetId: 'gone', first: 1, last: 99 });
    expect(one.excel.syncs().length - before).toBe(4);
  });

  test('where Excel refuses is left to the next check', async () => {
    const one = await excelUnderTest(version);
    await tracked(one);
    const { sheetId, row } = await typed(one, 'B2', 150);
    const open = one.excel.book().find(sheetId);
    if (open !== null) open.protection = { password: 'x' };
    expect(await judging(one)({ sheetId, first: row, last: row })).toBe('unknown');
    expect((await rowOf(one, 'B2')).row.value('finding')).toBe(null);
  });
});

test('an error of ours is not hidden', async () => {
  const { host } = await excelUnderTest('floor');
  const broken = { ...host, snapshot: () => Promise.reject(new TypeError('ours')) };
  await expect(judgeEdits(broken, () => TODAY, inTurn())({ sheetId: 'a', first: 1, last: 1 })).rejects.toThrow('ours');
});

test.each<readonly [Partial<ChangeTold>, ReturnType<typeof editOf>]>([
  [{ address: 'C5' }, { sheetId: 'a', first: 5, last: 5 }],
  [{ address: 'C5:D7' }, { sheetId: 'a', first: 5, last: 7 }],
  [{ address: 'F9,C5:D7' }, { sheetId: 'a', first: 5, last: 9 }],
  [{ address: "'Nhập 2'!C5" }, { sheetId: 'a', first: 5, last: 5 }],
  [{ address: 'C:D' }, null],
  [{ changeType: 'RowInserted' }, null],
  [{ source: 'Remote' }, null],
  [{ triggerSource: 'ThisLocalAddin' }, null],
])('what Excel tells as %j is to be judged as %j', (told, edit) => {
  expect(editOf({ worksheetId: 'a', address: 'C5', changeType: 'RangeEdited', source: 'Local', ...told })).toEqual(
    edit,
  );
});

test.each<readonly [string | undefined, 'light' | 'dark' | null]>([
  [undefined, null],
  ['', null],
  ['#FFFFFF', 'light'],
  ['#212121', 'dark'],
  ['f3f2f1', 'light'],
])('an Office theme with the background %s is %s', (bodyBackgroundColor, theme) => {
  expect(themeOf(bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor })).toBe(theme);
});

test('the panel is told of each edit once: where the plan stands, or only that there was one', async () => {
  const one = await excelUnderTest('floor');
  await tracked(one);
  const { sheetId: worksheetId, row } = await typed(one, 'B2', 150);
  const edit = { worksheetId, address: `C${row}`, changeType: 'RangeEdited', source: 'Local' };
  const told: unknown[] = [];
  const judge = judging(one);
  for (const over of [{}, { source: 'Remote' }, { changeType: 'RowInserted' }, { triggerSource: 'ThisLocalAddin' }])
    await follow({ ...edit, ...over }, judge, (now) => told.push(now));
  await Promise.all([1, 2].map(() => follow(edit, judge, (now) => told.push(now))));
  const now = standing(await one.host.snapshot(), { asOf: null, today: TODAY });
  expect(told).toEqual([now.ok && now.value, null, null, now.ok && now.value]);
});
