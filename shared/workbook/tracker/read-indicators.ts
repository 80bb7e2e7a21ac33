import type { PlainDate } from '../../calendar/plain-date.ts';
import { codeKey } from '../../entry/book.ts';
import type { Group, Indicator, Unit } from '../../plan/schema.ts';
import type { Baseline } from '../../progress/types.ts';
import { yesNo } from '../../text/choices.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import { targetYears } from './needed-columns.ts';
import { Notes } from './notes.ts';
import { readIndicator } from './read-indicator.ts';
import { dateIn, numberThat, wordOf } from './setting-cells.ts';
import { structural } from './structure.ts';
import type { Read } from './types.ts';

export interface IndicatorsRead {
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly baselines: Readonly<Record<string, Baseline>>;
  readonly holdsFrom: Readonly<Record<string, PlainDate>>;
  readonly points: Readonly<Record<string, number>>;
}

/**
 * `Chỉ tiêu` as the clerk has it. Rows without a code are groups or empty; rows not tracked are left out. A target of
 * the judged year that says nothing definite, though nobody wrote that it is unclear, is a finding.
 */
export function readIndicators(table: Table, units: readonly Unit[], year: number): Read<IndicatorsRead> {
  const notes = new Notes(table);
  const years = targetYears(table);
  const groups: Group[] = [];
  const indicators = new Map<string, Indicator>();
  const baselines: Record<string, Baseline> = {};
  const holdsFrom: Record<string, PlainDate> = {};
  const points: Record<string, number> = {};
  for (const row of table.rows) {
    const code = cellText(row.value('code'));
    if (code === '' && !isBlank(row.value('name'))) groups.push(groupIn(row, groups.length));
    if (code === '' || !isTracked(row, notes)) continue;
    if (indicators.has(codeKey(code))) {
      notes.refuse(row, 'code', 'Mã (đã có ở dòng trên)');
      continue;
    }
    const group = groups[groups.length - 1]?.id ?? '';
    const read = readIndicator(row, { code, group, years, units }, notes);
    indicators.set(codeKey(code), read.indicator);
    if (read.baseline !== null) baselines[code] = read.baseline;
    const held = notes.take(row, 'holdsFrom', 'Giữ mức từ ngày', dateIn, null);
    if (held !== null) holdsFrom[code] = held;
    const most = notes.take<number | null>(
      row,
      'points',
      'Điểm tối đa',
      numberThat((one) => one >= 0),
      null,
    );
    if (most !== null) points[code] = most;
    noteUnsure(row, read.indicator, year, notes);
  }
  const value = { groups, indicators: [...indicators.values()], baselines, holdsFrom, points };
  return { value, findings: notes.findings };
}

const isTracked = (row: TableRow, notes: Notes): boolean =>
  notes.take(row, 'tracked', 'Theo dõi', wordOf(yesNo.code), 'yes' as const) === 'yes';

const groupIn = (row: TableRow, index: number): Group => ({
  id: cellText(row.value('stt')).replace(/\.$/, '') || `nhom-${index + 1}`,
  printed: cellText(row.value('stt')),
  name: cellText(row.value('name')),
});

function noteUnsure(row: TableRow, { code, targets }: Indicator, year: number, notes: Notes): void {
  const target = targets.find((one) => one.year === year);
  if (target === undefined || target.reading.sure || target.undetermined !== null) return;
  const cell = row.cell(`printed_${year}`)?.cell ?? null;
  notes.findings.push(structural('bad-target', notes.sheet, cell, { typed: target.printed }, { indicator: code }));
}
