import type { Indicator, Measure, Party, Unit } from '../../plan/schema.ts';
import type { Target } from '../../plan/target.ts';
import type { Baseline } from '../../progress/types.ts';
import { ALL_UNITS, figureChoice, moveChoice, periodChoice, wayChoice, yesNo } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { TableRow } from '../read-table.ts';
import type { Notes } from './notes.ts';
import { readTargets } from './read-targets.ts';
import { unitNamed } from './read-units.ts';
import { dateIn, numberThat, wordOf } from './setting-cells.ts';

/** What is known of a row of `Chỉ tiêu` from the rows around it. */
export interface IndicatorPlace {
  readonly code: string;
  readonly group: string;
  readonly years: readonly number[];
  readonly units: readonly Unit[];
}

/** One row of `Chỉ tiêu`: the indicator as the clerk has settled it, and where it starts from. */
export function readIndicator(
  row: TableRow,
  { code, group, years, units }: IndicatorPlace,
  notes: Notes,
): { readonly indicator: Indicator; readonly baseline: Baseline | null } {
  const text = (key: string): string => cellText(row.value(key));
  const word = <T>(key: string, label: string, read: (typed: string) => T | null, usual: T): T =>
    notes.take(row, key, label, wordOf(read), usual);
  const targets = readTargets(row, years, notes);
  const measure = measureIn(row, targets[0]?.reading ?? null, notes);
  const indicator: Indicator = {
    code,
    printedNumber: text('stt') || code,
    group,
    name: text('name'),
    printedUnit: text('printedUnit') || null,
    measure,
    figure: word('figure', 'Loại số liệu', figureChoice.code, 'as-of'),
    move: word('move', 'Cách đánh giá', moveChoice.code, measure.way === 'milestone' ? 'milestone' : 'ramp'),
    frequency: word('frequency', 'Kỳ báo cáo', periodChoice.code, 'month'),
    targets,
    leadPrinted: text('lead'),
    receives: { ...entererIn(row, units, notes), printed: text('receives') },
    coordinates: { printed: text('coordinates'), units: [], all: false },
    basis: text('basis') || null,
    localTask: text('localTask') || null,
    note: text('note') || null,
    linkedTasks: [],
    holdsFrom: null,
    evidenceRequired: word('evidence', 'Cần tài liệu kiểm chứng', yesNo.code, 'no') === 'yes',
    byHamlet: word('byHamlet', 'Tính theo ấp', yesNo.code, 'no') === 'yes',
    reasons: { measure: KEPT, figure: KEPT, move: KEPT, frequency: KEPT },
  };
  return { indicator, baseline: baselineIn(row, measure, notes) };
}

const KEPT = 'as the workbook says';

/** The unit that enters the figure, by any of its names; nobody, or a name that no unit has, is a finding. */
function entererIn(row: TableRow, units: readonly Unit[], notes: Notes): Pick<Party, 'units' | 'all'> {
  const typed = cellText(row.value('enters'));
  const all = typed.toLowerCase() === ALL_UNITS.toLowerCase();
  const unit = all ? null : unitNamed(units, typed);
  if (!all && unit === null) notes.refuse(row, 'enters', 'Đơn vị nhập số liệu');
  return { units: unit ? [unit.id] : [], all };
}

/** Where the clerk has not said how it is measured, the target tells. */
function measureIn(row: TableRow, target: Target | null, notes: Notes): Measure {
  const way = notes.take(row, 'way', 'Cách đo', wordOf(wayChoice.code), wayOf(target));
  const numerator = cellText(row.value('numerator')) || 'Số thực hiện';
  const denominator = cellText(row.value('denominator')) || 'Tổng số';
  const whole = notes.take(row, 'whole', 'Số nguyên', wordOf(yesNo.code), 'yes' as const) === 'yes';
  switch (way) {
    case 'share':
      return { way, numerator, denominator, whole };
    case 'count-of':
      return { way, numerator, denominator, whole: true };
    case 'rate':
      return { way, numerator, denominator, per: target?.per ?? 1000, whole: true };
    case 'published':
      return { way, figure: numerator, unit: denominator };
    case 'milestone':
      return { way, question: numerator };
  }
}

function wayOf(target: Target | null): Measure['way'] {
  switch (target?.kind) {
    case 'percent':
      return 'share';
    case 'count-of':
    case 'rate':
    case 'milestone':
      return target.kind;
    default:
      return 'published';
  }
}

/** A baseline needs its day. A share above 1 is a percentage without its sign: it is not used. */
function baselineIn(row: TableRow, { way }: Measure, notes: Notes): Baseline | null {
  const isShare = way === 'share' || way === 'count-of';
  const fits = (level: number): boolean => level >= 0 && !(isShare && level > 1);
  const value = notes.take<number | null>(row, 'baseline', 'Mức ban đầu', numberThat(fits), null);
  const date = notes.take(row, 'baselineDate', 'Ngày của mức ban đầu', dateIn, null);
  if (value === null) return null;
  if (date === null) notes.refuse(row, 'baselineDate', 'Ngày của mức ban đầu');
  return date === null ? null : { value, date };
}
