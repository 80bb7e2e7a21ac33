import { asksAnswer } from '../entry/measure-asks.ts';
import { formatNumber } from '../number/vi-number.ts';
import type { Indicator } from '../plan/schema.ts';

/** What the unit has to count or answer, as it stands beside the indicator. */
export function countsLabel(indicator: Indicator, year: number): string {
  const { measure } = indicator;
  if (measure.way === 'milestone') return `Chọn ở cột Trả lời: ${measure.question}`;
  if (measure.way === 'published') {
    const isAnswer = asksAnswer(indicator, year);
    return isAnswer
      ? `Chọn ở cột Trả lời: ${measure.figure}`
      : `Ghi số liệu được công bố: ${measure.figure} (${measure.unit})`;
  }
  const counts = `Tử số: ${measure.numerator}\nMẫu số: ${measure.denominator}`;
  return measure.way === 'rate' ? `${counts}\n(tính trên ${formatNumber(measure.per)})` : counts;
}
