import { cutOff, lastOnTimeDay, type ReportingRule } from '../../calendar/deadline.ts';
import type { Period } from '../../calendar/period.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import { yesNo } from '../../text/choices.ts';
import { periodName } from '../../text/period-name.ts';
import { markers } from '../../workbook/anchors.ts';
import { isBlank } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { readTable, type TableRow } from '../../workbook/read-table.ts';
import { periodIn } from '../../workbook/tracker/read-periods.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';

/** A period with the days that its reporting rule gives it; its own end where there is no rule. */
export function openPeriod(rules: readonly ReportingRule[], period: Period): OpenPeriod {
  const rule = rules.find(({ kind }) => kind === period.kind);
  return {
    period: period.id,
    cutOff: rule ? cutOff(rule, period) : period.end,
    lastOnTimeDay: rule ? lastOnTimeDay(rule, period) : period.end,
    estimated: rule?.estimated ?? false,
  };
}

const KEYS = ['period', 'name', 'cutOff', 'lastOnTime', 'estimated'] as const;

/**
 * The table "Kỳ đang mở" with one period gone and others in its place, or in its blank rows; rows of other periods
 * stay as they are. Null where there is no room.
 */
export function openRows(
  workbook: Workbook,
  gone: string | null,
  opened: readonly OpenPeriod[],
): readonly Change[] | null {
  const table = readTable(workbook, markers.open);
  if (table === null) return null;
  const isGone = (row: TableRow): boolean => gone !== null && periodIn(row.value('period'))?.id === gone;
  const freed = table.rows.filter(isGone);
  const places = [...freed, ...table.rows.filter((row) => isBlank(row.value('period')))];
  if (places.length < opened.length) return null;
  const rows = table.rows.map((row): RowWrites => {
    const one = opened[places.indexOf(row)];
    if (one !== undefined && places.includes(row)) return openCells(one);
    return freed.includes(row) ? Object.fromEntries(KEYS.map((key) => [key, null])) : {};
  });
  return writeColumns(table, KEYS, rows);
}

function openCells(one: OpenPeriod): RowWrites {
  return {
    period: one.period,
    name: periodName(one.period).vi,
    cutOff: { date: one.cutOff },
    lastOnTime: { date: one.lastOnTimeDay },
    estimated: yesNo.word(one.estimated ? 'yes' : 'no'),
  };
}
