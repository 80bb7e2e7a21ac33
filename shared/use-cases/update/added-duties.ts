import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator, Plan } from '../../plan/schema.ts';
import { type UnitDuties, unitDuties } from '../../plan/unit-duties.ts';
import { absoluteAddress } from '../../workbook/address.ts';
import {
  coordinationMarker,
  ENTRY_PREFIX,
  entryMarker,
  nameOf,
  partMarker,
  taskMarker,
} from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import type { HamletsPlace } from '../../workbook/live/hamlet-formulas.ts';
import type { Table } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import {
  asStanding,
  type ColumnSpec,
  placeTable,
  type RowSpec,
  type TableSpec,
  tableHeight,
} from '../../workbook/table.ts';
import { continuedHeading, entryPrint } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { entryRows, namedEntry, ownPeriod, placeEntries, sumCells } from '../../workbook/templates/entry-table.ts';
import { entererName } from '../../workbook/templates/overview.ts';
import { titleLine } from '../../workbook/templates/parts.ts';
import { coordinationTable, taskTable } from '../../workbook/templates/side-tables.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { bottomOf } from '../bottom-of.ts';
import { sendingRowOf } from '../history/closing-rows.ts';
import { type PeriodTables, periodTables } from '../history/period-tables.ts';
import { codesIn, fillRows, lacking } from './fill-rows.ts';

/** What is known when duties are added to the tabs that stand. */
export interface AddedTo {
  readonly workbook: Workbook;
  readonly tracker: Tracker;
  /** The plan as the workbook has it now. */
  readonly plan: Plan;
  readonly hamlets: HamletsPlace | null;
  /** What goes in before: below it everything is free. */
  readonly before: readonly Change[];
}

/** Changes in the tabs, and the indicators that have a new row there. */
export interface AddedDuties {
  readonly changes: readonly Change[];
  readonly codes: ReadonlySet<string>;
}

/**
 * What units are asked for by now, in their blocks of open periods: indicators that they enter or coordinate, tasks that
 * they lead. It goes into the rows kept ready; where these do not suffice, the block goes on below everything in the tab,
 * so that nothing that anybody has typed, noted or put beside it is moved.
 */
export function addedDuties(to: AddedTo): AddedDuties {
  const changes: Change[] = [];
  const codes = new Set<string>();
  const units = unitDuties(to.plan);
  for (const open of to.tracker.open) {
    for (const tables of periodTables(to.workbook, open.period)) {
      const duties = units.find(({ unit }) => unit.id === tables.unit);
      if (duties === undefined) continue;
      const added = addedToBlock({ ...to, before: [...to.before, ...changes] }, { tables, duties, open });
      changes.push(...added.changes);
      for (const code of added.codes) codes.add(code);
    }
  }
  return { changes, codes };
}

interface OpenBlock {
  readonly tables: PeriodTables;
  readonly duties: UnitDuties;
  readonly open: OpenPeriod;
}

/** One of the tables of a block: what it lacks, and how that is set down. */
interface Wanting {
  readonly table: Table | null;
  readonly columns: readonly ColumnSpec[];
  /** For the rows kept ready. */
  readonly rows: readonly RowSpec[];
  /** A table of those that found no room, from the n-th on, with its keys at `top`. */
  readonly rest: (from: number, top: number) => PlacedRest;
}

interface PlacedRest {
  readonly changes: readonly Change[];
  readonly height: number;
}

function addedToBlock(to: AddedTo, block: OpenBlock): AddedDuties {
  const { tables, duties } = block;
  const own = canEnter(to.workbook, tables) ? lacking(tables.entry, duties.indicators, ({ code }) => code) : [];
  const kinds = [entryKind(to, block, own), coordinationKind(to, block), taskKind(to, block)];
  const filled = kinds.map((kind) => {
    if (kind.table === null || kind.rows.length === 0) return { kind, changes: [], placed: 0 };
    return { kind, ...fillRows(kind.table, kind.columns, kind.rows) };
  });
  const left = filled.filter(({ kind, placed }) => placed < kind.rows.length);
  const changes = filled.flatMap((one) => one.changes);
  return {
    changes: [...changes, ...continued({ ...to, before: [...to.before, ...changes] }, block, left)],
    codes: new Set(own.map(({ code }) => code)),
  };
}

/** Heading, then the tables that go on, each with a row of space below it. */
function continued(
  { workbook, before }: AddedTo,
  { tables, open }: OpenBlock,
  left: readonly { readonly kind: Wanting; readonly placed: number }[],
): readonly Change[] {
  if (left.length === 0) return [];
  const sheet = sheetOf(tables);
  const top = bottomOf(workbook, sheet, before) + 2;
  const changes: Change[] = [...titleLine(sheet, top, continuedHeading(open.period), format.section)];
  let next = top + 1;
  for (const { kind, placed } of left) {
    const rest = kind.rest(placed, next);
    changes.push(...rest.changes);
    next += rest.height + 1;
  }
  return [...changes, entryPrint(sheet, next)];
}

/** Figures of a block whose table lost its keys stay where they are: a second table would hide them. */
function canEnter({ names }: Workbook, { unit, entry }: PeriodTables): boolean {
  if (entry !== null) return true;
  const begin = nameOf(`${ENTRY_PREFIX}${unit}:`).toLowerCase();
  return !Object.keys(names).some((name) => {
    const lower = name.toLowerCase();
    return lower.slice(0, begin.length) === begin && /^\d/.test(lower.slice(begin.length));
  });
}

function entryKind(to: AddedTo, { tables, open }: OpenBlock, indicators: readonly Indicator[]): Wanting {
  const { year } = to.tracker.settings;
  const { entry, unit } = tables;
  const before = codesIn(entry);
  const columns = entry === null ? entryColumns : asStanding(entryColumns, entry.columns);
  const marker = freeMarker(to.workbook, entry, entryMarker(unit, open.period));
  const period = entry === null ? null : absoluteAddress(entry.keyRow, entry.columns.stt ?? 1);
  const row = (one: Indicator, index: number): RowSpec => {
    const named = namedEntry(one, year, before + index + 1);
    return {
      ...named,
      cells: { ...named.cells, ...(period === null ? {} : sumCells(to.hamlets, one, { unit, period })) },
    };
  };
  return {
    table: entry,
    columns: entryColumns,
    rows: indicators.map(row),
    rest: (from, top) => ({
      height: entryRows({ indicators: indicators.slice(from) }) + 2,
      changes: placeEntries({
        ...{ sheet: sheetOf(tables), top, unit, marker, columns, before: before + from, year },
        ...{ indicators: indicators.slice(from), sent: sentCell(tables), period: period ?? ownPeriod(top) },
        hamlets: to.hamlets,
      }),
    }),
  };
}

function coordinationKind(to: AddedTo, block: OpenBlock): Wanting {
  const { tables, duties, open } = block;
  const missing = lacking(tables.coordination, duties.coordinates, ({ code }) => code);
  const enterer = (one: Indicator): string => entererName(to.plan, one);
  return sideKind(
    to,
    tables,
    tables.coordination,
    missing,
    coordinationMarker(tables.unit, open.period),
    (some, before) => coordinationTable(tables.unit, open.period, some, enterer, before),
  );
}

function taskKind(to: AddedTo, { tables, duties, open }: OpenBlock): Wanting {
  const missing = lacking(tables.task, duties.tasks, ({ id }) => id);
  return sideKind(to, tables, tables.task, missing, taskMarker(tables.unit, open.period), (some, before) =>
    taskTable(tables.unit, open.period, some, before),
  );
}

function sideKind<T>(
  { workbook }: AddedTo,
  tables: PeriodTables,
  table: Table | null,
  missing: readonly T[],
  whole: string,
  specOf: (some: readonly T[], before: number) => TableSpec,
): Wanting {
  const before = codesIn(table);
  const marker = freeMarker(workbook, table, whole);
  const spec = specOf(missing, before);
  return {
    table,
    columns: spec.columns,
    rows: spec.rows.filter(({ spare }) => !spare),
    rest: (from, top) => {
      const rest = specOf(missing.slice(from), before + from);
      const columns = tables.entry === null ? rest.columns : asStanding(rest.columns, tables.entry.columns);
      const placed = { ...rest, name: nameOf(marker), marker, columns };
      return { height: tableHeight(placed), changes: placeTable(sheetOf(tables), top, placed).changes };
    },
  };
}

/** The table's own marker while there is none; then the first part whose name nothing has. */
function freeMarker({ names }: Workbook, table: Table | null, whole: string): string {
  if (table === null) return whole;
  const taken = new Set(Object.keys(names).map((name) => name.toLowerCase()));
  const isTaken = (marker: string): boolean =>
    taken.has(nameOf(marker).toLowerCase()) || table.parts.some((part) => part.marker === marker);
  let number = 2;
  while (isTaken(partMarker(whole, number))) number += 1;
  return partMarker(whole, number);
}

const sheetOf = ({ entry, sending, coordination, task }: PeriodTables): string =>
  [entry, sending, coordination, task]
    .flatMap((table) => (table === null ? [] : [table.sheet]))
    .slice(0, 1)
    .join('');

/** Absolute address of the "Đã gửi" cell, where it stands in the same sheet. */
function sentCell(tables: PeriodTables): string | null {
  const { sending } = tables;
  const row = sending === null ? null : sendingRowOf(sending);
  const column = sending?.columns.sent;
  const isHere = sending?.sheet === sheetOf(tables);
  return row === null || column === undefined || !isHere ? null : absoluteAddress(row.row, column);
}
