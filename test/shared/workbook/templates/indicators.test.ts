import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../../shared/plan/target.ts';
import { indicatorsSheet } from '../../../../shared/workbook/templates/indicators.ts';
import { counts, entersAt, everybody, indicator, milestone, planOf, published } from '../../use-cases/plans.ts';
import { tableOf, tracked } from '../../use-cases/tracked.ts';
import { only, texts } from './templates.ts';

const unclear = (printed: string, undetermined: string | null) => [
  { year: 2026, printed, reading: readTarget(printed), undetermined },
];
const plan = planOf([
  indicator('A', '>20%', { holdsFrom: { task: null, date: '2026-09-30' } }),
  indicator('R', '05 doanh nghiệp/1.000 dân', { measure: counts('rate') }),
  indicator('P', '≥55%', { measure: published(), receives: everybody }),
  indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone', receives: entersAt('lạ') }),
  indicator('U', '30%', { targets: unclear('theo hướng dẫn của cấp trên', null) }),
  indicator('W', '30%', { targets: unclear('100%', 'Chưa rõ tổng nào.') }),
]);
const workbook = tracked(plan, { asOf: '2026-06-10', open: ['2026-06'] });
const cells = (code: string, ...keys: readonly string[]) => workbook.shown('dti:indicators', code, ...keys);

describe('Chỉ tiêu', () => {
  test('keeps the printed target, and beside it how it is read', () => {
    const keys = ['printed_2026', 'kind_2026', 'comparison_2026', 'value_2026', 'over_2026', 'unclear_2026'];
    expect(cells('A', ...keys)).toEqual(['>20%', 'Tỷ lệ %', '>', 0.2, null, null]);
    expect(cells('R', ...keys)).toEqual(['05 doanh nghiệp/1.000 dân', 'Tỷ suất', '≥', 5, 1000, null]);
    expect(cells('M', ...keys)).toEqual(['Có quy chế', 'Cột mốc', 'bằng', null, null, null]);
    expect(cells('U', 'printed_2026', 'value_2026', 'unclear_2026')).toEqual([
      'theo hướng dẫn của cấp trên',
      null,
      expect.stringMatching(/^Chưa rõ/),
    ]);
    expect(cells('W', 'unclear_2026')).toEqual(['Chưa rõ tổng nào.']);
  });
  test('says how each is measured, in the words of what is counted', () => {
    const keys = ['way', 'numerator', 'denominator', 'whole'];
    expect(cells('A', ...keys)).toEqual(['Tử số / mẫu số', 'Số hồ sơ đạt', 'Tổng số hồ sơ', 'Có']);
    expect(cells('P', ...keys)).toEqual(['Số liệu công bố', 'Số liệu của cấp trên', '%', null]);
    expect(cells('M', ...keys)).toEqual(['Cột mốc', 'Đã xong chưa?', null, null]);
  });
  test('says who enters it, and from when a level holds', () => {
    expect(cells('A', 'enters', 'holdsFrom')).toEqual(['Phòng VH-XH', { date: '2026-09-30' }]);
    expect([cells('P', 'enters'), cells('M', 'enters')]).toEqual([['Tất cả đơn vị'], [null]]);
  });
  test('has room for indicators of the commune’s own', () => {
    expect(tableOf(workbook.snapshot(), 'dti:indicators').rows.length).toBeGreaterThan(plan.indicators.length + 4);
    const blank = tracked(planOf([]), { asOf: '2026-06-10', open: [] });
    expect(tableOf(blank.snapshot(), 'dti:indicators').rows.length).toBeGreaterThan(30);
  });
  test('carries the commune’s name in its head where there is one', () => {
    const named = planOf([], { commune: { ...plan.commune, name: 'Lộc Tấn' }, appendixTitle: ['PHỤ LỤC'] });
    expect(texts(indicatorsSheet(named))).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN XÃ LỘC TẤN', 'PHỤ LỤC']));
    expect(texts(indicatorsSheet(plan))).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN', 'Kế hoạch thử']));
  });
  test('has a heading for every group, also one to be filled', () => {
    const groups = ['1', '2'].map((id) => ({ id, printed: `${id}.`, name: `Nhóm ${id}` }));
    const written = only(indicatorsSheet(planOf([indicator('A', '30%')], { groups })), 'write');
    expect(written.flatMap((change) => change.cells.flat())).toEqual(
      expect.arrayContaining(['1.', 'Nhóm 1', '2.', 'Nhóm 2']),
    );
  });
});
