import * as fc from 'fast-check';
import { builtInPlan, type Fill, type Plan, type Workbook } from '../../shared/index.ts';
import { readTables } from '../../shared/workbook/read-table.ts';
import { typedRows } from '../excel/filled-plans.ts';

const MOST_INDICATORS = 6;
const inputs = [
  'numerator',
  'denominator',
  'published',
  'answer',
  'evidence',
  'difficulties',
  'proposals',
  'note',
] as const;

/** A part of a built-in plan, its indicators reported and judged in other ways than printed. */
export const plans: fc.Arbitrary<Plan> = fc
  .constantFrom('loc-tan', 'la-nga')
  .map((id) => builtInPlan(id) as Plan)
  .chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      indicators: fc.shuffledSubarray(plan.indicators, { minLength: 1, maxLength: MOST_INDICATORS }),
      tasks: fc.subarray(plan.tasks, { maxLength: Math.min(3, plan.tasks.length) }),
      figures: fc.infiniteStream(fc.constantFrom('in-period' as const, 'cumulative' as const, 'as-of' as const)),
      frequencies: fc.infiniteStream(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const)),
    }),
  )
  .map(({ plan, indicators, tasks, figures, frequencies }) => {
    const codes = new Set(indicators.map(({ code }) => code));
    return {
      ...plan,
      indicators: indicators.map((one) => ({
        ...one,
        figure: figures.next().value,
        frequency: frequencies.next().value,
        linkedTasks: [],
      })),
      tasks: tasks.map((task) => ({ ...task, linkedIndicators: [] })),
      conflicts: plan.conflicts.filter((one) => one.codes.every((code) => codes.has(code))),
      crossChecks: plan.crossChecks.filter(({ code, atMost }) => codes.has(code) && codes.has(atMost)),
    };
  });

/** A day on which a plan is put in and judged. */
export const days: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 364 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

/** One row of a unit's tab: as people leave it, or anything in any cell. */
const cell = fc.oneof(
  fc.integer({ min: -5, max: 5000 }),
  fc.double({ min: 0, max: 2, noNaN: true }).map((value) => Number(value.toFixed(4))),
  fc.constantFrom('12', '1.000', '85,5%', 'TRUE', '#N/A', "'x", '=1+1', '@a', '9/9', ' ', 'chưa có', true, false),
  fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'ấ', '1', '.', ',', '%', '-', '+', '=', "'", ' ') }),
);
const row = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...typedRows) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(fc.tuple(fc.constantFrom(...inputs), cell), { selector: ([key]) => key, maxLength: 5 }),
  },
);

/** What people type into the tabs of a workbook, and whether they send it. */
export function entries(workbook: Workbook): fc.Arbitrary<readonly Fill[]> {
  const blocks = readTables(workbook, 'dti:entry:').map((table) => {
    const [, , unit = '', period = ''] = table.marker.split(':');
    const codes = table.rows.flatMap((one) => {
      const code = one.value('code');
      return typeof code === 'string' && one.value('name') !== null ? [code] : [];
    });
    return fc
      .record({ rows: fc.tuple(...codes.map(() => row)), sent: fc.boolean(), sentOn: fc.option(days) })
      .map(({ rows, sent, sentOn }): readonly Fill[] => [
        ...rows.flatMap((cells, index) =>
          cells.map(([column, value]) => ({ unit, period, code: codes[index] ?? '', column, value })),
        ),
        ...(sent ? [{ unit, period, sent, sentOn, sentBy: 'Cán bộ' }] : []),
      ]);
  });
  return fc.tuple(...blocks).map((fills) => fills.flat());
}
