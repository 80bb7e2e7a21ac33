import type { Indicator, Measure } from '../../shared/plan/schema.ts';
import { readTarget } from '../../shared/plan/target.ts';
import type { PastRow } from '../../shared/use-cases/append-history.ts';
import { type Fill, fillCells } from '../../shared/use-cases/fill-cells.ts';
import {
  counts,
  entersAt,
  everybody,
  indicator,
  milestone,
  planOf,
  published,
  unit,
} from '../shared/use-cases/plans.ts';
import { cellWrite, fillsOf, pastChanges, tableOf, tracked } from '../shared/use-cases/tracked.ts';
import { type Seeded, seeded } from './seeded.ts';
import { onLevel, slips, typedRow } from './typed-rows.ts';

type Kind = readonly [target: string, measure: Measure, baseline: number];

/** Every way of measuring with every comparison; the baseline lies on the side where there is something to climb. */
const KINDS: readonly Kind[] = [
  ['≥85%', counts(), 0.03],
  ['>20%', counts(), 0.031],
  ['≤10%', counts(), 0.4],
  ['<5%', counts(), 0.333],
  ['≥2%', counts('share', false), 0.001],
  ['>1%', counts(), 0.0005],
  ['9/9 nền tảng', counts('count-of'), 0.1111],
  ['01 doanh nghiệp/1.000 dân', counts('rate'), 0.36],
  ['≥55%', published(), 0.1],
  ['≥2%', published(), 0.001],
  ['500 tỷ đồng', published('tỷ đồng'), 120],
  ['Có quy chế', milestone, 0],
];
const MOVES = ['ramp', 'hold', 'milestone'] as const;
const UNITS = ['vh-xh', 'kinh-te', 'cong-an', 'tram-y-te'];
/** How often each kind and way of moving is typed on or beside one of its levels. */
const LEVEL_ROUNDS = 5;

/** An indicator, where it starts from, and what is typed: a slip, or null for a figure at one of its levels. */
interface Planned {
  readonly one: Indicator;
  readonly start: number;
  readonly slip: number | null;
}

/** Every slip for every kind, and every kind moving every way at its levels; some are single periods of the year. */
function plannedRows(random: Seeded): readonly Planned[] {
  const atLevels = Array.from({ length: LEVEL_ROUNDS }, () =>
    KINDS.flatMap((kind) => MOVES.map((move) => ({ kind, move }))),
  );
  const wanted = [
    ...KINDS.flatMap((kind) => slips.map((_, slip) => ({ kind, move: random.pick(MOVES), slip }))),
    ...atLevels.flat().map((row) => ({ ...row, slip: null })),
  ];
  return wanted.map(({ kind: [target, measure, start], move, slip }, index) => {
    const receives = entersAt(UNITS[index % UNITS.length] ?? '');
    const figure = random.pick(['as-of', 'cumulative', 'in-period'] as const);
    const over = { measure, figure, receives, move: measure.way === 'milestone' ? ('milestone' as const) : move };
    return { one: indicator(`D${index + 1}`, target, over), start, slip };
  });
}

/** "bằng" is no word of a target: only the clerk can choose it. */
function exactly(one: Indicator): Indicator {
  const reading = { ...readTarget('50%'), comparison: '=' as const };
  return { ...one, targets: [{ year: 2026, printed: '50%', reading, undetermined: null }] };
}

/** A workbook full of typed rows, not refreshed since. */
export function typedWorkbook(seed: number) {
  const random = seeded(seed);
  const rows = plannedRows(random);
  const plan = planOf([
    ...rows.map(({ one }) => one),
    exactly(indicator('E1', '50%', { move: 'hold' })),
    exactly(indicator('E2', '50%')),
    indicator('N1', 'theo hướng dẫn của cấp trên'),
  ]);
  const workbook = tracked(plan, { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' });
  const climbing = rows.filter(({ one }) => one.move === 'ramp' && random.whole(5) > 0);
  const indicators = tableOf(workbook.snapshot(), 'dti:indicators');
  workbook.change(
    climbing.flatMap(({ one: { code }, start }) => [
      cellWrite(indicators, code, 'baseline', start),
      cellWrite(indicators, code, 'baselineDate', { date: '2026-01-01' }),
    ]),
    pastChanges(
      workbook.snapshot(),
      rows.flatMap((row) => (random.whole(2) === 0 ? pastOf(row, random) : [])),
    ),
  );
  const slipOf = new Map(rows.map(({ one, slip }) => [one.code, slip]));
  const typed = workbook.assess().indicators.map((one) => {
    const slip = slipOf.get(one.indicator.code) ?? null;
    const row = slip === null ? onLevel(one, random) : (slips[slip]?.(random) ?? {});
    return fillsOf({ code: one.indicator.code, row, unit: one.enterers[0] ?? '', period: '2026-06' });
  });
  const sent: Fill = { unit: 'kinh-te', period: '2026-06', sent: true, sentOn: '2026-06-16', sentBy: null };
  workbook.change(fillCells(workbook.snapshot(), [...typed.flat(), sent]));
  return workbook;
}

function pastOf({ one: { code, measure, receives }, start }: Planned, random: Seeded): readonly Partial<PastRow>[] {
  const common = { code, unit: receives.units[0] ?? '', period: '2026-05', asOf: '2026-05-14' };
  if (measure.way === 'milestone') return [{ ...common, answer: 'not-done', value: false }];
  if (!('numerator' in measure)) return [{ ...common, value: start }];
  const denominator = random.pick([9, 100, 1234]);
  const per = measure.way === 'rate' ? measure.per : 1;
  const numerator = Math.round((start * denominator) / per);
  return [{ ...common, numerator, denominator, value: (numerator * per) / denominator }];
}

/** Sums over all units with some missing, in two open periods, with every kind of part. */
export function summedWorkbook(seed: number) {
  const random = seeded(seed);
  const kinds: readonly Kind[] = KINDS.filter(([, measure]) => measure.way !== 'count-of');
  const all = Array.from({ length: 3 }, (_, round) =>
    kinds.map(([target, measure], index) =>
      indicator(`S${round * kinds.length + index + 1}`, target, {
        measure,
        move: measure.way === 'milestone' ? 'milestone' : random.pick(['ramp', 'hold'] as const),
        figure: random.pick(['as-of', 'in-period'] as const),
        receives: round === 2 ? entersAt('kinh-te') : everybody,
      }),
    ),
  ).flat();
  const yearly = {
    kind: 'year' as const,
    deadline: { monthOfPeriod: 12, day: 5, inclusive: false },
    cutOff: { rule: 'before-deadline' as const, days: 1 },
    estimated: true,
  };
  const units = ['vh-xh', 'kinh-te', 'cong-an'].map((id) => unit(id, { shortName: `Đơn vị ${id}'s` }));
  const base = planOf([]);
  const reporting = { ...base.reporting, units: [...base.reporting.units, yearly] };
  const plan = planOf(all, { units, reporting });
  const open = ['2026-12', '2026'];
  const workbook = tracked(plan, { asOf: '2026-12-16', open, trackingStart: '2026-01-01' });
  const rows = workbook
    .assess()
    .indicators.flatMap((one) =>
      open.flatMap((period) =>
        one.enterers.flatMap((id) =>
          random.whole(5) > 1
            ? fillsOf({ code: one.indicator.code, row: typedRow(one, random), unit: id, period })
            : [],
        ),
      ),
    );
  const sent: Fill = { unit: 'cong-an', period: '2026-12', sent: true, sentOn: '2026-12-10', sentBy: null };
  workbook.change(fillCells(workbook.snapshot(), [...rows, sent]));
  return workbook;
}
