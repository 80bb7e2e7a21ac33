import type { Chart } from '../../shared/workbook/chart.ts';

/** A chart of three rows of a sheet: categories in column A, then a series in B and one in C. */
export function chartOf(sheet: string, change: Partial<Chart> = {}): Chart {
  const column = (at: number) => ({ sheet, row: 2, column: at, rows: 3, columns: 1 });
  return {
    name: 'Theo nhóm',
    kind: 'bar-stacked',
    title: 'Chỉ tiêu theo nhóm',
    categories: column(1),
    series: [
      { name: 'Đạt', values: column(2), colour: '0B4F1D', dashed: false },
      { name: 'Chậm', values: column(3), colour: 'F8CBC6', dashed: false },
    ],
    numberFormat: '#,##0',
    alt: 'Số chỉ tiêu đạt và chậm của từng nhóm.',
    ...change,
  };
}
