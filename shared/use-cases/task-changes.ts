import { TASK_NOT_REPORTED, taskDueLabel, taskStateLabel } from '../text/tasks.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type Change, KEEP } from '../workbook/change.ts';
import type { Table, TableRow } from '../workbook/read-table.ts';
import { taskComputedKeys } from '../workbook/templates/tasks.ts';
import type { TaskReport } from '../workbook/tracker/types.ts';
import { type RowWrites, writeColumns } from '../workbook/write-columns.ts';
import type { Assessment } from './assessment-types.ts';
import { type TaskStatus, taskStatuses } from './task-states.ts';

/** What the refresh writes into `Nhiệm vụ`: what the leads report, and how each task stands against its day. */
export function taskChanges({ tracker, asOf }: Assessment, table: Table | null): readonly Change[] {
  if (table === null) return [];
  const byCode = new Map(taskStatuses(tracker, asOf).map((one) => [one.task.code, one]));
  const rows = table.rows.map((row) => {
    const one = byCode.get(cellText(row.value('code')));
    return one === undefined ? {} : taskCells(one, row, (id) => shortName(tracker.units, id));
  });
  return writeColumns(table, taskComputedKeys, rows);
}

/** What was reported in a period that is closed by now stands until something new is said. */
function taskCells(
  { state, reports, due, days }: TaskStatus,
  row: TableRow,
  nameOf: (id: string) => string,
): RowWrites {
  const isKept = state === null && cellText(row.value('state')) !== '';
  const wasDone = isKept && cellText(row.value('state')) === taskStateLabel('done');
  return {
    state: isKept ? KEEP : state === null ? TASK_NOT_REPORTED : taskStateLabel(state),
    result: said(reports, ({ result }) => result, nameOf),
    evidence: said(reports, ({ evidence }) => evidence, nameOf),
    due_state: wasDone ? taskDueLabel('done', null) : taskDueLabel(due, days),
  };
}

/** One line for each lead; who says it is told where several do. */
function said(
  reports: readonly TaskReport[],
  text: (one: TaskReport) => string | null,
  nameOf: (id: string) => string,
): string | typeof KEEP {
  const lines = reports.flatMap((one) => {
    const own = text(one);
    return own === null ? [] : [reports.length > 1 ? `${nameOf(one.unit)}: ${own}` : own];
  });
  return lines.length === 0 ? KEEP : lines.join('\n');
}

const shortName = (units: readonly { readonly id: string; readonly shortName: string }[], id: string): string =>
  units.find((unit) => unit.id === id)?.shortName ?? id;
