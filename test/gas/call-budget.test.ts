import { describe, expect, test } from '@jest/globals';
import { builtInPlan, type Change, type Indicator, type Plan } from '../../shared/index.ts';
import { insertTemplates } from '../../shared/use-cases/insert-templates.ts';
import { copied } from './copied.ts';
import { type FakeState, newState } from './fake/state.ts';
import { callCount } from './run.ts';
import { execution, sheetsHost } from './sheets-host.ts';

const locTan = builtInPlan('loc-tan') as Plan;
const templates = (plan: Plan): readonly Change[] =>
  insertTemplates({ sheets: [], names: {} }, plan, { asOf: '2026-06-14' });

/** The same plan with every indicator several times over, under codes of their own. */
function larger(plan: Plan, times: number): Plan {
  const copies = (indicator: Indicator): Indicator[] =>
    Array.from({ length: times }, (_, index) => ({
      ...indicator,
      code: index === 0 ? indicator.code : `${indicator.code}.${index}`,
    }));
  return { ...plan, indicators: plan.indicators.flatMap(copies) };
}

const insertedFile = copied(async (plan: Plan) => {
  const state = newState();
  await sheetsHost(state).apply(templates(plan));
  return state;
});

async function inserted(plan: Plan): Promise<{ readonly state: FakeState; readonly writes: number }> {
  const state = await insertedFile(plan);
  return { state, writes: callCount(state, 'write') };
}

/** More units, each entering three indicators of its own: as many tabs more. */
function withUnits(plan: Plan, count: number): Plan {
  const [model] = plan.units;
  if (model === undefined) throw new Error('a plan without units');
  const more = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `them-${index}`,
    shortName: `Tổ ${index}`,
    aliases: [],
  }));
  const own = more.flatMap(({ id }, index) =>
    plan.indicators.slice(4, 7).map((one) => ({
      ...one,
      code: `${one.code}.T${index}`,
      receives: { ...one.receives, all: false, units: [id] },
    })),
  );
  return { ...plan, units: [...plan.units, ...more], indicators: [...plan.indicators, ...own] };
}

const called = (state: FakeState, name: string): number => state.calls.filter((call) => call.name === name).length;
const tabsOf = (state: FakeState): number => state.file.sheets.length - 1;

/** Sheets that are laid out each in its own way: eight of the commune, and the units' tabs, which are copies of one. */
const LAYOUTS = 9;
/** What the layouts cost, however many units there are. */
const CONSTANT = 34 * LAYOUTS;
const PER_SHEET = 12;

describe('inserting all templates of Lộc Tấn', () => {
  test('takes a constant and at most 12 writing calls a sheet, whatever the number of indicators', async () => {
    const once = await inserted(locTan);
    // Twice as many already fill every sheet beyond the 26 columns that a new sheet has.
    const twice = await inserted(larger(locTan, 2));
    const many = await inserted(larger(locTan, 10));
    expect(many.state.file.sheets.length).toBe(once.state.file.sheets.length);
    expect(locTan.indicators.length * 10).toBeGreaterThanOrEqual(200);
    for (const { state, writes } of [once, twice, many]) {
      expect(writes).toBeLessThanOrEqual(CONSTANT + PER_SHEET * tabsOf(state));
    }
    expect(many.writes).toBe(twice.writes);
  });
  test('takes at most 12 more for each further tab', async () => {
    const few = await inserted(withUnits(locTan, 1));
    const more = await inserted(withUnits(locTan, 6));
    expect(tabsOf(more.state) - tabsOf(few.state)).toBe(5);
    expect(more.writes - few.writes).toBeLessThanOrEqual(5 * PER_SHEET);
  });
  test('looks at nothing between its writes, so that it waits for the sheet but once', async () => {
    const state = newState();
    (await execution(state)).call('serverInsert', 'loc-tan');
    expect(callCount(state, 'flush')).toBe(1);
    expect(called(state, 'Range.getValues')).toBe(1);
    expect(state.clock - state.startedAt).toBeLessThan(state.budget / 10);
  });
});

describe('checking and refreshing', () => {
  test.each([1, 10])(
    'take one read a sheet, one look at each that changes, one write a block: indicators × %i',
    async (times) => {
      const { state } = await inserted(larger(locTan, times));
      const before = JSON.stringify(state.file.sheets.map(({ cells }) => cells));
      (await execution(state)).call('menuRefresh');
      const sheets = state.file.sheets.length;
      const blocks = state.file.names.filter(({ name }) => /^dti_(entry|overview)/.test(name)).length;
      const writes = called(state, 'Range.setValues');
      expect(JSON.stringify(state.file.sheets.map(({ cells }) => cells))).not.toBe(before);
      expect(writes).toBeLessThanOrEqual(2 * blocks);
      expect(callCount(state, 'write')).toBe(writes);
      expect(called(state, 'Range.getFormulas')).toBe(sheets);
      expect(called(state, 'Range.getValues')).toBeLessThanOrEqual(sheets + blocks);
      expect(callCount(state, 'flush')).toBe(1);
    },
  );
  test('write nothing where nothing is new', async () => {
    const { state } = await inserted(locTan);
    (await execution(state)).call('menuRefresh');
    (await execution(state)).call('menuRefresh');
    expect(called(state, 'Range.setValues')).toBe(0);
    expect(called(state, 'Range.getValues')).toBe(state.file.sheets.length);
    (await execution(state)).call('menuCheck');
    expect(called(state, 'Range.setValues')).toBe(0);
  });
});
