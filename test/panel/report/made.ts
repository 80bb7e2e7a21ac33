import type { MadeReport, SaidFinding } from '../../../shared/index.ts';
import { findingOf } from '../reports.ts';

const same = (text: string) => ({ vi: text, en: `${text} (en)` });
const KINDS = { '2026-06': 'month', '2026-05': 'month', '2026-Q2': 'quarter', '2026': 'year' } as const;

/** Of a report only what the form shows: the period, what was found, and how many indicators are left out. */
export function madeOf(period: string, review: readonly SaidFinding[] = [], leftOut = 0): MadeReport {
  const figures = Array.from({ length: leftOut }, () => ({ underReview: ['Phòng VH-XH'] }));
  return {
    model: { period, figures } as unknown as MadeReport['model'],
    review,
    periods: Object.entries(KINDS).map(([id, kind]) => ({ id, kind, name: same(`kỳ ${id}`) })),
  };
}

export const warningOf = (text: string): SaidFinding =>
  findingOf({ severity: 'warning', what: same(text), sentence: same(text) });
