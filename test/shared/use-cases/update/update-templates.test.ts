import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../../local/workbook-model/index.ts';
import { blank } from '../../../../shared/plan/built-in/blank.ts';
import { builtInPlans } from '../../../../shared/plan/built-in/index.ts';
import { insertTemplates } from '../../../../shared/use-cases/insert-templates.ts';
import { unitAreas } from '../../../../shared/use-cases/unit-areas.ts';
import { markers, shownMarkers } from '../../../../shared/workbook/anchors.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import { readTable } from '../../../../shared/workbook/read-table.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { rearranged } from '../../../local/commands/as-people-do.ts';
import { book } from '../history/closing.ts';
import { entersAt, everybody, indicator, planOf } from '../plans.ts';
import { tableOf, tracked } from '../tracked.ts';

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
/** What a clerk writes into the n-th row of a table, or below its last row. */
const writeRow = (workbook: Tracked, marker: string, row: number, cells: Readonly<Record<string, Value>>): void => {
  const { sheet, rows, columns } = tableOf(workbook.snapshot(), marker);
  workbook.apply(
    Object.entries(cells).map(([key, value]): Change => {
      const column = columns[key];
      if (column === undefined) throw new Error(`no ${key} in ${marker}`);
      return { do: 'write', sheet, row: (rows[0]?.row ?? 0) + row, column, cells: [[value]] };
    }),
  );
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

test('a workbook that has no table of letters yet gets it, with the letterheads of the plan and the units of the workbook', () => {
  const [plan = blank] = builtInPlans;
  const workbook = tracked(plan, { asOf: '2026-12-03' });
  workbook.set(markers.units, 'Công an xã', 'name', 'Công an phường');
  const { sheet, keyRow } = tableOf(workbook.snapshot(), markers.letters);
  workbook.apply([{ do: 'write', sheet, row: keyRow, column: 1, cells: [[null]] }]);
  const { names, ...model } = workbook.model();
  const others = Object.entries(names).filter(([name]) => name !== 'dti_letters');
  const older = memoryWorkbook({ ...model, names: Object.fromEntries(others) });
  expect(readTable(older.snapshot(), markers.letters)).toBeNull();
  older.apply(insertTemplates(older.snapshot(), plan, { asOf: '2026-12-03' }));
  const rows = tableOf(older.snapshot(), markers.letters).rows.map((row) => [row.value('unit'), row.value('name')]);
  expect(rows).toContainEqual(['Phòng Kinh tế', 'PHÒNG KINH TẾ']);
  expect(rows).toContainEqual(['Công an phường', null]);
  expect(insertTemplates(older.snapshot(), plan, { asOf: '2026-12-03' })).toEqual([]);
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
  test('a period that the clerk opens has its blocks', () => {
    const workbook = tracked(plan, june);
    writeRow(workbook, markers.open, 1, { period: '2026-07' });
    insertAgain(workbook, plan);
    expect(workbook.shown('dti:entry:vh-xh:2026-07', 'A', 'target')).toEqual(['30%']);
  });
});

/** What stands in every cell, by address. */
const cellsOf = (workbook: Tracked): ReadonlyMap<string, Value> =>
  new Map(
    workbook
      .snapshot()
      .sheets.flatMap(({ title, rows }) =>
        rows.flatMap((row, down) => row.map((value, right) => [`${title} ${down + 1} ${right + 1}`, value] as const)),
      ),
  );

describe('more than there is room for', () => {
  const plan = planOf([indicator('A', '30%'), indicator('K', '30%', { receives: entersAt('kinh-te') })]);
  const marker = 'dti:entry:vh-xh:2026-06';
  const added = Array.from({ length: 14 }, (_, index) => `N${index + 1}`);
  function grown(): Tracked {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 12, denominator: 100, evidence: '12/BC' });
    workbook.refresh();
    const tab = tableOf(workbook.snapshot(), marker);
    workbook.apply([
      { do: 'write', sheet: tab.sheet, row: tab.keyRow + 2, column: 60, cells: [['ghi riêng']] },
      { do: 'write', sheet: tab.sheet, row: 40, column: 2, cells: [['bảng của tôi']] },
    ]);
    added.slice(0, 7).forEach((code, index) => {
      const more = { name: 'Mới', printed_2026: '50%', enters: 'Phòng VH-XH', coordinates: 'Phòng Kinh tế' };
      writeRow(workbook, markers.indicators, index + 3, { code, ...more });
    });
    return workbook;
  }
  /** The second seven, for which `Chỉ tiêu` has got rows by then. */
  function grownTwice(): Tracked {
    const workbook = grown();
    insertAgain(workbook, plan);
    added.slice(7).forEach((code, index) => {
      const more = { name: 'Mới', printed_2026: '50%', enters: 'Phòng VH-XH' };
      writeRow(workbook, markers.indicators, index + 10, { code, ...more });
    });
    insertAgain(workbook, plan);
    return workbook;
  }

  test('the block goes on below everything in the tab, and nothing that stands is moved or changed', () => {
    const workbook = grown();
    const before = cellsOf(workbook);
    const changes = insertTemplates(workbook.snapshot(), plan, june);
    workbook.apply(changes);
    const after = cellsOf(workbook);
    const typed = [...before].filter(([, value]) => value !== null && value !== '');
    const lost = typed.filter(([at, value]) => JSON.stringify(after.get(at)) !== JSON.stringify(value));
    expect(lost.filter(([at]) => at.startsWith('Nhập - '))).toEqual([]);
    expect(typed.map(([, value]) => value)).toEqual(expect.arrayContaining(['ghi riêng', 'bảng của tôi', '12/BC']));
    const table = tableOf(workbook.snapshot(), marker);
    expect(table.rows.flatMap((row) => row.value('code') ?? [])).toEqual(['A', ...added.slice(0, 7)]);
    expect(table.parts.map(({ keyRow }) => keyRow)).toEqual([43]);
    expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
    const heading = workbook.snapshot().sheets.find(({ title }) => title === table.sheet)?.rows[41]?.[0];
    expect(heading).toBe('Kỳ báo cáo: tháng 6/2026 (tiếp theo)');
  });
  test('any number of indicators is entered, judged, counted and sent', () => {
    const workbook = grownTwice();
    for (const code of added) workbook.type(code, { numerator: 60, denominator: 100, evidence: '1/BC' });
    workbook.send();
    const { findings } = workbook.refresh();
    expect(findings.filter(({ severity, code }) => severity === 'error' || code === 'missing-row')).toEqual([]);
    expect(workbook.refresh().changes).toEqual([]);
    for (const code of added) {
      expect(workbook.shown(marker, code, 'value', 'status', 'met')).toEqual([0.6, '● Đạt', 'Có']);
      expect(workbook.shown(markers.overview, code, 'value', 'status')).toEqual([0.6, '● Đạt']);
    }
    const [total] = tableOf(workbook.snapshot(), shownMarkers.boardGroups).rows;
    expect([total?.value('total'), total?.value('met')]).toEqual([16, 14]);
    const own = unitAreas(workbook.snapshot());
    const first = tableOf(workbook.snapshot(), marker).parts[0]?.rows[0]?.row ?? 0;
    const areas = own.ok ? (own.value.find(({ unit }) => unit === 'vh-xh')?.areas ?? []) : [];
    expect(areas.some(({ row, rows }) => row <= first && row + rows > first)).toBe(true);
  });
  test('the parts go on to the next period with their block, and come back with it', () => {
    const workbook = book(plan, june, grownTwice().model());
    for (const code of ['A', 'K', ...added]) {
      workbook.type(code, { numerator: 60, denominator: 100, note: code }, code === 'K' ? 'kinh-te' : 'vh-xh');
    }
    workbook.close('2026-06', { reason: 'Chưa đủ' });
    const july = tableOf(workbook.snapshot(), 'dti:entry:vh-xh:2026-07');
    expect(july.rows.flatMap((row) => row.value('code') ?? [])).toEqual(['A', ...added]);
    expect(july.rows.flatMap((row) => row.value('numerator') ?? [])).toEqual([]);
    expect(workbook.snapshot().sheets.find(({ title }) => title === july.sheet)?.rows[41]?.[0]).toBe(
      'Kỳ báo cáo: tháng 7/2026 (tiếp theo)',
    );
    workbook.reopen('2026-06');
    for (const code of added) expect(workbook.shown(marker, code, 'numerator', 'note')).toEqual([60, code]);
    expect(insertTemplates(workbook.snapshot(), plan, june)).toEqual([]);
  });
  test('a unit gets its first coordinated duty and its first task in the open block', () => {
    const workbook = grown();
    writeRow(workbook, markers.tasks, 0, {
      code: 'T1',
      name: 'Truyền thông',
      time: 'Năm 2026',
      enters: 'Phòng Kinh tế',
    });
    insertAgain(workbook, plan);
    expect(workbook.shown('dti:coord:kinh-te:2026-06', 'N7', 'stt', 'name', 'target')).toEqual([
      7,
      'Mới',
      'Phòng VH-XH',
    ]);
    expect(workbook.shown('dti:task:kinh-te:2026-06', 'T1', 'name')).toEqual(['Truyền thông']);
    for (let number = 2; number <= 9; number += 1)
      writeRow(workbook, markers.tasks, number - 1, { code: `T${number}`, name: 'Việc', enters: 'Phòng Kinh tế' });
    insertAgain(workbook, plan);
    const tasks = tableOf(workbook.snapshot(), 'dti:task:kinh-te:2026-06');
    expect([tasks.rows.flatMap((row) => row.value('code') ?? []).length, tasks.parts.length]).toEqual([9, 1]);
    workbook.set('dti:task:kinh-te:2026-06', 'T9', 'answer', 'Đã hoàn thành');
    workbook.refresh();
    expect(workbook.tracker().taskReports.map(({ code, state }) => [code, state])).toEqual([['T9', 'done']]);
  });
  test('Theo dõi goes on as well, and is counted as a whole', () => {
    const many = Array.from({ length: 45 }, (_, index) => `M${index + 1}`);
    const workbook = tracked(blank, june);
    for (let from = 0; from < many.length; from += 15) {
      many.slice(from, from + 15).forEach((code, index) => {
        const more = { name: 'Chỉ tiêu', printed_2026: '50%', enters: 'Phòng VH-XH' };
        writeRow(workbook, markers.indicators, from + index, { code, ...more });
      });
      insertAgain(workbook);
    }
    workbook.type('M45', { numerator: 3, denominator: 4 });
    workbook.refresh();
    expect(tableOf(workbook.snapshot(), markers.overview).parts).toHaveLength(1);
    expect(workbook.shown(markers.overview, 'M45', 'value', 'status')).toEqual([0.75, '● Đạt']);
    const [total] = tableOf(workbook.snapshot(), shownMarkers.boardGroups).rows;
    expect([total?.value('total'), total?.value('met')]).toEqual([45, 1]);
    const head = tableOf(workbook.snapshot(), shownMarkers.trajectoryHead);
    workbook.set(
      shownMarkers.trajectoryHead,
      head.rows.findIndex((row) => row.value('key') === 'code'),
      'value',
      'M45',
    );
    workbook.refresh();
    const told = tableOf(workbook.snapshot(), shownMarkers.trajectoryHead).rows;
    expect(told.find((row) => row.value('key') === 'name')?.value('value')).toBe('M45. Chỉ tiêu');
    const formulas = workbook.snapshot().sheets.find(({ title }) => title === head.sheet)?.formulas ?? {};
    const last = tableOf(workbook.snapshot(), markers.overview).rows.slice(-1)[0]?.row;
    expect(Object.values(formulas).some((formula) => formula.includes(`$B$${last}`))).toBe(true);
    expect(workbook.refresh().changes).toEqual([]);
  });
  test('an indicator that another unit enters from now on has its row there, and Theo dõi follows', () => {
    const workbook = tracked(plan, june);
    workbook.refresh();
    workbook.set(markers.indicators, 'A', 'enters', 'Phòng Kinh tế');
    insertAgain(workbook, plan);
    workbook.type('A', { numerator: 60, denominator: 100 }, 'kinh-te');
    workbook.refresh();
    expect(workbook.shown(markers.overview, 'A', 'value', 'status')).toEqual([0.6, '● Đạt']);
  });
  test('columns that were moved or put in between are where the part has them too', () => {
    const workbook = grown();
    const model = workbook.model();
    const tab = tableOf(workbook.snapshot(), marker);
    const at = tab.columns.evidence ?? 0;
    const moved = tracked(
      plan,
      june,
      rearranged(model, tab.sheet, (row, column) => [row, column >= at ? column + 1 : column]),
    );
    insertAgain(moved, plan);
    const [part] = tableOf(moved.snapshot(), marker).parts;
    expect(part?.columns).toEqual(tableOf(moved.snapshot(), marker).columns);
    expect(part?.columns.evidence).toBe(at + 1);
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
  test('come back with the tab of a unit that came at the same time: Theo dõi reads the tabs that stand and the new one', () => {
    const workbook = tracked(plan, june);
    workbook.type('A', { numerator: 40, denominator: 100 }, 'kinh-te');
    const more = { code: 'N', name: 'Mới', printed_2026: '50%', enters: 'Công an xã' };
    writeRow(workbook, markers.indicators, 2, more);
    workbook.refresh();
    const model = workbook.model();
    const names = Object.fromEntries(Object.entries(model.names).filter(([, { sheet }]) => sheet !== 'Theo dõi'));
    const sheets = model.sheets.filter(({ title }) => title !== 'Theo dõi');
    const left = tracked(plan, june, { ...model, names, sheets });
    insertAgain(left, plan);
    const unit = left.judged('N').enterers[0] ?? '';
    left.type('N', { numerator: 20, denominator: 100 }, unit);
    left.refresh();
    expect(left.shown(markers.overview, 'A', 'value', 'status')).toEqual([0.4, '● Đạt']);
    expect(left.shown(markers.overview, 'N', 'value', 'f_top', 'f_bottom')).toEqual([0.2, 20, 100]);
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
