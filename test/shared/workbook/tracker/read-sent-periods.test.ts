import { expect, test } from '@jest/globals';
import type { ReportingRule } from '../../../../shared/calendar/deadline.ts';
import type { ArchiveRow } from '../../../../shared/workbook/tracker/archive.ts';
import { readSentPeriods } from '../../../../shared/workbook/tracker/read-sent-periods.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';

const monthly: ReportingRule = {
  kind: 'month',
  deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
  cutOff: { rule: 'day', monthOfPeriod: 1, day: 14 },
  estimated: false,
};
const by = { units: [{ id: 'vh-xh' }], rules: [monthly], trackingStart: '2026-05-01' };

/** A row of `Lịch sử` with these cells; a sending where nothing else is said. */
function row(cells: Readonly<Record<string, Value>>, more: Partial<ArchiveRow> = {}): ArchiveRow {
  const value = (key: string): Value => cells[key] ?? null;
  const own = { row: 8, value, cell: () => null, hasFormula: () => false };
  const known = { period: '2026-06', revision: 1, id: 'vh-xh/sending', code: '', unit: 'vh-xh' };
  return { kind: 'sending', ...known, row: own, ...more };
}

test.each<readonly [string, readonly ArchiveRow[], string | null]>([
  ['on the last day is in time', [row({ answer: 'Đã gửi', sentOn: { date: '2026-06-17' } })], 'sent-on-time'],
  ['a day later is late', [row({ answer: 'Đã gửi', sentOn: { date: '2026-06-18' } })], 'sent-late'],
  [
    'of several days the first counts: a correction does not make it late',
    [row({ sentOn: { date: '2026-06-25' } }), row({ sentOn: { date: '2026-06-16' } })],
    'sent-on-time',
  ],
  ['ticked without a day is taken for in time', [row({ answer: 'Đã gửi' })], 'sent-on-time'],
  ['not ticked is missing', [row({ answer: 'Chưa gửi' })], 'missing'],
  ['not owed before the start of tracking', [row({ answer: 'Chưa gửi' }, { period: '2026-04' })], null],
  [
    'a figure that was brought in tells it by its day',
    [row({ sentOn: { date: '2026-06-18' } }, { kind: 'figure' })],
    'sent-late',
  ],
  ['a figure without a day says nothing', [row({ value: 0.5 }, { kind: 'figure' })], null],
  ['nobody reports by this kind of period', [row({ answer: 'Đã gửi' }, { period: '2026-W23' })], null],
  ['a unit that is no longer in the list', [row({ answer: 'Đã gửi' }, { unit: 'cũ' })], null],
])('what was sent: %s', (_name, rows, state) => {
  expect(readSentPeriods(rows, by).map((one) => one.state)).toEqual(state === null ? [] : [state]);
});
