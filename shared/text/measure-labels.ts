import { formatNumber } from '../number/vi-number.ts';
import type { Measure } from '../plan/schema.ts';

/** What the unit has to count, as it stands beside the indicator. */
export function countsLabel(measure: Measure): string {
  switch (measure.way) {
    case 'published':
      return `Ghi số liệu được công bố: ${measure.figure} (${measure.unit})`;
    case 'milestone':
      return `Chọn ở cột Trả lời: ${measure.question}`;
    case 'rate':
      return `Tử số: ${measure.numerator}\nMẫu số: ${measure.denominator}\n(tính trên ${formatNumber(measure.per)})`;
    default:
      return `Tử số: ${measure.numerator}\nMẫu số: ${measure.denominator}`;
  }
}
