import { readLetter } from '../report/read-letter.ts';
import { addressesIn } from '../workbook/addresses-in.ts';
import {
  COORDINATION_PREFIX,
  ENTRY_PREFIX,
  markers,
  SENDING_PREFIX,
  splitMarker,
  TASK_PREFIX,
} from '../workbook/anchors.ts';
import { formulaKeys } from '../workbook/live/entry-formulas.ts';
import { firstRowOf, lastRowOf, placesOf, readTable, readTables, type Table } from '../workbook/read-table.ts';
import { computedKeys } from '../workbook/templates/entry-columns.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import { unitNamed } from '../workbook/tracker/read-units.ts';
import type { NamedArea, Workbook } from '../workbook/workbook.ts';
import type { Outcome } from './types.ts';

/** What of a unit's tabs is its own, and whose it is. */
export interface UnitAreas {
  readonly unit: string;
  readonly shortName: string;
  /** E-mail addresses of its officers; none where `Cấu hình` has none. */
  readonly officers: readonly string[];
  /** These and the officers of the unit that gathers the figures, who closes periods and so writes into every tab. */
  readonly editors: readonly string[];
  /** All of its tabs but the columns that the check and the refresh write, which anybody may run. */
  readonly areas: readonly NamedArea[];
}

const PREFIXES = [ENTRY_PREFIX, SENDING_PREFIX, COORDINATION_PREFIX, TASK_PREFIX];
const WRITTEN: readonly string[] = ['finding', ...computedKeys, ...formulaKeys];

/** What only the officers of each unit are to edit, for the units that have a tab. */
export function unitAreas(workbook: Workbook): Outcome<readonly UnitAreas[]> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const { units, contacts } = read.value;
  const addresses = (id: string | undefined): readonly string[] => addressesIn(contacts[id ?? '']?.email ?? '');
  const clerk = unitNamed(units, readLetter(readTable(workbook, markers.settings)).clerkUnit);
  const tables = PREFIXES.flatMap((prefix) => readTables(workbook, prefix)).flatMap(placesOf);
  const found = units.map(({ id, shortName }): UnitAreas => {
    const officers = addresses(id);
    const editors = [...new Set([...officers, ...addresses(clerk?.id)])];
    return { unit: id, shortName, officers, editors, areas: areasOf(id, tables) };
  });
  return { ok: true, value: found.filter(({ areas }) => areas.length > 0) };
}

const isOf =
  (unit: string) =>
  ({ marker }: Table): boolean =>
    splitMarker(marker).unit === unit;

/** A few areas for each sheet that holds tables of the unit, however many rows these have. */
function areasOf(unit: string, tables: readonly Table[]): readonly NamedArea[] {
  const sheets = [...new Set(tables.filter(isOf(unit)).map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const here = tables.filter((table) => table.sheet === sheet);
    const own = here.filter(isOf(unit));
    // Where somebody has put two units on one sheet, what is above a unit's first table may be the other's.
    const top = own.length === here.length ? 1 : Math.min(...own.map(({ keyRow }) => keyRow));
    return areasOn(sheet, own, top);
  });
}

/** Everything above the first row that is written to, and below it the columns that are not. */
function areasOn(sheet: string, tables: readonly Table[], top: number): readonly NamedArea[] {
  const written = new Set(tables.flatMap(({ columns }) => WRITTEN.flatMap((key) => columns[key] ?? [])));
  const width = Math.max(...tables.flatMap(({ columns }) => Object.values(columns)));
  const last = Math.max(...tables.map(lastRowOf));
  const firstRows = tables.filter(({ columns }) => WRITTEN.some((key) => columns[key] !== undefined)).map(firstRowOf);
  const first = Math.min(last + 1, ...firstRows);
  const above = { sheet, row: top, column: 1, rows: first - top, columns: width };
  const below: NamedArea[] = [];
  for (let column = 1; column <= width && first <= last; column += 1) {
    if (written.has(column)) continue;
    const before = below[below.length - 1];
    if (before && before.column + before.columns === column) {
      below[below.length - 1] = { ...before, columns: before.columns + 1 };
    } else below.push({ sheet, row: first, column, rows: last - first + 1, columns: 1 });
  }
  return [above, ...below];
}
