import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { judge } from '../../../shared/progress/judge.ts';
import type { Judgement } from '../../../shared/progress/types.ts';
import { type Case, FROM_3_PERCENT, inputOf, type Said } from '../../cases/progress/make.ts';

type Asked = Pick<Case, 'target' | 'figures' | 'with'>;

function judged({ target, figures, with: more = {} }: Asked): Judgement {
  return judge(inputOf({ target, figures, with: more, gives: ['met', true], vi: '', en: '', remedy: null }));
}

/** 3% on 1 January to 30% by the year's end, on one day. */
function ramp(asOf: string, said: Said, more: Case['with'] = {}): Judgement {
  return judged({ target: '30%', figures: { [asOf]: said }, with: { ...FROM_3_PERCENT, ...more } });
}

test('the example of the domain, word for word', () => {
  const { reason, remedy } = ramp('2026-06-14', [46, 575]);
  expect(reason.vi).toBe(
    'Đến 14/6 đạt 8,0%, thấp hơn 7,2 điểm phần trăm so với mức cần đạt (15,2%) để hoàn thành mục tiêu 30% vào cuối năm.',
  );
  expect(remedy?.vi).toBe('Cần thêm 42 hồ sơ để kịp tiến độ; bình quân mỗi tháng cần tăng 3,4 điểm phần trăm.');
});

test('a judgement holds everything that was computed', () => {
  const { reason, remedy, ...rest } = ramp('2026-06-14', [46, 575]);
  expect([reason.en, remedy?.en].join(' ')).toMatch(/^By 14 June .* a month is needed\.$/);
  expect(rest).toEqual({
    status: 'lagging',
    verdict: 'lagging',
    met: false,
    value: 0.08,
    numerator: 46,
    denominator: 575,
    period: '2026-06',
    expected: 0.15164835164835164,
    gap: 0.07164835164835165,
    ofSchedule: 0.4110207768744354,
    pacePerMonth: 0.03359605911330049,
    greenAt: 0.13948351648351648,
    missingCount: 42,
    baseline: { value: 0.03, date: '2026-01-01', assumed: false },
    forecast: null,
    provisional: false,
    counted: true,
    levels: {
      always: null,
      whenBlank: 'no-data',
      onTrackAt: 0.13948351648351648,
      atRiskAt: 0.11515384615384615,
      unitLevel: 0.15164835164835164,
      smallGapUnits: 1,
      closingFrom: null,
      byAnswer: false,
      otherwise: 'lagging',
    },
  });
});

test('an unsettled target shows its figures and says nothing of them', () => {
  const { reason, ...rest } = ramp('2026-06-14', [46, 575], { undetermined: 'hai mức khác nhau' });
  expect(reason.vi).toBe('Chờ làm rõ chỉ tiêu: hai mức khác nhau.');
  expect(rest).toEqual({
    status: 'undetermined',
    verdict: 'undetermined',
    met: null,
    value: 0.08,
    numerator: 46,
    denominator: 575,
    period: '2026-06',
    expected: null,
    gap: null,
    ofSchedule: null,
    pacePerMonth: null,
    greenAt: null,
    missingCount: null,
    baseline: null,
    forecast: null,
    provisional: false,
    counted: true,
    remedy: null,
    levels: {
      always: 'undetermined',
      whenBlank: 'no-data',
      onTrackAt: null,
      atRiskAt: null,
      unitLevel: null,
      smallGapUnits: 0,
      closingFrom: null,
      byAnswer: false,
      otherwise: 'undetermined',
    },
  });
});

test.each([
  ['its value', { value: null }],
  ['its comparison', { comparison: null }],
  ['its sureness', { sure: false }],
])('a target without %s is unsettled', (_what, lacking) => {
  const input = inputOf({
    target: '30%',
    figures: { '2026-06-14': 0.3 },
    gives: ['met', true],
    vi: '',
    en: '',
    remedy: null,
  });
  expect(judge({ ...input, target: { ...input.target, ...lacking } }).status).toBe('undetermined');
});

test('an unsettled target with nothing reported has nothing to show', () => {
  const { value, numerator, denominator, period } = judged({ target: '50 - 60%', figures: {} });
  expect([value, numerator, denominator, period]).toEqual([null, null, null, null]);
});

describe('the numbers of a judgement', () => {
  test('3 to 12 against 30 at mid-year is 67% of the schedule', () => {
    const { ofSchedule, expected, status } = ramp('2026-07-02', 0.12);
    expect([ofSchedule, expected, status]).toEqual([2 / 3, 0.165, 'lagging']);
  });

  test('ahead of the expected level the gap is negative', () => {
    expect(ramp('2026-07-02', 0.2).gap).toBe(-0.035);
  });

  test('a met target has a gap and no remedy', () => {
    const { gap, missingCount, pacePerMonth, greenAt } = ramp('2026-07-02', [31, 100]);
    expect([gap, missingCount, pacePerMonth, greenAt]).toEqual([-0.145, null, null, 0.1515]);
  });

  test('a met target after its date was overtaken as well', () => {
    expect(ramp('2026-12-31', 0.3, { asOf: '2027-02-01' }).ofSchedule).toBe(1);
  });

  test('without a pace verdict the schedule is not told', () => {
    const { ofSchedule, expected, gap, greenAt } = ramp('2026-01-08', 0.03);
    expect([ofSchedule, expected, gap, greenAt]).toEqual([null, 0.03519230769230769, 0.005192307692307692, 0.3]);
  });

  test('at the very start of the time there is no schedule to divide by', () => {
    const thresholds = {
      ...inputOf({ target: '30%', figures: {}, gives: ['met', true], vi: '', en: '', remedy: null }).thresholds,
      graceShare: 0,
    };
    const { ofSchedule, status } = ramp('2026-01-01', 0.03, { thresholds });
    expect([ofSchedule, status]).toEqual([null, 'on-track']);
  });

  test('a hold is expected to be where its target is', () => {
    const { expected, gap, greenAt, pacePerMonth, missingCount, ofSchedule } = judged({
      target: '≥95%',
      figures: { '2026-06-14': [90, 100] },
      with: { move: 'hold' },
    });
    expect([expected, gap, greenAt, pacePerMonth, missingCount, ofSchedule]).toEqual([0.95, 0.05, 0.95, null, 5, null]);
  });

  test('a milestone has no expected level', () => {
    const { expected, gap, greenAt, value } = judged({
      target: 'Có ứng dụng AI',
      figures: { '2026-06-14': false },
      with: { move: 'milestone' },
    });
    expect([expected, gap, greenAt, value]).toEqual([null, null, null, false]);
  });

  test('a hold that waits can be met by its target only', () => {
    const { expected, greenAt, missingCount, pacePerMonth } = judged({
      target: '100%',
      figures: { '2026-06-14': [5, 10] },
      with: { move: 'hold', holdsFrom: '2026-09-30' },
    });
    expect([expected, greenAt, missingCount, pacePerMonth]).toEqual([null, 1, 5, null]);
  });

  test('nothing reported leaves the expected level', () => {
    const { value, expected, gap, period, greenAt } = judged({
      target: '30%',
      figures: {},
      with: { ...FROM_3_PERCENT, asOf: '2026-07-02' },
    });
    expect([value, expected, gap, period, greenAt]).toEqual([null, 0.165, null, null, 0.1515]);
  });

  test('nothing arose: what else was typed is not judged', () => {
    const input = inputOf({
      target: '30%',
      figures: { '2026-06-14': [46, 575] },
      with: FROM_3_PERCENT,
      gives: ['met', true],
      vi: '',
      en: '',
      remedy: null,
    });
    const observations = input.observations.map((one) => ({ ...one, noneArising: true }));
    const { value, met, status, counted } = judge({ ...input, observations });
    expect([value, met, status, counted]).toEqual([null, null, 'no-data', false]);
  });
});

describe('how many things are missing', () => {
  const missing = (target: string, said: Said, more: Case['with'] = {}) =>
    judged({ target, figures: { '2026-06-14': said }, with: { move: 'hold', ...more } }).missingCount;

  test.each<[string, Said, number | null]>([
    ['≥95%', [94, 100], 1],
    ['≥95%', [945, 1000], 5],
    ['≥95%', [9, 11], 2],
    ['>95%', [95, 100], 1],
    ['>95%', [94, 100], 2],
    ['>95%', [18, 20], 2],
    ['>33,3%', [1, 10], 3],
    ['không quá 5%', [8, 100], 3],
    ['dưới 5%', [5, 100], 1],
    ['dưới 5%', [8, 100], 4],
    ['9/9 nền tảng', [7, 9], 2],
    ['9/9 nền tảng', [7, 10], 3],
    ['ít nhất 10 ấp', 7, 3],
    ['trên 10 ấp', 10, 1],
    ['01 doanh nghiệp/1.000 dân', [9, 25000], 16],
    ['01 doanh nghiệp/1.000 dân', [9, 25001], 17],
    ['01 doanh nghiệp/1.000 dân', 0.36, null],
    ['≥95%', 0.9, null],
    ['tối thiểu 5 tỷ đồng', 4, null],
    ['bằng 5 ấp', 7, 0],
    ['≥95%', [96, 100], null],
  ])('%s with %j: %j', (target, said, count) => {
    expect(missing(target, said)).toBe(count);
  });

  test('on a ramp the expected level is what has to be reached, strict or not', () => {
    expect(missing('>30%', [3, 100], { move: 'ramp', ...FROM_3_PERCENT, asOf: '2026-07-02' })).toBe(14);
    expect(missing('>30%', [3, 200], { move: 'ramp', ...FROM_3_PERCENT, asOf: '2026-07-02' })).toBe(30);
  });
});

describe('the pace that is needed', () => {
  test('for a falling target it is a fall, as a positive number', () => {
    const { pacePerMonth } = judged({
      target: 'không quá 5%',
      figures: { '2026-06-30': 0.11 },
      with: { baseline: { value: 0.2, date: '2026-01-01' } },
    });
    expect(pacePerMonth).toBeCloseTo(0.06 / (6 + 1 / 31), 12);
  });

  test('it is told while the pace is not yet judged', () => {
    expect(ramp('2026-01-31', 0.08).pacePerMonth).toBe(0.02);
  });

  test.each(['2026-12-31', '2027-01-15'])('on %s no time is left', (asOf) => {
    expect(ramp('2026-12-31', 0.08, { asOf }).pacePerMonth).toBeNull();
  });
});

describe('the baseline', () => {
  test('is the first reported figure where none was entered', () => {
    const { baseline } = judged({
      target: '30%',
      figures: { '2026-02-14': 'none', '2026-03-14': [5, 100], '2026-06-14': 0.1 },
    });
    expect(baseline).toEqual({ value: 0.05, date: '2026-03-14', assumed: true });
  });

  test('is not the only figure there is', () => {
    expect(judged({ target: '30%', figures: { '2026-06-14': 0.1 } }).baseline).toBeNull();
  });

  test('given in parts is taken exactly', () => {
    const thirds = { value: 0.3333, date: '2026-01-01', parts: { numerator: 3, denominator: 9 } };
    const { baseline, expected } = judged({
      target: '9/9',
      figures: { '2026-07-02': [6, 9] },
      with: { baseline: thirds },
    });
    expect([baseline?.value, expected]).toEqual([1 / 3, 2 / 3]);
  });

  test('of a rate in parts is a rate', () => {
    const parts = { value: 0, date: '2026-01-01', parts: { numerator: 5, denominator: 25000 } };
    const { baseline } = judged({
      target: '01 doanh nghiệp/1.000 dân',
      figures: { '2026-07-02': 0.5 },
      with: { baseline: parts },
    });
    expect(baseline?.value).toBe(0.2);
  });

  test('plays no part in a hold or a milestone', () => {
    expect(ramp('2026-06-14', 0.1, { move: 'hold' }).baseline).toBeNull();
    expect(ramp('2026-06-14', 0.1, { move: 'milestone' }).baseline).toBeNull();
  });
});

describe('what counts as met or lagging', () => {
  test('what waits for the higher level does not, unless it is met', () => {
    const waitingDocument = '123/UBND-KGVX';
    expect(ramp('2026-06-14', 0.08, { waitingDocument }).counted).toBe(false);
    expect(ramp('2026-06-14', 0.2, { waitingDocument }).counted).toBe(false);
    expect(ramp('2026-06-14', 0.3, { waitingDocument }).counted).toBe(true);
  });

  test('an overdue report does', () => {
    expect(ramp('2026-06-14', 0.08, { overduePeriod: '2026-07' }).counted).toBe(true);
  });
});

test('a provisional judgement says so', () => {
  expect(ramp('2026-06-14', 0.08, { provisional: true }).provisional).toBe(true);
  expect(ramp('2026-06-14', 0.08, { provisional: true, undetermined: 'x' }).provisional).toBe(true);
});

describe('levels', () => {
  test('do not depend on the judged figure', () => {
    const history = { '2026-03-14': [5, 100], '2026-05-14': 0.31 } as const;
    const levelsWith = (said: Said) => judged({ target: '30%', figures: { ...history, '2026-06-14': said } }).levels;
    expect(levelsWith(0.9)).toEqual(levelsWith(null));
    expect(levelsWith([1, 100])).toEqual(levelsWith('none'));
  });

  test('of a hold: two points, and last period', () => {
    expect(
      judged({ target: '≥95%', figures: { '2026-05-14': [9, 10], '2026-06-14': null }, with: { move: 'hold' } }).levels,
    ).toEqual({
      always: null,
      whenBlank: 'no-data',
      onTrackAt: null,
      atRiskAt: 0.93,
      unitLevel: null,
      smallGapUnits: 0,
      closingFrom: 0.9,
      byAnswer: false,
      otherwise: 'lagging',
    });
  });

  test('of a falling ramp: the easier of two is the higher', () => {
    const { levels } = judged({
      target: 'không quá 5%',
      figures: { '2026-07-02': 0.1 },
      with: { baseline: { value: 0.06, date: '2026-01-01' } },
    });
    expect([levels.onTrackAt, levels.atRiskAt, levels.unitLevel]).toEqual([0.0555, 0.065, 0.055]);
  });

  test('of a rate: a unit counts in the numerator', () => {
    const { levels } = judged({
      target: '01 doanh nghiệp/1.000 dân',
      figures: { '2026-07-02': 0.1 },
      with: { baseline: { value: 0, date: '2026-01-01' } },
    });
    expect([levels.unitLevel, levels.smallGapUnits]).toEqual([0.0005, 1]);
  });

  test('of an amount: no tolerance in units', () => {
    const { levels } = judged({
      target: 'tối thiểu 5 tỷ đồng',
      figures: { '2026-07-02': 0.1 },
      with: { baseline: { value: 0, date: '2026-01-01' } },
    });
    expect([levels.atRiskAt, levels.unitLevel, levels.smallGapUnits]).toEqual([1.75, null, 0]);
  });

  test('of a milestone: the answer decides', () => {
    const { levels } = judged({
      target: 'Có ứng dụng AI',
      figures: {},
      with: { move: 'milestone', asOf: '2026-11-01' },
    });
    expect([levels.byAnswer, levels.otherwise, levels.atRiskAt]).toEqual([true, 'at-risk', null]);
  });

  test('of an overdue report: overdue, whatever is typed', () => {
    expect(ramp('2026-06-14', 0.3, { overduePeriod: '2026-06' }).levels.always).toBe('overdue');
  });

  test('of what waits for the higher level: never lagging', () => {
    expect(ramp('2026-06-14', null, { waitingDocument: '1/UBND' }).levels.otherwise).toBe('at-risk');
  });
});

test('a target of 0 from 0 is met by 0', () => {
  const none = { ...readTarget('không quá 5 hồ sơ'), value: 0 };
  const input = inputOf({
    target: '30%',
    figures: { '2026-06-14': 0 },
    with: { baseline: { value: 0, date: '2026-01-01' } },
    gives: ['met', true],
    vi: '',
    en: '',
    remedy: null,
  });
  expect(judge({ ...input, target: none }).status).toBe('met');
  expect(
    judge({ ...input, target: none, observations: [{ ...input.observations[0], value: 2 } as never] }).status,
  ).toBe('lagging');
});
