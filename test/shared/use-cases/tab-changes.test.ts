import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { mixedPlan as mixed } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };

describe('a formula that was typed over', () => {
  const MARKER = 'dti:entry:vh-xh:2026-06';
  const formulas = (workbook: Workbook) => workbook.sheets.map((sheet) => Object.entries(sheet.formulas).sort());
  test('is found by the check and put back by the refresh, as it was', () => {
    const workbook = tracked(mixed, june);
    workbook.refresh();
    const before = formulas(workbook.snapshot());
    workbook.set(MARKER, 'A', 'status', '● Đạt');
    workbook.set(MARKER, 'R', 'f_state', null);
    workbook.set('dti:overview', 'M', 'met', 'Có');
    workbook.set('dti:overview', 'C', 'f_top', 1);
    const check = workbook.check();
    expect(check.findings.map(({ code, indicator: of }) => [code, of])).toEqual(
      ['A', 'R', 'M', 'C'].map((code) => ['formula-replaced', code]),
    );
    workbook.apply(check.changes);
    expect(workbook.shown(MARKER, 'A', 'finding')[0]).toMatch(/công thức đã bị gõ đè/);
    const { findings } = workbook.refresh();
    expect(findings.filter(({ code }) => code === 'formula-replaced')).toHaveLength(4);
    expect(formulas(workbook.snapshot())).toEqual(before);
    expect(workbook.shown(MARKER, 'A', 'finding', 'status')).toEqual([null, '○ Chưa có số liệu']);
    expect(workbook.refresh()).toMatchObject({ changes: [], findings: [] });
  });
  test('cannot be put back where a column that it needs is gone: then it stays a finding beside its row', () => {
    const workbook = tracked(mixed, june);
    const { sheet, keyRow, columns } = tableOf(workbook.snapshot(), MARKER);
    workbook.apply([{ do: 'write', sheet, row: keyRow, column: columns.l_unit ?? 0, cells: [[null]] }]);
    workbook.set(MARKER, 'A', 'status', '● Đạt');
    workbook.refresh();
    expect(workbook.shown(MARKER, 'A', 'status', 'finding')).toEqual(['● Đạt', expect.stringMatching(/gõ đè/)]);
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('nor where the place to be sent is gone', () => {
    const workbook = tracked(mixed, june);
    const { sheet, keyRow } = tableOf(workbook.snapshot(), 'dti:send:vh-xh:2026-06');
    workbook.apply([{ do: 'write', sheet, row: keyRow, column: 1, cells: [[null, null, null, null]] }]);
    workbook.set(MARKER, 'A', 'status', '● Đạt');
    workbook.set('dti:overview', 'A', 'status', '● Đạt');
    workbook.refresh();
    expect(workbook.shown(MARKER, 'A', 'status')).toEqual(['● Đạt']);
    expect(workbook.shown('dti:overview', 'A', 'status')).toEqual(['● Đạt']);
  });
  test('nor in Theo dõi where one of its own columns is gone', () => {
    const workbook = tracked(mixed, june);
    const { sheet, keyRow, columns } = tableOf(workbook.snapshot(), 'dti:overview');
    workbook.apply([{ do: 'write', sheet, row: keyRow, column: columns.units ?? 0, cells: [[null]] }]);
    workbook.set('dti:overview', 'A', 'status', '● Đạt');
    expect(workbook.refresh().findings.map(({ code }) => code)).toEqual(['missing-column', 'formula-replaced']);
    expect(workbook.shown('dti:overview', 'A', 'status')).toEqual(['● Đạt']);
  });
});
