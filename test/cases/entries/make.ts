import type { EntryContext } from '../../../shared/entry/read-entries.ts';
import type { Entry, OpenPeriod, PastEntry, RawCell, RawEntry, Sending } from '../../../shared/entry/types.ts';
import type { Indicator, Measure } from '../../../shared/plan/schema.ts';
import type { Target } from '../../../shared/plan/target-types.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

/** Columns of the tab that the cases are typed in. */
export const COLUMNS = {
  code: 'B',
  numerator: 'F',
  denominator: 'G',
  published: 'H',
  answer: 'I',
  evidence: 'J',
  difficulties: 'K',
  proposals: 'L',
  note: 'M',
} as const;
type Column = keyof typeof COLUMNS;

/** What is typed in one row; what is left out is blank, `gone` is a deleted column. */
export type Typed = Partial<Record<Column, Value>> & {
  readonly gone?: readonly Column[];
  readonly unit?: string;
  readonly period?: string;
  readonly row?: number;
  readonly sheet?: string;
};

export const UNIT = 'ttpvhcc';
const PERIOD = '2026-06';

/** row({ code: 'S', numerator: 120 }, 12): F12 holds 120 */
export function row(typed: Typed, number = 12): RawEntry {
  const at = typed.row ?? number;
  const cell = (column: Column): RawCell => ({ value: typed[column] ?? null, cell: `${COLUMNS[column]}${at}` });
  const cellOrGone = (column: Column) => (typed.gone?.includes(column) ? null : cell(column));
  return {
    unit: typed.unit ?? UNIT,
    period: typed.period ?? PERIOD,
    sheet: typed.sheet ?? 'Nhập - TT PVHCC',
    row: at,
    code: cell('code'),
    numerator: cellOrGone('numerator'),
    denominator: cellOrGone('denominator'),
    published: cellOrGone('published'),
    answer: cellOrGone('answer'),
    evidence: cellOrGone('evidence'),
    difficulties: cellOrGone('difficulties'),
    proposals: cellOrGone('proposals'),
    note: cellOrGone('note'),
  };
}

const reading = (target: Partial<Target>): Target => ({
  kind: 'percent',
  comparison: '>=',
  value: 0.85,
  of: null,
  per: null,
  unit: null,
  qualifier: null,
  sure: true,
  ...target,
});

export const target = (read: Partial<Target>, year = 2026): Indicator['targets'][number] => ({
  year,
  printed: 'như trong kế hoạch',
  reading: reading(read),
  undetermined: null,
});

export const measures = {
  share: { way: 'share', numerator: 'Số hồ sơ', denominator: 'Tổng số hồ sơ', whole: true },
  money: { way: 'share', numerator: 'Chi cho chuyển đổi số', denominator: 'Tổng chi', whole: false },
  countOf: { way: 'count-of', numerator: 'Số nền tảng', denominator: 'Tổng số nền tảng', whole: true },
  rate: { way: 'rate', numerator: 'Số doanh nghiệp', denominator: 'Dân số', per: 1000, whole: true },
  percentage: { way: 'published', figure: 'Tỷ trọng kinh tế số', unit: '%' },
  amount: { way: 'published', figure: 'Doanh thu', unit: 'tỷ đồng' },
  fact: { way: 'published', figure: 'Kết quả công nhận', unit: 'đạt/chưa đạt' },
  milestone: { way: 'milestone', question: 'Đã có chưa?' },
} satisfies Record<string, Measure>;

export function indicator(code: string, measure: Measure, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    printedNumber: code,
    group: '1',
    name: `Chỉ tiêu ${code}`,
    printedUnit: null,
    measure,
    figure: 'in-period',
    move: 'ramp',
    frequency: 'month',
    targets: [target({})],
    leadPrinted: '',
    receives: { printed: 'TT PVHCC', units: [UNIT], all: false },
    coordinates: { printed: '', units: [], all: false },
    basis: null,
    localTask: null,
    note: null,
    linkedTasks: [],
    holdsFrom: null,
    evidenceRequired: false,
    byHamlet: false,
    reasons: { measure: '-', figure: '-', move: '-', frequency: '-' },
    ...more,
  };
}

/** One indicator of each kind, by the letters that the cases type as its code. */
export const indicators: readonly Indicator[] = [
  indicator('S', measures.share),
  indicator('S2', measures.share),
  indicator('PROOF', measures.share, { evidenceRequired: true }),
  indicator('SMALL', measures.money, { targets: [target({ comparison: '>', value: 0.01 })] }),
  indicator('COUNT', measures.countOf, { targets: [target({ kind: 'count-of', value: 9, of: 9 })] }),
  indicator('RATE', measures.rate, { targets: [target({ kind: 'rate', value: 1, per: 1000 })] }),
  indicator('PCT', measures.percentage),
  indicator('AMOUNT', measures.amount, { targets: [target({ kind: 'amount', value: 10 })] }),
  indicator('FACT', measures.fact, { move: 'milestone', targets: [target({ kind: 'milestone', value: true })] }),
  indicator('M', measures.milestone, { move: 'milestone', targets: [target({ kind: 'milestone', value: true })] }),
  indicator('SUM', measures.share, { figure: 'cumulative' }),
  indicator('LEVEL', measures.share, { figure: 'as-of' }),
  indicator('YEARLY', measures.share, { frequency: 'year' }),
];

export const open = (period: string, lastOnTimeDay: string, cutOff = '2026-06-14'): OpenPeriod => ({
  period,
  cutOff,
  lastOnTimeDay,
  estimated: false,
});

export const sending = (more: Partial<Sending> = {}): Sending => ({
  unit: UNIT,
  period: PERIOD,
  sent: true,
  sentOn: '2026-06-16',
  sentBy: 'Nguyễn Văn A',
  ...more,
});

/** A closed month: past('S', '2026-05', 80, 100) */
export function past(code: string, period: string, numerator: number | null, denominator: number | null): PastEntry {
  const value = numerator === null || denominator === null ? null : numerator / denominator;
  return { ...pastFigure(code, period, value), numerator, denominator };
}

export function pastFigure(code: string, period: string, value: number | boolean | null): PastEntry {
  const asOf = `${period}-14`;
  return { code, unit: UNIT, period, asOf, numerator: null, denominator: null, value, answer: null, evidence: null };
}

export function context(more: Partial<EntryContext> = {}): EntryContext {
  return {
    indicators,
    year: 2026,
    duties: { [UNIT]: indicators.map(({ code }) => code) },
    unitNames: { [UNIT]: 'Trung tâm Phục vụ hành chính công', 'vh-xh': 'Phòng Văn hóa - Xã hội' },
    open: [open(PERIOD, '2026-06-17')],
    sendings: [],
    history: [],
    crossChecks: [],
    approvals: [],
    asOf: '2026-06-15',
    ...more,
  };
}

/** The part of an entry that a case states; the rest is where it was typed. */
export type Said = Omit<Entry, 'unit' | 'code' | 'period' | 'sheet' | 'row'>;
export const nothing: Said = {
  numerator: null,
  denominator: null,
  value: null,
  answer: null,
  publishedOnly: false,
  evidence: null,
  difficulties: null,
  proposals: null,
  note: null,
};

export interface Case {
  readonly typed: readonly Typed[];
  readonly with?: Partial<EntryContext>;
  /** What differs from an entry that says nothing, one for each entry. */
  readonly entries: readonly Partial<Said>[];
  /** Code and Vietnamese sentence of each finding, in order. */
  readonly findings: readonly (readonly [code: string, sentence: string])[];
}

/** A case is named by a sentence. */
export type Cases = Readonly<Record<string, Case>>;

/** By default the unit's duties are the indicators typed, so that no other row is missing. */
export function dutiesOf(typed: readonly Typed[]): Readonly<Record<string, readonly string[]>> {
  const known = new Set(indicators.map(({ code }) => code));
  return { [UNIT]: typed.flatMap(({ code }) => (typeof code === 'string' && known.has(code) ? [code] : [])) };
}
