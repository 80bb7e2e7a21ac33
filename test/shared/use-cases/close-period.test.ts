import { describe, expect, test } from '@jest/globals';
import { closePeriod } from '../../../shared/use-cases/close-period.ts';
import { readTables } from '../../../shared/workbook/read-table.ts';
import { book } from './history/closing.ts';
import { everybody, indicator, planOf } from './plans.ts';
import { sound, tableOf } from './tracked.ts';

const plan = planOf([
  indicator('A', '30%', { evidenceRequired: true }),
  indicator('B', '>50%'),
  indicator('C', '90%', { receives: everybody }),
]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };
const request = { period: '2026-06', reason: null, by: null, asOf: null, today: '2026-06-18' };

function filled() {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10, evidence: '12/BC-VHXH', note: '=riêng' });
  workbook.type('C', { numerator: 90, denominator: 100 });
  workbook.type('C', { numerator: 45, denominator: 50 }, 'kinh-te');
  workbook.send('vh-xh', '2026-06-16');
  return workbook;
}

const historyOf = (workbook: ReturnType<typeof book>, ...keys: readonly string[]) =>
  tableOf(workbook.snapshot(), 'dti:history').rows.map((row) => keys.map((key) => row.value(key)));

describe('closing a period', () => {
  test('writes every entry into the history, reads it back, and only then opens the next period', () => {
    const workbook = filled();
    const { phases, closed } = workbook.close('2026-06');
    expect(phases).toEqual(['append', 'open', 'done']);
    expect(closed).toMatchObject({
      period: '2026-06',
      revision: 1,
      on: '2026-06-18',
      by: 'Nguyễn Văn A',
      open: ['2026-07'],
    });
    expect(workbook.tracker().open).toMatchObject([
      { period: '2026-07', cutOff: '2026-07-14', lastOnTimeDay: '2026-07-17' },
    ]);
    expect(workbook.tracker().history).toMatchObject([
      {
        code: 'A',
        unit: 'vh-xh',
        period: '2026-06',
        asOf: '2026-06-14',
        numerator: 3,
        denominator: 10,
        value: 0.3,
        evidence: '12/BC-VHXH',
      },
      { code: 'C', unit: 'vh-xh', numerator: 90, denominator: 100, value: 0.9 },
      { code: 'C', unit: 'kinh-te', numerator: 45, denominator: 50, value: 0.9 },
    ]);
  });
  test('keeps the verdict with the target it was reached on, and who closed it when', () => {
    const workbook = filled();
    workbook.close('2026-06');
    const rows = historyOf(
      workbook,
      'code',
      'unit',
      'status',
      'met',
      'target',
      'reading',
      'version',
      'revision',
      'note',
      'by',
    );
    expect(rows[0]).toEqual(['A', 'Phòng VH-XH', '● Đạt', 'Có', '30%', '≥30%', 1, 1, '=riêng', 'Nguyễn Văn A']);
    expect(rows[1]?.slice(0, 3)).toEqual(['B', 'Phòng VH-XH', expect.stringMatching(/Chưa có số liệu|Quá hạn/)]);
    const last = historyOf(workbook, 'kind', 'on', 'asOf', 'seal').slice(-1);
    expect(last).toEqual([
      ['Chốt kỳ', { date: '2026-06-18' }, { date: '2026-06-18' }, expect.stringMatching(/^\d+-[0-9a-f]{8}$/)],
    ]);
  });
  test('empties the tabs for the next period, in their place', () => {
    const workbook = filled();
    const before = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06');
    workbook.close('2026-06');
    const after = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-07');
    expect([after.sheet, after.keyRow, after.rows.length, after.isBounded]).toEqual([
      before.sheet,
      before.keyRow,
      before.rows.length,
      true,
    ]);
    expect(after.rows.map((row) => ['numerator', 'denominator', 'evidence', 'note'].map(row.value))).toEqual(
      after.rows.map(() => [null, null, null, null]),
    );
    const [sending] = tableOf(workbook.snapshot(), 'dti:send:vh-xh:2026-07').rows;
    expect(['sent', 'sentOn', 'sentBy'].map((key) => sending?.value(key))).toEqual(['Chưa gửi', null, null]);
    const sheet = workbook.snapshot().sheets.find(({ title }) => title === after.sheet);
    expect(sheet?.rows.flat().filter((value) => typeof value === 'string' && value.startsWith('Kỳ báo cáo'))).toEqual([
      'Kỳ báo cáo: tháng 7/2026 - số liệu tính đến ngày 14/7/2026 - gửi chậm nhất ngày 17/7/2026',
    ]);
    expect(readTables(workbook.snapshot(), 'dti:entry:').every(({ marker }) => marker.endsWith(':2026-07'))).toBe(true);
    expect(workbook.check('2026-06-18').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test('keeps to the letter what stands beside no code, or was written where nobody has sent', () => {
    const workbook = filled();
    const last = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06').rows.length - 1;
    workbook.set('dti:entry:vh-xh:2026-06', last, 'note', 'ghi bên lề');
    workbook.close('2026-06', { reason: 'thử' });
    const noted = historyOf(workbook, 'code', 'unitKey', 'kind', 'note', 'numerator', 'status').filter(
      ([, , , note]) => note === 'ghi bên lề',
    );
    expect(noted).toEqual([[null, 'vh-xh', 'Số liệu', 'ghi bên lề', null, null]]);
  });
  test.each([
    ['Lịch sử', 'Không thấy bảng của trang "Lịch sử"'],
    ['Cấu hình', 'Không tìm thấy bảng "Thông tin chung"'],
  ])('is refused while %s is gone, and nothing is changed', (gone, said) => {
    const workbook = filled();
    const model = workbook.model();
    const left = {
      ...model,
      names: Object.fromEntries(Object.entries(model.names).filter(([, { sheet }]) => sheet !== gone)),
      sheets: model.sheets.filter(({ title }) => title !== gone),
    };
    const answer = closePeriod(book(plan, june, left).snapshot(), { ...request, reason: 'thử' });
    expect(answer.ok ? '' : answer.problem.vi).toContain(said);
  });
  test('a second time changes nothing', () => {
    const workbook = filled();
    workbook.close('2026-06');
    const once = workbook.model();
    expect(workbook.close('2026-06').phases).toEqual(['done']);
    expect(workbook.model()).toEqual(once);
  });
  test('holds where a figure cannot be used, unless a reason is given; what was typed is kept to the letter', () => {
    const workbook = filled();
    workbook.type('B', { numerator: 'khoảng 85', denominator: 100 });
    expect(sound(closePeriod(workbook.snapshot(), request))).toMatchObject({
      phase: 'held',
      findings: [{ code: 'not-a-number' }],
    });
    workbook.close('2026-06', { reason: 'Đơn vị sẽ bổ sung' });
    const row = historyOf(workbook, 'code', 'numerator', 'value', 't_numerator', 't_denominator', 'why')[1];
    expect(row).toEqual(['B', null, null, 'khoảng 85', 100, 'Đơn vị sẽ bổ sung']);
    expect(workbook.tracker().history.some(({ code }) => code === 'B')).toBe(false);
  });
  test.each([
    ['2026-08', /^Tháng 8\/2026 không phải là kỳ đang mở .* tháng 6\/2026 \(2026-06\)\.$/],
    ['tháng 6', /^Không hiểu kỳ "tháng 6"\./],
  ])('cannot close %s', (period, sentence) => {
    const answer = closePeriod(filled().snapshot(), { ...request, period });
    expect(answer.ok ? '' : answer.problem.vi).toMatch(sentence);
  });
});
