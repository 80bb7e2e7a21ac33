import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exact } from '../../../../shared/number/rational.ts';
import { isMet } from '../../../../shared/plan/judge-target.ts';
import type { Measure } from '../../../../shared/plan/schema.ts';
import { readTarget, type Target } from '../../../../shared/plan/target.ts';
import type { Comparison } from '../../../../shared/plan/target-types.ts';
import { judge } from '../../../../shared/progress/judge.ts';
import { defaultThresholds, type JudgeInput, type Levels } from '../../../../shared/progress/types.ts';
import { statusLabel } from '../../../../shared/text/status.ts';
import { labels } from '../../../../shared/workbook/live/labels.ts';
import { type LevelCells, levelCells } from '../../../../shared/workbook/live/level-cells.ts';
import { type LiveInputs, liveResults } from '../../../../shared/workbook/live/live-results.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { counts, indicator, milestone, published } from '../../use-cases/plans.ts';

const noLevels: Levels = {
  always: null,
  whenBlank: 'no-data',
  onTrackAt: null,
  atRiskAt: null,
  unitLevel: null,
  smallGapUnits: 0,
  closingFrom: null,
  byAnswer: false,
  otherwise: 'lagging',
};

function cells(
  target: string,
  measure: Measure,
  levels: Partial<Levels> = {},
  over: Partial<LevelCells> = {},
): LevelCells {
  const move = measure.way === 'milestone' ? 'milestone' : 'ramp';
  return { ...levelCells(indicator('A', target, { measure, move }), 2026, { ...noLevels, ...levels }), ...over };
}

const typed = (inputs: Partial<LiveInputs>): LiveInputs => ({
  numerator: null,
  denominator: null,
  published: null,
  answer: null,
  ...inputs,
});
const share = cells('30%', counts());
const figure = cells('500 tỷ đồng', published('tỷ đồng'));
const percent = cells('55%', published());
const small = cells('≥2%', published());
const done = cells('Có quy chế', milestone);
const of = (inputs: Partial<LiveInputs>, level: LevelCells = share) => liveResults(typed(inputs), level, true);

describe('what a row says', () => {
  const date = { date: '2026-09-09' };
  const cases: readonly (readonly [string, Partial<LiveInputs>, LevelCells, string])[] = [
    ['nothing', {}, share, 'blank'],
    ['spaces', { numerator: '  ', denominator: ' ', published: '' }, share, 'blank'],
    ['counts', { numerator: 3, denominator: 10 }, share, 'ok'],
    ['none of them', { numerator: 0, denominator: 10 }, share, 'ok'],
    ['all of them', { numerator: 10, denominator: 10 }, share, 'ok'],
    ['more than all of them', { numerator: 11, denominator: 10 }, share, 'check'],
    ['more than there are, of a rate', { numerator: 11, denominator: 10 }, cells('1/1.000 dân', counts('rate')), 'ok'],
    ['half a file', { numerator: 1.5, denominator: 10 }, share, 'check'],
    ['out of half a file', { numerator: 1, denominator: 10.5 }, share, 'check'],
    ['money', { numerator: 1.5, denominator: 10.5 }, cells('30%', counts('share', false)), 'ok'],
    ['a numerator only', { numerator: 3 }, share, 'check'],
    ['a denominator only', { denominator: 3 }, share, 'check'],
    ['a denominator of 0', { numerator: 0, denominator: 0 }, share, 'check'],
    ['less than nothing', { numerator: -1, denominator: 10 }, share, 'check'],
    ['of less than nothing', { numerator: 1, denominator: -10 }, share, 'check'],
    ['a text', { numerator: '3', denominator: 10 }, share, 'check'],
    ['an error', { numerator: { error: '#REF!' }, denominator: 10 }, share, 'check'],
    ['a tick', { numerator: true, denominator: 10 }, share, 'check'],
    ['a date, which is a number', { numerator: 3, denominator: date }, share, 'ok'],
    ['a date that was found out', { numerator: 3, denominator: date }, { ...share, l_refused: 46274 }, 'check'],
    ['999 million million', { numerator: 1, denominator: 1e15 - 1 }, share, 'ok'],
    ['more than that', { numerator: 1, denominator: 1e15 }, share, 'check'],
    ['a percentage beside no counts', { published: 0.4 }, share, 'only'],
    ['a percentage beside counts', { numerator: 3, denominator: 10, published: 'x' }, share, 'ok'],
    ['nothing arising', { answer: ' không phát  sinh ' }, share, 'none'],
    ['nothing arising, 0 of 0', { answer: 'Không phát sinh', numerator: 0, denominator: 0 }, share, 'none'],
    ['nothing arising beside a figure', { answer: 'Không phát sinh', numerator: 1 }, share, 'check'],
    ['nothing arising beside a percentage', { answer: 'Không phát sinh', published: 0.1 }, share, 'check'],
    ['nothing arising beside counts nobody asks for', { answer: 'Không phát sinh', numerator: 1 }, percent, 'none'],
    ['waiting', { answer: 'Chờ cấp trên' }, share, 'blank'],
    ['another answer beside counts', { answer: 'Đã hoàn thành', numerator: 3, denominator: 10 }, share, 'ok'],
    ['an error among the answers', { answer: { error: '#N/A' }, numerator: 3, denominator: 10 }, share, 'ok'],
    ['a published figure', { published: 480 }, figure, 'ok'],
    ['counts that nobody asks for', { numerator: 1, denominator: 2 }, figure, 'blank'],
    ['a percentage', { published: 0.4 }, percent, 'ok'],
    ['a percentage without its sign', { published: 40 }, percent, 'ok'],
    ['all', { published: 1 }, percent, 'ok'],
    ['a little more than all', { published: 1.5 }, percent, 'check'],
    ['1,51: a percentage without its sign', { published: 1.51 }, percent, 'ok'],
    ['100', { published: 100 }, percent, 'ok'],
    ['more than 100', { published: 100.1 }, percent, 'check'],
    ['a percentage below nothing', { published: -0.1 }, percent, 'check'],
    ['ten times a small target', { published: 0.2 }, small, 'check'],
    ['less than that', { published: 0.19 }, small, 'ok'],
    ['done', { answer: 'Đã hoàn thành' }, done, 'done'],
    ['x', { answer: 'X' }, done, 'done'],
    ['not done', { answer: 'chưa hoàn thành' }, done, 'not'],
    [
      'nothing arising in a milestone, whatever stands beside it',
      { answer: 'Không phát sinh', numerator: 1 },
      done,
      'none',
    ],
    ['waiting for a milestone', { answer: 'Chờ cấp trên' }, done, 'blank'],
    ['done, in the column of figures', { published: 'đạt' }, done, 'done'],
    ['a figure for a milestone', { published: 0.5 }, done, 'check'],
    ['counts for a milestone', { numerator: 1, denominator: 2 }, done, 'blank'],
    ['an answer that is none', { answer: 'đang làm' }, done, 'check'],
    ['an error for an answer', { answer: { error: '#N/A' } }, done, 'check'],
  ];
  test.each(cases)('%s', (_, inputs, level, state) => {
    expect(of(inputs, level).f_state).toBe(state);
  });
});

describe('the figure', () => {
  test('is shown as the period’s own, and judged with what was counted earlier', () => {
    const result = of({ numerator: 3, denominator: 10 }, { ...share, l_addTop: 27, l_addBottom: 90 });
    expect(result).toMatchObject({ value: 0.3, f_top: 30, f_bottom: 100, f_digits: 6, met: 'Có' });
  });
  test('of a rate is per its thousand', () => {
    const rate = cells('1/1.000 dân', counts('rate'));
    expect(of({ numerator: 13, denominator: 12_000 }, rate)).toMatchObject({
      value: 13_000 / 12_000,
      f_top: 13_000,
      met: 'Có',
    });
  });
  test('published alone is not added to anything', () => {
    const result = of({ published: 40 }, { ...share, l_addTop: 27, l_addBottom: 90 });
    expect(result).toMatchObject({ value: 0.4, f_top: 0.4, f_bottom: 1, f_digits: 9 });
  });
  test('is not shown where there is none', () => {
    for (const inputs of [{}, { answer: 'Không phát sinh' }, { numerator: 3 }]) {
      expect(of(inputs)).toMatchObject({ value: '', f_top: '', f_bottom: '', f_digits: 9, met: '' });
    }
  });
});

describe('"met"', () => {
  test.each([
    ['≥30%', [false, true, true]],
    ['>30%', [false, false, true]],
    ['≤30%', [true, true, false]],
    ['<30%', [true, false, false]],
  ] as const)('%s one below, at and one above', (target, expected) => {
    const met = [29, 30, 31].map((numerator) => of({ numerator, denominator: 100 }, cells(target, counts())).met);
    expect(met).toEqual(expected.map((yes) => (yes ? 'Có' : 'Không')));
  });
  test('exactly: only what the clerk chose as such', () => {
    const level = { ...share, l_op: '=' };
    expect([29, 30, 31].map((numerator) => of({ numerator, denominator: 100 }, level).met)).toEqual([
      'Không',
      'Có',
      'Không',
    ]);
  });
  test('cannot be said without a target, without a comparison, or while the target is unclear', () => {
    const counted = { numerator: 3, denominator: 10 };
    expect(of(counted, { ...share, l_target: null }).met).toBe('');
    expect(of(counted, { ...share, l_op: null }).met).toBe('');
    expect(of(counted, cells('30%', counts(), { always: 'undetermined' }))).toMatchObject({
      met: '',
      status: statusLabel('undetermined'),
      value: 0.3,
    });
  });
  test('of a milestone is its answer', () => {
    expect([of({ answer: 'Đã hoàn thành' }, done).met, of({ answer: 'Chưa hoàn thành' }, done).met]).toEqual([
      'Có',
      'Không',
    ]);
  });
  test('while nothing is typed is what it was', () => {
    expect(of({}, { ...share, l_blankMet: 'Có' }).met).toBe('Có');
  });
});

describe('the status', () => {
  const ramp: Partial<Levels> = { onTrackAt: 0.2, atRiskAt: 0.15, unitLevel: 0.22, smallGapUnits: 1 };
  const status = (numerator: Value, denominator: Value, levels: Partial<Levels>, target = '30%') =>
    of({ numerator, denominator }, cells(target, counts(), levels)).status;
  test('goes by the levels, each of which is reached at its very number', () => {
    expect([29, 20, 19, 15, 14].map((numerator) => status(numerator, 100, ramp))).toEqual([
      labels.onTrack,
      labels.onTrack,
      labels.atRisk,
      labels.atRisk,
      statusLabel('lagging'),
    ]);
  });
  test('goes down for a falling target', () => {
    const fall: Partial<Levels> = { onTrackAt: 0.2, atRiskAt: 0.25 };
    expect([10, 20, 21, 25, 26].map((numerator) => status(numerator, 100, fall, '≤5%'))).toEqual([
      labels.onTrack,
      labels.onTrack,
      labels.atRisk,
      labels.atRisk,
      statusLabel('lagging'),
    ]);
  });
  test('bears one thing too few of what is counted', () => {
    const levels: Partial<Levels> = { unitLevel: 0.5, smallGapUnits: 1 };
    expect([status(1, 4, levels, '90%'), status(0, 4, levels, '90%')]).toEqual([labels.atRisk, statusLabel('lagging')]);
    expect([status(3, 4, levels, '≤5%'), status(4, 4, levels, '≤5%')]).toEqual([labels.atRisk, statusLabel('lagging')]);
    expect(of({ published: 0.25 }, cells('90%', counts(), levels)).status).toBe(statusLabel('lagging'));
  });
  test('bears one thing too few of a rate', () => {
    const levels: Partial<Levels> = { unitLevel: 0.001, smallGapUnits: 1 };
    const rate = cells('1/1.000 dân', counts('rate'), levels);
    expect(of({ numerator: 11, denominator: 12_000 }, rate).status).toBe(labels.atRisk);
    expect(of({ numerator: 10, denominator: 12_000 }, rate).status).toBe(statusLabel('lagging'));
  });
  test('is at risk while a level is closing', () => {
    const levels: Partial<Levels> = { closingFrom: 0.2 };
    expect([status(21, 100, levels, '90%'), status(20, 100, levels, '90%')]).toEqual([
      labels.atRisk,
      statusLabel('lagging'),
    ]);
    expect([status(19, 100, levels, '≤5%'), status(20, 100, levels, '≤5%')]).toEqual([
      labels.atRisk,
      statusLabel('lagging'),
    ]);
  });
  test('is overdue until the figures are sent', () => {
    const level = { ...share, l_unsent: statusLabel('overdue') };
    const inputs = typed({ numerator: 31, denominator: 100 });
    expect(liveResults(inputs, level, false).status).toBe(statusLabel('overdue'));
    expect(liveResults(inputs, level, true).status).toBe(labels.met);
  });
  test.each([
    ['nothing typed', {}, share, statusLabel('no-data')],
    ['nothing arising', { answer: 'Không phát sinh' }, share, labels.noneArising],
    ['unreadable', { numerator: 'a' }, share, labels.unreadable],
    ['not done', { answer: 'Chưa hoàn thành' }, done, statusLabel('lagging')],
    ['done', { answer: 'Đã hoàn thành' }, done, labels.met],
    ['whatever is typed', { numerator: 31, denominator: 100 }, { ...share, l_always: 'A' }, 'A'],
  ] as const)('%s', (_, inputs, level, expected) => {
    expect(of(inputs, level).status).toBe(expected);
  });
});

const COMPARISONS: readonly Comparison[] = ['>=', '>', '<=', '<', '='];
const MOST = 1_000_000_000;
const denominators = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MOST }));
/** A level of at most four decimals, as targets are printed. */
const levels = fc.integer({ min: 1, max: 10_000 }).map((number) => number / 10_000);

/** The whole number nearest below a level of a total, exactly, and how many steps from it. */
function near(level: number, denominator: number, per: number, step: number): number {
  const { n: top, d: bottom } = exact(level);
  return Number((top * BigInt(denominator)) / (bottom * BigInt(per))) + step;
}

describe('exactness up to a denominator of 10⁹', () => {
  const target = (value: number, comparison: Comparison, kind: 'percent' | 'rate'): Target => ({
    ...readTarget('30%'),
    kind,
    comparison,
    value,
    per: kind === 'rate' ? 1000 : null,
  });
  test('"met" of counted things is that of exact fractions, on the target and one step beside it', () => {
    const cases = fc.tuple(levels, denominators, fc.integer({ min: -1, max: 2 }), fc.constantFrom(...COMPARISONS));
    fc.assert(
      fc.property(cases, ([level, denominator, step, comparison]) => {
        const numerator = Math.min(denominator, Math.max(0, near(level, denominator, 1, step)));
        const met = isMet(target(level, comparison, 'percent'), { value: null, numerator, denominator });
        const row = of({ numerator, denominator }, { ...share, l_op: comparison, l_target: level });
        expect(row.met).toBe(met ? 'Có' : 'Không');
      }),
      { numRuns: 3000 },
    );
  });
  test('so is that of a rate per 1.000', () => {
    const rate = cells('1/1.000 dân', counts('rate'));
    const cases = fc.tuple(levels, denominators, fc.integer({ min: -1, max: 2 }), fc.constantFrom(...COMPARISONS));
    fc.assert(
      fc.property(cases, ([level, denominator, step, comparison]) => {
        const numerator = Math.max(0, near(level, denominator, 1000, step));
        const met = isMet(target(level, comparison, 'rate'), { value: null, numerator, denominator });
        const row = of({ numerator, denominator }, { ...rate, l_op: comparison, l_target: level });
        expect(row.met).toBe(met ? 'Có' : 'Không');
      }),
      { numRuns: 3000 },
    );
  });
  test('so is that of a published figure of up to six decimals', () => {
    const cases = fc.tuple(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: -1, max: 1 }),
      fc.constantFrom(...COMPARISONS),
    );
    fc.assert(
      fc.property(cases, ([millionths, step, comparison]) => {
        const [level, value] = [millionths / 1_000_000, Math.max(0, millionths + step) / 1_000_000];
        const met = isMet(target(level, comparison, 'percent'), { value, numerator: null, denominator: null });
        expect(of({ published: value }, { ...percent, l_op: comparison, l_target: level }).met).toBe(
          met ? 'Có' : 'Không',
        );
      }),
      { numRuns: 3000 },
    );
  });

  const input: JudgeInput = {
    target: readTarget('30%'),
    undetermined: null,
    move: 'ramp',
    countedItem: null,
    baseline: null,
    from: '2026-01-01',
    due: '2026-12-31',
    holdsFrom: null,
    observations: [],
    asOf: '2026-06-14',
    overduePeriod: null,
    provisional: false,
    waitingDocument: null,
    thresholds: defaultThresholds,
  };
  const observation = (numerator: number, denominator: number) => ({
    period: '2026-06',
    asOf: '2026-06-14',
    numerator,
    denominator,
    value: numerator / denominator,
    noneArising: false,
    unitsReported: 1,
    unitsExpected: 1,
  });
  test('the status of a ramp is the core’s, on every level and one step beside it', () => {
    const cases = fc.record({
      baseline: fc.integer({ min: 0, max: 999 }).map((number) => number / 1000),
      goal: fc.constantFrom('≥30%', '>80%', '≥95,5%', '≤10%', '<25%'),
      day: fc.constantFrom('2026-02-14', '2026-06-14', '2026-11-30', '2026-12-31', '2027-01-02'),
      denominator: denominators,
      step: fc.integer({ min: -1, max: 2 }),
      at: fc.constantFrom('onTrackAt', 'atRiskAt', 'unitLevel', 'target'),
    });
    fc.assert(
      fc.property(cases, ({ baseline, goal, day, denominator, step, at }) => {
        const aim = readTarget(goal);
        const asked = { ...input, target: aim, asOf: day, baseline: { value: baseline, date: '2026-01-01' } };
        const found = judge({ ...asked, observations: [observation(0, 1)] }).levels;
        const level = at === 'target' ? Number(aim.value) : (found[at as 'onTrackAt'] ?? Number(aim.value));
        const numerator = Math.min(denominator, Math.max(0, near(level, denominator, 1, step)));
        const { status } = judge({ ...asked, observations: [observation(numerator, denominator)] });
        expect(of({ numerator, denominator }, cells(goal, counts(), found)).status).toBe(statusLabel(status));
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });
});
