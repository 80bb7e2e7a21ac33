import { describe, expect, test } from '@jest/globals';
import { builtInPlan } from '../../../shared/plan/built-in/index.ts';
import { findingSentence } from '../../../shared/text/findings.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';
import { counts, everybody, indicator, milestone, planOf, published } from './plans.ts';
import { tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };
const workbookOf = () =>
  tracked(
    planOf([
      indicator('A', '30%'),
      indicator('M', 'Ban hành kế hoạch', { measure: milestone, move: 'milestone' }),
      indicator('P', '>20%', { measure: published() }),
    ]),
    june,
  );
const badSettings = (workbook: ReturnType<typeof workbookOf>) =>
  workbook.check().findings.filter(({ code }) => code === 'bad-setting');

describe('a setting that cannot be read is named, and the usual value serves', () => {
  test.each<readonly [string, string, number | string, string, Value]>([
    ['a year in words', 'dti:settings', 'year', 'value', 'hai nghìn'],
    ['a year out of reach', 'dti:settings', 'year', 'value', 26],
    ['a start that is no date', 'dti:settings', 'tracking-start', 'value', 'đầu năm'],
    ['an evaluation date that does not exist', 'dti:settings', 'evaluation-date', 'value', '31/02/2026'],
    ['a threshold in words', 'dti:thresholds', 'onTrack', 'value', 'cao'],
    ['a threshold below zero', 'dti:thresholds', 'atRisk', 'value', -1],
    ['a kind of period nobody knows', 'dti:rules', 0, 'kind', 'Thập kỷ'],
    ['a deadline on day 45', 'dti:rules', 0, 'day', 45],
    ['half a month', 'dti:rules', 0, 'month', 0.5],
    ['neither yes nor no', 'dti:rules', 0, 'inclusive', 'tùy'],
    ['a cut-off nobody knows', 'dti:rules', 0, 'cutOff', 'Hôm nào cũng được'],
    ['a cut-off on day 0', 'dti:rules', 0, 'cutOffDay', 0],
    ['a period that is none', 'dti:open', 0, 'period', '2026-13'],
    ['a last day that is no date', 'dti:open', 0, 'lastOnTime', 'cuối tháng'],
    ['an error value', 'dti:open', 0, 'cutOff', { error: '#REF!' }],
    ['a unit nobody knows', 'dti:indicators', 'A', 'enters', 'Phòng Không Có'],
    ['a way of measuring nobody knows', 'dti:indicators', 'A', 'way', 'ước lượng'],
    ['a way of moving nobody knows', 'dti:indicators', 'A', 'move', 'lên xuống'],
    ['a baseline in words', 'dti:indicators', 'A', 'baseline', 'thấp'],
    ['tracked perhaps', 'dti:indicators', 'A', 'tracked', 'có lẽ'],
  ])('%s', (_name, marker, row, key, value) => {
    const workbook = workbookOf();
    workbook.set(marker, row, key, value);
    const [finding] = badSettings(workbook);
    expect(finding).toMatchObject({
      code: 'bad-setting',
      severity: 'error',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
    expect(finding && findingSentence(finding).vi).toContain('chưa đúng');
  });

  test('the same period opened twice', () => {
    const workbook = workbookOf();
    workbook.set('dti:open', 1, 'period', '2026-06');
    expect(badSettings(workbook)).toHaveLength(1);
    expect(workbook.tracker().open.map(({ period }) => period)).toEqual(['2026-06']);
  });
});

describe('a setting left blank', () => {
  test('of an open period follows from the reporting rule', () => {
    const workbook = workbookOf();
    for (const key of ['cutOff', 'lastOnTime', 'estimated']) workbook.set('dti:open', 0, key, null);
    expect(workbook.tracker().open).toEqual([
      { period: '2026-06', cutOff: '2026-06-14', lastOnTimeDay: '2026-06-17', estimated: false },
    ]);
  });

  test('of a period without a rule is the end of the period', () => {
    const workbook = workbookOf();
    workbook.set('dti:open', 0, 'period', '2026-Q2');
    for (const key of ['cutOff', 'lastOnTime', 'estimated']) workbook.set('dti:open', 0, key, null);
    expect(workbook.tracker().open).toEqual([
      { period: '2026-Q2', cutOff: '2026-06-30', lastOnTimeDay: '2026-06-30', estimated: false },
    ]);
  });

  test.each<readonly [string, Value, string]>([
    ['a year typed as a number', 2026, '2026'],
    ['a month that the spreadsheet made a date', { date: '2026-07-01' }, '2026-07'],
    ['small letters', '2026-q3', '2026-Q3'],
  ])('a period may be %s', (_name, value, period) => {
    const workbook = workbookOf();
    workbook.set('dti:open', 1, 'period', value);
    expect(workbook.tracker().open.map((one) => one.period)).toContain(period);
  });

  test('of thresholds keeps the defaults', () => {
    const workbook = workbookOf();
    workbook.set('dti:thresholds', 'onTrack', 'value', null);
    workbook.set('dti:thresholds', 'atRisk', 'value', '60%');
    expect(workbook.tracker().thresholds).toMatchObject({ onTrack: 0.9, atRisk: 0.6 });
  });

  test('of a year is the first year that has targets', () => {
    const workbook = workbookOf();
    workbook.set('dti:settings', 'year', 'value', null);
    expect(workbook.tracker().settings.year).toBe(2026);
  });
});

describe('cut-offs of a rule', () => {
  test.each<readonly [string, string, Value, unknown]>([
    ['at the end of the period', 'Cuối kỳ', null, { rule: 'period-end' }],
    ['days before the deadline', 'Trước hạn', 2, { rule: 'before-deadline', days: 2 }],
    ['on a fixed day', 'Ngày cố định', 10, { rule: 'day', monthOfPeriod: 1, day: 10 }],
  ])('%s', (_name, word, day, expected) => {
    const workbook = workbookOf();
    workbook.set('dti:rules', 0, 'cutOff', word);
    workbook.set('dti:rules', 0, 'cutOffDay', day);
    expect(workbook.tracker().rules[0]?.cutOff).toEqual(expected);
  });
});

describe('an indicator whose choices are blank', () => {
  test.each<readonly [string, string]>([
    ['9/9 nền tảng', 'count-of'],
    ['01 doanh nghiệp/1.000 dân', 'rate'],
    ['Ban hành kế hoạch', 'milestone'],
    ['30%', 'share'],
    ['500 tỷ đồng', 'published'],
  ])('with the target %s is measured as %s', (target, way) => {
    const workbook = tracked(planOf([indicator('A', target, { measure: counts() })]), june);
    for (const key of ['way', 'whole', 'figure', 'move', 'frequency', 'evidence', 'byHamlet'])
      workbook.set('dti:indicators', 'A', key, null);
    for (const key of ['kind', 'comparison', 'value', 'over', 'unit', 'qualifier'])
      workbook.set('dti:indicators', 'A', `${key}_2026`, null);
    expect(workbook.tracker().indicators[0]?.measure.way).toBe(way);
    expect(badSettings(workbook)).toEqual([]);
  });

  test('is out of sight when it is not tracked, and its figures are not asked for', () => {
    const workbook = workbookOf();
    workbook.set('dti:indicators', 'A', 'tracked', 'Không');
    expect(workbook.tracker().indicators.map(({ code }) => code)).toEqual(['M', 'P']);
  });
});

describe('units', () => {
  test('that the clerk adds are known by their row, and may enter figures', () => {
    const workbook = workbookOf();
    const row = workbook.tracker().units.length;
    workbook.set('dti:units', row, 'name', 'Ban Chỉ huy Quân sự xã Rất Dài Tên');
    workbook.set('dti:units', row, 'all', 'Có');
    const added = workbook.tracker().units[row];
    expect(added).toMatchObject({ name: 'Ban Chỉ huy Quân sự xã Rất Dài Tên', kind: 'other', countsAsAll: true });
    expect(added?.shortName.length).toBeLessThanOrEqual(22);
  });

  test('that all enter a figure are every unit that counts', () => {
    const workbook = tracked(planOf([indicator('A', '98%', { receives: everybody })]), june);
    expect(workbook.assess().indicators[0]?.enterers.length).toBeGreaterThan(1);
  });
});

test('both built-in plans come out of their workbook without a finding about settings', () => {
  for (const id of ['loc-tan', 'la-nga', 'blank']) {
    const plan = builtInPlan(id);
    if (plan === null) throw new Error(id);
    expect(badSettings(tracked(plan, june))).toEqual([]);
  }
});
