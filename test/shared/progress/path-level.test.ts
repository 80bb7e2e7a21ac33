import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { pathLevels } from '../../../shared/progress/path-level.ts';
import { defaultThresholds, type JudgeInput, type Observation } from '../../../shared/progress/types.ts';

const observation = (asOf: string, value: number): Observation => ({
  ...{ period: asOf.slice(0, 7), asOf, numerator: null, denominator: null, value, noneArising: false },
  ...{ unitsReported: 1, unitsExpected: 1 },
});
const input = (target: string, over: Partial<JudgeInput> = {}): JudgeInput => ({
  ...{ target: readTarget(target), undetermined: null, move: 'ramp', countedItem: null, baseline: null },
  ...{ from: '2026-01-01', due: '2026-12-31', holdsFrom: null, observations: [], asOf: '2026-06-14' },
  ...{ overduePeriod: null, provisional: false, waitingDocument: null, thresholds: defaultThresholds },
  ...over,
});
const start = { baseline: { value: 0.03, date: '2026-01-01' } };

describe('the level asked for on a day', () => {
  test('grows evenly from the baseline to the target, and stays there', () => {
    const path = pathLevels(input('30%', start));
    expect(path?.kind).toBe('ramp');
    expect(path?.on('2025-12-31')).toBeNull();
    expect(path?.on('2026-01-01')).toBe(0.03);
    expect(path?.on('2026-06-14')).toBeCloseTo(0.03 + (0.27 * 164) / 364, 12);
    expect(path?.on('2026-12-31')).toBe(0.3);
    expect(path?.on('2027-02-01')).toBe(0.3);
  });
  test('falls where less is better', () => {
    const path = pathLevels(input('không quá 5%', { baseline: { value: 0.45, date: '2026-01-01' } }));
    expect([path?.on('2026-01-01'), path?.on('2026-12-31')]).toEqual([0.45, 0.05]);
    expect(path?.on('2026-07-01')).toBeCloseTo(0.45 - (0.4 * 181) / 364, 12);
  });
  test('starts from the first figure where no baseline was entered, though it is the only one', () => {
    const path = pathLevels(input('30%', { observations: [observation('2026-03-14', 0.1)] }));
    expect(path?.start).toEqual({ value: 0.1, date: '2026-03-14', assumed: true });
    expect([path?.on('2026-03-13'), path?.on('2026-03-14')]).toEqual([null, 0.1]);
  });
  test('is nothing where there is nothing to start from', () => {
    const path = pathLevels(input('30%'));
    expect([path?.kind, path?.start, path?.on('2026-06-14')]).toEqual(['no-start', null, null]);
  });
  test('is the target itself where the level has to hold, from the day on which it has to', () => {
    const path = pathLevels(input('≥90%', { move: 'hold', holdsFrom: '2026-07-01' }));
    expect(path?.kind).toBe('hold');
    expect([path?.on('2026-06-30'), path?.on('2026-07-01')]).toEqual([null, 0.9]);
    expect(pathLevels(input('30%', { baseline: { value: 0.4, date: '2026-01-01' } }))?.kind).toBe('hold');
  });
  test('is none for what is done or not', () => {
    const path = pathLevels(input('Có quy chế', { move: 'milestone' }));
    expect([path?.kind, path?.on('2026-06-14')]).toEqual(['milestone', null]);
  });
  test('is not asked about a target that is not settled', () => {
    expect(pathLevels(input('30%', { ...start, undetermined: 'Chưa rõ.' }))).toBeNull();
    expect(pathLevels(input('theo hướng dẫn của cấp trên'))).toBeNull();
  });
});
