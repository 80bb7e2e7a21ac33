import fc from 'fast-check';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import type { Measured } from '../../../shared/plan/judge-target.ts';
import { readTarget, type Target } from '../../../shared/plan/target.ts';
import { defaultThresholds, type JudgeInput, type Move, type Observation } from '../../../shared/progress/types.ts';

/** Every kind of target, both directions, strict or not. */
export const anyTarget = fc
  .constantFrom(
    '30%',
    '>20%',
    'trên 1%',
    '100%',
    '≥2% và tăng dần theo yêu cầu phát triển',
    'không quá 5%',
    'dưới 10%',
    '9/9 nền tảng',
    '12/15 ấp',
    'ít nhất 30 ấp',
    'không quá 12 hồ sơ',
    '01 doanh nghiệp/1.000 dân',
    'tối thiểu 2,5 tỷ đồng',
    'Có ứng dụng AI',
  )
  .map((printed) => readTarget(printed));

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((units) => Number(`${units}e-2`));
const nothing: Measured = { value: null, numerator: null, denominator: null };

const partsUpTo = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((denominator) =>
      fc.integer({ min: 0, max: denominator }).map((numerator): Measured => ({ ...nothing, numerator, denominator })),
    );
const shareInPoints = hundredths(100).map((points): Measured => ({ ...nothing, value: Number(`${points}e-2`) }));

/** A figure that a unit could type for this target, or none. */
export function anyFigure(target: Target): fc.Arbitrary<Measured> {
  const figures = {
    percent: fc.oneof(partsUpTo(1_000_000), partsUpTo(50), shareInPoints),
    'count-of': partsUpTo(target.of ?? 1),
    rate: fc.oneof(
      partsUpTo(100_000),
      hundredths(3).map((value): Measured => ({ ...nothing, value })),
    ),
    count: fc.integer({ min: 0, max: 60 }).map((value): Measured => ({ ...nothing, value })),
    amount: hundredths(9).map((value): Measured => ({ ...nothing, value })),
    milestone: fc.boolean().map((value): Measured => ({ ...nothing, value })),
  };
  return fc.oneof(
    { arbitrary: figures[target.kind ?? 'percent'], weight: 8 },
    { arbitrary: fc.constant(nothing), weight: 1 },
  );
}

const anyDay = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays('2026-01-01', days));

function anyBaseline(target: Target): fc.Arbitrary<JudgeInput['baseline']> {
  const most = target.kind === 'count' ? 60 : 3;
  const value = target.kind === 'percent' || target.kind === 'count-of' ? hundredths(1) : hundredths(most);
  return fc.option(fc.record({ value, date: anyDay(-31, 200) }));
}

function observationOf(measured: Measured, asOf: string, noneArising: boolean): Observation {
  return { ...measured, period: asOf.slice(0, 7), asOf, noneArising, unitsReported: 1, unitsExpected: 1 };
}

/** Up to six periods of one unit, the last of them judged. */
export function anyInput(target: Target): fc.Arbitrary<JudgeInput> {
  const periods = fc.array(fc.tuple(anyFigure(target), fc.nat(9)), { minLength: 1, maxLength: 6 });
  return fc
    .record({
      move: fc.constantFrom<Move>('ramp', 'ramp', 'hold', 'milestone'),
      baseline: anyBaseline(target),
      holdsFrom: fc.option(anyDay(0, 364), { freq: 2 }),
      asOf: anyDay(0, 400),
      overduePeriod: fc.option(fc.constant('2026-06'), { freq: 1 }),
      waitingDocument: fc.option(fc.constant('123/UBND'), { freq: 2 }),
      periods,
    })
    .map(({ periods: figures, ...chosen }) => ({
      ...chosen,
      target,
      undetermined: null,
      countedItem: 'hồ sơ',
      from: '2026-01-01',
      due: '2026-12-31',
      observations: figures.map(([figure, luck], index) =>
        observationOf(figure, addDays(chosen.asOf, -30 * (figures.length - 1 - index)), luck === 0),
      ),
      provisional: false,
      thresholds: defaultThresholds,
    }));
}

/** The same input with another figure in its last period. */
export function withFigure(input: JudgeInput, figure: Measured): JudgeInput {
  const last = input.observations[input.observations.length - 1];
  if (last === undefined) throw new Error('there is no period to put it in');
  return { ...input, observations: [...input.observations.slice(0, -1), { ...last, ...figure, noneArising: false }] };
}
