import { type CutOffRule, cutOff, lastOnTimeDay, type ReportingRule } from '../../calendar/deadline.ts';
import { type Period, type PeriodKind, period } from '../../calendar/period.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import { cutOffChoice, periodChoice, yesNo } from '../../text/choices.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import { headingOf as label } from './needed-columns.ts';
import { Notes } from './notes.ts';
import { dateIn, wholeFrom, wordOf } from './setting-cells.ts';
import type { Read } from './types.ts';

const MONTHS: Readonly<Record<PeriodKind, number>> = { week: 1, month: 1, quarter: 3, 'half-year': 6, year: 12 };
/** A deadline may lie in the period after. */
const MOST_MONTHS = 24;

/** How often units report and by when. Rows without a period kind are empty rows. */
export function readRules(table: Table | null): Read<readonly ReportingRule[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table);
  const value = table.rows.flatMap((row) => {
    const kind = notes.take<PeriodKind | null>(row, 'kind', label(table, 'kind'), wordOf(periodChoice.code), null);
    return kind === null ? [] : [ruleIn(table, row, kind, notes)];
  });
  return { value, findings: notes.findings };
}

function ruleIn(table: Table, row: TableRow, kind: PeriodKind, notes: Notes): ReportingRule {
  const whole = (key: string, least: number, most: number, fallback: number): number =>
    notes.take(row, key, label(table, key), wholeFrom(least, most), fallback);
  const yes = (key: string): boolean =>
    notes.take(row, key, label(table, key), wordOf(yesNo.code), 'no' as const) === 'yes';
  const deadline = {
    monthOfPeriod: whole('month', 1, MOST_MONTHS, MONTHS[kind]),
    day: whole('day', 1, 31, 18),
    inclusive: yes('inclusive'),
  };
  const rule = notes.take(row, 'cutOff', label(table, 'cutOff'), wordOf(cutOffChoice.code), 'day' as const);
  const day = rule === 'day' ? whole('cutOffDay', 1, 31, 14) : whole('cutOffDay', 0, 31, 0);
  return { kind, deadline, cutOff: cutOffIn(rule, kind, day), estimated: yes('estimated') };
}

function cutOffIn(rule: CutOffRule['rule'], kind: PeriodKind, day: number): CutOffRule {
  if (rule === 'period-end') return { rule };
  return rule === 'day' ? { rule, monthOfPeriod: MONTHS[kind], day } : { rule, days: day };
}

/** The open periods, each once. Dates left blank follow from the reporting rule of that kind. */
export function readOpen(table: Table | null, rules: readonly ReportingRule[]): Read<readonly OpenPeriod[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table);
  const open = new Map<string, OpenPeriod>();
  for (const row of table.rows) {
    const one = isBlank(row.value('period')) ? null : openIn(table, row, rules, notes);
    if (one !== null && open.has(one.period)) notes.refuse(row, 'period', label(table, 'period'));
    else if (one !== null) open.set(one.period, one);
  }
  return { value: [...open.values()], findings: notes.findings };
}

function openIn(table: Table, row: TableRow, rules: readonly ReportingRule[], notes: Notes): OpenPeriod | null {
  const found = periodIn(row.value('period'));
  if (found === null) {
    notes.refuse(row, 'period', label(table, 'period'));
    return null;
  }
  const rule = rules.find((one) => one.kind === found.kind) ?? null;
  const date = (key: string, usual: PlainDate): PlainDate => notes.take(row, key, label(table, key), dateIn, usual);
  const usual = rule?.estimated ? 'yes' : 'no';
  return {
    period: found.id,
    cutOff: date('cutOff', rule ? cutOff(rule, found) : found.end),
    lastOnTimeDay: date('lastOnTime', rule ? lastOnTimeDay(rule, found) : found.end),
    estimated: notes.take(row, 'estimated', label(table, 'estimated'), wordOf(yesNo.code), usual) === 'yes',
  };
}

/** As far as the dates of `Cấu hình` reach. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** The period that a cell names: a year typed as a number, or a month that a spreadsheet turned into a date, is still the period meant. */
export function periodIn(value: Value): Period | null {
  const isDate = typeof value === 'object' && value !== null && 'date' in value;
  const found = period(isDate ? value.date.slice(0, 7) : cellText(value).toUpperCase());
  return found !== null && found.start >= FIRST_DAY && found.end <= LAST_DAY ? found : null;
}
