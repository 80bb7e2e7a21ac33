import { grouped } from '../entry/book.ts';
import type { Finding } from '../entry/types.ts';
import { findingSentence } from '../text/findings.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type Change, KEEP } from '../workbook/change.ts';
import type { Table } from '../workbook/read-table.ts';
import { type RowWrites, writeColumns } from '../workbook/write-columns.ts';
import type { Assessment } from './assessment-types.ts';

/** What the check writes: each row's findings, in the column "Cần kiểm tra" of the units' tabs. */
export function findingChanges({ tracker, findings }: Assessment): readonly Change[] {
  const find = findingsByRow(findings);
  return tracker.blocks.flatMap(({ table }) => writeColumns(table, ['finding'], findingCells(table, find)));
}

/** The findings of a sheet's row. */
export type FindingsOfRow = (sheet: string, row: number) => readonly Finding[];

export function findingsByRow(findings: readonly Finding[]): FindingsOfRow {
  const placed = findings.filter(({ cell }) => cell !== null);
  const rows = grouped(placed, ({ sheet, cell }) => `${sheet}\n${(cell ?? '').replace(/\D/g, '')}`);
  return (sheet, row) => rows.get(`${sheet}\n${row}`) ?? [];
}

/**
 * The text beside each row of a table. Below a table whose name is gone something else may stand: there only rows with
 * a code are ours.
 */
export function findingCells(table: Table, find: FindingsOfRow): readonly RowWrites[] {
  return table.rows.map((row) => {
    const here = find(table.sheet, row.row);
    if (here.length > 0) return { finding: here.map((finding) => findingSentence(finding).vi).join('\n') };
    return { finding: table.isBounded || cellText(row.value('code')) !== '' ? null : KEEP };
  });
}
