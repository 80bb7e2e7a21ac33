import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shiftFormula } from '../../../local/workbook-model/shift-formula.ts';
import type { SheetModel, WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import type { Finding } from '../../../shared/entry/types.ts';
import { cellAddress } from '../../../shared/workbook/address.ts';
import { columnOf, mergedCells, rearranged, renamedTab, rowOf } from '../../local/commands/as-people-do.ts';
import { sampleModel } from '../../local/commands/trackers.ts';
import { planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const model = sampleModel('la-nga');
const when = { asOf: '2026-12-03', open: ['2026-Q4', '2026'] };
const TAB = 'Nhập - Phòng VH-XH';
const on = (changed: WorkbookModel) => tracked(planOf([]), when, changed);

/** Findings without their places, which move with the cells. */
const said = (findings: readonly Finding[]) =>
  findings
    .map(({ code, indicator, unit, period, values }) =>
      JSON.stringify([code, indicator, unit, period, { ...values, rows: null }]),
    )
    .sort();
const judgement = (changed: WorkbookModel) => {
  const { report, findings } = on(changed).refresh();
  // where blocks and rows stand now is no judgement
  const periods = report.periods.map(({ awaited, ...one }) => ({
    ...one,
    awaited: awaited.map(({ id, state }) => ({ id, state })),
  }));
  const indicators = report.indicators.map(({ place, ...one }) => one);
  return { report: { ...report, indicators, periods }, findings: said(findings) };
};
const asItWas = judgement(model);

const sheetOf = (title: string): SheetModel => {
  const sheet = model.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new Error(title);
  return sheet;
};
const widest = (title: string): number => Math.max(...sheetOf(title).rows.map((row) => row.length));

/** A column taken out and put in elsewhere, as by cutting and inserting. */
function movedColumn(from: WorkbookModel, sheet: string, column: number, to: number): WorkbookModel {
  const between = (c: number): number => {
    if (c === column) return to;
    if (column < to && c > column && c <= to) return c - 1;
    return column > to && c >= to && c < column ? c + 1 : c;
  };
  return rearranged(from, sheet, (r, c) => [r, between(c)]);
}
const insertedRow = (from: WorkbookModel, sheet: string, at: number, count = 1): WorkbookModel =>
  rearranged(from, sheet, (r, c) => [r >= at ? r + count : r, c]);
const deletedRow = (from: WorkbookModel, sheet: string, at: number): WorkbookModel =>
  rearranged(from, sheet, (r, c) => (r === at ? null : [r > at ? r - 1 : r, c]));
const deletedColumn = (from: WorkbookModel, sheet: string, at: number): WorkbookModel =>
  rearranged(from, sheet, (r, c) => (c === at ? null : [r, c > at ? c - 1 : c]));

/** Rows sorted by a program: contents and formats go with their row, references within the row follow, others stay. */
function sortedRows(from: WorkbookModel, title: string, first: number, order: readonly number[]): WorkbookModel {
  const sorted = (sheet: SheetModel): SheetModel => {
    const moved = new Map(order.map((old, index) => [first + old, first + index]));
    const place = <T>(rows: readonly (readonly T[])[]) =>
      rows.map((row, index) => {
        const target = [...moved].find(([, to]) => to === index + 1);
        return target ? (rows[target[0] - 1] ?? []) : row;
      });
    const formulas = Object.entries(sheet.formulas).map(([address, formula]) => {
      const row = Number(address.replace(/\D/g, ''));
      const to = moved.get(row) ?? row;
      return [address.replace(/\d+/, String(to)), shiftFormula(formula, to - row, 0)] as const;
    });
    return {
      ...sheet,
      rows: place(sheet.rows),
      formatIds: place(sheet.formatIds),
      formulas: Object.fromEntries(formulas),
    };
  };
  return { ...from, sheets: from.sheets.map((sheet) => (sheet.title === title ? sorted(sheet) : sheet)) };
}

const ownSheet: SheetModel = {
  ...sheetOf(TAB),
  title: 'Ghi chú riêng',
  rows: [['Việc cần làm', 1]],
  formulas: {},
  merges: [],
};
const without = (name: string) => Object.fromEntries(Object.entries(model.names).filter(([one]) => one !== name));

describe('judgement and findings stay the same', () => {
  const firstRow = rowOf(model, TAB, 2, 'A1');
  const titles = ['Cấu hình', 'Chỉ tiêu', 'Theo dõi', 'Lịch sử', TAB];
  const cases: Readonly<Record<string, () => WorkbookModel>> = {
    'when tabs are renamed': () =>
      titles.reduce((changed, title) => renamedTab(changed, title, `${title} (mới)`), model),
    'when tabs are put in another order': () => ({ ...model, sheets: [...model.sheets].reverse() }),
    'when a column of entries is moved': () =>
      movedColumn(model, TAB, columnOf(model, TAB, 'numerator'), columnOf(model, TAB, 'note')),
    'when the codes are moved behind': () => movedColumn(model, TAB, columnOf(model, TAB, 'code'), widest(TAB)),
    'when the first column, which holds the markers, is moved': () => movedColumn(model, TAB, 1, 5),
    'when the first column is deleted, with every marker on the sheet': () => deletedColumn(model, TAB, 1),
    'when a column of Chỉ tiêu is moved': () =>
      movedColumn(model, 'Chỉ tiêu', columnOf(model, 'Chỉ tiêu', 'enters'), 2),
    'when a column is inserted': () => rearranged(model, TAB, (r, c) => [r, c >= 3 ? c + 1 : c]),
    'when rows are inserted above everything': () =>
      model.sheets.reduce((changed, { title }) => insertedRow(changed, title, 1, 3), model),
    'when a row is inserted between the entries': () => insertedRow(model, TAB, firstRow + 2),
    'when a row is inserted above the headings, below the keys that nobody sees': () =>
      titles.reduce((changed, title) => insertedRow(changed, title, keysOf(changed, title) + 1), model),
    'when a row is inserted below the headings': () =>
      titles.reduce((changed, title) => insertedRow(changed, title, keysOf(changed, title) + 2), model),
    'when entries are sorted': () => sortedRows(model, TAB, firstRow, [3, 0, 2, 1, 4]),
    'when a sheet of the commune’s own is added': () => ({ ...model, sheets: [ownSheet, ...model.sheets] }),
    'when a tab is copied to keep it': () => ({
      ...model,
      sheets: [{ ...sheetOf(TAB), title: `${TAB} (2)` }, ...model.sheets],
    }),
    'when names are deleted: the markers lead there': () => ({ ...model, names: {} }),
    'when one name is deleted': () => ({ ...model, names: without('dti_entry_vh_xh_2026_Q4') }),
  };
  test.each(Object.entries(cases))('%s', (_, change) => {
    const changed = change();
    expect(judgement(changed)).toEqual(asItWas);
    const workbook = on(changed);
    workbook.refresh();
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('when rows are inserted and columns moved anywhere, several times', () => {
    const step = fc.record({
      sheet: fc.constantFrom(...model.sheets.map(({ title }) => title)),
      at: fc.integer({ min: 1, max: 40 }),
      to: fc.integer({ min: 1, max: 20 }),
      row: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (edits) => {
        const changed = edits.reduce(
          (before, { sheet, at, to, row }) =>
            row ? insertedRow(before, sheet, at) : movedColumn(before, sheet, Math.min(at, 20), to),
          model,
        );
        expect(judgement(changed)).toEqual(asItWas);
      }),
      { numRuns: 20 },
    );
  });
});

/** The row of keys that comes first on a sheet. */
function keysOf(of: WorkbookModel, title: string): number {
  const rows = of.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
  return 1 + rows.findIndex((row) => row.some((value) => typeof value === 'string' && value.startsWith('dti:')));
}

describe('what is gone is said', () => {
  const findings = (changed: WorkbookModel) =>
    on(changed)
      .refresh()
      .findings.map(({ code, sheet, indicator, unit, values }) => ({ code, sheet, indicator, unit, values }));
  test('a column of entries', () => {
    const changed = deletedColumn(model, TAB, columnOf(model, TAB, 'denominator'));
    const found = findings(changed).filter(({ code }) => code === 'missing-column');
    const gone = { code: 'missing-column', sheet: TAB, indicator: null, unit: 'vh-xh', values: { column: 'Mẫu số' } };
    expect(found).toEqual([gone, gone]);
    const workbook = on(changed);
    workbook.refresh();
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('a row of an indicator that is owed', () => {
    const found = findings(deletedRow(model, TAB, rowOf(model, TAB, 2, 'B2')));
    expect(found.filter(({ code, unit }) => code === 'missing-row' && unit === 'vh-xh')).toEqual([
      { code: 'missing-row', sheet: TAB, indicator: 'B2', unit: 'vh-xh', values: {} },
    ]);
  });
  test('cells by merging', () => {
    const row = rowOf(model, TAB, 2, 'A1');
    const [from, to] = [columnOf(model, TAB, 'numerator'), columnOf(model, TAB, 'denominator')];
    const merged = mergedCells(model, TAB, { row, column: from, rows: 1, columns: 2 });
    const area = `${cellAddress(row, from)}:${cellAddress(row, to)}`;
    expect(findings(merged).filter(({ code }) => code === 'merged-cells')).toMatchObject([
      { sheet: TAB, unit: 'vh-xh', values: { area } },
    ]);
  });
  test('a tab', () => {
    const names = Object.fromEntries(Object.entries(model.names).filter(([, area]) => area.sheet !== TAB));
    const changed = { ...model, names, sheets: model.sheets.filter(({ title }) => title !== TAB) };
    const lost = findings(changed).filter(({ code }) => code === 'missing-table');
    expect(lost.map(({ sheet, unit, values }) => [sheet, unit, values.table])).toEqual([
      [TAB, 'vh-xh', 'Số liệu, quý IV/2026'],
      [TAB, 'vh-xh', 'Số liệu, năm 2026'],
    ]);
  });
  test('the row of keys of a block', () => {
    const changed = deletedRow(model, TAB, rowOf(model, TAB, 1, 'dti:entry:vh-xh:2026-Q4'));
    expect(findings(changed).filter(({ code }) => code === 'missing-table')).toMatchObject([
      { unit: 'vh-xh', values: { table: 'Số liệu, quý IV/2026' } },
    ]);
  });
});

test('a formula typed over in a tab whose columns were moved is put back for the columns as they are', () => {
  const moved = movedColumn(model, TAB, columnOf(model, TAB, 'numerator'), columnOf(model, TAB, 'note'));
  const workbook = on(moved);
  workbook.refresh();
  const formulas = () => workbook.snapshot().sheets.find(({ title }) => title === TAB)?.formulas;
  const before = formulas();
  workbook.set('dti:entry:vh-xh:2026-Q4', 'A3', 'status', '● Đạt');
  workbook.set('dti:entry:vh-xh:2026-Q4', 'A3', 'f_state', 'ok');
  workbook.refresh();
  expect(formulas()).toEqual(before);
});
