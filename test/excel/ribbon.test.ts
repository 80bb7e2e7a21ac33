import { afterEach, describe, expect, test } from '@jest/globals';
import { type Commands, commandsOn } from '../../office-addin/commands.ts';
import type { ExcelWorkbook } from '../../office-addin/excel-workbook.ts';
import { type RibbonEvent, registerRibbon, ribbonFunctions } from '../../office-addin/ribbon.ts';
import { texts } from '../../office-addin/text.ts';
import { builtInPlans, checkEntries, emptyWorkbook, type Locale } from '../../shared/index.ts';
import {
  type ExcelUnderTest,
  type ExcelVersion,
  excelUnderTest,
  excelVersions,
  unknownMembers,
} from './excel-under-test.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

type Run = (event: RibbonEvent) => Promise<void>;
const on = (host: ExcelWorkbook, day = '2026-06-20'): Commands =>
  commandsOn(host, { today: () => day, loadPlans: async () => builtInPlans });

/** The client takes each function once: its buttons work on the workbook that is open now. */
const registered = new Map<ExcelVersion, { commands: Commands; told: string[] }>();

async function ribbonUnderTest(version: ExcelVersion) {
  const one = await excelUnderTest(version);
  const now = registered.get(version) ?? { commands: on(one.host), told: [] };
  now.commands = on(one.host);
  now.told = [];
  if (!registered.has(version)) register(one, now);
  registered.set(version, now);
  return { ...one, told: now.told, press: one.excel.press };
}

function register({ excel }: ExcelUnderTest, now: { commands: Commands; told: string[] }): void {
  const { actions } = excel.globals.Office as { actions: { associate(name: string, run: Run): void } };
  const commands: Commands = {
    plans: () => now.commands.plans(),
    state: () => now.commands.state(),
    select: (sheet, cell) => now.commands.select(sheet, cell),
    insert: (id) => now.commands.insert(id),
    check: () => now.commands.check(),
    refreshAll: () => now.commands.refreshAll(),
    close: (period, reason) => now.commands.close(period, reason),
    closed: () => now.commands.closed(),
    reopen: (period, reason) => now.commands.reopen(period, reason),
    remind: () => now.commands.remind(),
    report: (wish) => now.commands.report(wish),
    writeReport: (wish) => now.commands.writeReport(wish),
  };
  const tell = async (text: string) => void now.told.push(text);
  registerRibbon({ associate: (name, run) => actions.associate(name, run), tell }, commands, 'vi');
}

/** Presses a button without a client; gives what is told and how often the button was set free. */
async function pressed(name: string, commands: Commands, locale: Locale) {
  const buttons = new Map<string, Run>();
  const told: string[] = [];
  let freed = 0;
  const tell = async (text: string) => void told.push(text);
  registerRibbon({ associate: (key, run) => void buttons.set(key, run), tell }, commands, locale);
  const run = buttons.get(name)?.({ completed: () => void freed++ });
  const failed = await Promise.resolve(run).then(
    () => false,
    () => true,
  );
  return { told, freed, failed };
}

describe.each(excelVersions)('the ribbon in Excel (%s)', (version) => {
  test('inserts a plan, checks it and refreshes it, and says so', async () => {
    const { press, told, model } = await ribbonUnderTest(version);
    await press('insertLaNga');
    expect(model().sheets.map(({ title }) => title)).toContain('Theo dõi');
    await press('insertLocTan');
    await press('check');
    await press('refreshAll');
    expect(told.map((text) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^Đã chèn \d+ trang của ".+"\.$/),
      texts.hasTemplates.vi,
      expect.stringMatching(/^Có \d+ lỗi và \d+ cảnh báo|^Không có lỗi/),
      'Đã cập nhật đánh giá đến ngày 20/6/2026.',
    ]);
  });

  test('says how much was done when Excel refuses half-way', async () => {
    const { press, excel, host } = await ribbonUnderTest(version);
    await press('insertLaNga');
    const overview = excel.book().find('Theo dõi');
    if (overview !== null) overview.protection = { password: 'x' };
    const answer = await on(host, '2026-11-20').refreshAll();
    expect(answer.ok ? '' : answer.problem.vi).toMatch(/^Việc ghi bị dừng: .*\(AccessDenied\)\. Đã ghi \d+\/\d+ ô/);
  });

  test('says that nothing was done when Excel cannot be read', async () => {
    const { host } = await ribbonUnderTest(version);
    const closed = { ...host, snapshot: () => host.apply([{ do: 'protect', sheet: 'Không có' }]) as never };
    const answer = await on(closed).check();
    expect(answer.ok ? '' : answer.problem.en).toMatch(/^This could not be done: a sheet was deleted \(ItemNotFound\)/);
  });

  test.each([
    [2, true],
    [3, false],
  ])('begins anew when rows move while it reads: %d times, done: %s', async (times, isDone) => {
    const { press, excel, host } = await ribbonUnderTest(version);
    await press('insertLaNga');
    let moves = times;
    const moving = {
      ...host,
      async snapshot() {
        const workbook = await host.snapshot();
        if (moves-- > 0) excel.book().edit(withLongerNames);
        return workbook;
      },
    };
    const answer = await on(moving, '2026-11-20').refreshAll();
    expect(answer.ok ? 'done' : answer.problem.en).toBe(isDone ? 'done' : texts.changedTooOften.en);
  });

  test('names the cells that it left to others', async () => {
    const { press, excel, host } = await ribbonUnderTest(version);
    await press('insertLaNga');
    const typing: ExcelWorkbook = {
      ...host,
      async apply(changes) {
        const first = changes.find((change) => change.do === 'write');
        const cells = first?.cells.map((row) => row.map(() => 'người khác')) ?? [];
        if (first !== undefined) excel.book().change({ ...first, cells }, 'another person');
        await host.apply(changes);
      },
    };
    const answer = await on(typing, '2026-11-20').refreshAll();
    expect(answer.ok ? answer.notes.map(({ vi }) => vi).join(' ') : '').toMatch(
      /Giữ nguyên các ô vừa có người sửa: .+!/,
    );
  });
});

test('a button speaks the language of the program, and is free again', async () => {
  const { host } = await excelUnderTest('floor');
  const problem = checkEntries(emptyWorkbook, { asOf: null, today: '2026-06-20' });
  const expected = problem.ok ? '' : problem.problem.en;
  expect(await pressed('check', on(host), 'en')).toEqual({ told: [expected], freed: 1, failed: false });
});

test('a button is free again after an error of ours, which is not hidden', async () => {
  const { host } = await excelUnderTest('floor');
  const broken = { ...host, snapshot: () => Promise.reject(new TypeError('ours')) };
  expect(await pressed('check', on(broken), 'en')).toEqual({ told: [], freed: 1, failed: true });
});

test('a plan that is not there is said, and nothing is written', async () => {
  const { host, excel } = await excelUnderTest('floor');
  expect([await on(host).insert('tan-phu'), excel.syncs()]).toEqual([{ ok: false, problem: texts.noSuchPlan }, []]);
});

test('what the pane asks: no templates, where the plan stands, and a cell that is shown', async () => {
  const { host, excel } = await excelUnderTest('floor');
  const commands = on(host);
  expect(await commands.state()).toEqual({ ok: true, value: null, notes: [] });
  await commands.insert('la-nga');
  const before = excel.book().calculated();
  const now = await commands.state();
  expect(now.ok && now.value?.report.indicators.length).toBe(20);
  expect(excel.book().calculated()).toBe(before);
  expect(await commands.select('Theo dõi', 'C8')).toEqual({ ok: true, value: null, notes: [] });
  const { sheet, area } = excel.book().selection();
  expect([sheet.title, area]).toEqual(['Theo dõi', { row: 8, column: 3, rows: 1, columns: 1 }]);
  expect(await commands.select('Không có', 'C8')).toEqual({ ok: false, problem: texts.noCell });
  const wrong = await commands.select('Theo dõi', '8C');
  expect(wrong.ok ? '' : wrong.problem.en).toContain('InvalidArgument');
});

test('the plans to choose from are those that buttons insert', async () => {
  const { host } = await excelUnderTest('floor');
  const plans = await on(host).plans();
  const ids = plans.map(({ id }) => id.replace(/-/g, ''));
  const buttons = ribbonFunctions.filter((name) => name.startsWith('insert'));
  expect(buttons.map((name) => name.slice('insert'.length).toLowerCase())).toEqual(ids);
});

/** As after a row was put into every table. */
function withLongerNames<T extends { readonly names: Readonly<Record<string, { readonly rows: number }>> }>(
  model: T,
): T {
  const names = Object.entries(model.names).map(([name, area]) => [name, { ...area, rows: area.rows + 1 }]);
  return { ...model, names: Object.fromEntries(names) };
}
