import type { Fill, Plan, Value, Workbook } from '../../shared/index.ts';
import { readTables } from '../../shared/workbook/read-table.ts';

/** What people type in the tabs of a plan: good figures, mistakes of every kind, texts that look like something else. */
export function fillsFor(workbook: Workbook, seed: number): readonly Fill[] {
  return readTables(workbook, 'dti:entry:').flatMap((table) => {
    const [, , unit = '', period = ''] = table.marker.split(':');
    const codes = table.rows.flatMap((row) => {
      const code = row.value('code');
      return typeof code === 'string' && row.value('name') !== null ? [code] : [];
    });
    return codes.flatMap((code, index) => fillsOf({ unit, period, code }, seed + index));
  });
}

type Column = Extract<Fill, { code: string }>['column'];

/** Rows as units leave them. */
export const typedRows: readonly (readonly (readonly [Column, Value])[])[] = [
  [
    ['numerator', 42],
    ['denominator', 120],
    ['evidence', 'https://dichvucong.gov.vn/thong-ke?ky=2026-06'],
  ],
  [
    ['published', 0.85],
    ['evidence', '=HYPERLINK("http://a")'],
    ['note', '+84 901 234 567'],
  ],
  [
    ['numerator', '1.000'],
    ['denominator', 2945],
    ['difficulties', '- thiếu máy\n- thiếu người'],
  ],
  [
    ['numerator', 130],
    ['denominator', 120],
    ['proposals', '@xã'],
  ],
  [['answer', 'Không phát sinh']],
  [
    ['published', '85,5 %'],
    ['evidence', '9/9'],
  ],
  [
    ['numerator', { error: '#REF!' }],
    ['denominator', { date: '2026-09-09' }],
  ],
  [
    ['answer', 'Đã hoàn thành'],
    ['evidence', 'QĐ 12/QĐ-UBND ngày 14/6/2026'],
  ],
  [],
];

function fillsOf(place: { unit: string; period: string; code: string }, index: number): readonly Fill[] {
  const typed = typedRows[index % typedRows.length] ?? [];
  return typed.map(([column, value]) => ({ ...place, column, value }));
}

/** A plan of as many indicators as wanted, of the kinds that a built-in plan has, for measuring. */
export function planOfSize(plan: Plan, size: number): Plan {
  const indicators = Array.from({ length: size }, (_, index) => {
    const like = plan.indicators[index % plan.indicators.length] as Plan['indicators'][number];
    return { ...like, code: `X${index + 1}` };
  });
  return { ...plan, indicators };
}
