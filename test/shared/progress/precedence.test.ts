import { describe, expect, test } from '@jest/globals';
import { judgedIndex, shownStatus, standsBefore } from '../../../shared/progress/precedence.ts';
import type { JudgeInput, Observation, Status } from '../../../shared/progress/types.ts';
import { type Case, inputOf, observation } from '../../cases/progress/make.ts';

const input = (more: NonNullable<Case['with']>): JudgeInput =>
  inputOf({ target: '30%', figures: {}, with: more, gives: ['met', true], vi: '', en: '', remedy: null });

describe('what goes before a verdict', () => {
  test('is an unsettled target, then an overdue report, else nothing', () => {
    const late = { overduePeriod: '2026-06' };
    const unsettled = { undetermined: 'Kế hoạch ghi hai mức khác nhau.' };
    const all = [{}, late, unsettled, { ...late, ...unsettled }].map((more) => standsBefore(input(more)));
    expect(all).toEqual([null, 'overdue', 'undetermined', 'undetermined']);
  });
  test('what an approved document says to wait for is not lagging, and stays what else it is', () => {
    const all: readonly Status[] = ['met', 'on-track', 'at-risk', 'lagging', 'no-data'];
    const shown = (waitingDocument: string | null) => all.map((one) => shownStatus(input({ waitingDocument }), one));
    expect(shown('123/UBND-KGVX')).toEqual(['met', 'on-track', 'at-risk', 'at-risk', 'no-data']);
    expect(shown(null)).toEqual(all);
  });
});

describe('which observation is judged', () => {
  const [may, blank, none] = ([[46, 575], null, 'none'] as const).map((said) => observation('2026-05-14', said)) as [
    Observation,
    Observation,
    Observation,
  ];
  const index = (overduePeriod: string | null, ...observations: readonly Observation[]): number =>
    judgedIndex({ ...input({ overduePeriod }), observations });

  test('is the last one while no report is overdue, whatever it says', () => {
    expect([index(null), index(null, may), index(null, may, blank)]).toEqual([-1, 0, 1]);
  });
  test('is the last that says anything under an overdue report, "không phát sinh" among it', () => {
    expect([index('2026-06', may, blank), index('2026-06', may, none, blank)]).toEqual([0, 1]);
  });
  test('is the last one where none says anything', () => {
    expect([index('2026-06', blank), index('2026-06', blank, blank, blank), index('2026-06')]).toEqual([0, 2, -1]);
  });
});
