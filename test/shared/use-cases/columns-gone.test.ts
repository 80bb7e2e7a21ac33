import { describe, expect, test } from '@jest/globals';
import { CLOSE_STEPS, closePeriod } from '../../../shared/use-cases/close-period.ts';
import { insertTemplates } from '../../../shared/use-cases/insert-templates.ts';
import { markers, sendingMarker, shownMarkers } from '../../../shared/workbook/anchors.ts';
import { columnIn } from '../../../shared/workbook/read-table.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { indicator, planOf } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const plan = planOf([indicator('A', '30%', { byHamlet: true }), indicator('B', '30%')], {
  commune: { ...planOf([]).commune, settlement: 'ấp', settlements: 1 },
});
const june = { asOf: '2026-06-10', open: ['2026-06'] };
const ENTRY = 'dti:entry:vh-xh:2026-06';
const closing = { period: '2026-06', reason: 'thử', by: null, asOf: null, today: '2026-06-18' };

/** B is typed and sent; the key over a column is gone, as it is when the column is deleted. */
function without(marker: string, key: string) {
  const workbook = tracked(plan, june);
  workbook.type('B', { numerator: 5, denominator: 10, evidence: '1/BC', note: 'riêng' });
  workbook.send();
  const table = tableOf(workbook.snapshot(), marker);
  const column = columnIn(table, key);
  workbook.apply([{ do: 'write', sheet: table.sheet, row: table.keyRow, column, cells: [[null]] }]);
  return workbook;
}
type Tracked = ReturnType<typeof without>;

const typedIn = (workbook: Workbook) =>
  tableOf(workbook, ENTRY)
    .rows.filter((row) => row.value('code') === 'B')
    .map((row) => ['numerator', 'denominator', 'evidence', 'note'].map((key) => row.value(key)));

/** A quarter is opened by hand as well, so that blocks and rows of hamlets go in. */
function insertAgain(workbook: Tracked): void {
  workbook.set(markers.open, 1, 'period', '2026-Q2');
  workbook.apply(insertTemplates(workbook.snapshot(), plan, june));
  workbook.refresh();
}

function closeJune(workbook: Tracked): string | null {
  for (let count = 0; count < CLOSE_STEPS; count += 1) {
    const step = closePeriod(workbook.snapshot(), closing);
    if (!step.ok) return step.problem.vi;
    if (!('changes' in step.value)) return step.value.phase;
    workbook.apply(step.value.changes);
  }
  return null;
}

/** What formulas are made of: what refers to a column that is gone cannot be put back. */
const columns: Readonly<Record<string, readonly string[]>> = {
  [markers.overview]: ['code', 'status', 'group', 'units', 'lastValue', 'l_target', 'l_late', 'f_state_1', 'f_top'],
  [markers.hamlets]: ['key', 'name', 'state', 'n:A', 'd:A', 'rn:A', 'rd:A'],
  [shownMarkers.overviewGroups]: ['key', 'total'],
  [shownMarkers.trajectoryHead]: ['key', 'value'],
  [shownMarkers.trajectoryData]: ['code', 'unit', 'v_2', 'e_1'],
  [ENTRY]: ['status', 'l_op', 'f_state', 'lastValue'],
  [sendingMarker('vh-xh', '2026-06')]: ['sent', 'sentOn'],
  [markers.history]: ['value', 'target', 'cutOff'],
};

describe.each(Object.entries(columns))('a column of %s that is gone', (marker, keys) => {
  test.each(keys)('stops nothing and costs nobody a figure: %s', (key) => {
    const workbook = without(marker, key);
    const before = typedIn(workbook.snapshot());
    workbook.refresh();
    // what the first insertion puts back is filled by the second
    insertAgain(workbook);
    insertAgain(workbook);
    expect(typedIn(workbook.snapshot())).toEqual(before);
    expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
    closeJune(workbook);
    const closed = workbook.tracker().history.filter(({ code }) => code === 'B');
    expect(closed.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[5, 10]]);
  });
});

test.each(['n:A', 'd:A', 'rn:A', 'rd:A'])(
  'inserting again puts %s of the hamlets back, and the sum counts again',
  (key) => {
    const workbook = without(markers.hamlets, key);
    insertAgain(workbook);
    workbook.set(markers.hamlets, 0, 'n:A', 30);
    workbook.set(markers.hamlets, 0, 'd:A', 40);
    workbook.refresh();
    expect(workbook.shown(ENTRY, 'A', 'numerator', 'denominator', 'value')).toEqual([30, 40, 0.75]);
  },
);
