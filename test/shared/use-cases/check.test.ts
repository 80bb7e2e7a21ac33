import { describe, expect, test } from '@jest/globals';
import { checkEntries } from '../../../shared/use-cases/check.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { indicator, planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '30%')]);
const june = { asOf: '2026-06-10', open: ['2026-06'] };
const MARKER = 'dti:entry:vh-xh:2026-06';

describe('the check', () => {
  test('says every slip, and writes it beside its row in one write', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 120, denominator: 100 });
    workbook.type('B', { numerator: -1, denominator: 2.5 });
    const { findings, changes } = workbook.check();
    expect(findings.map(({ code, indicator: of }) => [of, code])).toEqual([
      ['A', 'numerator-above-denominator'],
      ['B', 'negative-number'],
      ['B', 'not-whole'],
    ]);
    expect(changes).toHaveLength(1);
    workbook.apply(changes);
    expect(workbook.shown(MARKER, 'A', 'finding')[0]).toMatch(/^Ô G\d+ .*tử số 120 lớn hơn mẫu số 100/);
    expect(String(workbook.shown(MARKER, 'B', 'finding')[0]).split('\n')).toHaveLength(2);
    expect(workbook.check().changes).toEqual([]);
  });
  test('takes a text away when its reason has gone', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 120, denominator: 100 });
    workbook.apply(workbook.check().changes);
    workbook.type('A', { numerator: 12 });
    workbook.apply(workbook.check().changes);
    expect(workbook.shown(MARKER, 'A', 'finding')).toEqual([null]);
  });
  test('below a table that lost its name touches only rows with a code', () => {
    const workbook = tracked(plan, june);
    const model = workbook.model();
    const { dti_entry_vh_xh_2026_06: area, ...names } = model.names;
    if (area === undefined) throw new Error('no name');
    const nameless = tracked(plan, june, { ...model, names });
    const column = 18;
    nameless.apply([
      { do: 'write', sheet: area.sheet, row: area.row + area.rows + 1, column, cells: [['ghi chú của tôi']] },
    ]);
    expect(nameless.check().changes).toEqual([]);
    nameless.type('A', { numerator: 120, denominator: 100 });
    nameless.apply(nameless.check().changes);
    expect(nameless.snapshot().sheets.flatMap(({ rows }) => rows.flat())).toContain('ghi chú của tôi');
  });
  test('hands on why a workbook cannot be worked on', () => {
    expect(checkEntries(emptyWorkbook, { asOf: null, today: '2026-06-10' })).toMatchObject({ ok: false });
  });
});
