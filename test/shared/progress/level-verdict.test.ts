import { describe, expect, test } from '@jest/globals';
import type { Measured } from '../../../shared/plan/judge-target.ts';
import { readTarget } from '../../../shared/plan/target.ts';
import { levelVerdict, type TypedAnswer } from '../../../shared/progress/level-verdict.ts';
import type { Levels, Status } from '../../../shared/progress/types.ts';

const NOTHING: Measured = { value: null, numerator: null, denominator: null };
const figure = (value: number | boolean): Measured => ({ ...NOTHING, value });
const parts = (numerator: number, denominator: number): Measured => ({ ...NOTHING, numerator, denominator });

const RAMP: Levels = {
  always: null,
  whenBlank: 'no-data',
  onTrackAt: 0.15,
  atRiskAt: 0.12,
  unitLevel: 0.16,
  smallGapUnits: 1,
  closingFrom: null,
  byAnswer: false,
  otherwise: 'lagging',
};
const HOLD: Levels = { ...RAMP, onTrackAt: null, atRiskAt: 0.28, unitLevel: null, smallGapUnits: 0, closingFrom: 0.2 };
const MILESTONE: Levels = {
  ...RAMP,
  onTrackAt: null,
  atRiskAt: null,
  unitLevel: null,
  smallGapUnits: 0,
  byAnswer: true,
  otherwise: 'on-track',
};

describe('in order', () => {
  test.each<[string, Levels, Measured, TypedAnswer, Status]>([
    ['always goes first', { ...RAMP, always: 'overdue' }, figure(0.5), null, 'overdue'],
    ['nothing arose', RAMP, figure(0.5), 'none-arising', 'no-data'],
    ['nothing typed', RAMP, NOTHING, null, 'no-data'],
    ['nothing typed, otherwise', { ...RAMP, whenBlank: 'undetermined' }, NOTHING, null, 'undetermined'],
    ['met', RAMP, figure(0.3), null, 'met'],
    ['met in parts', RAMP, parts(3, 10), null, 'met'],
    ['on pace', RAMP, figure(0.15), null, 'on-track'],
    ['just below', RAMP, figure(0.1499), null, 'at-risk'],
    ['at risk', RAMP, figure(0.12), null, 'at-risk'],
    ['lagging', RAMP, figure(0.1199), null, 'lagging'],
    ['within one thing', RAMP, parts(0, 6), null, 'at-risk'],
    ['exactly one thing short', RAMP, parts(3, 25), null, 'at-risk'],
    ['more than one thing short', RAMP, parts(0, 7), null, 'lagging'],
    ['a bare share has no things', RAMP, figure(0), null, 'lagging'],
    ['a hold within its points', HOLD, figure(0.28), null, 'at-risk'],
    ['a hold that is closing', HOLD, figure(0.21), null, 'at-risk'],
    ['a hold that is not', HOLD, figure(0.2), null, 'lagging'],
    ['an answer where a figure is asked for', RAMP, figure(true), null, 'no-data'],
    ['a chosen answer where a figure is asked for', RAMP, NOTHING, 'done', 'no-data'],
    ['an answer to a milestone', MILESTONE, figure(true), null, 'met'],
    ['a chosen answer to a milestone', MILESTONE, NOTHING, 'done', 'met'],
    ['not done', MILESTONE, figure(false), null, 'on-track'],
    ['chosen as not done', MILESTONE, NOTHING, 'not-done', 'on-track'],
    ['waiting is no answer', MILESTONE, NOTHING, 'waiting', 'no-data'],
    ['nothing said of a milestone', MILESTONE, NOTHING, null, 'no-data'],
    ['a figure goes before an answer', MILESTONE, figure(0.1), 'done', 'on-track'],
    ['a zero denominator', RAMP, parts(0, 0), null, 'no-data'],
  ])('%s', (_name, levels, measured, answer, status) => {
    expect(levelVerdict(levels, measured, readTarget('30%'), answer)).toBe(status);
  });
});

describe('by comparison', () => {
  const only: Levels = { ...RAMP, onTrackAt: null, atRiskAt: null, unitLevel: null };
  test.each<[string, number, Status]>([
    ['30%', 0.3, 'met'],
    ['30%', 0.2999, 'lagging'],
    ['>30%', 0.3, 'lagging'],
    ['>30%', 0.3001, 'met'],
    ['không quá 30%', 0.3, 'met'],
    ['không quá 30%', 0.3001, 'lagging'],
    ['dưới 30%', 0.3, 'lagging'],
    ['dưới 30%', 0.2999, 'met'],
    ['bằng 30%', 0.3, 'met'],
    ['bằng 30%', 0.2999, 'lagging'],
    ['bằng 30%', 0.3001, 'lagging'],
  ])('%s with %d: %s', (target, value, status) => {
    expect(levelVerdict(only, figure(value), readTarget(target), null)).toBe(status);
  });
});

describe('for a falling target everything is turned round', () => {
  const falling: Levels = { ...RAMP, onTrackAt: 0.1, atRiskAt: 0.12, unitLevel: 0.1, closingFrom: 0.5 };
  test.each<[Measured, Status]>([
    [figure(0.1), 'on-track'],
    [figure(0.11), 'at-risk'],
    [figure(0.13), 'at-risk'],
    [figure(0.5), 'lagging'],
    [parts(2, 10), 'at-risk'],
    [parts(6, 10), 'lagging'],
  ])('%j: %s', (measured, status) => {
    expect(levelVerdict(falling, measured, readTarget('không quá 5%'), null)).toBe(status);
  });

  test('one thing too many is let go, two are not', () => {
    const units = { ...falling, atRiskAt: null, closingFrom: null };
    expect(levelVerdict(units, parts(2, 10), readTarget('không quá 5%'), null)).toBe('at-risk');
    expect(levelVerdict(units, parts(3, 10), readTarget('không quá 5%'), null)).toBe('lagging');
  });
});

describe('rounds as the sheet does', () => {
  test('a float slip decides nothing', () => {
    expect(levelVerdict({ ...RAMP, onTrackAt: 0.1 + 0.2 }, figure(0.3 - 1e-16), readTarget('50%'), null)).toBe(
      'on-track',
    );
    expect(levelVerdict({ ...RAMP, onTrackAt: 0.1 + 0.2 }, parts(3, 10), readTarget('50%'), null)).toBe('on-track');
  });

  test('half of the last decimal is a difference', () => {
    const goal = readTarget('50%');
    const at = (value: number) => levelVerdict({ ...RAMP, onTrackAt: 0.25, atRiskAt: null }, figure(value), goal, null);
    expect([at(0.25 - 4e-10), at(0.25 - 6e-10)]).toEqual(['on-track', 'lagging']);
    const ofThings = (numerator: number) =>
      levelVerdict({ ...RAMP, onTrackAt: 0.25, unitLevel: null, atRiskAt: null }, parts(numerator, 4), goal, null);
    expect([ofThings(1 - 4e-7), ofThings(1 - 6e-7)]).toEqual(['on-track', 'lagging']);
  });
});

describe('by kind', () => {
  const only: Levels = { ...RAMP, onTrackAt: 0.5, atRiskAt: null, unitLevel: 0.0009, smallGapUnits: 1 };

  test('a rate is multiplied, its things are not', () => {
    const rate = readTarget('01 doanh nghiệp/1.000 dân');
    expect(levelVerdict(only, parts(10, 10000), rate, null)).toBe('met');
    expect(levelVerdict(only, parts(5, 10000), rate, null)).toBe('on-track');
    expect(levelVerdict(only, parts(1, 2500), rate, null)).toBe('lagging');
    expect(levelVerdict(only, parts(1, 2200), rate, null)).toBe('at-risk');
    expect(levelVerdict(only, figure(0.5), rate, null)).toBe('on-track');
  });

  test('x of y is a share of its y', () => {
    const target = readTarget('9/9');
    expect(levelVerdict(only, parts(9, 9), target, null)).toBe('met');
    expect(levelVerdict(only, { ...NOTHING, numerator: 9 }, target, null)).toBe('met');
    expect(levelVerdict(only, parts(9, 18), target, null)).toBe('on-track');
    expect(levelVerdict({ ...only, unitLevel: null }, parts(4, 9), target, null)).toBe('lagging');
    expect(levelVerdict(only, figure(0.5), target, null)).toBe('on-track');
  });

  test('a number of things may stand in the numerator', () => {
    const target = readTarget('ít nhất 30 ấp');
    expect(levelVerdict(RAMP, { ...NOTHING, numerator: 30 }, target, null)).toBe('met');
  });

  test('a fact has no number', () => {
    expect(levelVerdict(MILESTONE, figure(1), readTarget('Có ứng dụng AI'), null)).toBe('no-data');
  });
});
