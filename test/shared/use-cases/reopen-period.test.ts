import { describe, expect, test } from '@jest/globals';
import { reopenPeriod } from '../../../shared/use-cases/reopen-period.ts';
import { readTable } from '../../../shared/workbook/read-table.ts';
import { book } from './history/closing.ts';
import { everybody, indicator, planOf } from './plans.ts';
import { tableOf } from './tracked.ts';

const plan = planOf([
  indicator('A', '30%'),
  indicator('B', '>50%', { coordinates: { printed: 'kinh-te', units: ['kinh-te'], all: false } }),
  indicator('C', '90%', { receives: everybody }),
]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };

function closed() {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10, evidence: '12/BC-VHXH', note: '=riêng' });
  workbook.type('B', { numerator: 'khoảng 85', denominator: 100 });
  workbook.type('C', { numerator: 45, denominator: 50 }, 'kinh-te');
  workbook.set('dti:coord:kinh-te:2026-06', 0, 'counts', 'Đã phối hợp');
  workbook.send('vh-xh', '2026-06-16');
  const before = typed(workbook, '2026-06');
  workbook.close('2026-06', { reason: 'Thử' });
  return { workbook, before };
}

/** Everything that people fill in the tabs of a period. */
function typed(workbook: ReturnType<typeof book>, period: string) {
  const keys = [
    'code',
    'numerator',
    'denominator',
    'published',
    'answer',
    'evidence',
    'note',
    'counts',
    'sent',
    'sentOn',
    'sentBy',
  ];
  const markers = ['entry:vh-xh', 'entry:kinh-te', 'coord:kinh-te', 'send:vh-xh', 'send:kinh-te'];
  return markers.map((marker) =>
    (readTable(workbook.snapshot(), `dti:${marker}:${period}`)?.rows ?? []).map((row) => keys.map(row.value)),
  );
}

const openNow = (workbook: ReturnType<typeof book>) => workbook.tracker().open.map(({ period }) => period);
const acts = (workbook: ReturnType<typeof book>) =>
  tableOf(workbook.snapshot(), 'dti:history')
    .rows.filter((row) => String(row.value('kind')).includes('kỳ'))
    .map((row) => ['period', 'kind', 'revision', 'why'].map(row.value));

describe('reopening a period', () => {
  test('puts every entry back as it was typed, in the place of the next period with which nobody has begun', () => {
    const { workbook, before } = closed();
    const { phases } = workbook.reopen('2026-06');
    expect(phases).toEqual(['trace', 'room', 'open', 'done']);
    expect(openNow(workbook)).toEqual(['2026-06']);
    expect(typed(workbook, '2026-06')).toEqual(before);
    expect(acts(workbook)).toEqual([
      ['2026-06', 'Chốt kỳ', 1, 'Thử'],
      ['2026-06', 'Mở lại kỳ', 1, 'Nhập nhầm số liệu'],
    ]);
    expect(workbook.tracker().history).toEqual([]);
  });
  test('a second time changes nothing', () => {
    const { workbook } = closed();
    workbook.reopen('2026-06');
    const once = workbook.model();
    expect(workbook.reopen('2026-06').phases).toEqual(['done']);
    expect(workbook.model()).toEqual(once);
  });
  test('gives it blocks of its own where the next period is begun, and both are filled, judged and closed', () => {
    const { workbook, before } = closed();
    workbook.type('A', { numerator: 4, denominator: 10 }, 'vh-xh', '2026-07');
    workbook.reopen('2026-06');
    expect(openNow(workbook).sort()).toEqual(['2026-06', '2026-07']);
    expect(typed(workbook, '2026-06')).toEqual(before);
    expect(workbook.judged('A', '2026-07-20').judgement).toMatchObject({ period: '2026-07', numerator: 4 });
    workbook.type('A', { numerator: 2 }, 'vh-xh', '2026-06');
    expect(workbook.close('2026-06', { reason: 'Sửa số liệu' }).closed).toMatchObject({
      revision: 2,
      open: ['2026-07'],
    });
    expect(workbook.tracker().history.filter(({ code }) => code === 'A')).toMatchObject([
      { period: '2026-06', numerator: 2 },
    ]);
    expect(workbook.judged('A', '2026-07-20').judgement).toMatchObject({ period: '2026-07', numerator: 4 });
    expect(workbook.check('2026-07-10').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    workbook.close('2026-07', { today: '2026-07-20' });
    expect(openNow(workbook)).toEqual(['2026-08']);
    expect(workbook.tracker().history.filter(({ code }) => code === 'A')).toMatchObject([
      { numerator: 2 },
      { numerator: 4 },
    ]);
  });
  test('closed again with a reason, the rows of the first time stay and the new ones count', () => {
    const { workbook } = closed();
    workbook.reopen('2026-06');
    workbook.type('A', { numerator: 5 });
    expect(() => workbook.close('2026-06')).toThrow('needs a reason');
    const { closed: again } = workbook.close('2026-06', { reason: 'Đơn vị báo nhầm', today: '2026-06-25' });
    expect(again).toMatchObject({ revision: 2, reason: 'Đơn vị báo nhầm', open: ['2026-07'] });
    const rows = tableOf(workbook.snapshot(), 'dti:history').rows.filter((row) => row.value('code') === 'A');
    expect(rows.map((row) => ['revision', 'numerator', 'asOf'].map(row.value))).toEqual([
      [1, 3, { date: '2026-06-18' }],
      [2, 5, { date: '2026-06-18' }],
    ]);
    expect(workbook.tracker().history.find(({ code }) => code === 'A')).toMatchObject({ numerator: 5 });
  });
  test('of figures that were brought in puts them back too', () => {
    const workbook = book(plan, june);
    workbook.past([{ code: 'A', period: '2026-05', asOf: '2026-05-14', numerator: 1, denominator: 10, value: 0.1 }]);
    expect(workbook.reopen('2026-05').reopened).toEqual({ period: '2026-05', revision: 0, open: ['2026-05'] });
    expect(typed(workbook, '2026-05')[0]?.[0]?.slice(0, 3)).toEqual(['A', 1, 10]);
  });
  test.each([
    ['2026-05', 'x', /^Tháng 5\/2026 chưa có trong "Lịch sử"/],
    ['kỳ này', 'x', /^Không hiểu kỳ/],
    ['2026-06', ' ', /^Mở lại tháng 6\/2026 thì phải ghi lý do/],
  ])('of %s with the reason "%s" is refused', (period, reason, sentence) => {
    const answer = reopenPeriod(closed().workbook.snapshot(), { period, reason, by: null, today: '2026-06-20' });
    expect(answer.ok ? '' : answer.problem.vi).toMatch(sentence);
  });
});
