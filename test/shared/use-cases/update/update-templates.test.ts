import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../../local/workbook-model/index.ts';
import { blank } from '../../../../shared/plan/built-in/blank.ts';
import { builtInPlans } from '../../../../shared/plan/built-in/index.ts';
import { insertTemplates } from '../../../../shared/use-cases/insert-templates.ts';
import { markers, shownMarkers } from '../../../../shared/workbook/anchors.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { entersAt, everybody, indicator, planOf } from '../plans.ts';
import { cellWrite, tableOf, tracked } from '../tracked.ts';

const june = { asOf: '2026-06-10', open: ['2026-06'] };
type Tracked = ReturnType<typeof tracked>;

/** Inserts a second time, and a third, which finds nothing to do. */
function insertAgain(workbook: Tracked, plan = blank): readonly Change[] {
  const changes = insertTemplates(workbook.snapshot(), plan, june);
  workbook.apply(changes);
  workbook.refresh();
  expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
  expect(workbook.refresh().changes).toEqual([]);
  return changes;
}
/** What a clerk writes into the n-th row of a table. */
const writeRow = (workbook: Tracked, marker: string, row: number, cells: Readonly<Record<string, Value>>): void => {
  const table = tableOf(workbook.snapshot(), marker);
  workbook.apply(Object.entries(cells).map(([key, value]) => cellWrite(table, row, key, value)));
};
const titles = (workbook: Tracked): readonly string[] => workbook.snapshot().sheets.map(({ title }) => title);
const isHidden = (workbook: Tracked, sheet: string, row: number): boolean =>
  workbook
    .model()
    .sheets.find(({ title }) => title === sheet)
    ?.hiddenRows.includes(row) ?? false;

describe.each(builtInPlans.map((plan) => [plan.id, plan] as const))('a workbook of %s', (_, plan) => {
  test('lacks nothing, refreshed or not', () => {
    const workbook = tracked(plan, { asOf: '2026-12-03' });
    expect(insertTemplates(workbook.snapshot(), plan, { asOf: '2026-12-03' })).toEqual([]);
    workbook.refresh();
    expect(insertTemplates(workbook.snapshot(), plan, { asOf: '2026-12-03' })).toEqual([]);
  });
});

describe('a blank plan that the clerk has filled in', () => {
  function filledIn(): Tracked {
    const workbook = tracked(blank, june);
    writeRow(workbook, markers.indicators, 0, { stt: '1.', name: 'Hạ tầng' });
    const first = { code: '1.1', name: 'Hồ sơ trực tuyến', printed_2026: '≥85%', enters: 'TT PVHCC' };
    writeRow(workbook, markers.indicators, 1, { ...first, coordinates: 'Phòng VH-XH, Công an xã.' });
    writeRow(workbook, markers.indicators, 2, {
      code: '1.2',
      name: 'Văn bản ký số',
      printed_2026: '98%',
      enters: 'Tất cả đơn vị',
    });
    writeRow(workbook, markers.tasks, 0, { code: 'T1', name: 'Truyền thông', time: 'Năm 2026', enters: 'Trạm Y tế' });
    return workbook;
  }
  test('has tabs for its units, rows in Theo dõi, and counts', () => {
    const workbook = filledIn();
    expect(titles(workbook).some((title) => title.startsWith('Nhập - '))).toBe(false);
    insertAgain(workbook);
    expect(titles(workbook)).toEqual(
      expect.arrayContaining(['Nhập - TT PVHCC', 'Nhập - Phòng VH-XH', 'Nhập - Trạm Y tế']),
    );
    expect(workbook.shown(markers.overview, '1.1', 'name', 'unit', 'target', 'status')).toEqual([
      'Hồ sơ trực tuyến',
      'TT PVHCC',
      '≥85%',
      '○ Chưa có số liệu',
    ]);
    expect(workbook.shown('dti:coord:vh-xh:2026-06', '1.1', 'name', 'target')).toEqual([
      'Hồ sơ trực tuyến',
      'TT PVHCC',
    ]);
    expect(workbook.shown('dti:task:tram-y-te:2026-06', 'T1', 'name')).toEqual(['Truyền thông']);
    const groups = tableOf(workbook.snapshot(), shownMarkers.boardGroups);
    expect(groups.rows.slice(0, 2).map((row) => [row.value('name'), row.value('total')])).toEqual([
      ['Tổng số', 2],
      ['Hạ tầng', 2],
    ]);
    expect(isHidden(workbook, groups.sheet, groups.rows[1]?.row ?? 0)).toBe(false);
    expect(isHidden(workbook, groups.sheet, groups.rows[2]?.row ?? 0)).toBe(true);
    const overview = tableOf(workbook.snapshot(), markers.overview);
    expect(isHidden(workbook, 'Theo dõi', overview.rows[0]?.row ?? 0)).toBe(false);
  });
  test('is judged as soon as figures are typed', () => {
    const workbook = filledIn();
    insertAgain(workbook);
    workbook.type('1.1', { numerator: 90, denominator: 100 }, 'tt-pvhcc');
    workbook.refresh();
    expect(workbook.shown(markers.overview, '1.1', 'value', 'status')).toEqual([0.9, '● Đạt']);
  });
});

describe('what came later', () => {
  const plan = planOf([indicator('A', '30%'), indicator('C', '90%', { receives: everybody })]);
  test('an indicator has a row in its unit’s tab and in Theo dõi; what is typed stays', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 12, denominator: 100 });
    workbook.refresh();
    writeRow(workbook, markers.indicators, 3, {
      code: 'N',
      name: 'Chỉ tiêu mới',
      printed_2026: '50%',
      enters: 'Phòng VH-XH',
    });
    const changes = insertAgain(workbook, plan);
    expect(changes.some((change) => change.do === 'add-sheet')).toBe(false);
    const lists = changes.flatMap((one) =>
      one.do === 'validate' && one.sheet === 'Diễn biến' ? [one.validation.rule] : [],
    );
    expect(lists).toEqual([{ type: 'list', values: ['A', 'C', 'N'] }]);
    const marker = 'dti:entry:vh-xh:2026-06';
    expect(workbook.shown(marker, 'A', 'numerator', 'denominator')).toEqual([12, 100]);
    expect(workbook.shown(marker, 'N', 'stt', 'name', 'target', 'status')).toEqual([
      3,
      'Chỉ tiêu mới',
      '50%',
      '○ Chưa có số liệu',
    ]);
    const row = tableOf(workbook.snapshot(), marker).rows.find((one) => one.value('code') === 'N');
    expect([isHidden(workbook, 'Nhập - Phòng VH-XH', row?.row ?? 0), row?.hasFormula('status')]).toEqual([false, true]);
    workbook.type('N', { numerator: 60, denominator: 100 });
    workbook.refresh();
    expect(workbook.shown(markers.overview, 'N', 'value', 'status', 'met')).toEqual([0.6, '● Đạt', 'Có']);
  });
  test('a unit has a tab, and its figures are in the sums', () => {
    const workbook = tracked(plan, june);
    workbook.refresh();
    const units = tableOf(workbook.snapshot(), markers.units);
    const free = units.rows.findIndex((row) => row.value('name') === null);
    writeRow(workbook, markers.units, free, { name: 'Ban Chỉ huy Quân sự xã', short: 'BCH QS', all: 'Có' });
    insertAgain(workbook, plan);
    expect(titles(workbook)).toContain('Nhập - BCH QS');
    const enterers = workbook.judged('C').enterers;
    for (const unit of enterers) workbook.type('C', { numerator: 95, denominator: 100 }, unit);
    workbook.refresh();
    expect(enterers).toContain('bch-qs');
    expect(workbook.shown(markers.overview, 'C', 'f_reported', 'status')).toEqual([enterers.length, '● Đạt']);
  });
  test('as many indicators as there is room for, and no more: for the others the check asks', () => {
    const workbook = tracked(planOf([indicator('A', '30%')]), june);
    const more = (from: number): void => {
      for (let index = 0; index < 6; index += 1)
        writeRow(workbook, markers.indicators, index + 2, {
          ...{ code: `N${from + index}`, name: 'Mới', printed_2026: '50%', enters: 'Phòng VH-XH' },
        });
    };
    more(1);
    workbook.apply(insertTemplates(workbook.snapshot(), plan, june));
    more(7);
    workbook.apply(insertTemplates(workbook.snapshot(), plan, june));
    const table = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-06');
    expect(table.rows.flatMap((row) => row.value('code') ?? [])).toEqual(['A', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6']);
    workbook.send();
    const missing = workbook.check().findings.filter(({ code }) => code === 'missing-row');
    expect(missing.map((one) => one.indicator)).toEqual(['N7', 'N8', 'N9', 'N10', 'N11', 'N12']);
  });
  test('a period that the clerk opens has its blocks', () => {
    const workbook = tracked(plan, june);
    writeRow(workbook, markers.open, 1, { period: '2026-07' });
    insertAgain(workbook, plan);
    expect(workbook.shown('dti:entry:vh-xh:2026-07', 'A', 'target')).toEqual(['30%']);
  });
});

describe('sheets', () => {
  const plan = planOf([indicator('A', '30%', { receives: entersAt('kinh-te') })], {
    groups: [{ id: '1', printed: '1.', name: 'Nhóm' }],
  });
  test('that were deleted come back, as the workbook has the plan now', () => {
    const workbook = tracked(plan, june);
    workbook.set(markers.indicators, 'A', 'name', 'Tên mới');
    workbook.refresh();
    const model = workbook.model();
    const gone = ['Hướng dẫn', 'Theo dõi', 'Tổng quan', 'Diễn biến', 'Nhiệm vụ', 'Lịch sử'];
    const names = Object.fromEntries(Object.entries(model.names).filter(([, area]) => !gone.includes(area.sheet)));
    const left = tracked(plan, june, {
      ...model,
      names,
      sheets: model.sheets.filter(({ title }) => !gone.includes(title)),
    });
    insertAgain(left, plan);
    expect(titles(left)).toEqual(expect.arrayContaining(gone));
    left.type('A', { numerator: 40, denominator: 100 }, 'kinh-te');
    left.refresh();
    expect(left.shown(markers.overview, 'A', 'name', 'status')).toEqual(['Tên mới', '● Đạt']);
  });
  test('of the user keep their titles; ours get a number, and formulas follow', () => {
    const host = memoryWorkbook();
    host.apply([{ do: 'add-sheet', sheet: 'theo dõi', tabColour: null }]);
    host.apply(insertTemplates(host.snapshot(), plan, june));
    const found = host.snapshot().sheets.map(({ title }) => title);
    expect(found).toEqual(expect.arrayContaining(['theo dõi', 'Theo dõi (2)']));
    const workbook = tracked(plan, june, host.model());
    workbook.type('A', { numerator: 40, denominator: 100 }, 'kinh-te');
    workbook.refresh();
    const counts = tableOf(workbook.snapshot(), shownMarkers.boardGroups).rows[0];
    expect([counts?.value('total'), counts?.value('met')]).toEqual([1, 1]);
    const formulas = workbook.snapshot().sheets.find(({ title }) => title === 'Tổng quan')?.formulas ?? {};
    expect(Object.values(formulas).filter((formula) => formula.includes("'Theo dõi'!"))).toEqual([]);
  });
});
