import { describe, expect, test } from '@jest/globals';
import type { Levels } from '../../../../shared/progress/types.ts';
import { statusLabel } from '../../../../shared/text/status.ts';
import { type GatheredUnit, gatherResults } from '../../../../shared/workbook/live/gather-results.ts';
import { labels } from '../../../../shared/workbook/live/labels.ts';
import { levelCells } from '../../../../shared/workbook/live/level-cells.ts';
import type { LiveFigure, LiveState } from '../../../../shared/workbook/live/live-results.ts';
import { counts, indicator, published } from '../../use-cases/plans.ts';

const levels: Levels = {
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
const share = levelCells(indicator('A', '30%', { measure: counts() }), 2026, levels);
const money = levelCells(indicator('A', '500 tỷ đồng', { measure: published('tỷ đồng') }), 2026, levels);
const percent = levelCells(indicator('A', '55%', { measure: published() }), 2026, levels);

const figure = (f_state: LiveState, top: number | '' = '', bottom: number | '' = ''): LiveFigure => ({
  f_state,
  f_top: top,
  f_bottom: bottom,
  f_digits: f_state === 'ok' ? 6 : 9,
});
const unit = (...args: Parameters<typeof figure>): GatheredUnit => ({ figure: figure(...args), sent: false });
const sent = (one: GatheredUnit): GatheredUnit => ({ ...one, sent: true });

describe('one unit', () => {
  test('is taken as it is', () => {
    expect(gatherResults([[unit('ok', 40, 100)]], share, 1, 0.2)).toMatchObject({
      states: ['ok'],
      pick: 1,
      reported: 1,
      value: 0.4,
      met: 'Có',
      status: labels.met,
      f_digits: 6,
    });
    expect(gatherResults([[unit('only', 0.4, 1)]], share, 1, null)).toMatchObject({
      reported: 1,
      value: 0.4,
      met: 'Có',
    });
  });
  test('of two periods the first in which something stands is shown', () => {
    expect(gatherResults([[unit('blank')], [unit('ok', 40, 100)]], share, 1, null)).toMatchObject({
      pick: 2,
      value: 0.4,
    });
    expect(gatherResults([[unit('check')], [unit('ok', 40, 100)]], share, 1, null)).toMatchObject({
      pick: 1,
      status: labels.unreadable,
    });
  });
  test('the last closed figure stands while nothing usable is typed, not where nothing arose', () => {
    expect(gatherResults([[unit('blank')]], share, 1, 0.2)).toMatchObject({
      value: 0.2,
      status: statusLabel('no-data'),
    });
    expect(gatherResults([[unit('check')]], share, 1, 0.2).value).toBe(0.2);
    expect(gatherResults([[unit('none')]], share, 1, 0.2)).toMatchObject({ value: '', status: labels.noneArising });
  });
  test('without a row is blank', () => {
    expect(gatherResults([[{ figure: null, sent: false }]], share, 1, null)).toMatchObject({
      states: ['blank'],
      pick: 1,
      reported: 0,
      value: '',
    });
    expect(gatherResults([], share, 1, null)).toMatchObject({
      states: [],
      pick: 1,
      reported: 0,
      f_state: 'blank',
      sent: false,
    });
  });
});

describe('several units', () => {
  test('are summed; with some missing the sum is on pace at best', () => {
    const some = gatherResults([[unit('ok', 90, 100), unit('ok', 1, 10), unit('blank')]], share, 3, null);
    expect(some).toMatchObject({
      states: ['ok ok blank'],
      reported: 2,
      f_top: 91,
      f_bottom: 110,
      met: '',
      status: labels.onTrack,
    });
    const all = gatherResults([[unit('ok', 90, 100), unit('ok', 1, 10), unit('none')]], share, 3, null);
    expect(all).toMatchObject({ reported: 3, met: 'Có', status: labels.met });
  });
  test('percentages are not added: where counts are asked they are no report', () => {
    expect(gatherResults([[unit('only', 0.4, 1), unit('ok', 1, 10)]], share, 2, null)).toMatchObject({
      reported: 1,
      f_top: 1,
      f_bottom: 10,
    });
    expect(gatherResults([[unit('only', 0.4, 1), unit('blank')]], share, 2, 0.3)).toMatchObject({
      f_state: 'blank',
      reported: 0,
      value: 0.3,
    });
    expect(gatherResults([[unit('ok', 0.4, 1), unit('ok', 0.6, 1)]], percent, 2, null)).toMatchObject({
      f_state: 'check',
      f_top: '',
    });
  });
  test('amounts are', () => {
    expect(gatherResults([[unit('ok', 300, 1), unit('ok', 250, 1)]], money, 2, null)).toMatchObject({
      f_top: 550,
      f_bottom: 1,
      f_digits: 9,
      value: 550,
      met: 'Có',
    });
  });
  test('nothing arises where it arises in none of them; before that nothing is said', () => {
    expect(gatherResults([[unit('none'), unit('none')]], share, 2, null)).toMatchObject({
      f_state: 'none',
      status: labels.noneArising,
    });
    expect(
      gatherResults(
        [
          [unit('none'), unit('blank')],
          [unit('ok', 1, 10), unit('blank')],
        ],
        share,
        2,
        null,
      ),
    ).toMatchObject({ pick: 2 });
    expect(gatherResults([[unit('none'), unit('blank')]], share, 2, null)).toMatchObject({ pick: 1, f_state: 'blank' });
  });
  test('a milestone is done when all say so', () => {
    const milestone = { ...share, l_milestone: 1, l_counts: 0 } as const;
    expect(gatherResults([[unit('done'), unit('done')]], milestone, 2, null)).toMatchObject({
      met: 'Có',
      status: labels.met,
    });
    expect(gatherResults([[unit('done'), unit('blank')]], milestone, 2, null)).toMatchObject({
      met: '',
      status: labels.onTrack,
    });
    expect(gatherResults([[unit('done'), unit('not')]], milestone, 2, null)).toMatchObject({
      met: 'Không',
      status: statusLabel('lagging'),
    });
  });
  test('one that cannot be read is asked about where no other reported', () => {
    expect(gatherResults([[unit('check'), unit('blank')]], share, 2, null)).toMatchObject({ f_state: 'check' });
    expect(gatherResults([[unit('check'), unit('ok', 1, 10)]], share, 2, null)).toMatchObject({
      f_state: 'ok',
      reported: 1,
    });
  });
});

test('the sending asked about is that of the late period', () => {
  const periods = [[sent(unit('ok', 40, 100))], [unit('blank')]];
  expect(gatherResults(periods, share, 1, null).sent).toBe(true);
  const late = { ...share, l_late: 2, l_unsent: statusLabel('overdue') };
  expect(gatherResults(periods, late, 1, null)).toMatchObject({ sent: false, status: statusLabel('overdue') });
});
