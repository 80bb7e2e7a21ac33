import { defaultThresholds, type Thresholds } from '../../progress/types.ts';
import { type SettingKey, settingTexts, thresholdTexts } from '../../text/settings.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import { Notes } from './notes.ts';
import { dateIn, numberIn, numberThat, type Reading, wholeFrom } from './setting-cells.ts';
import type { Read, Settings } from './types.ts';

const byKey = (table: Table): ReadonlyMap<string, TableRow> =>
  new Map(table.rows.map((row) => [cellText(row.value('key')), row]));

/** The general settings. A blank year is the year of the plan's first target, told by the indicators' table; here 0. */
export function readSettings(table: Table): Read<Settings & { readonly version: number }> {
  const notes = new Notes(table);
  const rows = byKey(table);
  const text = (key: SettingKey): string => cellText(rows.get(key)?.value('value'));
  const label = (key: SettingKey): string => settingTexts.find((one) => one.key === key)?.label ?? key;
  const take = <T>(key: SettingKey, read: (value: Value) => Reading<T>, fallback: T): T =>
    notes.take(rows.get(key) ?? null, 'value', label(key), read, fallback);
  const settings = {
    planId: text('plan-id'),
    title: text('plan-title'),
    version: take('template-version', numberIn, 1),
    year: take('year', yearIn, 0),
    trackingStart: take('tracking-start', dateIn, null),
    evaluationDate: take('evaluation-date', dateIn, null),
  };
  return { value: settings, findings: notes.findings };
}

const yearIn = wholeFrom(2000, 2100);

/** The thresholds; a blank or unreadable one keeps its default. */
export function readThresholds(table: Table | null): Read<Thresholds> {
  if (table === null) return { value: defaultThresholds, findings: [] };
  const notes = new Notes(table);
  const rows = byKey(table);
  const keys = Object.keys(defaultThresholds) as (keyof Thresholds)[];
  const level = (key: keyof Thresholds): number =>
    notes.take(rows.get(key) ?? null, 'value', thresholdTexts[key].label, levelIn(key), defaultThresholds[key]);
  const value = Object.assign({}, defaultThresholds, ...keys.map((key) => ({ [key]: level(key) }))) as Thresholds;
  return { value, findings: notes.findings };
}

/** All but one are shares: 90 for 90% is a slip that would never be met. */
const levelIn = (key: keyof Thresholds): ((value: Value) => Reading<number>) =>
  numberThat((level) => level >= 0 && (key === 'smallGapUnits' || level <= 1));
