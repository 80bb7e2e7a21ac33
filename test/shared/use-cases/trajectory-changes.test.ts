import { describe, expect, test } from '@jest/globals';
import { recalculate } from '../../../local/excel-host/calculation/recalculate.ts';
import { memoryWorkbook, snapshotOf } from '../../../local/workbook-model/index.ts';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { insertTemplates } from '../../../shared/use-cases/insert-templates.ts';
import { shownMarkers } from '../../../shared/workbook/anchors.ts';
import type { Value, Workbook } from '../../../shared/workbook/workbook.ts';
import { counts, indicator, milestone, planOf, published } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const nothing = { error: '#N/A' };
const plan = planOf([
  indicator('6.3', '>30%'),
  indicator('F', 'không quá 5%'),
  indicator('N', '9/9 nền tảng', { measure: counts('count-of') }),
  indicator('R', '01 doanh nghiệp/1.000 dân', { measure: counts('rate'), move: 'hold' }),
  indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
  indicator('U', 'theo hướng dẫn của cấp trên'),
  indicator('Q', '≥55%', { measure: published(), frequency: 'year' }),
]);
const june = { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' };
const head = shownMarkers.trajectoryHead;

function filled() {
  const workbook = tracked(plan, june);
  const past = (code: string, period: string, value: number, denominator = 100) => ({
    ...{ code, period, asOf: `${period}-14`, denominator, numerator: value * denominator, value },
  });
  workbook.past([
    { ...past('6.3', '2025-12', 0.05), asOf: '2025-12-14' },
    past('6.3', '2026-02', 0.1),
    past('6.3', '2026-05', 0.2),
    past('F', '2026-03', 0.45),
    past('F', '2026-05', 0.25),
    { ...past('N', '2026-04', 6 / 9, 9), numerator: 6 },
    { code: 'M', period: '2026-05', asOf: '2026-05-14', answer: 'not-done', value: false },
    { code: 'Q', period: '2025', asOf: '2025-12-04', value: 0.4 },
  ]);
  workbook.type('6.3', { numerator: 22, denominator: 100 });
  workbook.refresh();
  return workbook;
}

const lines = (workbook: Workbook, ...keys: readonly string[]): readonly Value[] =>
  keys.map(
    (key) =>
      tableOf(workbook, head)
        .rows.find((row) => row.value('key') === key)
        ?.value('value') ?? null,
  );
const points = (workbook: Workbook, key: string): readonly Value[] =>
  tableOf(workbook, shownMarkers.trajectorySlots).rows.map((row) => row.value(key));

/** What the formulas give where a program calculates, after somebody chose. */
function chosen(model: WorkbookModel, code: Value): Workbook {
  const host = memoryWorkbook(model);
  const { sheet, rows, columns } = tableOf(host.snapshot(), head);
  const row = rows[0]?.row ?? 0;
  host.apply([{ do: 'write', sheet, row, column: columns.value ?? 0, cells: [[code]] }]);
  return snapshotOf(recalculate(host.model()).model);
}

describe('Diễn biến', () => {
  test('shows the figures of closed periods and the one that is typed, and nothing where there is none', () => {
    const workbook = filled().snapshot();
    expect(points(workbook, 'label').slice(0, 3)).toEqual(['Năm 2025', 'T1', 'T2']);
    const page = chosen(filled().model(), '6.3');
    expect(points(page, 'value')).toEqual([
      ...[5, nothing, 10, nothing, nothing, 20, 22],
      ...Array.from({ length: 6 }, () => nothing),
    ]);
    expect(points(page, 'target')).toEqual([nothing, ...Array.from({ length: 12 }, () => 30)]);
    expect(lines(page, 'name', 'target', 'enters', 'unit', 'status')).toEqual([
      ...['6.3. Chỉ tiêu 6.3', '>30%', 'Phòng VH-XH', '%', '► Đúng tiến độ'],
    ]);
  });
  test('shows the level asked for on the day of each figure, from the first one on', () => {
    const page = chosen(filled().model(), '6.3');
    const [first, january, , , , , now, ...rest] = points(page, 'expected').map(Number);
    expect(first).toBe(5);
    expect(january).toBeCloseTo(5 + (25 * 31) / 382, 9);
    expect(now).toBeCloseTo((filled().judged('6.3').judgement.expected as number) * 100, 9);
    expect(rest.every((level, index) => level > (rest[index - 1] ?? 0))).toBe(true);
    expect(rest[5]).toBeLessThan(30);
  });
  test('follows what is typed without a refresh', () => {
    const workbook = filled();
    workbook.type('6.3', { numerator: 40, denominator: 100 });
    expect(points(chosen(workbook.model(), '6.3'), 'value')[6]).toBe(40);
    workbook.type('6.3', { numerator: null, denominator: null });
    expect(points(chosen(workbook.model(), '6.3'), 'value')[6]).toEqual(nothing);
  });
  test('shows counts as they are printed, rates, and falling targets', () => {
    const model = filled().model();
    const pages = ['N', 'R', 'F'].map((code) => chosen(model, code));
    expect(pages.map((page) => lines(page, 'unit')[0])).toEqual([
      ...['nền tảng, trên tổng số 9', 'doanh nghiệp/1.000 dân', '%'],
    ]);
    expect(pages.map((page) => points(page, 'target')[1])).toEqual([9, 1, 5]);
    expect(pages.map((page) => points(page, 'value')[4])).toEqual([6, nothing, nothing]);
    const [, , falling] = pages.map((page) => points(page, 'expected'));
    expect(falling?.slice(0, 4)).toEqual([nothing, nothing, nothing, 45]);
    expect(Number(falling?.[12])).toBeLessThan(10);
  });
  test.each([
    ['M', 'không có đường số liệu'],
    ['U', 'chờ làm rõ'],
  ])('says why there is no path: %s', (code, why) => {
    const page = chosen(filled().model(), code);
    for (const key of ['value', 'expected', 'target']) expect(points(page, key)[5]).toEqual(nothing);
    expect(lines(page, 'note')[0]).toContain(why);
  });
  test('shows a yearly figure in the slot in which its year ended', () => {
    expect(points(chosen(filled().model(), 'Q'), 'value').slice(0, 2)).toEqual([40, nothing]);
  });
  test('finds a code whatever its case and the spaces around it, and says so where there is none', () => {
    const model = filled().model();
    expect(lines(chosen(model, '  f '), 'name')).toEqual(['f. Chỉ tiêu F']);
    const page = chosen(model, '9.9');
    expect(lines(page, 'name', 'note')).toEqual([
      '9.9',
      'Không có chỉ tiêu mang mã này ở trang Theo dõi; hãy chọn mã khác.',
    ]);
    expect(points(page, 'value')).toEqual(Array.from({ length: 13 }, () => nothing));
  });
  test('shows the indicator that most needs action while nobody has chosen', () => {
    expect(lines(filled().snapshot(), 'code', 'shown')).toEqual([null, 'N']);
  });
  test('says what to do before the first refresh', () => {
    expect(lines(tracked(plan, june).snapshot(), 'note')).toEqual([
      'Chọn "Cập nhật đánh giá" để có số liệu của biểu đồ.',
    ]);
  });
});

describe('a refresh', () => {
  test('never writes the cell of choice, and gives what the formulas give', () => {
    const workbook = filled();
    for (const code of ['6.3', 'F', 'N', 'R', 'M', 'U', 'Q', 'q', '9.9', ' ', null]) {
      workbook.set(head, 0, 'value', code);
      workbook.refresh();
      expect(workbook.refresh().changes).toEqual([]);
      expect(lines(workbook.snapshot(), 'code')).toEqual([code]);
      const calculated = snapshotOf(recalculate(workbook.model()).model);
      for (const key of ['value', 'expected', 'target'])
        expect({ code, [key]: points(workbook.snapshot(), key) }).toEqual({ code, [key]: points(calculated, key) });
      const keys = ['name', 'target', 'enters', 'status', 'unit', 'note', 'shown', 'at', 'row', 'live', 'slot'];
      expect(lines(workbook.snapshot(), ...keys)).toEqual(lines(calculated, ...keys));
    }
  });
  test('puts back formulas that were typed over', () => {
    const workbook = filled();
    const before = workbook.snapshot().sheets.find(({ title }) => title === 'Diễn biến');
    workbook.set(head, 'name', 'value', 'x');
    workbook.set(shownMarkers.trajectorySlots, 'T6', 'value', 99);
    workbook.refresh();
    expect(workbook.snapshot().sheets.find(({ title }) => title === 'Diễn biến')).toEqual(before);
  });
  test('leaves a workbook alone that has no such page', () => {
    const workbook = filled();
    const model = workbook.model();
    const without = tracked(plan, june, {
      ...model,
      names: Object.fromEntries(Object.entries(model.names).filter(([name]) => !name.startsWith('dti_trajectory'))),
      sheets: model.sheets.filter(({ title }) => title !== 'Diễn biến'),
    });
    expect(without.refresh().changes).toEqual([]);
  });
  test('calls the slots by the year that is judged', () => {
    const workbook = filled();
    const quarters = tracked({ ...plan, reporting: { ...plan.reporting, units: [] } }, june);
    expect(points(quarters.snapshot(), 'key')).toHaveLength(13);
    workbook.set('dti:settings', 'year', 'value', 2027);
    workbook.refresh();
    expect(points(workbook.snapshot(), 'key').slice(0, 2)).toEqual(['2026', '2027-01']);
  });
});

test('a plan that reports by the quarter has quarters', () => {
  const { units, ...reporting } = plan.reporting;
  const quarterly = units.map((rule) => ({ ...rule, kind: 'quarter' as const }));
  const workbook = tracked({ ...plan, reporting: { ...reporting, units: quarterly } }, { ...june, open: ['2026-Q2'] });
  expect(points(workbook.snapshot(), 'label')).toEqual(['Năm 2025', 'Quý I', 'Quý II', 'Quý III', 'Quý IV']);
});

test('inserting again makes room for the figures of more indicators', () => {
  const workbook = filled();
  workbook.set(head, 0, 'value', 'Q');
  const data = tableOf(workbook.snapshot(), shownMarkers.trajectoryData);
  const area = { row: data.keyRow, column: 1, rows: 2 + 3, columns: Math.max(...Object.values(data.columns)) };
  workbook.apply([{ do: 'define-name', name: data.name, sheet: data.sheet, area }]);
  workbook.refresh();
  expect(lines(workbook.snapshot(), 'name', 'unit')).toEqual(['Q. Chỉ tiêu Q', '']);
  const again = () => insertTemplates(workbook.snapshot(), plan, june);
  workbook.apply(again());
  workbook.refresh();
  expect(again()).toEqual([]);
  expect(workbook.refresh().changes).toEqual([]);
  expect(lines(workbook.snapshot(), 'code', 'name', 'unit')).toEqual(['Q', 'Q. Chỉ tiêu Q', '%']);
  expect(points(snapshotOf(recalculate(workbook.model()).model), 'value')[0]).toBe(40);
});
