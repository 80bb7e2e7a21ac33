import { describe, expect, test } from '@jest/globals';
import { builtInPlan, type Plan } from '../../shared/index.ts';
import { insertTemplates } from '../../shared/use-cases/insert-templates.ts';
import { refresh } from '../../shared/use-cases/refresh.ts';
import { copied } from './copied.ts';
import type { Box, FakeState } from './fake/state.ts';
import { newState } from './fake/state.ts';
import { callCount } from './run.ts';
import { execution, sheetsHost } from './sheets-host.ts';

const TAB = 'Nhập - Phòng VH-XH';
const TRIGGER_MS = 30_000;
const when = { asOf: null, today: '2026-06-14' } as const;

/** A few indicators of one unit: a small file, quick to calculate. */
const smallPlan = (): Plan => {
  const plan = builtInPlan('loc-tan') as Plan;
  return { ...plan, indicators: plan.indicators.filter(({ code }) => ['2.2', '2.3', '2.4'].includes(code)) };
};

const tracker = copied(async () => {
  const state = newState();
  const host = sheetsHost(state);
  await host.apply(insertTemplates({ sheets: [], names: {} }, smallPlan(), { asOf: '2026-06-14' }));
  const first = refresh(await host.snapshot(), when);
  if (!first.ok) throw new Error('not ours');
  await host.apply(first.value.changes);
  return state;
});

const ROW = 12;
const edited = (rows = 1, columns = 1): Box => ({ row: ROW, column: 7, rows, columns });

async function onEdit(state: FakeState, box: Box, title = TAB): Promise<void> {
  const { session } = state;
  Object.assign(session, { inTrigger: true, authMode: 'LIMITED' });
  const run = await execution(state, { budget: TRIGGER_MS });
  run.call('onEdit', run.editEvent(title, box));
  Object.assign(session, { inTrigger: false, authMode: 'FULL' });
}

/** What a refresh would still write into a tab. */
async function stale(state: FakeState, title: string): Promise<unknown> {
  const outcome = refresh(await sheetsHost(state).snapshot(), when);
  if (!outcome.ok) throw new Error('not ours');
  return outcome.value.changes.filter((change) => change.do === 'write' && change.sheet === title);
}

describe('onEdit', () => {
  test('writes reason and finding of the edited row beside it, and nothing else', async () => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, `G${ROW}`, [['50', '40']]);
    const before = JSON.parse(JSON.stringify(state.file)) as FakeState['file'];
    await onEdit(state, edited(1, 2));
    const { people } = await execution(state);
    expect(people.valueAt(TAB, `R${ROW}`)).toContain('50');
    const changed = changedCells(before, state.file);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((cell) => !new RegExp(`^${TAB}![A-Z]+${ROW}$`).test(cell))).toEqual([]);
    expect(changed.filter((cell) => /![A-Q]\d/.test(cell))).toEqual([]);
  });
  test('takes few calls: one read of each sheet, one look at each written sheet, two writes', async () => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, `G${ROW}`, [['50', '40']]);
    await onEdit(state, edited());
    const reads = (name: string): number => state.calls.filter((call) => call.name === name).length;
    expect(reads('Range.getValues')).toBeLessThanOrEqual(state.file.sheets.length + 1);
    expect(reads('Range.getFormulas')).toBe(1);
    expect(callCount(state, 'write')).toBeLessThanOrEqual(2);
    expect(state.clock - state.startedAt).toBeLessThan(TRIGGER_MS / 10);
  });
  test('judges every row of a block that was pasted', async () => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, `G${ROW}`, [
      ['50', '40'],
      ['5', '10'],
      ['x', '10'],
    ]);
    await onEdit(state, edited(3, 2));
    const { people } = await execution(state);
    expect([ROW, ROW + 2].map((row) => people.valueAt(TAB, `R${row}`))).toEqual([
      expect.stringContaining('50'),
      expect.stringContaining('x'),
    ]);
    expect(await stale(state, TAB)).toEqual([]);
  });
  test('leaves the rows alone that were not edited, whatever stands in them', async () => {
    const state = await tracker();
    const { people } = await execution(state);
    people.paste(TAB, `G${ROW}`, [
      ['50', '40'],
      ['x', '10'],
    ]);
    await onEdit(state, edited(1, 2));
    const { people: later } = await execution(state);
    expect(later.valueAt(TAB, `R${ROW}`)).toContain('50');
    expect(later.valueAt(TAB, `R${ROW + 1}`)).toBeNull();
  });
  test("knows a unit's tab by what stands in it, not by its title", async () => {
    const state = await tracker();
    const { people } = await execution(state);
    people.rename(TAB, 'Văn hóa');
    people.paste('Văn hóa', `G${ROW}`, [['50', '40']]);
    await onEdit(state, edited(1, 2), 'Văn hóa');
    expect((await execution(state)).people.valueAt('Văn hóa', `R${ROW}`)).toContain('50');
  });
  test('never writes over a formula, not even one that somebody put where its own text stands', async () => {
    const state = await tracker();
    const { people } = await execution(state);
    people.paste(TAB, `R${ROW}`, [['="của tôi"']]);
    people.paste(TAB, `G${ROW}`, [['50', '40']]);
    await onEdit(state, edited(1, 2));
    expect((await execution(state)).people.formulaAt(TAB, `R${ROW}`)).toBe('"của tôi"');
  });
  test.each(['Trang tính1', 'Cấu hình', 'Theo dõi'])('does nothing on %s', async (title) => {
    const state = await tracker();
    const before = JSON.stringify(state.file);
    await onEdit(state, edited(), title);
    expect([JSON.stringify(state.file), callCount(state, 'write')]).toEqual([before, 0]);
  });
  test('does nothing while a command runs, which the menu repairs', async () => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, `G${ROW}`, [['50', '40']]);
    state.lock = { by: -1, until: state.clock + 3_600_000 };
    await onEdit(state, edited(1, 2));
    expect(callCount(state, 'write')).toBe(0);
    state.lock = null;
    (await execution(state)).call('menuRefresh');
    expect(await stale(state, TAB)).toEqual([]);
  });
});

describe('an edit while a command runs, at any of its calls', () => {
  test('is never lost and never judged wrongly', async () => {
    const start = await tracker();
    (await execution(start)).people.paste(TAB, `G${ROW}`, [['3', '40']]);
    const saved = JSON.stringify(start);
    for (const at of await callsOf(saved)) {
      const state = JSON.parse(saved) as FakeState;
      let count = 0;
      const run = await execution(state, {
        before() {
          if (count === at) run.people.paste(TAB, `G${ROW + 1}`, [['6', '10']]);
          count += 1;
        },
      });
      run.call('menuRefresh');
      // The trigger of that edit waits for the lock, so it comes after the command.
      await onEdit(state, { row: ROW + 1, column: 7, rows: 1, columns: 2 });
      const { people } = await execution(state);
      const typed = [`G${ROW}`, `H${ROW}`, `G${ROW + 1}`, `H${ROW + 1}`].map((cell) => people.valueAt(TAB, cell));
      expect([at, typed]).toEqual([at, [3, 40, 6, 10]]);
      expect([at, await stale(state, TAB)]).toEqual([at, []]);
    }
  });

  test('makes the command read again rather than write what is out of date', async () => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, `G${ROW}`, [['50', '40']]);
    let looks = 0;
    const run = await execution(state, {
      before(name) {
        if (name === 'Spreadsheet.getSheets') looks += 1;
        // The second look is that of the writing.
        if (name === 'Spreadsheet.getSheets' && looks === 2) run.people.paste(TAB, `G${ROW}`, [['20', '40']]);
      },
    });
    run.call('menuRefresh');
    expect(looks).toBeGreaterThan(2);
    expect(await stale(state, TAB)).toEqual([]);
    expect((await execution(state)).people.valueAt(TAB, `R${ROW}`)).not.toEqual(expect.stringContaining('50'));
  });

  test('ends with a sentence where people type without a pause', async () => {
    const state = await tracker();
    let value = 50;
    const run = await execution(state, {
      before(name) {
        if (name !== 'Spreadsheet.getSheets') return;
        value += 1;
        run.people.paste(TAB, `G${ROW}`, [[String(value), '40']]);
      },
    });
    run.call('menuRefresh');
    expect(state.ui.alerts.pop()?.message).toMatch(
      /^Bảng tính đang được nhập liên tục nên chưa ghi kết quả; số liệu đã nhập còn nguyên\./,
    );
  });
});

/** Titles, names, locale and size of the file, which typing into a cell leaves as they are. */
const BLIND = /^Spreadsheet\.|^Sheet\.(?:getName|getMax)|^Range\.getMergedRanges$/;

/** Places of the calls that reach cells of the spreadsheet; between two of them nothing of an edit can be seen. */
async function callsOf(saved: string): Promise<readonly number[]> {
  const state = JSON.parse(saved) as FakeState;
  (await execution(state)).call('menuRefresh');
  return state.calls.flatMap(({ kind, name }, index) => (kind === 'local' || BLIND.test(name) ? [] : [index]));
}

/** Cells that hold something else than before, as 'title!K7'. */
function changedCells(before: FakeState['file'], after: FakeState['file']): string[] {
  return after.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const was = before.sheets[index]?.cells[down]?.[right];
        const same =
          JSON.stringify([was?.value ?? null, was?.formula ?? null]) === JSON.stringify([cell.value, cell.formula]);
        return same ? [] : [`${sheet.title}!${letters(right + 1)}${down + 1}`];
      }),
    ),
  );
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
