import { describe, expect, test } from '@jest/globals';
import {
  indicatorsOn,
  judgedBy,
  targetVersion,
  versionsIn,
} from '../../../../shared/use-cases/history/target-version.ts';
import type { ArchiveRow } from '../../../../shared/workbook/tracker/archive.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { indicator, planOf } from '../plans.ts';
import { tracked } from '../tracked.ts';

/** A row of `Lịch sử` that was closed with these cells. */
function closed(period: string, cells: Readonly<Record<string, Value>>, code = 'A'): ArchiveRow {
  const value = (key: string): Value => cells[key] ?? null;
  const row = { row: 8, value, cell: () => null, hasFormula: () => false };
  return { kind: 'figure', period, revision: 1, id: `vh-xh/entry/${code}`, code, unit: 'vh-xh', row };
}
const versions = (...rows: readonly ArchiveRow[]) =>
  versionsIn({ inEffect: new Map(rows.map((row) => [row.period, [row]])) });

const one = indicator('A', '30%');
const now = judgedBy(one, 2026);
const asClosed = { ...now, version: 1, cutOff: { date: '2026-06-14' } };
const { settings } = tracked(planOf([one]), { asOf: '2026-06-10', open: ['2026-06'] }).tracker();
const noted = (from: string | null, basis = '45/QĐ-UBND', code = 'A') => ({ code, basis, from });

test('an indicator is judged by its target and measure of the year; by none where it has none', () => {
  expect(now).toMatchObject({ target: '30%', reading: '≥30%' });
  expect(judgedBy(one, 2027)).toEqual({ target: null, reading: null, measure: now.measure });
});

describe('the version of a target', () => {
  test('is the first where nothing was closed, and stays while nothing changes', () => {
    expect(targetVersion(versions(), [noted(null)], 'A', now)).toEqual({ ...now, version: 1, basis: null });
    expect(targetVersion(versions(closed('2026-06', asClosed)), [], 'A', now).version).toBe(1);
  });
  test.each([
    ['a document without a day', [noted(null, 'NQ 1'), noted(null)], '45/QĐ-UBND'],
    ['a document with its day', [noted('2026-07-01')], '45/QĐ-UBND, từ ngày 01/7/2026'],
    ['no document', [noted('2026-07-01', 'NQ 1', 'B')], null],
  ])('is one more where it was another: %s', (_name, amendments, basis) => {
    const before = closed('2026-06', { ...asClosed, target: '20%', version: 3 });
    expect(targetVersion(versions(before), amendments, 'A', now)).toEqual({ ...now, version: 4, basis });
  });
});

describe('before an amendment comes into effect', () => {
  const targetOn = (day: string, from: string, ...rows: readonly ArchiveRow[]) => {
    const two = indicator('A', '50%', {
      targets: [...indicator('A', '50%').targets, ...one.targets.map((target) => ({ ...target, year: 2030 }))],
    });
    const [found] = indicatorsOn({ indicators: [two], amendments: [noted(from)], settings }, versions(...rows), day);
    return found?.targets.map(({ year, printed, reading }) => [year, printed, reading.value]);
  };
  test.each([
    ['what was closed before it counts', '2026-06-30', [closed('2026-06', asClosed)], '30%', 0.3],
    ['as it was read then', '2026-06-30', [closed('2026-06', { ...asClosed, reading: '>40%' })], '30%', 0.4],
    [
      'or as it is printed where that is not kept',
      '2026-06-30',
      [closed('2026-06', { ...asClosed, reading: null })],
      '30%',
      0.3,
    ],
    [
      'not what was closed later',
      '2026-06-30',
      [closed('2026-07', { ...asClosed, cutOff: { date: '2026-07-14' } })],
      '50%',
      0.5,
    ],
    [
      'not what was closed nobody knows when',
      '2026-06-30',
      [closed('2026-06', { ...asClosed, cutOff: 'tháng 6' })],
      '50%',
      0.5,
    ],
    ['what stands now where nothing was closed', '2026-06-30', [], '50%', 0.5],
    ['from its day on what stands now', '2026-07-01', [closed('2026-06', asClosed)], '50%', 0.5],
  ])('%s', (_name, day, rows, printed, value) => {
    expect(targetOn(day, '2026-07-01', ...rows)).toEqual([
      [2026, printed, value],
      [2030, '30%', 0.3],
    ]);
  });
});
