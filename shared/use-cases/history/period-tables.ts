import { codeKey } from '../../entry/book.ts';
import {
  COORDINATION_PREFIX,
  coordinationMarker,
  ENTRY_PREFIX,
  entryMarker,
  IDLE_PREFIX,
  idleMarker,
  SENDING_PREFIX,
  sendingMarker,
  splitMarker,
  TASK_PREFIX,
  taskMarker,
} from '../../workbook/anchors.ts';
import { cellText, isBlank } from '../../workbook/cell-text.ts';
import { readTable, readTables, type Table, type TableRow } from '../../workbook/read-table.ts';
import { inputKeys, sendingColumns } from '../../workbook/templates/entry-columns.ts';
import { coordinationTable, taskTable } from '../../workbook/templates/side-tables.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** What a unit's tab holds for one period. */
export interface PeriodTables {
  readonly unit: string;
  readonly entry: Table | null;
  readonly sending: Table | null;
  readonly coordination: Table | null;
  readonly task: Table | null;
}

export type PeriodTableKind = Exclude<keyof PeriodTables, 'unit'>;
export const periodTableKinds: readonly PeriodTableKind[] = ['entry', 'coordination', 'task', 'sending'];

const MARKERS: Readonly<Record<PeriodTableKind, (unit: string, period: string) => string>> = {
  entry: entryMarker,
  sending: sendingMarker,
  coordination: coordinationMarker,
  task: taskMarker,
};

/** periodMarker('task', 'vh-xh', '2026-06') //=> 'dti:task:vh-xh:2026-06' */
export const periodMarker = (kind: PeriodTableKind, unit: string, period: string): string =>
  MARKERS[kind](unit, period);

const inputsOf = (columns: readonly { readonly key: string; readonly input?: boolean }[]): readonly string[] =>
  columns.filter(({ input }) => input).map(({ key }) => key);

/** The columns that people fill in each of them. */
export const periodInputs: Readonly<Record<PeriodTableKind, readonly string[]>> = {
  entry: inputKeys,
  sending: inputsOf(sendingColumns),
  coordination: inputsOf(coordinationTable('', '', [], () => '').columns),
  task: inputsOf(taskTable('', '', []).columns),
};

/** Every unit's tables of a period, units in the order of the sheets. */
export function periodTables(workbook: Workbook, period: string): readonly PeriodTables[] {
  const prefixes = [ENTRY_PREFIX, SENDING_PREFIX, COORDINATION_PREFIX, TASK_PREFIX];
  const marked = prefixes.flatMap((prefix) => readTables(workbook, prefix).map(({ marker }) => splitMarker(marker)));
  const units = [...new Set(marked.filter((one) => one.period === period).map(({ unit }) => unit))];
  return units.map((unit) => tablesOf(workbook, unit, period));
}

/** Every period that some block is marked with, open or not. */
export function blockPeriods(workbook: Workbook): readonly string[] {
  const tables = [ENTRY_PREFIX, SENDING_PREFIX].flatMap((prefix) => readTables(workbook, prefix));
  return [...new Set(tables.map(({ marker }) => splitMarker(marker).period))];
}

/** The periods whose blocks are idle, as they were called when they were last used. */
export function idlePeriods(workbook: Workbook): readonly string[] {
  return [...new Set(idleMarkers(workbook).map(({ period }) => period))];
}

/** Every unit's idle tables that were a period's. */
export function idleTables(workbook: Workbook, period: string): readonly PeriodTables[] {
  const own = idleMarkers(workbook).filter((one) => one.period === period);
  const units = [...new Set(own.map(({ unit }) => unit))];
  return units.map((unit) => tablesOf(workbook, unit, period, idleMarker));
}

const idleMarkers = (workbook: Workbook): readonly { readonly unit: string; readonly period: string }[] =>
  readTables(workbook, IDLE_PREFIX).map(({ marker }) => splitMarker(`dti:${marker.slice(IDLE_PREFIX.length)}`));

/** One unit's tables of a period, found by their names too. */
function tablesOf(
  workbook: Workbook,
  unit: string,
  period: string,
  as: (marker: string) => string = (marker) => marker,
): PeriodTables {
  const find = (kind: PeriodTableKind): Table | null => readTable(workbook, as(periodMarker(kind, unit, period)));
  return {
    unit,
    entry: find('entry'),
    sending: find('sending'),
    coordination: find('coordination'),
    task: find('task'),
  };
}

/** The rows that are ours: all inside the table's name; where the name is gone, those with a code, for below may stand something else. */
export const ownRows = ({ rows, isBounded }: Table): readonly TableRow[] =>
  isBounded ? rows : rows.filter((row) => cellText(row.value('code')) !== '');

/** Whether somebody typed into a row. */
export const isTyped = (row: TableRow, keys: readonly string[]): boolean =>
  keys.some((key) => !isBlank(row.value(key)));

/** Two codes are the same whatever their case. */
export const isCode = (row: TableRow, code: string): boolean => codeKey(cellText(row.value('code'))) === codeKey(code);
