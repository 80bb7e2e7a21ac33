import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import { isFalling, type Measured } from '../../../shared/plan/judge-target.ts';
import { readTarget, type Target } from '../../../shared/plan/target.ts';
import { judge } from '../../../shared/progress/judge.ts';
import { levelVerdict } from '../../../shared/progress/level-verdict.ts';
import { defaultThresholds, type JudgeInput, type Status } from '../../../shared/progress/types.ts';
import { anyFigure, anyInput, anyTarget, withFigure } from './any-input.ts';

const targetAndInput = anyTarget.chain((target) => anyInput(target));
/** Not shrunk: a broken rule fails at once, where shrinking whole histories would take minutes. */
const RUNS = { numRuns: 150, endOnFailure: true };

/** The last figure as a row of a tab would have it. */
function typedIn(input: JudgeInput): Measured & { readonly noneArising: boolean } {
  const last = input.observations[input.observations.length - 1];
  if (last === undefined) throw new Error('no period');
  return last;
}

describe('a live formula', () => {
  const agrees = (input: JudgeInput) => {
    const { levels, status } = judge(input);
    const typed = typedIn(input);
    expect(levelVerdict(levels, typed, input.target, typed.noneArising ? 'none-arising' : null)).toBe(status);
  };

  test('shows what the core says, whatever is typed', () => {
    fc.assert(fc.property(targetAndInput, agrees), RUNS);
  });

  test('needs no more than the levels of another figure', () => {
    const two = anyTarget.chain((target) => fc.tuple(anyInput(target), anyFigure(target)));
    fc.assert(
      fc.property(two, ([input, figure]) => {
        const changed = withFigure(input, figure);
        fc.pre(input.overduePeriod === null);
        const { levels } = judge(withFigure(input, { value: null, numerator: null, denominator: null }));
        expect(levelVerdict(levels, figure, input.target, null)).toBe(judge(changed).status);
      }),
      RUNS,
    );
  });

  test('agrees at every level and one thing beside it', () => {
    const shares = fc
      .constantFrom('30%', '>20%', 'không quá 5%', '≥95%')
      .map((printed) => readTarget(printed))
      .chain((target) =>
        fc.tuple(anyInput(target), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -2, max: 2 })),
      );
    fc.assert(
      fc.property(shares, ([input, denominator, step]) => {
        const { levels } = judge(input);
        const marks = [levels.onTrackAt, levels.atRiskAt, levels.unitLevel, levels.closingFrom, input.target.value];
        for (const mark of marks) {
          if (typeof mark !== 'number') continue;
          const numerator = Math.max(0, Math.min(denominator, Math.round(mark * denominator) + step));
          agrees(withFigure(input, { value: null, numerator, denominator }));
        }
      }),
      RUNS,
    );
  });
});

describe('a better figure', () => {
  const ORDER: readonly Status[] = ['no-data', 'lagging', 'at-risk', 'on-track', 'met'];
  const rank = (input: JudgeInput) => ORDER.indexOf(judge(input).verdict);

  function improved(target: Target, figure: Measured, by: number): Measured {
    const step = isFalling(target) ? -by : by;
    const better = (value: number) => Math.max(0, value + step);
    if (figure.numerator !== null) return { ...figure, numerator: better(figure.numerator) };
    return typeof figure.value === 'number' ? { ...figure, value: better(figure.value) } : { ...figure, value: true };
  }

  test('never gives a worse verdict', () => {
    const pairs = anyTarget.chain((target) =>
      fc.tuple(anyInput(target), anyFigure(target), fc.integer({ min: 1, max: 40 })),
    );
    fc.assert(
      fc.property(pairs, ([input, figure, by]) => {
        fc.pre(figure.value !== null || figure.numerator !== null);
        fc.pre(input.overduePeriod === null);
        const worse = rank(withFigure(input, figure));
        const better = rank(withFigure(input, improved(input.target, figure, by)));
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
      RUNS,
    );
  });
});

describe('against whole-number arithmetic', () => {
  /** Shares in ten-thousandths; all comparisons multiplied out, so that nothing is ever divided. */
  interface Ramp {
    readonly baseline: number;
    readonly target: number;
    readonly gone: number;
    readonly denominator: number;
  }
  const TOTAL = 364;
  const TEN_THOUSAND = BigInt(10_000);
  const ramps = fc
    .record({
      baseline: fc.integer({ min: 0, max: 9_000 }),
      rise: fc.integer({ min: 1, max: 1_000 }),
      gone: fc.integer({ min: 37, max: TOTAL }),
      denominator: fc.integer({ min: 1, max: 100_000_000 }),
    })
    .map(({ rise, ...rest }): Ramp => ({ ...rest, target: rest.baseline + rise }));

  /** numerator ÷ denominator − baseline ≥ tenths/10 × (target − baseline) × gone ÷ total */
  function reachesPart({ baseline, target, gone, denominator }: Ramp, numerator: bigint, tenths: number): boolean {
    const [d, total] = [BigInt(denominator), BigInt(TOTAL)];
    const left = (numerator * TEN_THOUSAND - BigInt(baseline) * d) * BigInt(10) * total;
    return left >= BigInt(tenths) * BigInt(target - baseline) * BigInt(gone) * d;
  }

  /** The smallest numerator that reaches a part of the way. */
  function firstReaching(ramp: Ramp, tenths: number): bigint {
    const d = BigInt(ramp.denominator);
    const top =
      BigInt(ramp.baseline) * d * BigInt(10 * TOTAL) +
      BigInt(tenths) * BigInt(ramp.target - ramp.baseline) * BigInt(ramp.gone) * d;
    const bottom = BigInt(10 * TOTAL) * TEN_THOUSAND;
    return (top + bottom - BigInt(1)) / bottom;
  }

  function oracle(ramp: Ramp, numerator: bigint): Status {
    if (numerator * TEN_THOUSAND >= BigInt(ramp.target) * BigInt(ramp.denominator)) return 'met';
    if (reachesPart(ramp, numerator, 9)) return 'on-track';
    return reachesPart(ramp, numerator, 7) ? 'at-risk' : 'lagging';
  }

  function verdictOf({ baseline, target, gone, denominator }: Ramp, numerator: bigint): Status {
    const asOf = addDays('2026-01-01', gone);
    return judge({
      target: { ...readTarget('30%'), value: Number(`${target}e-4`) },
      undetermined: null,
      move: 'ramp',
      countedItem: null,
      baseline: { value: Number(`${baseline}e-4`), date: '2026-01-01' },
      from: '2026-01-01',
      due: '2026-12-31',
      holdsFrom: null,
      observations: [
        {
          period: '2026',
          asOf,
          value: null,
          numerator: Number(numerator),
          denominator,
          noneArising: false,
          unitsReported: 1,
          unitsExpected: 1,
        },
      ],
      asOf,
      overduePeriod: null,
      provisional: false,
      waitingDocument: null,
      thresholds: { ...defaultThresholds, smallGapPoints: 0, smallGapUnits: 0 },
    }).status;
  }

  test('no threshold is missed by a step', () => {
    fc.assert(
      fc.property(ramps, fc.constantFrom(7, 9, 10), fc.integer({ min: -1, max: 1 }), (ramp, tenths, step) => {
        const numerator = firstReaching(ramp, tenths) + BigInt(step);
        fc.pre(numerator >= BigInt(0) && numerator <= BigInt(ramp.denominator));
        expect(verdictOf(ramp, numerator)).toBe(oracle(ramp, numerator));
      }),
      RUNS,
    );
  });

  test('0.1 + 0.2 against 0.3 decides nothing', () => {
    const input = { baseline: 0, target: 3000, gone: TOTAL, denominator: 10 };
    expect(verdictOf(input, BigInt(3))).toBe('met');
  });
});

describe('any finite input', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  const extreme = fc.record({
    value: fc.oneof(finite, fc.boolean(), fc.constant(null)),
    numerator: fc.option(finite),
    denominator: fc.option(finite),
  });

  test('is judged, with a sentence in both languages', () => {
    const wild = anyTarget.chain((target) => fc.tuple(anyInput(target), extreme, fc.option(finite)));
    fc.assert(
      fc.property(wild, ([input, figure, level]) => {
        const baseline = level === null ? input.baseline : { value: level, date: '2026-01-01' };
        const { reason } = judge(withFigure({ ...input, baseline }, figure));
        expect(reason.vi).toMatch(/\S\.$/);
        expect(reason.en).toMatch(/\S\.$/);
      }),
      RUNS,
    );
  });

  test('is judged the same twice, and can be printed', () => {
    fc.assert(
      fc.property(targetAndInput, (input) => {
        const once = judge(input);
        expect(judge(input)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      RUNS,
    );
  });

  test('says its numbers as an official letter does', () => {
    fc.assert(
      fc.property(targetAndInput, (input) => {
        const { reason, remedy, forecast } = judge(input);
        for (const said of [reason, remedy, forecast?.sentence]) {
          if (!said) continue;
          expect(`${said.vi} ${said.en}`).not.toMatch(/undefined|null|NaN|Infinity|\d %|điểm %|-\d| {2}/);
        }
      }),
      RUNS,
    );
  });
});

test('what is said to be missing is what is missing', () => {
  const shares = fc
    .constantFrom('30%', '>20%', '≥95%', '100%', 'không quá 5%', 'dưới 10%')
    .map((printed) => readTarget(printed))
    .chain((target) => anyInput(target));
  fc.assert(
    fc.property(shares, (input) => {
      const { missingCount, numerator, denominator, status } = judge(input);
      fc.pre(missingCount !== null && numerator !== null && denominator !== null && status !== 'overdue');
      const way = isFalling(input.target) ? -1 : 1;
      const after = (count: number) =>
        judge(withFigure(input, { value: null, numerator: Math.max(0, (numerator ?? 0) + way * count), denominator }));
      const enough = (count: number) =>
        ['met', 'on-track'].includes(after(count).verdict) || (after(count).gap ?? 1) <= 0;
      expect(enough(missingCount ?? 0)).toBe(true);
    }),
    RUNS,
  );
});
