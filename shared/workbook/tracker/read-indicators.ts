import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Finding } from '../../entry/types.ts';
import type { Group, Indicator, Measure, Party, Unit, YearTarget } from '../../plan/schema.ts';
import { readTarget, type Target } from '../../plan/target.ts';
import type { Baseline } from '../../progress/types.ts';
import {
  ALL_UNITS,
  comparisonChoice,
  figureChoice,
  moveChoice,
  periodChoice,
  targetKindChoice,
  wayChoice,
  yesNo,
} from '../../text/choices.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import { unitNamed } from './read-units.ts';
import { dateIn, numberIn } from './setting-cells.ts';
import { structural } from './structure.ts';
import type { Read } from './types.ts';

export interface IndicatorsRead {
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
  readonly baselines: Readonly<Record<string, Baseline>>;
  readonly holdsFrom: Readonly<Record<string, PlainDate>>;
}

/** `Chỉ tiêu` as the clerk has it. Rows without a code are groups or empty; rows not tracked are left out. */
export function readIndicators(table: Table, units: readonly Unit[]): Read<IndicatorsRead> {
  const years = yearsOf(table);
  const groups: Group[] = [];
  const indicators: Indicator[] = [];
  const baselines: Record<string, Baseline> = {};
  const holdsFrom: Record<string, PlainDate> = {};
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const code = cellText(row.value('code'));
    if (code === '') {
      if (!isBlank(row.value('name'))) groups.push(groupIn(row, groups.length));
      continue;
    }
    if (yesNo.code(cellText(row.value('tracked'))) === 'no') continue;
    const group = groups[groups.length - 1]?.id ?? '';
    const read = indicatorIn(row, table.sheet, { code, group, years, units });
    indicators.push(read.value);
    findings.push(...read.findings);
    const baseline = baselineIn(row);
    if (baseline !== null) baselines[code] = baseline;
    const held = dateIn(row.value('holdsFrom'));
    if (held.is === 'value') holdsFrom[code] = held.value;
  }
  return { value: { groups, indicators: distinct(indicators), years, baselines, holdsFrom }, findings };
}

const distinct = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter((one, index) => indicators.findIndex((other) => other.code === one.code) === index);

function yearsOf(table: Table): readonly number[] {
  return Object.keys(table.columns)
    .flatMap((key) => (/^printed_\d{4}$/.test(key) ? [Number(key.slice(8))] : []))
    .sort((a, b) => a - b);
}

const groupIn = (row: TableRow, index: number): Group => ({
  id: cellText(row.value('stt')) || `nhom-${index + 1}`,
  printed: cellText(row.value('stt')),
  name: cellText(row.value('name')),
});

interface Place {
  readonly code: string;
  readonly group: string;
  readonly years: readonly number[];
  readonly units: readonly Unit[];
}

function indicatorIn(row: TableRow, sheet: string, place: Place): Read<Indicator> {
  const text = (key: string): string => cellText(row.value(key));
  const orNull = (key: string): string | null => text(key) || null;
  const targets = place.years.flatMap((year) => targetIn(row, year));
  const measure = measureIn(row, targets[0]?.reading ?? null);
  const enters = partyIn(row, place.units);
  const unknown = text('enters') !== '' && !enters.all && enters.units.length === 0;
  const finding = structural('bad-setting', sheet, row.cell('enters')?.cell ?? null, {
    setting: 'Đơn vị nhập số liệu',
    typed: text('enters'),
  });
  const value: Indicator = {
    code: place.code,
    printedNumber: text('stt') || place.code,
    group: place.group,
    name: text('name'),
    printedUnit: orNull('printedUnit'),
    measure,
    figure: figureChoice.code(text('figure')) ?? 'as-of',
    move: moveChoice.code(text('move')) ?? (measure.way === 'milestone' ? 'milestone' : 'ramp'),
    frequency: periodChoice.code(text('frequency')) ?? 'month',
    targets,
    leadPrinted: text('lead'),
    receives: { ...enters, printed: text('receives') },
    coordinates: { printed: text('coordinates'), units: [], all: false },
    basis: orNull('basis'),
    localTask: orNull('localTask'),
    note: orNull('note'),
    linkedTasks: [],
    holdsFrom: null,
    evidenceRequired: yesNo.code(text('evidence')) === 'yes',
    byHamlet: yesNo.code(text('byHamlet')) === 'yes',
    reasons: { measure: KEPT, figure: KEPT, move: KEPT, frequency: KEPT },
  };
  return { value, findings: unknown ? [finding] : [] };
}

const KEPT = 'as the workbook says';

function partyIn(row: TableRow, units: readonly Unit[]): Party {
  const text = cellText(row.value('enters'));
  const all = text.toLowerCase() === ALL_UNITS.toLowerCase();
  const unit = all ? null : unitNamed(units, text);
  return { printed: '', units: unit ? [unit.id] : [], all };
}

/** The reading beside the printed target; where all of it is blank, the printed text is read anew. */
function targetIn(row: TableRow, year: number): readonly YearTarget[] {
  const printed = cellText(row.value(`printed_${year}`));
  if (printed === '') return [];
  const typed = typedReading(row, year);
  const reading = typed ?? readTarget(printed);
  const unclear = cellText(row.value(`unclear_${year}`));
  return [
    { year, printed, reading: { ...reading, sure: typed !== null || reading.sure }, undetermined: unclear || null },
  ];
}

function typedReading(row: TableRow, year: number): Target | null {
  const kind = targetKindChoice.code(cellText(row.value(`kind_${year}`)));
  if (kind === null) return null;
  const number = (key: string): number | null => {
    const reading = numberIn(row.value(`${key}_${year}`));
    return reading.is === 'value' ? reading.value : null;
  };
  const value = kind === 'milestone' ? true : number('value');
  const over = number('over');
  return {
    kind,
    comparison: comparisonChoice.code(cellText(row.value(`comparison_${year}`))) ?? (kind === 'milestone' ? '=' : '>='),
    value,
    of: kind === 'count-of' ? over : null,
    per: kind === 'rate' ? over : null,
    unit: cellText(row.value(`unit_${year}`)) || null,
    qualifier: cellText(row.value(`qualifier_${year}`)) || null,
    sure: value !== null,
  };
}

function measureIn(row: TableRow, target: Target | null): Measure {
  const way = wayChoice.code(cellText(row.value('way'))) ?? wayOf(target);
  const numerator = cellText(row.value('numerator')) || 'Số thực hiện';
  const denominator = cellText(row.value('denominator')) || 'Tổng số';
  const whole = yesNo.code(cellText(row.value('whole'))) !== 'no';
  switch (way) {
    case 'share':
      return { way, numerator, denominator, whole };
    case 'count-of':
      return { way, numerator, denominator, whole: true };
    case 'rate':
      return { way, numerator, denominator, per: target?.per ?? 1000, whole: true };
    case 'published':
      return { way, figure: numerator, unit: denominator };
    default:
      return { way: 'milestone', question: numerator };
  }
}

/** Where the clerk has not said how it is measured, the target tells. */
function wayOf(target: Target | null): Measure['way'] {
  switch (target?.kind) {
    case 'percent':
      return 'share';
    case 'count-of':
      return 'count-of';
    case 'rate':
      return 'rate';
    case 'milestone':
      return 'milestone';
    default:
      return 'published';
  }
}

function baselineIn(row: TableRow): Baseline | null {
  const value = numberIn(row.value('baseline'));
  const date = dateIn(row.value('baselineDate'));
  return value.is === 'value' && date.is === 'value' ? { value: value.value, date: date.value } : null;
}
