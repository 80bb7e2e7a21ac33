import { addressesIn } from '../workbook/addresses-in.ts';
import { ENTRY_PREFIX, MARKER_PREFIX, SENDING_PREFIX, splitMarker } from '../workbook/anchors.ts';
import { placesOf, readTables, type Table } from '../workbook/read-table.ts';
import { inputKeys, sendingColumns } from '../workbook/templates/entry-columns.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { NamedArea, Workbook } from '../workbook/workbook.ts';
import type { Outcome } from './types.ts';

/** Where a unit types, and who types there. */
export interface UnitAreas {
  readonly unit: string;
  readonly shortName: string;
  /** E-mail addresses of its officers; none where `Cấu hình` has none. */
  readonly officers: readonly string[];
  /** Only cells that people fill, in all its blocks and wherever they stand now. */
  readonly areas: readonly NamedArea[];
}

/** Columns of the unit's tables that people fill, by what the table's marker begins with. */
const FILLED: readonly (readonly [prefix: string, keys: readonly string[]])[] = [
  [ENTRY_PREFIX, inputKeys],
  [SENDING_PREFIX, sendingColumns.flatMap(({ key, input }) => (input ? [key] : []))],
  [`${MARKER_PREFIX}coord:`, ['counts', 'evidence', 'difficulties', 'proposals']],
  [`${MARKER_PREFIX}task:`, ['counts', 'answer', 'evidence', 'difficulties', 'proposals']],
];

/** What only the officers of each unit are to fill, for the units that have a tab. */
export function unitAreas(workbook: Workbook): Outcome<readonly UnitAreas[]> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const filled = FILLED.flatMap(([prefix, keys]) =>
    readTables(workbook, prefix).map((table) => ({
      unit: splitMarker(table.marker).unit,
      areas: placesOf(table).flatMap((place) => areasOf(place, keys)),
    })),
  );
  const units = read.value.units.map(({ id, shortName }) => ({
    unit: id,
    shortName,
    officers: addressesIn(read.value.contacts[id]?.email ?? ''),
    areas: filled.flatMap(({ unit, areas }) => (unit === id ? areas : [])),
  }));
  return { ok: true, value: units.filter(({ areas }) => areas.length > 0) };
}

/** The rows of a table under some of its columns; neighbouring columns together. */
function areasOf({ sheet, rows, columns }: Table, keys: readonly string[]): readonly NamedArea[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  const there = keys.flatMap((key) => columns[key] ?? []).sort((a, b) => a - b);
  const found: NamedArea[] = [];
  for (const column of there) {
    const before = found[found.length - 1];
    if (before && before.column + before.columns === column) {
      found[found.length - 1] = { ...before, columns: before.columns + 1 };
    } else found.push({ sheet, row: first.row, column, rows: last.row - first.row + 1, columns: 1 });
  }
  return found;
}
