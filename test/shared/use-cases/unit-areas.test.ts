import { describe, expect, test } from '@jest/globals';
import { builtInPlan, type Plan } from '../../../shared/index.ts';
import { unitAreas } from '../../../shared/use-cases/unit-areas.ts';
import { cellAddress } from '../../../shared/workbook/address.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { rearranged } from '../../local/commands/as-people-do.ts';
import { indicator, planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const june = { asOf: '2026-06-10', open: ['2026-06'] };
const plan = planOf([indicator('A', '30%'), indicator('B', '30%')]);

const sound = (workbook: Parameters<typeof unitAreas>[0]) => {
  const outcome = unitAreas(workbook);
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return outcome.value;
};

describe('what is the own of a unit', () => {
  test('is all above its entries, and beside them the columns that no command writes', () => {
    expect(sound(tracked(plan, june).snapshot())).toEqual([
      {
        unit: 'vh-xh',
        shortName: 'Phòng VH-XH',
        officers: [],
        editors: [],
        areas: [
          { sheet: 'Nhập - Phòng VH-XH', row: 1, column: 1, rows: 11, columns: 48 },
          { sheet: 'Nhập - Phòng VH-XH', row: 12, column: 1, rows: 8, columns: 5 },
          { sheet: 'Nhập - Phòng VH-XH', row: 12, column: 7, rows: 8, columns: 4 },
          { sheet: 'Nhập - Phòng VH-XH', row: 12, column: 14, rows: 8, columns: 4 },
        ],
      },
    ]);
  });
  test('has the addresses of `Cấu hình`, and those of the unit that gathers the figures', () => {
    const workbook = tracked(builtInPlan('loc-tan') as Plan, { asOf: '2026-12-01' });
    workbook.set('dti:units', 'Phòng VH-XH', 'email', 'lan@xa.vn');
    workbook.set('dti:units', 'Công an xã', 'email', 'binh@xa.vn, lan@xa.vn');
    workbook.set('dti:units', 'Phòng Kinh tế', 'email', 'chi@xa.vn');
    const units = new Map(sound(workbook.snapshot()).map(({ shortName, ...unit }) => [shortName, unit]));
    expect(units.get('Phòng VH-XH')).toMatchObject({ officers: ['lan@xa.vn'], editors: ['lan@xa.vn'] });
    expect(units.get('Phòng Kinh tế')).toMatchObject({ officers: ['chi@xa.vn'], editors: ['chi@xa.vn', 'lan@xa.vn'] });
    expect(units.get('Công an xã')?.editors).toEqual(['binh@xa.vn', 'lan@xa.vn']);
  });
  test('goes where its columns and rows go, and stays where the heading of a column is gone', () => {
    const workbook = tracked(plan, june);
    const title = 'Nhập - Phòng VH-XH';
    const moved = rearranged(workbook.model(), title, (r, c) => [r > 9 ? r + 1 : r, c === 8 ? 60 : c]);
    const [unit] = sound(tracked(plan, june, moved).snapshot());
    const corners = (one = unit) => one?.areas.map(({ row, column, columns }) => [row, column, columns]);
    expect(corners()).toEqual([
      [1, 1, 60],
      [13, 1, 5],
      [13, 7, 4],
      [13, 14, 4],
      [13, 49, 12],
    ]);
    const gone = rearranged(workbook.model(), title, (r, c) => (c === 8 ? null : [r, c]));
    const [other] = sound(tracked(plan, june, gone).snapshot());
    expect(corners(other)).toEqual([
      [1, 1, 48],
      [12, 1, 5],
      [12, 7, 4],
      [12, 14, 4],
    ]);
  });
  test.each(['loc-tan', 'la-nga'])('is exactly what stands open in the sheets of %s', (id) => {
    const workbook = tracked(builtInPlan(id) as Plan, { asOf: '2026-12-01' });
    const areas = sound(workbook.snapshot()).flatMap((unit) => unit.areas);
    const { sheets, formats } = workbook.model();
    const open = sheets
      .filter(({ title }) => title.startsWith('Nhập'))
      .flatMap(({ title, formatIds }) =>
        formatIds.flatMap((ids, down) =>
          ids.flatMap((format, right) =>
            formats[format]?.locked === false ? [`${title}!${cellAddress(down + 1, right + 1)}`] : [],
          ),
        ),
      );
    const covered = new Set(
      areas.flatMap(({ sheet, row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, index) => `${sheet}!${cellAddress(row + Math.floor(index / columns), column + (index % columns))}`,
        ),
      ),
    );
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter((cell) => !covered.has(cell))).toEqual([]);
  });
  test('is not known of a file that is not ours', () => {
    expect(unitAreas(emptyWorkbook)).toMatchObject({ ok: false });
  });
});
