import type { CutOffRule, ReportingRule } from '../../calendar/deadline.ts';
import { cutOff, lastOnTimeDay } from '../../calendar/deadline.ts';
import { type PeriodKind, period } from '../../calendar/period.ts';
import type { Approval, Finding, OpenPeriod } from '../../entry/types.ts';
import type { CrossCheck } from '../../plan/schema.ts';
import { defaultThresholds, type Thresholds } from '../../progress/types.ts';
import { cutOffChoice, periodChoice, yesNo } from '../../text/choices.ts';
import { type SettingKey, settingTexts, thresholdTexts } from '../../text/settings.ts';
import { markers } from '../anchors.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import { dateIn, numberIn, type Reading, wordIn } from './setting-cells.ts';
import { structural } from './structure.ts';
import type { Read, Settings } from './types.ts';

/** Takes readings; what cannot be read is remembered as a finding and the fallback serves. */
class Notes {
  readonly findings: Finding[] = [];
  private readonly sheet: string;
  constructor(sheet: string) {
    this.sheet = sheet;
  }
  take<T>(reading: Reading<T>, fallback: T, row: TableRow | null, key: string, label: string): T {
    if (reading.is === 'value') return reading.value;
    if (reading.is === 'unreadable') {
      const cell = row?.cell(key) ?? null;
      this.findings.push(
        structural('bad-setting', this.sheet, cell?.cell ?? null, {
          setting: label,
          typed: cellText(cell?.value ?? null),
        }),
      );
    }
    return fallback;
  }
}

const byKey = (table: Table): ReadonlyMap<string, TableRow> =>
  new Map(table.rows.map((row) => [cellText(row.value('key')), row]));

/** The general settings. A blank year is the year of the plan's first target, told by the indicators' table; here 0. */
export function readSettings(table: Table): Read<Settings & { readonly version: number }> {
  const notes = new Notes(table.sheet);
  const rows = byKey(table);
  const value = (key: SettingKey): Value => rows.get(key)?.value('value') ?? null;
  const label = (key: SettingKey): string => settingTexts.find((text) => text.key === key)?.label ?? key;
  const take = <T>(key: SettingKey, reading: Reading<T>, fallback: T): T =>
    notes.take(reading, fallback, rows.get(key) ?? null, 'value', label(key));
  const settings = {
    planId: cellText(value('plan-id')),
    title: cellText(value('plan-title')),
    version: take('template-version', numberIn(value('template-version')), 1),
    year: take('year', yearIn(value('year')), 0),
    trackingStart: take('tracking-start', dateIn(value('tracking-start')), null),
    evaluationDate: take('evaluation-date', dateIn(value('evaluation-date')), null),
  };
  return { value: settings, findings: notes.findings };
}

function yearIn(value: Value): Reading<number> {
  const reading = numberIn(value);
  const plausible =
    reading.is !== 'value' || (Number.isInteger(reading.value) && reading.value >= 2000 && reading.value <= 2100);
  return plausible ? reading : { is: 'unreadable' };
}

/** The thresholds; a blank or unreadable one keeps its default. */
export function readThresholds(table: Table | null): Read<Thresholds> {
  if (table === null) return { value: defaultThresholds, findings: [] };
  const notes = new Notes(table.sheet);
  const rows = byKey(table);
  const take = (key: keyof Thresholds): number => {
    const row = rows.get(key) ?? null;
    return notes.take(
      positive(numberIn(row?.value('value') ?? null)),
      defaultThresholds[key],
      row,
      'value',
      thresholdTexts[key].label,
    );
  };
  const value: Thresholds = {
    onTrack: take('onTrack'),
    atRisk: take('atRisk'),
    smallGapPoints: take('smallGapPoints'),
    smallGapUnits: take('smallGapUnits'),
    graceShare: take('graceShare'),
    holdPoints: take('holdPoints'),
    milestoneLastShare: take('milestoneLastShare'),
  };
  return { value, findings: notes.findings };
}

const positive = (reading: Reading<number>): Reading<number> =>
  reading.is === 'value' && reading.value < 0 ? { is: 'unreadable' } : reading;

/** How often units report and by when. Rows without a period kind are empty rows. */
export function readRules(table: Table | null): Read<readonly ReportingRule[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table.sheet);
  const rules = table.rows.flatMap((row) => {
    if (isBlank(row.value('kind'))) return [];
    const kind = notes.take<PeriodKind | null>(
      wordIn(row.value('kind'), periodChoice.code),
      null,
      row,
      'kind',
      'Kỳ báo cáo',
    );
    return kind === null ? [] : [ruleIn(row, kind, notes)];
  });
  return { value: rules, findings: notes.findings };
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { week: 1, month: 1, quarter: 3, 'half-year': 6, year: 12 };

function ruleIn(row: TableRow, kind: PeriodKind, notes: Notes): ReportingRule {
  const whole = (key: string, fallback: number, most: number, label: string): number =>
    notes.take(wholeIn(row.value(key), most), fallback, row, key, label);
  const yes = (key: string, label: string): boolean =>
    notes.take(wordIn(row.value(key), yesNo.code), 'no', row, key, label) === 'yes';
  const deadline = {
    monthOfPeriod: whole('month', MONTHS[kind], 24, 'Hạn gửi: tháng thứ mấy của kỳ'),
    day: whole('day', 18, 31, 'Hạn gửi: trước ngày'),
    inclusive: yes('inclusive', 'Tính cả ngày đó'),
  };
  const rule = notes.take(wordIn(row.value('cutOff'), cutOffChoice.code), 'day', row, 'cutOff', 'Ngày chốt số liệu');
  const day = whole('cutOffDay', rule === 'day' ? 14 : 0, 31, 'Ngày (hoặc số ngày)');
  return { kind, deadline, cutOff: cutOffIn(rule, kind, day), estimated: yes('estimated', 'Số liệu ước') };
}

function cutOffIn(rule: CutOffRule['rule'], kind: PeriodKind, day: number): CutOffRule {
  if (rule === 'period-end') return { rule };
  return rule === 'day' ? { rule, monthOfPeriod: MONTHS[kind], day: Math.max(1, day) } : { rule, days: day };
}

function wholeIn(value: Value, most: number): Reading<number> {
  const reading = numberIn(value);
  if (reading.is !== 'value') return reading;
  return Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= most
    ? reading
    : { is: 'unreadable' };
}

/** The open periods. Dates left blank follow from the reporting rule of that kind. */
export function readOpen(table: Table | null, rules: readonly ReportingRule[]): Read<readonly OpenPeriod[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table.sheet);
  const open = table.rows.flatMap((row) => openIn(row, rules, notes));
  return {
    value: open.filter((one, index) => open.findIndex((other) => other.period === one.period) === index),
    findings: notes.findings,
  };
}

function openIn(row: TableRow, rules: readonly ReportingRule[], notes: Notes): readonly OpenPeriod[] {
  const id = periodId(row.value('period'));
  if (id === '') return [];
  const found = period(id);
  const known = notes.take<string | null>(
    found === null ? { is: 'unreadable' } : { is: 'value', value: found.id },
    null,
    row,
    'period',
    'Mã kỳ',
  );
  if (found === null || known === null) return [];
  const rule = rules.find((one) => one.kind === found.kind);
  return [
    {
      period: known,
      cutOff: notes.take(
        dateIn(row.value('cutOff')),
        rule ? cutOff(rule, found) : found.end,
        row,
        'cutOff',
        'Số liệu tính đến ngày',
      ),
      lastOnTimeDay: notes.take(
        dateIn(row.value('lastOnTime')),
        rule ? lastOnTimeDay(rule, found) : found.end,
        row,
        'lastOnTime',
        'Ngày cuối gửi đúng hạn',
      ),
      estimated:
        notes.take(
          wordIn(row.value('estimated'), yesNo.code),
          rule?.estimated ? 'yes' : 'no',
          row,
          'estimated',
          'Số liệu ước',
        ) === 'yes',
    },
  ];
}

/** A year typed as a number, or a month that a spreadsheet turned into a date, is still the period meant. */
function periodId(value: Value): string {
  if (typeof value === 'object' && value !== null && 'date' in value) return value.date.slice(0, 7);
  return cellText(value).toUpperCase();
}

/** Approved "chờ cấp trên": only rows with a document number approve. */
export function readApprovals(table: Table | null): readonly Approval[] {
  return (table?.rows ?? []).flatMap((row) => {
    const code = cellText(row.value('code'));
    const document = cellText(row.value('document'));
    return code === '' || document === '' ? [] : [{ code, document }];
  });
}

export function readCrossChecks(table: Table | null): readonly CrossCheck[] {
  return (table?.rows ?? []).flatMap((row) => {
    const code = cellText(row.value('code'));
    const atMost = cellText(row.value('atMost'));
    return code === '' || atMost === '' ? [] : [{ code, atMost, why: cellText(row.value('why')) }];
  });
}

export const configMarkers = [
  markers.settings,
  markers.open,
  markers.rules,
  markers.units,
  markers.thresholds,
  markers.approvals,
  markers.crossChecks,
] as const;
