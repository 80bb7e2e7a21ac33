import { describe, expect, test } from '@jest/globals';
import { builtInPlans } from '../../../shared/plan/built-in/index.ts';
import { insertTemplates } from '../../../shared/use-cases/insert-templates.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { faultsOf } from '../workbook/live/formula-faults.ts';
import { entersAt, everybody, indicator, planOf, unit } from './plans.ts';
import { tracked } from './tracked.ts';

const june = { asOf: '2026-06-10', open: ['2026-06'] };

describe.each(builtInPlans.map((plan) => [plan.id, plan] as const))('the templates of %s', (_, plan) => {
  const changes = insertTemplates(emptyWorkbook, plan, { asOf: '2026-12-03' });
  test('come once: a workbook that has them gets no change', () => {
    const workbook = tracked(plan, { asOf: '2026-12-03' });
    expect(insertTemplates(workbook.snapshot(), plan, { asOf: '2026-12-03' })).toEqual([]);
  });
  test('have tabs with titles that every host takes, each once', () => {
    const titles = changes.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });
  test('have formulas in the one safe form only', () => {
    const formulas = changes.flatMap((change) =>
      change.do === 'write'
        ? change.cells
            .flat()
            .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []))
        : [],
    );
    const rules = changes.flatMap((change) =>
      change.do === 'colour-rules' ? change.rules.map(({ formula }) => formula) : [],
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of [...formulas, ...rules])
      expect({ formula, faults: faultsOf(formula) }).toEqual({ formula, faults: [] });
  });
  test('grow with the sheets, not with the indicators', () => {
    const tabs = changes.filter((change) => change.do === 'add-sheet').length;
    const writes = changes.filter((change) => change.do === 'write').length;
    expect(writes).toBeLessThan(30 + 12 * tabs);
  });
});

describe('the periods', () => {
  const periods = (changes: readonly Change[]) =>
    changes.flatMap((change) =>
      change.do === 'define-name' && change.name.startsWith('dti_send_vh_xh') ? [change.name.slice(15)] : [],
    );
  const plan = planOf([indicator('A', '30%')]);
  test('are those asked for that the plan has a rule for', () => {
    expect(
      periods(
        insertTemplates(emptyWorkbook, plan, { asOf: '2026-06-10', open: ['2026-05', '2026-06', '2026-Q2', 'x'] }),
      ),
    ).toEqual(['2026_05', '2026_06']);
  });
  test('are those being collected on the day, by default', () => {
    expect(periods(insertTemplates(emptyWorkbook, plan, { asOf: '2026-06-10' }))).toEqual(['2026_06']);
  });
  test('are owed from the day on which tracking begins', () => {
    expect(tracked(plan, june).tracker().settings.trackingStart).toBe('2026-06-10');
    expect(tracked(plan, { ...june, trackingStart: '2026-01-01' }).tracker().settings.trackingStart).toBe('2026-01-01');
  });
});

describe('the judged year', () => {
  const judged = (asOf: string, years: number[]) =>
    tracked(planOf([], { years }), { asOf, open: [] }).tracker().settings.year;
  test('is that of the day, but not before the plan’s first', () => {
    expect([
      judged('2026-06-10', [2026, 2030]),
      judged('2028-06-10', [2026, 2030]),
      judged('2025-12-10', [2026]),
    ]).toEqual([2026, 2028, 2026]);
    expect(judged('2026-06-10', [])).toBe(2026);
  });
});

describe('who gets a row', () => {
  test('the unit that enters a figure, and every unit that counts where all do', () => {
    const units = [unit('a'), unit('b'), unit('c', { countsAsAll: false })];
    const plan = planOf(
      [indicator('A', '30%', { receives: entersAt('b') }), indicator('C', '30%', { receives: everybody })],
      { units },
    );
    const { blocks } = tracked(plan, june).tracker();
    expect(blocks.map(({ unit: id, table }) => [id, table.rows.flatMap((row) => row.value('code') ?? [])])).toEqual([
      ['a', ['C']],
      ['b', ['A', 'C']],
    ]);
  });
  test('an indicator that nobody enters stands in Theo dõi alone', () => {
    const workbook = tracked(planOf([indicator('A', '30%', { receives: entersAt('x') })]), june);
    workbook.refresh();
    expect(workbook.shown('dti:overview', 'A', 'status', 'f_state', 'f_reported')).toEqual([
      '○ Chưa có số liệu',
      'blank',
      0,
    ]);
    expect(workbook.tracker().blocks).toEqual([]);
  });
});
