import { codeKey } from '../../entry/book.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator } from '../../plan/schema.ts';
import { entersFigure } from '../../plan/unit-duties.ts';
import { absoluteAddress, cellAddress } from '../../workbook/address.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import type { BlockPlace } from '../../workbook/live/gather-formulas.ts';
import { overviewFormulaKeys, overviewNeeds, periodStateKeys } from '../../workbook/live/overview-formulas.ts';
import { columnIn, hasColumns, type Table } from '../../workbook/read-table.ts';
import { sheetNamed } from '../../workbook/sheet-named.ts';
import { overviewCells } from '../../workbook/templates/overview.ts';
import type { Block, Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';
import { placeOf } from '../gatherer.ts';
import { byCutOff } from '../observations.ts';
import type { AddedBlock } from './add-blocks.ts';
import { sendingRowOf } from './closing-rows.ts';
import { type PeriodTables, periodTables } from './period-tables.ts';

/** What becomes of the blocks. */
export interface BlocksSet {
  readonly gone: string | null;
  /** Each period that comes, with the tables that it takes over; null: its blocks are new. */
  readonly rolled: readonly { readonly one: OpenPeriod; readonly tables: readonly PeriodTables[] | null }[];
  readonly added: readonly AddedBlock[];
}

/** One period's blocks by unit. */
interface Slot {
  readonly cutOff: string;
  /** What its blocks are known by before anything is done; '' for new ones. */
  readonly was: string;
  readonly places: Places;
}

/** By unit: where its block has the row of an indicator. */
type Places = ReadonlyMap<string, (code: string) => BlockPlace | null>;

/**
 * `Theo dõi` reads the blocks in the order of their days, the latest first. Where the order stays, so do the formulas:
 * they follow their blocks from period to period. Else each is pointed at the blocks in the new order.
 */
export function pointOverview(workbook: Workbook, tracker: Tracker, set: BlocksSet): readonly Change[] {
  const table = tracker.overview;
  const before = slotsOf(workbook, tracker.open);
  const after = inOrder([
    ...before.filter(({ was }) => was !== set.gone && !set.rolled.some(({ one }) => one.period === was)),
    ...set.rolled.map(({ one, tables }) => ({
      cutOff: one.cutOff,
      was: tables === null ? '' : (labelOf(tables) ?? ''),
      places: tables === null ? newPlaces(set.added, one.period) : placesOf(tables),
    })),
  ]).filter(({ places }) => places.size > 0);
  const isSameOrder = after.every(({ was }, index) => was !== '' && was === before[index]?.was);
  return table === null || isSameOrder ? [] : pointed(workbook, tracker, table, after);
}

const inOrder = (slots: readonly Slot[]): readonly Slot[] => [...byCutOff(slots)].reverse();

const slotsOf = (workbook: Workbook, open: readonly OpenPeriod[]): readonly Slot[] =>
  inOrder(
    open.map(({ period, cutOff }) => ({ cutOff, was: period, places: placesOf(periodTables(workbook, period)) })),
  ).filter(({ places }) => places.size > 0);

/** The period that tables are marked with, idle or not. */
const labelOf = (tables: readonly PeriodTables[]): string | undefined => {
  const marker = tables.map(({ entry, sending }) => (entry ?? sending)?.marker)[0];
  return marker?.slice(marker.lastIndexOf(':') + 1);
};

const newPlaces = (added: readonly AddedBlock[], period: string): Places =>
  new Map(
    added.flatMap(({ unit, period: own, place }) => (own === period && place ? [[unit, () => place] as const] : [])),
  );

const placesOf = (tables: readonly PeriodTables[]): Places =>
  new Map(
    tables.flatMap((one) => {
      const block = blockIn(one);
      return block === null ? [] : [[one.unit, (code: string) => placeOf(block, code)] as const];
    }),
  );

function blockIn({ entry, sending }: PeriodTables): Pick<Block, 'table' | 'sentCell'> | null {
  const sent = sending?.columns.sent;
  const sentRow = sending === null ? undefined : sendingRowOf(sending)?.row;
  if (entry === null || sent === undefined || sentRow === undefined || sending?.sheet !== entry.sheet) return null;
  const block = { table: entry, sentCell: absoluteAddress(sentRow, sent) };
  return placeOf(block, '') === null ? null : block;
}

function pointed(workbook: Workbook, tracker: Tracker, found: Table, slots: readonly Slot[]): readonly Change[] {
  const { table, changes } = withStateColumns(workbook, found, slots.length);
  const keys = [...overviewFormulaKeys, ...periodStateKeys(slots.length)];
  if (!hasColumns(table, overviewNeeds(slots.length))) return [];
  const byCode = new Map(tracker.indicators.map((one) => [codeKey(one.code), one]));
  const rows = table.rows.map((row): RowWrites => {
    const indicator = byCode.get(codeKey(cellText(row.value('code'))));
    if (indicator === undefined) return {};
    return overviewCells((key) => cellAddress(row.row, columnIn(table, key)), sources(tracker, indicator, slots));
  });
  return [...changes, ...writeColumns(table, keys, rows)];
}

/** A hidden column for each period that had none, to the right of everything. */
function withStateColumns(
  workbook: Workbook,
  table: Table,
  periods: number,
): { readonly table: Table; readonly changes: readonly Change[] } {
  const missing = periodStateKeys(periods).filter((key) => table.columns[key] === undefined);
  if (missing.length === 0) return { table, changes: [] };
  const { sheet, keyRow } = table;
  const rows = sheetNamed(workbook, sheet).rows;
  const first = 1 + Math.max(...rows.map(({ length }) => length), ...Object.values(table.columns));
  const added = Object.fromEntries(missing.map((key, index) => [key, first + index]));
  return {
    table: { ...table, columns: { ...table.columns, ...added } },
    changes: [
      { do: 'write', sheet, row: keyRow, column: first, cells: [[...missing], [...missing]] },
      { do: 'hide', sheet, columns: Object.values(added), rows: [] },
    ],
  };
}

function sources({ units }: Tracker, indicator: Indicator, slots: readonly Slot[]): readonly (readonly BlockPlace[])[] {
  const enterers = units.filter((unit) => entersFigure(indicator, unit));
  return enterers.length === 0
    ? []
    : slots.map(({ places }) => enterers.flatMap(({ id }) => places.get(id)?.(indicator.code) ?? []));
}
