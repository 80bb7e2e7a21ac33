import { describe, expect, test } from '@jest/globals';
import { gathererOf } from '../../../shared/use-cases/gatherer.ts';
import { liveBlocks } from '../../../shared/use-cases/live-blocks.ts';
import { everybody, indicator, planOf } from './plans.ts';
import { judgedOf, tableOf, tracked } from './tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('C', '30%', { receives: everybody })]);
const june = { asOf: '2026-06-16', open: ['2026-05', '2026-06'] };
const gathered = (workbook: ReturnType<typeof tracked>, code: string) => {
  const assessment = workbook.assess();
  const gatherer = gathererOf(assessment, liveBlocks(assessment));
  const one = judgedOf(assessment, code);
  return { periods: gatherer.periods, units: gatherer.units(one), places: gatherer.places(one) };
};

describe('the blocks of an indicator', () => {
  test('come by period, latest cut-off first, in the order of the units', () => {
    const workbook = tracked(plan, june);
    workbook.type('C', { numerator: 3, denominator: 10 }, 'kinh-te', '2026-06');
    const { periods, units } = gathered(workbook, 'C');
    expect(periods).toEqual(['2026-06', '2026-05']);
    expect(units.map((blocks) => blocks.map(({ figure }) => figure?.f_state))).toEqual([
      ['blank', 'blank', 'ok', 'blank', 'blank', 'blank'],
      Array.from({ length: 6 }, () => 'blank'),
    ]);
    expect(gathered(workbook, 'A').units.map((blocks) => blocks.length)).toEqual([1, 1]);
  });
  test('leave out an open period that has none', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:open', 2, 'period', '2026-07');
    expect(gathered(workbook, 'A').periods).toEqual(['2026-06', '2026-05']);
  });
  test('are looked up by the code as MATCH finds it: a text, the first of its kind, whatever its case', () => {
    const workbook = tracked(plan, june);
    const state = () => gathered(workbook, 'A').units[0]?.[0]?.figure?.f_state;
    workbook.type('A', { numerator: 3, denominator: 10 }, 'vh-xh', '2026-06');
    workbook.set('dti:entry:vh-xh:2026-06', 'A', 'code', 'a');
    expect(state()).toBe('ok');
    workbook.set('dti:entry:vh-xh:2026-06', 'a', 'code', 'A ');
    expect(state()).toBeUndefined();
    workbook.set('dti:entry:vh-xh:2026-06', 'A ', 'code', 5);
    expect(state()).toBeUndefined();
  });
});

describe('where a formula finds them', () => {
  test('is the area of each block as it is now', () => {
    const workbook = tracked(plan, june);
    const { rows, columns } = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06');
    const place = gathered(workbook, 'A').places?.[0]?.[0];
    expect(place).toMatchObject({ sheet: 'Nhập - Phòng VH-XH', firstRow: rows[0]?.row, rows: rows.length });
    expect(place?.column('f_state')).toBe(columns.f_state);
    expect(() => place?.column('x')).toThrow(RangeError);
  });
  test('cannot be told where a column that it needs is gone', () => {
    const workbook = tracked(plan, june);
    const { sheet, keyRow, columns } = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06');
    workbook.apply([{ do: 'write', sheet, row: keyRow, column: columns.f_top ?? 0, cells: [[null]] }]);
    expect(gathered(workbook, 'A').places).toBeNull();
  });
});
