import { describe, expect, test } from '@jest/globals';
import { counts, entersAt, everybody, indicator, milestone, planOf, published } from './plans.ts';
import { tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

/** Judged from 0% on 1/1 to 30% by 31/12: 15,1% on 16/6. */
function climbing(options = june) {
  const workbook = tracked(planOf([indicator('A', '30%')]), options);
  workbook.set('dti:indicators', 'A', 'baseline', 0);
  workbook.set('dti:indicators', 'A', 'baselineDate', { date: '2026-01-01' });
  return workbook;
}

describe('a figure typed for the open period', () => {
  test('is judged on its path, provisionally until the unit has sent', () => {
    const workbook = climbing();
    workbook.type('A', { numerator: 16, denominator: 100 });
    expect(workbook.judged('A')).toMatchObject({
      isTyped: true,
      judgement: { status: 'on-track', value: 0.16, period: '2026-06', provisional: true },
    });
    workbook.send('vh-xh', '2026-06-15');
    expect(workbook.judged('A')).toMatchObject({ sending: 'sent-on-time', judgement: { provisional: false } });
  });
  test('counts up to its cut-off, or to the evaluation date where that is earlier', () => {
    const workbook = climbing();
    workbook.type('A', { numerator: 16, denominator: 100 });
    expect(workbook.judged('A', '2026-06-10').judgement.reason.vi).toMatch(/^Đến 10\/6 đạt 16,0%/);
    expect(workbook.judged('A', '2026-06-17').judgement.reason.vi).toMatch(/^Đến 14\/6 đạt 16,0%/);
  });
  test('says nothing of a day before its period began', () => {
    const workbook = climbing();
    workbook.type('A', { numerator: 16, denominator: 100 });
    expect(workbook.judged('A', '2026-06-01').isTyped).toBe(true);
    expect(workbook.judged('A', '2026-05-31')).toMatchObject({
      isTyped: false,
      judgement: { status: 'no-data', value: null },
    });
  });
  test('that cannot be used leaves the last closed figure standing', () => {
    const workbook = climbing();
    workbook.past([{ code: 'A', period: '2026-05', asOf: '2026-05-14', numerator: 20, denominator: 100, value: 0.2 }]);
    workbook.type('A', { numerator: 'khoảng 16', denominator: 100 });
    expect(workbook.judged('A')).toMatchObject({ isTyped: false, judgement: { period: '2026-05', value: 0.2 } });
    expect(workbook.assess().findings.map(({ code }) => code)).toContain('not-a-number');
  });
  test('replaces what was closed for the same period', () => {
    const workbook = climbing();
    workbook.past([{ code: 'A', period: '2026-06', asOf: '2026-06-14', numerator: 1, denominator: 100, value: 0.01 }]);
    workbook.type('A', { numerator: 16, denominator: 100 });
    expect(workbook.judged('A').judgement).toMatchObject({ value: 0.16, period: '2026-06' });
  });
});

describe('a report that is not sent', () => {
  test('is overdue from the day after the last day in time, and the last verdict stays', () => {
    const workbook = climbing();
    workbook.past([{ code: 'A', period: '2026-05', asOf: '2026-05-14', numerator: 20, denominator: 100, value: 0.2 }]);
    expect(workbook.judged('A', '2026-06-17')).toMatchObject({
      sending: 'not-yet',
      latePeriod: null,
      judgement: { status: 'on-track' },
    });
    expect(workbook.judged('A', '2026-06-18')).toMatchObject({
      sending: 'missing',
      latePeriod: '2026-06',
      judgement: { status: 'overdue', verdict: 'on-track', period: '2026-05' },
    });
  });
  test('is overdue also where figures are typed and not marked as sent', () => {
    const workbook = climbing();
    workbook.type('A', { numerator: 31, denominator: 100 });
    expect(workbook.judged('A', '2026-06-18').judgement).toMatchObject({
      status: 'overdue',
      verdict: 'met',
      provisional: true,
    });
    workbook.send('vh-xh', '2026-06-20');
    expect(workbook.judged('A', '2026-06-20')).toMatchObject({ sending: 'sent-late', judgement: { status: 'met' } });
    expect(workbook.judged('A', '2026-06-19').judgement.status).toBe('overdue');
  });
  test('is not late where its deadline passed before tracking began', () => {
    const workbook = climbing({ asOf: '2026-06-20', open: ['2026-06'], trackingStart: '2026-06-18' });
    expect(workbook.judged('A')).toMatchObject({
      sending: 'not-owed',
      owedIn: [],
      latePeriod: null,
      judgement: { status: 'no-data' },
    });
  });
  test('follows the deadline written in Cấu hình, not the rule', () => {
    const workbook = climbing();
    workbook.set('dti:open', 0, 'lastOnTime', { date: '2026-06-25' });
    expect(workbook.judged('A', '2026-06-25').latePeriod).toBeNull();
    expect(workbook.judged('A', '2026-06-26').latePeriod).toBe('2026-06');
  });
});

describe('what is owed', () => {
  const yearly = indicator('N', '30%', { frequency: 'year', measure: published() });
  test('a yearly figure is not owed every month, and is not overdue', () => {
    const workbook = tracked(planOf([yearly]), june);
    expect(workbook.judged('N', '2026-06-30')).toMatchObject({
      sending: 'not-owed',
      owedIn: [],
      judgement: { status: 'no-data' },
    });
  });
  test('it is owed in the month in which its year ends', () => {
    const workbook = tracked(planOf([yearly]), { asOf: '2026-12-18', open: ['2026-12'], trackingStart: '2026-01-01' });
    expect(workbook.judged('N')).toMatchObject({ owedIn: ['2026-12'], latePeriod: '2026-12' });
  });
  test('of two open periods the one that is late is named, the first in Cấu hình first', () => {
    const plan = planOf([indicator('A', '30%')], { reporting: twoRules });
    const workbook = tracked(plan, { asOf: '2026-12-20', open: ['2026-12', '2026'], trackingStart: '2026-01-01' });
    expect(workbook.judged('A')).toMatchObject({ owedIn: ['2026-12', '2026'], latePeriod: '2026-12' });
    workbook.send('vh-xh', '2026-12-10', '2026-12');
    expect(workbook.judged('A')).toMatchObject({ sending: 'sent-on-time', latePeriod: '2026' });
  });
});

const twoRules = {
  ...planOf([]).reporting,
  units: [
    ...planOf([]).reporting.units,
    {
      kind: 'year' as const,
      deadline: { monthOfPeriod: 12, day: 5, inclusive: false },
      cutOff: { rule: 'before-deadline' as const, days: 1 },
      estimated: true,
    },
  ],
};

describe('two open periods', () => {
  const plan = planOf([indicator('A', '30%'), indicator('C', '30%', { figure: 'in-period' })], { reporting: twoRules });
  const december = { asOf: '2026-12-16', open: ['2026-12', '2026'], trackingStart: '2026-01-01' };
  test('the later cut-off that has a figure is judged', () => {
    const workbook = tracked(plan, december);
    workbook.type('A', { numerator: 10, denominator: 100 }, 'vh-xh', '2026');
    expect(workbook.judged('A').judgement).toMatchObject({ period: '2026', value: 0.1 });
    workbook.type('A', { numerator: 31, denominator: 100 }, 'vh-xh', '2026-12');
    expect(workbook.judged('A').judgement).toMatchObject({ period: '2026-12', value: 0.31 });
  });
  test('an earlier closed figure gives way to it, a later one does not', () => {
    const workbook = tracked(plan, december);
    workbook.type('A', { numerator: 10, denominator: 100 }, 'vh-xh', '2026');
    workbook.past([{ code: 'A', period: '2026-11', asOf: '2026-11-14', value: 0.2, numerator: 20, denominator: 100 }]);
    expect(workbook.judged('A').judgement.period).toBe('2026');
    workbook.past([{ code: 'A', period: '2026-12', asOf: '2026-12-14', value: 0.2, numerator: 20, denominator: 100 }]);
    expect(workbook.judged('A')).toMatchObject({ isTyped: false, judgement: { period: '2026-12' } });
  });
  test('of the same cut-off the one further down in Cấu hình', () => {
    const workbook = tracked(plan, december);
    workbook.set('dti:open', 1, 'cutOff', { date: '2026-12-14' });
    workbook.type('A', { numerator: 10, denominator: 100 }, 'vh-xh', '2026');
    workbook.type('A', { numerator: 31, denominator: 100 }, 'vh-xh', '2026-12');
    expect(workbook.judged('A').judgement.period).toBe('2026');
  });
  test('a year and a month are never added up', () => {
    const workbook = tracked(plan, december);
    workbook.type('C', { numerator: 100, denominator: 1000 }, 'vh-xh', '2026');
    workbook.type('C', { numerator: 30, denominator: 100 }, 'vh-xh', '2026-12');
    expect(workbook.judged('C').judgement).toMatchObject({ numerator: 30, denominator: 100 });
  });
});

describe('history', () => {
  test('of the year before is where the year starts from', () => {
    const workbook = tracked(planOf([indicator('A', '30%')]), june);
    workbook.past([
      { code: 'A', period: '2025-11', asOf: '2025-11-14', value: 0.01, numerator: 1, denominator: 100 },
      { code: 'A', period: '2025-12', asOf: '2025-12-31', value: 0.1, numerator: 10, denominator: 100 },
    ]);
    workbook.type('A', { numerator: 20, denominator: 100 });
    const { judgement, previous } = workbook.judged('A');
    expect(judgement.baseline).toEqual({ value: 0.1, date: '2025-12-31', assumed: true });
    expect(previous).toMatchObject({ period: '2025-12', value: 0.1 });
  });
  test('of a running total it is not: that starts again at 0', () => {
    const workbook = tracked(planOf([indicator('A', '30%', { figure: 'cumulative' })]), june);
    workbook.past([{ code: 'A', period: '2025-12', asOf: '2025-12-31', value: 0.9, numerator: 90, denominator: 100 }]);
    workbook.type('A', { numerator: 20, denominator: 100 });
    expect(workbook.judged('A').judgement.baseline).toBeNull();
  });
  test('later than the evaluation date is not known yet', () => {
    const workbook = climbing();
    workbook.past([
      { code: 'A', period: '2026-03', asOf: '2026-03-14', value: 0.05, numerator: 5, denominator: 100 },
      { code: 'A', period: '2026-04', asOf: '2026-04-14', value: 0.2, numerator: 20, denominator: 100 },
    ]);
    expect(workbook.judged('A', '2026-04-13').judgement).toMatchObject({ period: '2026-03', value: 0.05 });
    expect(workbook.judged('A', '2026-04-14').judgement).toMatchObject({ period: '2026-04', value: 0.2 });
  });
  test('closed twice counts as it was closed last', () => {
    const workbook = climbing();
    workbook.past([
      { code: 'A', period: '2026-05', asOf: '2026-05-14', value: 0.5, numerator: 50, denominator: 100 },
      { code: 'A', period: '2026-05', asOf: '2026-05-14', value: 0.2, numerator: 20, denominator: 100 },
    ]);
    expect(workbook.judged('A').judgement).toMatchObject({ value: 0.2, numerator: 20, denominator: 100 });
  });
  test('gives a forecast from three periods on', () => {
    const workbook = climbing();
    const months = ['01', '02', '03'].map((month, index) => ({
      code: 'A',
      period: `2026-${month}`,
      asOf: `2026-${month}-14`,
      value: (2 + index) / 100,
      numerator: 2 + index,
      denominator: 100,
    }));
    workbook.past(months.slice(0, 2));
    expect(workbook.judged('A').judgement.forecast).toBeNull();
    workbook.past(months.slice(2));
    expect(workbook.judged('A').judgement.forecast).toMatchObject({ periods: 3, date: '2026-12-31' });
  });
});

describe('all units', () => {
  const plan = planOf([indicator('C1', '90%', { receives: everybody, move: 'hold' })]);
  test('are summed, never averaged, over those that reported', () => {
    const workbook = tracked(plan, june);
    workbook.type('C1', { numerator: 90, denominator: 100 }, 'vh-xh');
    workbook.type('C1', { numerator: 1, denominator: 10 }, 'kinh-te');
    const { judgement, enterers } = workbook.judged('C1');
    expect(enterers).toHaveLength(6);
    expect(judgement).toMatchObject({ numerator: 91, denominator: 110, status: 'lagging', met: null });
    expect(judgement.reason.vi).toContain('2/6 đơn vị');
  });
  test('a sum with units missing is on pace at best, and met when all have reported', () => {
    const workbook = tracked(plan, june);
    const units = workbook.tracker().units.map(({ id }) => id);
    units.slice(1).forEach((unit) => {
      workbook.type('C1', { numerator: 95, denominator: 100 }, unit);
    });
    expect(workbook.judged('C1').judgement).toMatchObject({ status: 'on-track', met: null });
    workbook.type('C1', { answer: 'Không phát sinh' }, units[0]);
    expect(workbook.judged('C1').judgement).toMatchObject({ status: 'met', met: true });
  });
  test('one that sent is enough not to be overdue; those that typed and did not send make it provisional', () => {
    const workbook = tracked(plan, june);
    workbook.type('C1', { numerator: 95, denominator: 100 }, 'vh-xh');
    workbook.send('vh-xh', '2026-06-17');
    expect(workbook.judged('C1', '2026-06-18').judgement).toMatchObject({ status: 'on-track', provisional: false });
    workbook.type('C1', { numerator: 95, denominator: 100 }, 'kinh-te');
    expect(workbook.judged('C1', '2026-06-18').judgement.provisional).toBe(true);
  });
  test('are the list in Cấu hình', () => {
    const workbook = tracked(plan, june);
    for (const unit of ['van-phong', 'kinh-te', 'tt-pvhcc', 'cong-an', 'tram-y-te'])
      workbook.set('dti:units', unit, 'all', 'Không');
    workbook.type('C1', { numerator: 95, denominator: 100 }, 'vh-xh');
    expect(workbook.judged('C1')).toMatchObject({ enterers: ['vh-xh'], judgement: { status: 'met' } });
  });
});

describe('the year so far', () => {
  const plan = planOf([
    indicator('P', '30%', { figure: 'in-period' }),
    indicator('H', '90%', { figure: 'in-period', move: 'hold' }),
    indicator('U', '30%', { figure: 'in-period', receives: everybody }),
  ]);
  const months = (code: string, unit = 'vh-xh') =>
    [
      { period: '2025-12', asOf: '2025-12-14', numerator: 1, denominator: 2, value: 0.5 },
      { period: '2026-04', asOf: '2026-04-14', numerator: 10, denominator: 100, value: 0.1 },
      { period: '2026-05', asOf: '2026-05-14', numerator: 20, denominator: 200, value: 0.1 },
    ].map((row) => ({ ...row, code, unit }));
  test('is judged for a ramp of single periods, and the reason says so', () => {
    const workbook = tracked(plan, june);
    workbook.past(months('P'));
    workbook.type('P', { numerator: 60, denominator: 100 });
    const { judgement, previous } = workbook.judged('P');
    expect(judgement).toMatchObject({ numerator: 90, denominator: 400, value: 0.225, period: '2026-06' });
    expect(judgement.reason.vi).toMatch(/ Kết quả cộng chung 3 kỳ đã có số liệu của năm 2026\.$/);
    expect(judgement.reason.en).toMatch(/ The result adds up 3 periods of 2026 that have figures\.$/);
    expect(previous).toMatchObject({ numerator: 30, denominator: 300 });
  });
  test('starts with the first period of the year, and one period alone needs no word', () => {
    const workbook = tracked(plan, june);
    workbook.past(months('P').slice(0, 1));
    workbook.type('P', { numerator: 60, denominator: 100 });
    expect(workbook.judged('P').judgement).toMatchObject({ numerator: 60, denominator: 100 });
    expect(workbook.judged('P').judgement.reason.vi).not.toContain('cộng chung');
  });
  test('leaves a level that has to hold in every period to each period', () => {
    const workbook = tracked(plan, june);
    workbook.past(months('H'));
    workbook.type('H', { numerator: 95, denominator: 100 });
    expect(workbook.judged('H').judgement).toMatchObject({ numerator: 95, status: 'met' });
  });
  test('does not add what is only a percentage, and is not said of it', () => {
    const workbook = tracked(plan, june);
    workbook.past(months('P'));
    workbook.type('P', { published: 0.4 });
    expect(workbook.judged('P').judgement).toMatchObject({ value: 0.4, numerator: null });
    expect(workbook.judged('P').judgement.reason.vi).not.toContain('cộng chung');
  });
  test('is each unit’s own where all units report: those without a figure this period are not in the sum', () => {
    const workbook = tracked(plan, june);
    workbook.past([...months('U', 'vh-xh'), ...months('U', 'kinh-te')]);
    workbook.type('U', { numerator: 60, denominator: 100 }, 'vh-xh');
    expect(workbook.judged('U').judgement).toMatchObject({ numerator: 90, denominator: 400 });
    expect(workbook.judged('U').judgement.reason.vi).toContain('1/6 đơn vị');
  });
  test('goes on where another unit has taken the indicator over', () => {
    const workbook = tracked(plan, june);
    workbook.past(months('P', 'kinh-te'));
    workbook.type('P', { numerator: 60, denominator: 100 });
    expect(workbook.judged('P').judgement).toMatchObject({ numerator: 90, denominator: 400 });
  });
});

describe('waiting for the higher level', () => {
  test('with an approved document is shown and not counted as lagging, whatever the case of the code', () => {
    const workbook = climbing();
    workbook.type('A', { numerator: 1, denominator: 100, answer: 'Chờ cấp trên' });
    expect(workbook.judged('A').judgement).toMatchObject({ status: 'lagging', counted: true });
    expect(workbook.assess().findings.map(({ code }) => code)).toContain('waiting-needs-approval');
    workbook.set('dti:approvals', 0, 'code', ' a ');
    expect(workbook.judged('A').judgement.status).toBe('lagging');
    workbook.set('dti:approvals', 0, 'document', '702/CĐSS');
    expect(workbook.judged('A').judgement).toMatchObject({ status: 'at-risk', verdict: 'lagging', counted: false });
    expect(workbook.assess().findings.map(({ code }) => code)).not.toContain('waiting-needs-approval');
  });
});

describe('a target that nobody can judge', () => {
  test('a year without targets says so: none is invented', () => {
    const workbook = climbing();
    workbook.set('dti:settings', 'year', 'value', 2027);
    workbook.type('A', { numerator: 50, denominator: 100 });
    const { judgement, target } = workbook.judged('A');
    expect(target).toBeNull();
    expect(judgement).toMatchObject({ status: 'undetermined', met: null, value: 0.5 });
    expect(judgement.reason.vi).toContain('Kế hoạch không giao chỉ tiêu cho năm 2027.');
  });
  test('one that the clerk marked as unclear waits, with the clerk’s reason', () => {
    const workbook = climbing();
    workbook.set('dti:indicators', 'A', 'unclear_2026', 'Chưa rõ tổng số nào.');
    workbook.type('A', { numerator: 50, denominator: 100 });
    expect(workbook.judged('A').judgement).toMatchObject({ status: 'undetermined', met: null });
    expect(workbook.judged('A').judgement.reason.vi).toContain('Chưa rõ tổng số nào.');
  });
  test('it goes before an overdue report', () => {
    const workbook = climbing();
    workbook.set('dti:indicators', 'A', 'unclear_2026', 'Chưa rõ.');
    expect(workbook.judged('A', '2026-06-30').judgement.status).toBe('undetermined');
  });
});

describe('levels for the open period', () => {
  test('are those of the figure that comes next: a closed one is its past', () => {
    const workbook = tracked(planOf([indicator('H', '95%', { move: 'hold' })]), june);
    workbook.past([{ code: 'H', period: '2026-05', asOf: '2026-05-14', value: 0.8, numerator: 80, denominator: 100 }]);
    expect(workbook.judged('H').judgement.levels.closingFrom).toBeNull();
    expect(workbook.judged('H').levels.closingFrom).toBe(0.8);
    workbook.type('H', { numerator: 85, denominator: 100 });
    expect(workbook.judged('H').levels.closingFrom).toBe(0.8);
    expect(workbook.judged('H').judgement.status).toBe('at-risk');
  });
  test('do not know of an overdue report, which ends by itself', () => {
    expect(climbing().judged('A', '2026-06-30').levels.always).toBeNull();
  });
});

test('a milestone is done or not, by its own answer', () => {
  const workbook = tracked(planOf([indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' })]), june);
  expect(workbook.judged('M').judgement.status).toBe('no-data');
  workbook.type('M', { answer: 'Chưa hoàn thành' });
  expect(workbook.judged('M').judgement).toMatchObject({ status: 'on-track', met: false });
  workbook.type('M', { answer: 'Đã hoàn thành' });
  expect(workbook.judged('M').judgement).toMatchObject({ status: 'met', met: true });
});

test('a figure that another unit enters is not taken from this one', () => {
  const plan = planOf([indicator('A', '30%'), indicator('B', '30%', { receives: entersAt('kinh-te') })]);
  const workbook = tracked(plan, june);
  workbook.set('dti:entry:vh-xh:2026-06', 'A', 'code', 'B');
  workbook.type('B', { numerator: 31, denominator: 100 }, 'vh-xh');
  expect(workbook.judged('B').judgement.value).toBeNull();
  expect(workbook.assess().findings.map(({ code, unit }) => [code, unit])).toEqual(
    expect.arrayContaining([
      ['other-unit', 'vh-xh'],
      ['missing-row', 'vh-xh'],
    ]),
  );
});

test('an indicator that nobody enters is expected of nobody', () => {
  const workbook = tracked(planOf([indicator('A', '30%'), indicator('X', '30%', { receives: entersAt('') })]), june);
  expect(workbook.judged('X', '2026-06-30')).toMatchObject({
    enterers: [],
    sending: 'not-owed',
    judgement: { status: 'no-data' },
  });
});

test('counts in a rate are per its thousand', () => {
  const workbook = tracked(
    planOf([indicator('R', '01 doanh nghiệp/1.000 dân', { measure: counts('rate'), move: 'hold' })]),
    june,
  );
  workbook.type('R', { numerator: 13, denominator: 12_000 });
  expect(workbook.judged('R').judgement).toMatchObject({ status: 'met', value: 13_000 / 12_000 });
});
