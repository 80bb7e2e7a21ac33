import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refresh } from '../../../shared/use-cases/refresh.ts';
import { shownMarkers } from '../../../shared/workbook/anchors.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { emptyWorkbook, type Value, type Workbook } from '../../../shared/workbook/workbook.ts';
import { everybody, indicator, mixedPlan as mixed, planOf } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

/** What people leave in cells, and what they never meant to. */
const values: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 2000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e16, max: 1e16 }),
  fc.constantFrom(
    '',
    ' ',
    '85%',
    '1.234',
    '12,5',
    'đạt',
    'x',
    'Không phát sinh',
    'Chờ cấp trên',
    '=1+1',
    '-3',
    'C\u0301',
    '#REF!',
  ),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.integer({ min: 0, max: 400 }).map((day) => ({ date: `2026-${String(1 + (day % 12)).padStart(2, '0')}-09` })),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
);

const INPUTS = ['numerator', 'denominator', 'published', 'answer', 'evidence', 'difficulties', 'proposals', 'note'];

/** Every cell of a workbook that no refresh may touch, by address: all but our computed columns. */
function othersCells(workbook: Workbook): Readonly<Record<string, Value>> {
  const ours = new Map<string, ReadonlySet<string>>();
  for (const name of Object.keys(workbook.names).filter((one) => /^dti_(entry|overview|board|trajectory)/.test(one))) {
    const area = workbook.names[name];
    const marker = workbook.sheets.find(({ title }) => title === area?.sheet)?.rows[(area?.row ?? 0) - 1]?.[0];
    if (typeof marker !== 'string') continue;
    const { sheet, rows, columns } = tableOf(workbook, marker);
    const keys = Object.keys(columns).filter(
      (key) => isShown(marker) || ![...INPUTS, 'stt', 'code', 'name', 'counts', 'target', 'unit'].includes(key),
    );
    const cells = rows.flatMap((row) => keys.map((key) => row.cell(key)?.cell ?? ''));
    ours.set(sheet, new Set([...(ours.get(sheet) ?? []), ...cells]));
  }
  const cells = workbook.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const address = `${columnName(c)}${r + 1}`;
        return value === null || ours.get(title)?.has(address) ? [] : [[`${title}!${address}`, value] as const];
      }),
    ),
  );
  return Object.fromEntries(cells);
}

/** Tables of which every cell is the refresh's. */
const isShown = (marker: string): boolean => (Object.values(shownMarkers) as string[]).includes(marker);

const columnName = (index: number): string =>
  index < 0 ? '' : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

describe('whatever is typed', () => {
  const blank = tracked(mixed, june);
  blank.refresh();
  const start = blank.model();
  const codes = ['A', 'R', 'N', 'P', 'M', 'C'];
  const cells = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...INPUTS), values), { maxLength: 12 });
  test('no cell that a person fills changes, and a second refresh finds nothing to do', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('2026-05-20', '2026-06-16', '2026-06-20', '2027-02-01'), (typed, day) => {
        const workbook = tracked(mixed, june, start);
        const table = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06');
        const own: Change = { do: 'write', sheet: table.sheet, row: 60, column: 3, cells: [['của tôi', 5]] };
        const far: Change = {
          do: 'write',
          sheet: table.sheet,
          row: table.rows[0]?.row ?? 1,
          column: 70,
          cells: [['ghi chú']],
        };
        workbook.apply([own, far]);
        workbook.apply(
          typed.map(([code, key, value]): Change => {
            const row = table.rows.find((one) => one.value('code') === code);
            return {
              do: 'write',
              sheet: table.sheet,
              row: row?.row ?? 0,
              column: table.columns[key] ?? 0,
              cells: [[value]],
            };
          }),
        );
        const before = othersCells(workbook.snapshot());
        const check = workbook.check(day);
        workbook.apply(check.changes);
        expect(workbook.refresh(day).findings).toEqual(check.findings);
        expect(othersCells(workbook.snapshot())).toEqual(before);
        expect(workbook.refresh(day).changes).toEqual([]);
        expect(workbook.check(day).changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test('whatever stands in the settings, in Chỉ tiêu and in the codes, a refresh comes through', () => {
    const places = fc.record({
      marker: fc.constantFrom(
        'dti:settings',
        'dti:thresholds',
        'dti:rules',
        'dti:open',
        'dti:units',
        'dti:approvals',
        'dti:crosschecks',
        'dti:indicators',
        'dti:history',
        'dti:entry:vh-xh:2026-06',
        'dti:send:vh-xh:2026-06',
      ),
      row: fc.nat({ max: 30 }),
      column: fc.nat({ max: 30 }),
      value: values,
    });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 8 }), (writes) => {
        const workbook = tracked(mixed, june, start);
        const snapshot = workbook.snapshot();
        workbook.apply(
          writes.map(({ marker, row, column, value }): Change => {
            const table = tableOf(snapshot, marker);
            const keys = Object.keys(table.columns).filter((key) => !key.startsWith('f_') && !key.startsWith('l_'));
            const at = table.rows[row % table.rows.length];
            const key = keys[column % keys.length] ?? '';
            return {
              do: 'write',
              sheet: table.sheet,
              row: at?.row ?? 0,
              column: table.columns[key] ?? 0,
              cells: [[value]],
            };
          }),
        );
        const result = refresh(workbook.snapshot(), { asOf: null, today: june.asOf });
        if (!result.ok) return;
        workbook.apply(result.value.changes);
        const again = refresh(workbook.snapshot(), { asOf: null, today: june.asOf });
        expect(again.ok && again.value.changes).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('what a refresh writes', () => {
  /** A plan of so many indicators over the same units. */
  const sized = (count: number) =>
    planOf(
      Array.from({ length: count }, (_, index) =>
        indicator(`I${index + 1}`, '30%', index % 5 === 0 ? { receives: everybody } : {}),
      ),
    );
  test.each([22, 200])('is one write a block, however many indicators (%i)', (count) => {
    const workbook = tracked(sized(count), june);
    workbook.type('I2', { numerator: 120, denominator: 100 });
    const { changes } = workbook.refresh();
    const blocks = workbook.tracker().blocks.length;
    expect(blocks).toBe(6);
    const writes = changes.filter((change) => change.do === 'write');
    const results = changes.filter((change) => change.do === 'results');
    // Theo dõi has its indicators and its units; Tổng quan its units, its head and its two lists; Diễn biến its figures
    // and its lines
    expect(writes).toHaveLength(blocks + 8);
    expect(results).toHaveLength(3 * blocks + 2 + 4 + 2);
    expect(changes).toHaveLength(writes.length + results.length);
    workbook.type('I3', { numerator: 5, denominator: 100 });
    expect(workbook.refresh().changes.filter((change) => change.do === 'write').length).toBeLessThanOrEqual(blocks + 8);
  });
  test('is every level, reason and last figure beside the rows', () => {
    const workbook = tracked(mixed, june);
    workbook.past([{ code: 'M', period: '2026-05', asOf: '2026-05-14', answer: 'not-done', value: false }]);
    workbook.type('A', { numerator: 40, denominator: 100 });
    workbook.refresh();
    const shown = (code: string) =>
      workbook.shown('dti:entry:vh-xh:2026-06', code, 'owed', 'last', 'status', 'met', 'value');
    expect(shown('A')).toEqual(['Phải báo cáo', '', '● Đạt', 'Có', 0.4]);
    expect(shown('M')).toEqual(['Phải báo cáo', 'Chưa hoàn thành', '○ Chưa có số liệu', '', '']);
    expect(workbook.shown('dti:overview', 'A', 'status', 'judgedPeriod', 'reporting', 'units', 'lastStatus')).toEqual([
      '● Đạt',
      'tháng 6/2026',
      'Chưa gửi',
      1,
      '● Đạt',
    ]);
    expect(workbook.shown('dti:overview', 'M', 'previous', 'value', 'status', 'met')).toEqual([
      'Chưa hoàn thành',
      '',
      '► Đúng tiến độ',
      'Không',
    ]);
    expect(workbook.shown('dti:entry:kinh-te:2026-06', 'C', 'owed')).toEqual(['Phải báo cáo']);
  });
  test('a figure that is not owed this period says so', () => {
    const workbook = tracked(planOf([indicator('Y', '30%', { frequency: 'year' })]), june);
    workbook.refresh();
    expect(workbook.shown('dti:entry:vh-xh:2026-06', 'Y', 'owed')).toEqual(['Không phải báo cáo']);
  });
  test('a status becomes overdue by itself once the deadline has passed, until the block is sent', () => {
    const workbook = tracked(planOf([indicator('A', '30%')]), june);
    workbook.type('A', { numerator: 40, denominator: 100 });
    workbook.refresh('2026-06-20');
    expect(workbook.shown('dti:entry:vh-xh:2026-06', 'A', 'status', 'l_unsent')).toEqual([
      '▼ Quá hạn báo cáo',
      '▼ Quá hạn báo cáo',
    ]);
    expect(workbook.shown('dti:overview', 'A', 'status', 'l_late', 'f_sent')).toEqual([
      '▼ Quá hạn báo cáo',
      1,
      'Chưa gửi',
    ]);
    workbook.send('vh-xh', '2026-06-20');
    workbook.refresh('2026-06-20');
    expect(workbook.shown('dti:overview', 'A', 'status', 'l_late', 'f_sent', 'reporting')).toEqual([
      '● Đạt',
      null,
      'Đã gửi',
      'Gửi chậm',
    ]);
  });
  test('a unit’s own earlier figures of the year are added to what it types', () => {
    const workbook = tracked(mixed, june);
    workbook.past([{ code: 'A', period: '2026-05', asOf: '2026-05-14', numerator: 10, denominator: 100, value: 0.1 }]);
    workbook.type('A', { numerator: 60, denominator: 100 });
    workbook.refresh();
    expect(
      workbook.shown(
        'dti:entry:vh-xh:2026-06',
        'A',
        'value',
        'last',
        'f_top',
        'f_bottom',
        'l_addTop',
        'l_addBottom',
        'met',
      ),
    ).toEqual([0.6, 0.1, 70, 200, 10, 100, 'Có']);
    expect(workbook.shown('dti:overview', 'A', 'value', 'previous')).toEqual([0.35, 0.1]);
  });
});

test('a workbook without Theo dõi is refreshed all the same', () => {
  const workbook = tracked(mixed, june);
  const { sheets, names, ...model } = workbook.model();
  const left = Object.fromEntries(Object.entries(names).filter(([, area]) => area.sheet !== 'Theo dõi'));
  const without = tracked(mixed, june, {
    ...model,
    sheets: sheets.filter(({ title }) => title !== 'Theo dõi'),
    names: left,
  });
  expect(without.refresh().findings.map(({ code }) => code)).toEqual(['missing-table']);
  expect(without.shown('dti:entry:vh-xh:2026-06', 'A', 'status')).toEqual(['○ Chưa có số liệu']);
});

test('a foreign workbook is refused with a sentence, and nothing is changed', () => {
  expect(refresh(emptyWorkbook, { asOf: null, today: june.asOf })).toMatchObject({
    ok: false,
    problem: { vi: expect.any(String) },
  });
});
