import { describe, expect, test } from '@jest/globals';
import { rawEntries, readBlocks, readSendings } from '../../../../shared/workbook/tracker/read-blocks.ts';
import type { Workbook } from '../../../../shared/workbook/workbook.ts';
import { entersAt, indicator, planOf } from '../../use-cases/plans.ts';
import { tracked } from '../../use-cases/tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '30%', { receives: entersAt('kinh-te') })]);
const june = { asOf: '2026-06-10', open: ['2026-06'] };
const owed = [
  { unit: 'vh-xh', period: '2026-06' },
  { unit: 'kinh-te', period: '2026-06' },
];

/** The first column of every tab deleted: the markers go with it. */
function withoutFirstColumn({ sheets, names }: Workbook): Workbook {
  return {
    sheets: sheets.map((sheet) =>
      sheet.title.startsWith('Nhập') ? { ...sheet, rows: sheet.rows.map((row) => row.slice(1)), formulas: {} } : sheet,
    ),
    names,
  };
}

describe('the blocks of entries', () => {
  const workbook = tracked(plan, june);
  workbook.type('A', { numerator: 3, denominator: 10, note: 'ghi chú' });
  test('are found with the cell that says whether they were sent', () => {
    const { value, findings } = readBlocks(workbook.snapshot(), []);
    expect(value.map(({ unit, period, table }) => [unit, period, table.sheet])).toEqual([
      ['vh-xh', '2026-06', 'Nhập - Phòng VH-XH'],
      ['kinh-te', '2026-06', 'Nhập - Phòng Kinh tế'],
    ]);
    expect(value[0]?.sentCell).toMatch(/^\$B\$\d+$/);
    expect(findings).toEqual([]);
  });
  test('those that are owed are found by their names alone', () => {
    const cut = withoutFirstColumn(workbook.snapshot());
    expect(readBlocks(cut, []).value).toEqual([]);
    expect(readBlocks(cut, owed).value.map(({ unit }) => unit)).toEqual(['vh-xh', 'kinh-te']);
    expect(readSendings(cut, owed).value.map(({ unit }) => unit)).toEqual(['vh-xh', 'kinh-te']);
  });
  test('give their rows unread, each cell with its address', () => {
    const [raw] = rawEntries(readBlocks(workbook.snapshot(), []).value);
    expect(raw).toMatchObject({
      unit: 'vh-xh',
      period: '2026-06',
      sheet: 'Nhập - Phòng VH-XH',
      code: { value: 'A' },
      numerator: { value: 3, cell: expect.stringMatching(/^G\d+$/) },
      note: { value: 'ghi chú' },
      proposals: { value: null },
    });
  });
  test('without a column of codes have rows without a code', () => {
    const { sheets, names } = workbook.snapshot();
    const gone = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((value) => (value === 'code' ? null : value))),
    }));
    const { value, findings } = readBlocks({ sheets: gone, names }, []);
    expect(rawEntries(value)[0]?.code).toEqual({ value: null, cell: '' });
    expect(findings).toMatchObject([
      { code: 'missing-column', unit: 'vh-xh', values: { column: 'Mã' } },
      { code: 'missing-column', unit: 'kinh-te' },
    ]);
  });
  test('whose place to be sent stands elsewhere have no such cell', () => {
    const { sheets, names } = workbook.snapshot();
    const { dti_send_vh_xh_2026_06: _gone, ...left } = names;
    const cut = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.includes('dti:send:vh-xh:2026-06') ? [] : row)),
    }));
    expect(readBlocks({ sheets: cut, names: left }, []).value.map(({ sentCell }) => sentCell !== null)).toEqual([
      false,
      true,
    ]);
  });
});

describe('the sendings', () => {
  const MARKER = 'dti:send:vh-xh:2026-06';
  test('are what the unit chose', () => {
    const workbook = tracked(plan, june);
    workbook.send('vh-xh', '2026-06-09');
    expect(readSendings(workbook.snapshot(), []).value[0]).toEqual({
      unit: 'vh-xh',
      period: '2026-06',
      sheet: 'Nhập - Phòng VH-XH',
      cell: expect.stringMatching(/^B\d+$/),
      sent: true,
      sentOn: '2026-06-09',
      sentBy: 'Cán bộ',
    });
  });
  test('that cannot be read count as not sent, and are asked about', () => {
    const workbook = tracked(plan, june);
    workbook.set(MARKER, 0, 'sent', 'rồi');
    workbook.set(MARKER, 0, 'sentOn', 'hôm qua');
    const { value, findings } = readSendings(workbook.snapshot(), []);
    expect(value[0]).toMatchObject({ sent: false, sentOn: null, sentBy: null });
    expect(findings.map(({ code, unit, period, values }) => [code, unit, period, values.setting])).toEqual([
      ['bad-setting', 'vh-xh', '2026-06', 'Đã gửi'],
      ['bad-setting', 'vh-xh', '2026-06', 'Ngày gửi'],
    ]);
  });
  test('whose row is gone are not there', () => {
    const { sheets, names } = tracked(plan, june).snapshot();
    const area = names.dti_send_vh_xh_2026_06;
    if (area === undefined) throw new Error('no name');
    const cut = { sheets, names: { ...names, dti_send_vh_xh_2026_06: { ...area, rows: 2 } } };
    expect(readSendings(cut, []).value.map(({ unit }) => unit)).toEqual(['kinh-te']);
  });
});
