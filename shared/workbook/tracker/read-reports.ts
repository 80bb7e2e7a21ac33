import { taskState } from '../../text/choices.ts';
import { COORDINATION_PREFIX, splitMarker, TASK_PREFIX } from '../anchors.ts';
import { cellText } from '../cell-text.ts';
import { readTables, type Table, type TableRow } from '../read-table.ts';
import type { Workbook } from '../workbook.ts';
import type { Archive, ArchiveRow } from './archive.ts';
import type { Coordinated, CoordinationReport, TaskReport } from './types.ts';

/** What the leads of tasks wrote in their tabs; rows in which nothing is written are left out. */
export function readTaskReports(workbook: Workbook): readonly TaskReport[] {
  return rowsOf(workbook, TASK_PREFIX).flatMap(({ table, row }) => {
    const state = taskState.code(cellText(row.value('answer')));
    const report = { ...common(table, row), state, result: words(row, 'counts') };
    return state === null && isSilent(report) ? [] : [report];
  });
}

/** What units did for indicators whose figure another one enters; rows in which nothing is written are left out. */
export function readCoordination(workbook: Workbook): readonly CoordinationReport[] {
  return rowsOf(workbook, COORDINATION_PREFIX).flatMap(({ table, row }) => {
    const report = { ...common(table, row), result: words(row, 'counts') };
    return isSilent(report) ? [] : [report];
  });
}

/** The indicators that the tabs have their units coordinate. */
export const readCoordinated = (workbook: Workbook): readonly Coordinated[] =>
  rowsOf(workbook, COORDINATION_PREFIX).map(({ table, row }) => ({
    ...splitMarker(table.marker),
    code: cellText(row.value('code')),
  }));

/** What was reported on tasks and closed since, one report for each lead and period. */
export function closedTaskReports(archive: Archive, open: readonly string[]): readonly TaskReport[] {
  return closedRows(archive, 'task', open).map((one) => ({
    ...closedReport(one),
    state: taskState.code(cellText(one.row.value('answer'))),
  }));
}

/** The same of what units did for indicators whose figure another one enters. */
export function closedCoordination(archive: Archive, open: readonly string[]): readonly CoordinationReport[] {
  return closedRows(archive, 'coordination', open).map(closedReport);
}

function closedRows({ inEffect }: Archive, kind: ArchiveRow['kind'], open: readonly string[]): readonly ArchiveRow[] {
  const closed = [...inEffect].filter(([period]) => !open.includes(period));
  return closed.flatMap(([, rows]) => rows.filter((one) => one.kind === kind && one.code !== ''));
}

function closedReport({ unit, period, code, row }: ArchiveRow): CoordinationReport {
  return {
    ...{ unit, period, code, result: words(row, 'content'), evidence: words(row, 'evidence') },
    difficulties: words(row, 'difficulties'),
    proposals: words(row, 'proposals'),
  };
}

function rowsOf(workbook: Workbook, prefix: string): readonly { readonly table: Table; readonly row: TableRow }[] {
  return readTables(workbook, prefix).flatMap((table) =>
    table.rows.filter((row) => cellText(row.value('code')) !== '').map((row) => ({ table, row })),
  );
}

/** As typed: line breaks stay, a cell of spaces is blank. */
function words(row: TableRow, key: string): string | null {
  const value = row.value(key);
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : cellText(value);
  return text === '' ? null : text;
}

function common(table: Table, row: TableRow) {
  return {
    ...splitMarker(table.marker),
    code: cellText(row.value('code')),
    evidence: words(row, 'evidence'),
    difficulties: words(row, 'difficulties'),
    proposals: words(row, 'proposals'),
  };
}

const isSilent = (report: Omit<CoordinationReport, 'unit' | 'period' | 'code'>): boolean =>
  [report.result, report.evidence, report.difficulties, report.proposals].every((text) => text === null);
