import { describe, expect, test } from '@jest/globals';
import { statusReport } from '../../../shared/use-cases/status.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { counts, entersAt, everybody, indicator, milestone, planOf } from './plans.ts';
import { sound, tracked } from './tracked.ts';

const plan = planOf(
  [
    indicator('A', '30%'),
    indicator('B', '9/9 nền tảng', { measure: counts('count-of'), group: '2', receives: entersAt('kinh-te') }),
    indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone', group: '2' }),
    indicator('C', '90%', { receives: everybody, frequency: 'year' }),
  ],
  {
    groups: [
      { id: '1', printed: '1.', name: 'Một' },
      { id: '2', printed: '2.', name: 'Hai' },
      { id: '3', printed: '3.', name: 'Ba' },
    ],
  },
);
const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

function report() {
  const workbook = tracked(plan, june);
  workbook.type('A', { numerator: 40, denominator: 100 });
  workbook.type('M', { answer: 'lạ' });
  workbook.send('vh-xh', '2026-06-15');
  return sound(statusReport(workbook.snapshot(), { asOf: null, today: june.asOf }));
}

describe('where the plan stands', () => {
  test('is said of every indicator', () => {
    const { indicators, asOf, plan: id, title } = report();
    expect([asOf, id, title]).toEqual(['2026-06-16', 'test', 'Kế hoạch thử']);
    expect(
      indicators.map(({ code, unit, group, target, targetPrinted, sending, judgement }) => [
        code,
        unit,
        group,
        target,
        targetPrinted,
        sending,
        judgement.status,
      ]),
    ).toEqual([
      ['A', 'Phòng VH-XH', '1', 0.3, '30%', 'sent-on-time', 'met'],
      ['C', 'Các cơ quan, đơn vị', '1', 0.9, '90%', 'not-owed', 'no-data'],
      ['B', 'Phòng Kinh tế', '2', 1, '9/9 nền tảng', 'not-yet', 'no-data'],
      ['M', 'Phòng VH-XH', '2', true, 'Có quy chế', 'sent-on-time', 'no-data'],
    ]);
  });
  test('leads to where an indicator is entered; to the overview where many enter it, it is not asked for or its tab is gone', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 7 });
    workbook.type('B', { numerator: 8 }, 'kinh-te');
    workbook.type('M', { answer: 'Đã hoàn thành' });
    const book = workbook.snapshot();
    const placesIn = ({ sheets, names }: typeof book) =>
      sound(statusReport({ sheets, names }, { asOf: null, today: june.asOf })).indicators.map(({ code, place }) => {
        const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(place?.cell ?? '') ?? [];
        const rows = sheets.find(({ title }) => title === place?.sheet)?.rows ?? [];
        return [code, place?.sheet, rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65]];
      });
    expect(placesIn(book)).toEqual([
      ['A', 'Nhập - Phòng VH-XH', 7],
      ['C', 'Theo dõi', 'C'],
      ['B', 'Nhập - Phòng Kinh tế', 8],
      ['M', 'Nhập - Phòng VH-XH', 'Đã hoàn thành'],
    ]);
    const without = (...gone: readonly string[]) => ({
      ...book,
      sheets: book.sheets.filter(({ title }) => !gone.includes(title)),
    });
    expect(placesIn(without('Nhập - Phòng Kinh tế'))[2]).toEqual(['B', 'Theo dõi', 'B']);
    expect(placesIn(without('Nhập - Phòng Kinh tế', 'Theo dõi'))[2]).toEqual(['B', undefined, undefined]);
  });
  test('is counted by unit, with what it owes, sent and mistyped', () => {
    const { units } = report();
    expect(units.map(({ unit }) => unit)).toHaveLength(6);
    expect(units[0]).toMatchObject({
      id: 'vh-xh',
      unit: 'Phòng VH-XH',
      counts: { met: 1, 'no-data': 2, lagging: 0, overdue: 0 },
      owed: 2,
      sending: [{ period: '2026-06', state: 'sent-on-time', lastOnTimeDay: '2026-06-17' }],
      errors: 1,
    });
  });
  test('is counted by group; one without indicators is left out', () => {
    const { groups } = report();
    expect(groups.map(({ id, group, counts: of }) => [id, group, of.met + of['no-data']])).toEqual([
      ['1', 'Một', 2],
      ['2', 'Hai', 2],
    ]);
  });
  test('of a year without targets has none', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:settings', 'year', 'value', 2027);
    const { indicators } = sound(statusReport(workbook.snapshot(), { asOf: '2027-06-16', today: june.asOf }));
    expect(indicators[0]).toMatchObject({ target: null, targetPrinted: '', judgement: { status: 'undetermined' } });
  });
  test('cannot be said of a foreign workbook', () => {
    expect(statusReport(emptyWorkbook, { asOf: null, today: june.asOf })).toMatchObject({ ok: false });
  });
});
