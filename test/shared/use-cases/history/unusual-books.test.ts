import { describe, expect, test } from '@jest/globals';
import { closePeriod } from '../../../../shared/use-cases/close-period.ts';
import { reopenPeriod } from '../../../../shared/use-cases/reopen-period.ts';
import { markers } from '../../../../shared/workbook/anchors.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { indicator, planOf } from '../plans.ts';
import { tableOf } from '../tracked.ts';
import { book } from './closing.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '50%')]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };
type Book = ReturnType<typeof book>;

function closed(): Book {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10 });
  workbook.type('B', { numerator: 4, denominator: 10 });
  workbook.close('2026-06', { reason: 'Thử' });
  return workbook;
}

/** Writes one value under a key of every row of a table. */
function everyRow(workbook: Book, marker: string, key: string, value: (index: number) => Value): void {
  const { rows } = tableOf(workbook.snapshot(), marker);
  rows.forEach((_, index) => {
    workbook.set(marker, index, key, value(index));
  });
}

/** What is said at the step at which nothing more can be done. */
function refusedAt(workbook: Book): string {
  for (let count = 0; count < 6; count += 1) {
    const step = reopenPeriod(workbook.snapshot(), { period: '2026-06', reason: 'Sửa', by: null, today: '2026-07-20' });
    if (!step.ok) return step.problem.vi;
    if (!('changes' in step.value)) return step.value.phase;
    workbook.apply(step.value.changes);
  }
  return 'never done';
}

describe('a list of open periods', () => {
  test('that is full has no room for one that is reopened: said, and what was closed stays', () => {
    const workbook = closed();
    workbook.type('A', { numerator: 1, denominator: 10 }, 'vh-xh', '2026-07');
    everyRow(workbook, markers.open, 'period', (index) => `2026-${String(index + 7).padStart(2, '0')}`);
    expect(refusedAt(workbook)).toContain('Kỳ đang mở');
    expect(workbook.tracker().archive.inEffect.get('2026-06')?.length).toBeGreaterThan(1);
  });
  test('that was deleted is asked for, when a period is reopened', () => {
    const workbook = closed();
    const { dti_open: _, ...names } = workbook.model().names;
    const { sheet, keyRow } = tableOf(workbook.snapshot(), markers.open);
    const model = workbook.model();
    const left = book(plan, june, { ...model, names });
    left.apply([{ do: 'write', sheet, row: keyRow, column: 1, cells: [[null]] }]);
    expect(refusedAt(left)).toContain('Kỳ đang mở');
  });
});

test('without a rule for its kind a period that comes is counted to its own end', () => {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10 });
  workbook.type('B', { numerator: 4, denominator: 10 });
  workbook.close('2026-06', { reason: 'Thử' });
  everyRow(workbook, markers.rules, 'kind', () => null);
  workbook.reopen('2026-06');
  expect(workbook.tracker().open).toEqual([
    { period: '2026-06', cutOff: '2026-06-30', lastOnTimeDay: '2026-06-30', estimated: false },
  ]);
});

test('an evaluation date before the cut-off is no day to judge a closing on', () => {
  const workbook = book(plan, june);
  const settings = tableOf(workbook.snapshot(), markers.settings).rows;
  const row = settings.findIndex((one) => one.value('key') === 'evaluation-date');
  workbook.set(markers.settings, row, 'value', { date: '2026-06-01' });
  workbook.type('A', { numerator: 3, denominator: 10 });
  workbook.close('2026-06', { reason: 'Thử', today: '2026-06-18' });
  expect(workbook.tracker().archive.closings[0]?.asOf).toBe('2026-06-18');
});

test('figures typed after the closing was written are not lost: it is written once more', () => {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10 });
  const request = { period: '2026-06', reason: 'Thử', by: null, asOf: null, today: '2026-06-18' };
  const first = closePeriod(workbook.snapshot(), request);
  if (!first.ok || !('changes' in first.value)) throw new Error('no step');
  workbook.apply(first.value.changes);
  workbook.type('B', { note: 'gõ thêm' });
  workbook.send('vh-xh', '2026-06-17');
  workbook.close('2026-06', { reason: null });
  const rows = workbook.tracker().archive.inEffect.get('2026-06') ?? [];
  expect(rows.find(({ code }) => code === 'B')?.row.value('note')).toBe('gõ thêm');
  expect(workbook.tracker().archive.closings.map(({ revision }) => revision)).toEqual([1, 2]);
});
