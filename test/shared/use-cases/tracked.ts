import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { appendHistory, type PastRow } from '../../../shared/use-cases/append-history.ts';
import { assess } from '../../../shared/use-cases/assess.ts';
import type { AssessedIndicator, Assessment } from '../../../shared/use-cases/assessment-types.ts';
import { checkEntries } from '../../../shared/use-cases/check.ts';
import { type Fill, fillCells } from '../../../shared/use-cases/fill-cells.ts';
import { type InsertOptions, insertTemplates } from '../../../shared/use-cases/insert-templates.ts';
import { refresh } from '../../../shared/use-cases/refresh.ts';
import type { CheckResult, Outcome, RefreshResult } from '../../../shared/use-cases/types.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { readTable, type Table, type TableRow } from '../../../shared/workbook/read-table.ts';
import { readTracker } from '../../../shared/workbook/tracker/read-tracker.ts';
import type { Tracker } from '../../../shared/workbook/tracker/types.ts';
import type { Value, Workbook } from '../../../shared/workbook/workbook.ts';

/** What a unit types in one row: the cells by column. */
export type TypedRow = Partial<
  Record<'numerator' | 'denominator' | 'published' | 'answer' | 'evidence' | 'note', Value>
>;

/** A workbook with a plan's templates in it, and what people and the product do with it. */
export function tracked(plan: Plan, options: InsertOptions, start?: WorkbookModel) {
  const host = memoryWorkbook(start);
  if (start === undefined) host.apply(insertTemplates(host.snapshot(), plan, options));
  const open = options.open?.[0] ?? options.asOf.slice(0, 7);
  return {
    ...host,
    options,
    /** Types a row of a unit's tab. */
    type(code: string, row: TypedRow, unit = 'vh-xh', period = open): void {
      host.apply(fillCells(host.snapshot(), fillsOf({ code, row, unit, period })));
    },
    send(unit = 'vh-xh', sentOn: string | null = options.asOf, period = open): void {
      host.apply(fillCells(host.snapshot(), [{ unit, period, sent: true, sentOn, sentBy: 'Cán bộ' }]));
    },
    /** Puts a value under a key of one of our tables. `row`: from 0, or the row with this text. */
    set(marker: string, row: number | string, key: string, value: Value): void {
      host.apply([cellWrite(tableOf(host.snapshot(), marker), row, key, value)]);
    },
    /** Several things at once. */
    change(...changes: readonly (readonly Change[])[]): void {
      host.apply(changes.flat());
    },
    past(rows: readonly Partial<PastRow>[]): void {
      host.apply(pastChanges(host.snapshot(), rows));
    },
    tracker: (): Tracker => trackerOf(host.snapshot()),
    assess: (asOf = options.asOf): Assessment => assess(trackerOf(host.snapshot()), asOf),
    judged: (code: string, asOf = options.asOf): AssessedIndicator =>
      judgedOf(assess(trackerOf(host.snapshot()), asOf), code),
    check: (asOf = options.asOf): CheckResult => sound(checkEntries(host.snapshot(), { asOf, today: asOf })),
    refresh(asOf = options.asOf): RefreshResult {
      const result = sound(refresh(host.snapshot(), { asOf, today: asOf }));
      host.apply(result.changes);
      return result;
    },
    /** What stands under the keys of a row of a table. */
    shown: (marker: string, code: string, ...keys: readonly string[]): readonly Value[] =>
      rowWith(tableOf(host.snapshot(), marker), code, keys),
  };
}

/** A row of a unit's tab and what is typed in it. */
export interface TypedPlace {
  readonly code: string;
  readonly row: TypedRow;
  readonly unit: string;
  readonly period: string;
}

/** What typing a row comes to. */
export const fillsOf = ({ code, row, unit, period }: TypedPlace): readonly Fill[] =>
  Object.entries(row).map(([column, value]) => ({ unit, period, code, column, value }) as Fill);

export const pastChanges = (workbook: Workbook, rows: readonly Partial<PastRow>[]): readonly Change[] =>
  appendHistory(
    workbook,
    rows.map((row) => ({ ...NOTHING_PAST, ...row })),
    {},
  );

export function cellWrite(
  { sheet, rows, columns, marker }: Table,
  row: number | string,
  key: string,
  value: Value,
): Change {
  const holds = (one: TableRow): boolean => Object.keys(columns).some((any) => one.value(any) === row);
  const at = typeof row === 'number' ? rows[row] : rows.find(holds);
  const column = columns[key];
  if (at === undefined || column === undefined) throw new Error(`no ${key} of ${row} in ${marker}`);
  return { do: 'write', sheet, row: at.row, column, cells: [[value]] };
}

const NOTHING_PAST: PastRow = {
  code: '',
  unit: 'vh-xh',
  period: '2026-01',
  asOf: '2026-01-14',
  numerator: null,
  denominator: null,
  value: null,
  answer: null,
  evidence: null,
  sentOn: null,
  note: null,
};

export function tableOf(workbook: Workbook, marker: string) {
  const table = readTable(workbook, marker);
  if (table === null) throw new Error(`no table ${marker}`);
  return table;
}

function rowWith(table: ReturnType<typeof tableOf>, code: string, keys: readonly string[]): readonly Value[] {
  const row = table.rows.find((one) => one.value('code') === code);
  if (row === undefined) throw new Error(`no row ${code} in ${table.marker}`);
  return keys.map((key) => row.value(key));
}

function trackerOf(workbook: Workbook): Tracker {
  const read = readTracker(workbook);
  if (!read.ok) throw new Error(read.problem.en);
  return read.value;
}

export function judgedOf({ indicators }: Assessment, code: string): AssessedIndicator {
  const found = indicators.find((one) => one.indicator.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

export function sound<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return outcome.value;
}
