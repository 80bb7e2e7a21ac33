import type { PlainDate } from '../calendar/plain-date.ts';
import type { PastEntry } from '../entry/types.ts';
import { answerChoice } from '../text/choices.ts';
import { markers } from '../workbook/anchors.ts';
import type { Change } from '../workbook/change.ts';
import { readGrowingTable } from '../workbook/read-table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendRows, type HistoryCells } from './history/append-rows.ts';

export interface PastRow extends PastEntry {
  readonly sentOn: PlainDate | null;
  readonly note: string | null;
}

/** Brings earlier figures into `Lịch sử`, below the last row; rows already there stay as they are. `unitNames` by unit id. */
export function appendHistory(
  workbook: Workbook,
  rows: readonly PastRow[],
  unitNames: Readonly<Record<string, string>>,
): readonly Change[] {
  const table = readGrowingTable(workbook, markers.history, 'period');
  if (table === null) throw new RangeError('no history table');
  return appendRows(
    table,
    rows.map((row) => historyCells(row, unitNames[row.unit] ?? row.unit)),
  );
}

function historyCells(row: PastRow, unit: string): HistoryCells {
  return {
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
