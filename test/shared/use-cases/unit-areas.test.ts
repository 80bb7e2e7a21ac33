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

describe('what the officers of a unit fill', () => {
  test('is the columns for entries and the sending row of its tab', () => {
    expect(sound(tracked(plan, june).snapshot())).toEqual([
      {
        unit: 'vh-xh',
        shortName: 'Phòng VH-XH',
        officers: [],
        areas: [
          { sheet: 'Nhập - Phòng VH-XH', row: 12, column: 7, rows: 8, columns: 4 },
          { sheet: 'Nhập - Phòng VH-XH', row: 12, column: 14, rows: 8, columns: 4 },
          { sheet: 'Nhập - Phòng VH-XH', row: 8, column: 2, rows: 1, columns: 3 },
        ],
      },
    ]);
  });
  test('has the addresses of `Cấu hình`', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:units', 'Phòng VH-XH', 'email', 'lan@xa.vn');
    expect(sound(workbook.snapshot()).map(({ officers }) => officers)).toEqual([['lan@xa.vn']]);
  });
  test('goes where its columns and rows go, and leaves out a column that is gone', () => {
    const workbook = tracked(plan, june);
    const title = 'Nhập - Phòng VH-XH';
    const moved = rearranged(workbook.model(), title, (r, c) => [r > 9 ? r + 1 : r, c === 8 ? 60 : c]);
    const [unit] = sound(tracked(plan, june, moved).snapshot());
    expect(unit?.areas.map(({ row, column, columns }) => [row, column, columns])).toContainEqual([13, 60, 1]);
    const gone = rearranged(workbook.model(), title, (r, c) => (c === 8 ? null : [r, c]));
    const [other] = sound(tracked(plan, june, gone).snapshot());
    expect(other?.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBeLessThan(8 * 8 + 3);
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
