import type { MadeReport, SaidFinding } from '../../../shared/index.ts';
import { findingOf } from '../reports.ts';

const same = (text: string) => ({ vi: text, en: `${text} (en)` });
const KINDS = { '2026-06': 'month', '2026-05': 'month', '2026-Q2': 'quarter', '2026': 'year' } as const;

const UNITS = ['vh-xh', 'cong-an'].map((id) => ({ id, name: `Đơn vị ${id}` }));

/** Of a report only what the form shows: the period, what was found, and how many indicators are left out. */
export function madeOf(
  period: string,
  review: readonly SaidFinding[] = [],
  leftOut = 0,
  document: MadeReport['model']['document'] = 'report',
): MadeReport {
  const figures = Array.from({ length: leftOut }, () => ({ underReview: ['Phòng VH-XH'] }));
  return {
    model: { document, period, figures } as unknown as MadeReport['model'],
    file: `bao-cao-${period}.docx`,
    review,
    periods: Object.entries(KINDS).map(([id, kind]) => ({ id, kind, name: same(`kỳ ${id}`) })),
    documents: [
      { kind: 'report', name: same('Báo cáo của xã'), units: [] },
      { kind: 'unit', name: same('Báo cáo của đơn vị'), units: UNITS },
    ],
  };
}

export const warningOf = (text: string): SaidFinding =>
  findingOf({ severity: 'warning', what: same(text), sentence: same(text) });
