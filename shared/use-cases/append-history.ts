import type { PlainDate } from '../calendar/plain-date.ts';
import type { PastEntry } from '../entry/types.ts';
import { answerChoice } from '../text/choices.ts';
import { markers } from '../workbook/anchors.ts';
import { isBlank } from '../workbook/cell-text.ts';
import { type CellWrite, type Change, KEEP } from '../workbook/change.ts';
import { readTable, type Table } from '../workbook/read-table.ts';
import { format } from '../workbook/style.ts';
import { historyColumns } from '../workbook/templates/history.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface PastRow extends PastEntry {
  readonly sentOn: PlainDate | null;
  readonly note: string | null;
}

/** Adds closed figures below the last row of `Lịch sử`; rows already there stay as they are. `unitNames` by unit id. */
export function appendHistory(
  workbook: Workbook,
  rows: readonly PastRow[],
  unitNames: Readonly<Record<string, string>>,
): readonly Change[] {
  const table = readTable(workbook, markers.history);
  if (table === null) throw new RangeError('no history table');
  if (rows.length === 0) return [];
  const used = table.rows.filter((row) => !isBlank(row.value('code')));
  const above = used[used.length - 1]?.row;
  const first = above === undefined ? (table.rows[0]?.row ?? table.keyRow + 2) : above + 1;
  const columns = Object.keys(table.columns);
  const width = Math.max(...columns.map((key) => table.columns[key] ?? 0));
  const cells = rows.map((row, index) => {
    const values = historyCells(row, used.length + index + 1, unitNames[row.unit] ?? row.unit);
    return placed(table, width, values);
  });
  const area = { row: table.keyRow, column: 1, rows: first + rows.length - table.keyRow, columns: width };
  return [
    ...formats(table, first, rows.length),
    { do: 'write', sheet: table.sheet, row: first, column: 1, cells },
    { do: 'define-name', name: table.name, sheet: table.sheet, area },
  ];
}

function formats(table: Table, row: number, rows: number): readonly Change[] {
  return historyColumns.flatMap(({ key, format: look }): readonly Change[] => {
    const column = table.columns[key];
    if (column === undefined) return [];
    const area = { row, column, rows, columns: 1 };
    return [{ do: 'format', sheet: table.sheet, area, format: { ...format.cell, ...look } }];
  });
}

/** The values under their columns, wherever those are now; what stands between them is kept. */
function placed(table: Table, width: number, values: Readonly<Record<string, CellWrite>>): readonly CellWrite[] {
  const keys = new Map(Object.keys(table.columns).map((key) => [table.columns[key], key]));
  return Array.from({ length: width }, (_, index) => values[keys.get(index + 1) ?? ''] ?? KEEP);
}

function historyCells(row: PastRow, stt: number, unit: string): Readonly<Record<string, CellWrite>> {
  return {
    stt,
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
}
