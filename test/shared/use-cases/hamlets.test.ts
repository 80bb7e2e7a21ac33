import { describe, expect, test } from '@jest/globals';
import { closePeriod } from '../../../shared/use-cases/close-period.ts';
import { insertTemplates } from '../../../shared/use-cases/insert-templates.ts';
import { cellAddress } from '../../../shared/workbook/address.ts';
import { markers } from '../../../shared/workbook/anchors.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';
import { faultsOf } from '../workbook/live/formula-faults.ts';
import { book } from './history/closing.ts';
import { counts, indicator, planOf } from './plans.ts';
import { cellWrite, tableOf, tracked } from './tracked.ts';

const plan = planOf(
  [
    indicator('A', '30%', { byHamlet: true }),
    indicator('B', '30%'),
    indicator('P', '30%', { byHamlet: true, measure: counts('rate') }),
  ],
  { commune: { ...planOf([]).commune, settlement: 'ấp', settlements: 3 } },
);
const june = { asOf: '2026-06-10', open: ['2026-06'] };
const ENTRY = 'dti:entry:vh-xh:2026-06';
type Tracked = ReturnType<typeof tracked>;

const write = (workbook: Tracked, row: number, cells: Readonly<Record<string, Value>>): void => {
  const table = tableOf(workbook.snapshot(), markers.hamlets);
  workbook.apply(Object.entries(cells).map(([key, value]) => cellWrite(table, row, key, value)));
};
function filled(): Tracked {
  const workbook = tracked(plan, june);
  write(workbook, 0, { name: 'Ấp 1', 'n:A': 40, 'd:A': 100 });
  write(workbook, 1, { name: 'Ấp 2', 'n:A': 20, 'd:A': 50 });
  workbook.refresh();
  return workbook;
}
const rowsOf = (workbook: Tracked, ...keys: readonly string[]) =>
  tableOf(workbook.snapshot(), markers.hamlets).rows.map((row) => keys.map((key) => row.value(key)));

describe('figures counted hamlet by hamlet', () => {
  test('have a row a hamlet, and say which are complete', () => {
    const workbook = filled();
    write(workbook, 2, { 'n:A': 7 });
    workbook.refresh();
    expect(rowsOf(workbook, 'stt', 'period', 'name', 'rn:A', 'rd:A', 'state')).toEqual([
      [1, 'tháng 6/2026', 'Ấp 1', 40, 100, '▲ Chưa đủ'],
      [2, 'tháng 6/2026', 'Ấp 2', 20, 50, '▲ Chưa đủ'],
      [3, 'tháng 6/2026', null, null, null, '▲ Chưa đủ'],
    ]);
    write(workbook, 0, { 'n:P': 1, 'd:P': 1000 });
    workbook.refresh();
    expect(rowsOf(workbook, 'state').flat()).toEqual(['● Đủ', '▲ Chưa đủ', '▲ Chưa đủ']);
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('are summed for the unit, and judged; a hamlet with one of two figures is not in the sum', () => {
    const workbook = filled();
    write(workbook, 2, { 'n:A': 7 });
    workbook.refresh();
    expect(workbook.shown(ENTRY, 'A', 'numerator', 'denominator', 'value')).toEqual([60, 150, 0.4]);
    expect(workbook.judged('A').judgement).toMatchObject({ numerator: 60, denominator: 150, value: 0.4 });
  });
  test('are on pace where some reach the target, and meet it once all are there', () => {
    const workbook = filled();
    const onPace = [0.4, '', '► Đúng tiến độ'];
    expect(workbook.shown(ENTRY, 'A', 'value', 'met', 'status')).toEqual(onPace);
    expect(workbook.shown(markers.overview, 'A', 'value', 'met', 'status')).toEqual(onPace);
    const { judgement } = workbook.judged('A');
    expect([judgement.status, judgement.met]).toEqual(['on-track', null]);
    expect(judgement.reason.vi).toContain(
      'đạt 40,0% theo số liệu của 2/3 thôn, ấp, chưa kết luận là đạt mục tiêu vì còn thiếu 1 thôn, ấp',
    );
    expect(judgement.reason.en).toContain('for 2 of 3 hamlets, not yet counted as met because 1 hamlet is missing');
    write(workbook, 2, { 'n:A': 40, 'd:A': 100 });
    workbook.refresh();
    const met = [0.4, 'Có', '● Đạt'];
    expect(workbook.shown(ENTRY, 'A', 'value', 'met', 'status')).toEqual(met);
    expect(workbook.shown(markers.overview, 'A', 'value', 'met', 'status')).toEqual(met);
    expect([workbook.judged('A').judgement.status, workbook.refresh().changes]).toEqual(['met', []]);
  });
  test('are whole once the hamlets that are named have given theirs, where nobody knows how many there are', () => {
    const commune = { ...planOf([]).commune, settlement: 'thôn' as const, settlements: null };
    const workbook = tracked(planOf([indicator('A', '30%', { byHamlet: true })], { commune }), june);
    expect(workbook.tracker().hamlets).toMatchObject([{ expected: 0, missing: [] }]);
    write(workbook, 0, { name: 'Thôn 1', 'n:A': 40, 'd:A': 100 });
    write(workbook, 1, { name: 'Thôn 2' });
    workbook.refresh();
    expect(workbook.judged('A').judgement.status).toBe('on-track');
    write(workbook, 1, { 'n:A': 40, 'd:A': 100 });
    workbook.refresh();
    expect(workbook.shown(ENTRY, 'A', 'status')).toEqual(['● Đạt']);
  });
  test('that lag say how many of the hamlets are in the sum', () => {
    const workbook = filled();
    write(workbook, 0, { 'n:A': 1 });
    workbook.refresh();
    expect(workbook.judged('A').judgement.reason.vi).toContain('2/3 thôn, ấp đã có số liệu');
  });
  test('stay on pace once closed with some missing', () => {
    const workbook = book(plan, june, filled().model());
    workbook.close('2026-06', { reason: 'Thiếu một ấp' });
    expect(workbook.judged('A', '2026-07-10').judgement).toMatchObject({ period: '2026-06', status: 'on-track' });
    expect(workbook.shown(markers.overview, 'A', 'status')).toEqual(['► Đúng tiến độ']);
  });
  test('name the hamlets that are missing', () => {
    const [sum] = filled().tracker().hamlets;
    expect(sum).toEqual({
      ...{ code: 'A', period: '2026-06', numerator: 60, denominator: 150 },
      ...{ complete: 2, expected: 3, missing: ['số 3'] },
    });
    const found = filled()
      .refresh()
      .findings.filter(({ code }) => code === 'missing-hamlets');
    expect(found).toMatchObject([
      { indicator: 'A', period: '2026-06', sheet: 'Ấp', values: { missing: 'số 3', given: 2, expected: 3 } },
    ]);
  });
  test('are no data while no hamlet has given any: a blank is not 0', () => {
    const workbook = tracked(plan, june);
    workbook.refresh();
    expect(workbook.shown(ENTRY, 'A', 'numerator', 'status')).toEqual(['', '○ Chưa có số liệu']);
    expect(workbook.tracker().hamlets[0]).toMatchObject({ numerator: null, denominator: null, complete: 0 });
    expect(workbook.check().findings.filter(({ code }) => code === 'missing-hamlets')).toEqual([]);
  });
  test('typed over by the unit, count as it typed them', () => {
    const workbook = filled();
    workbook.type('A', { numerator: 1, denominator: 10 });
    workbook.refresh();
    expect(workbook.judged('A').judgement).toMatchObject({ numerator: 1, denominator: 10 });
  });
  test('stand in formulas that every host takes', () => {
    const { formulas = {} } =
      tracked(plan, june)
        .snapshot()
        .sheets.find(({ title }) => title === 'Ấp') ?? {};
    expect(Object.values(formulas).flatMap(faultsOf)).toEqual([]);
    const { snapshot } = tracked(plan, june);
    const table = tableOf(snapshot(), ENTRY);
    const cell = cellAddress(table.rows[0]?.row ?? 0, table.columns.numerator ?? 0);
    const formula = snapshot().sheets.find(({ title }) => title === table.sheet)?.formulas[cell] ?? '';
    expect(formula).toContain("SUMIFS('Ấp'!");
    expect(faultsOf(formula)).toEqual([]);
    expect(table.rows[1]?.hasFormula('numerator')).toBe(false);
  });
});

describe('the sheet of hamlets', () => {
  test('gets columns for an indicator that is counted in this way later; the rows of closed periods stay', () => {
    const workbook = book(plan, june, filled().model());
    workbook.close('2026-06', { reason: 'Thiếu' });
    write(workbook, 3, { name: 'Ấp 1', 'n:A': 1, 'd:A': 4, 'n:P': 1, 'd:P': 9 });
    workbook.refresh('2026-07-10');
    const before = rowsOf(workbook, 'name', 'n:A', 'd:A', 'state');
    workbook.set(markers.indicators, 'B', 'byHamlet', 'Có');
    const { sheet } = tableOf(workbook.snapshot(), markers.hamlets);
    workbook.apply([{ do: 'write', sheet, row: 9, column: 30, cells: [['ghi riêng']] }]);
    workbook.apply(insertTemplates(workbook.snapshot(), plan, june));
    workbook.refresh('2026-07-10');
    expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
    expect(rowsOf(workbook, 'name', 'n:A', 'd:A', 'state').slice(0, 3)).toEqual(before.slice(0, 3));
    expect(rowsOf(workbook, 'state').slice(3)).toEqual([['▲ Chưa đủ'], ['○ Chưa có số liệu'], ['○ Chưa có số liệu']]);
    expect(tableOf(workbook.snapshot(), markers.hamlets).columns['n:B']).toBe(31);
    write(workbook, 3, { 'n:B': 3, 'd:B': 4 });
    workbook.refresh('2026-07-10');
    expect(rowsOf(workbook, 'state')[3]).toEqual(['● Đủ']);
    expect(workbook.shown('dti:entry:vh-xh:2026-07', 'B', 'numerator', 'denominator', 'value')).toEqual([3, 4, 0.75]);
    expect(workbook.refresh('2026-07-10').changes).toEqual([]);
  });
  test('goes in when an indicator asks for it, with sums where nobody has typed', () => {
    const workbook = tracked(planOf([indicator('A', '30%'), indicator('B', '30%')]), june);
    workbook.type('B', { numerator: 5, denominator: 10 });
    workbook.set(markers.indicators, 'A', 'byHamlet', 'Có');
    workbook.set(markers.indicators, 'B', 'byHamlet', 'Có');
    workbook.apply(insertTemplates(workbook.snapshot(), plan, june));
    workbook.refresh();
    expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
    const rows = tableOf(workbook.snapshot(), ENTRY).rows;
    expect(rows.slice(0, 2).map((row) => row.hasFormula('numerator'))).toEqual([true, false]);
    write(workbook, 0, { 'n:A': 4, 'd:A': 10 });
    workbook.refresh();
    expect(workbook.shown(ENTRY, 'A', 'value')).toEqual([0.4]);
  });
  test('has rows of the next period once one is closed: names stay, figures do not, and the old ones are kept', () => {
    const workbook = filled();
    workbook.type('B', { numerator: 5, denominator: 10 });
    workbook.type('P', { numerator: 5, denominator: 1000 });
    workbook.send();
    for (let step = 0; step < 6; step += 1) {
      const closed = closePeriod(workbook.snapshot(), {
        ...{ period: '2026-06', reason: null, by: null, today: '2026-06-16', asOf: null },
      });
      if (!closed.ok) throw new Error(closed.problem.en);
      if (!('changes' in closed.value)) break;
      workbook.apply(closed.value.changes);
    }
    workbook.refresh('2026-07-10');
    expect(rowsOf(workbook, 'period', 'name', 'n:A')).toEqual([
      ['tháng 6/2026', 'Ấp 1', 40],
      ['tháng 6/2026', 'Ấp 2', 20],
      ['tháng 6/2026', null, null],
      ['tháng 7/2026', 'Ấp 1', null],
      ['tháng 7/2026', 'Ấp 2', null],
      ['tháng 7/2026', null, null],
    ]);
    expect(workbook.shown('dti:entry:vh-xh:2026-07', 'A', 'numerator')).toEqual(['']);
    write(workbook, 3, { 'n:A': 90, 'd:A': 100 });
    workbook.refresh('2026-07-10');
    expect(workbook.shown('dti:entry:vh-xh:2026-07', 'A', 'numerator', 'value')).toEqual([90, 0.9]);
  });
});
