import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import type { PathLevels } from '../../../shared/progress/path-level.ts';
import { scaleName, slotName, trajectoryNote } from '../../../shared/text/trajectory.ts';

test('slots are called as people call them', () => {
  expect(['2025', '2026-01', '2026-12', '2026-Q1', '2026-Q4'].map(slotName)).toEqual([
    ...['Năm 2025', 'T1', 'T12', 'Quý I', 'Quý IV'],
  ]);
});

test.each([
  ['30%', true, '%'],
  ['9/9 nền tảng', false, 'nền tảng, trên tổng số 9'],
  ['01 doanh nghiệp/1.000 dân', false, 'doanh nghiệp/1.000 dân'],
  ['500 tỷ đồng', false, 'tỷ đồng'],
  ['Có quy chế', false, ''],
])('%s is counted in "%s"', (target, isPercent, name) => {
  expect(scaleName(readTarget(target), isPercent)).toBe(name);
});

describe('the note', () => {
  const path = (kind: PathLevels['kind'], start: PathLevels['start'] = null): PathLevels => ({
    ...{ kind, start, on: () => null },
  });
  const shown = {
    ...{ scale: 100, due: '2026-12-31', falling: false, yearSoFar: false, measured: true, holdsFrom: null },
  };
  const start = { value: 0.0312, date: '2026-01-05', assumed: false };
  test('says where the expected level comes from', () => {
    expect(trajectoryNote(path('ramp', start), shown)).toBe(
      'Mức cần đạt đi đều từ mức ban đầu (3,12 ngày 05/01/2026) đến mục tiêu vào ngày 31/12/2026.',
    );
    expect(trajectoryNote(path('ramp', { ...start, assumed: true }), shown)).toContain('từ số liệu đầu tiên (3,12');
    expect(trajectoryNote(path('hold'), { ...shown, holdsFrom: '2026-07-01' })).toBe(
      'Chỉ tiêu phải giữ ở mức mục tiêu từ ngày 01/7/2026: mức cần đạt bằng mục tiêu.',
    );
    expect(trajectoryNote(path('hold'), shown)).toBe('Chỉ tiêu phải giữ ở mức mục tiêu: mức cần đạt bằng mục tiêu.');
  });
  test('says why there is none', () => {
    expect(trajectoryNote(null, shown)).toContain('chờ làm rõ');
    expect(trajectoryNote(path('no-start'), shown)).toContain('Chưa có mức ban đầu');
    expect(trajectoryNote(path('milestone'), shown)).toContain('chỉ vẽ mục tiêu');
    expect(trajectoryNote(path('milestone'), { ...shown, measured: false })).toContain('không có đường số liệu');
  });
  test('says which way is better, and what is added up', () => {
    const note = trajectoryNote(path('hold'), { ...shown, falling: true, yearSoFar: true });
    expect(note).toMatch(/Số càng thấp càng tốt\. Số liệu trong kỳ được cộng dồn từ đầu năm\.$/);
  });
});
