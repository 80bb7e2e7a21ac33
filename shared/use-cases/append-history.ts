import type { PlainDate } from '../calendar/plain-date.ts';
import type { PastEntry } from '../entry/types.ts';
import { answerChoice } from '../text/choices.ts';
import { markers } from '../workbook/anchors.ts';
import { isBlank } from '../workbook/cell-text.ts';
import type { CellWrite, Change } from '../workbook/change.ts';
import { readTable, type Table } from '../workbook/read-table.ts';
import { format } from '../workbook/style.ts';
import { historyColumns } from '../workbook/templates/history.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface PastRow extends PastEntry {
  readonly sentOn: PlainDate | null;
  readonly note: string | null;
}

/** Adds closed figures at the end of `Lịch sử`; rows already there stay as they are. `unitNames` by unit id. */
export function appendHistory(
  workbook: Workbook,
  rows: readonly PastRow[],
  unitNames: Readonly<Record<string, string>>,
): readonly Change[] {
  const table = readTable(workbook, markers.history);
  if (table === null) throw new RangeError('no history table');
  if (rows.length === 0) return [];
  const used = table.rows.filter((row) => !isBlank(row.value('code'))).length;
  const first = table.keyRow + 2 + used;
  const last = first + rows.length - 1;
  const columns = historyColumns.length;
  const cells = rows.map((row, index) => historyCells(table, row, used + index + 1, unitNames[row.unit] ?? row.unit));
  return [
    ...historyColumns.map(
      (column, index): Change => ({
        do: 'format',
        sheet: table.sheet,
        area: { row: first, column: index + 1, rows: rows.length, columns: 1 },
        format: { ...format.cell, ...column.format },
      }),
    ),
    { do: 'write', sheet: table.sheet, row: first, column: 1, cells },
    {
      do: 'define-name',
      name: table.name,
      sheet: table.sheet,
      area: { row: table.keyRow, column: 1, rows: last - table.keyRow + 1, columns },
    },
  ];
}

function historyCells(table: Table, row: PastRow, stt: number, unit: string): readonly CellWrite[] {
  const cells: Readonly<Record<string, CellWrite>> = {
    period: row.period,
    code: row.code,
    unit,
    cutOff: { date: row.asOf },
    numerator: row.numerator,
    denominator: row.denominator,
    value: typeof row.value === 'boolean' ? null : row.value,
    answer: row.answer === null ? null : answerChoice.word(row.answer),
    evidence: row.evidence,
    sentOn: row.sentOn === null ? null : { date: row.sentOn },
    note: row.note,
  };
  const byColumn = new Map(Object.keys(table.columns).map((key) => [table.columns[key], key]));
  return historyColumns.map((_, index) => (index === 0 ? stt : (cells[byColumn.get(index + 1) ?? ''] ?? null)));
}
