import type { RawCell } from '../entry/types.ts';
import { cellAddress } from './address.ts';
import {
  COORDINATION_PREFIX,
  ENTRY_PREFIX,
  IDLE_PREFIX,
  MARKER_PREFIX,
  markers,
  nameOf,
  PART,
  TASK_PREFIX,
  wholeMarker,
} from './anchors.ts';
import { isBlank } from './cell-text.ts';
import { sheetNamed } from './sheet-named.ts';
import type { NamedArea, Sheet, Value, Workbook } from './workbook.ts';

/** A table of ours as found in a snapshot, wherever people have moved it to. */
export interface Table {
  readonly name: string;
  readonly marker: string;
  /** Title of the sheet it stands in now. */
  readonly sheet: string;
  readonly keyRow: number;
  /** Column number by key; keys whose column was deleted are absent. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly TableRow[];
  /** False where its name is gone: what stands below its last row may be someone else's. */
  readonly isBounded: boolean;
  /** Where it goes on further down the sheet, each with a row of keys of its own; `rows` has theirs too, after its own. */
  readonly parts: readonly Table[];
}

export interface TableRow {
  readonly row: number;
  /** The cell under a key with its address; null where the column has been deleted. */
  readonly cell: (key: string) => RawCell | null;
  /** Its value; blank where the column has been deleted. */
  readonly value: (key: string) => Value;
  /** Whether a formula stands there. */
  readonly hasFormula: (key: string) => boolean;
}

/** The column of a key that is known to be there. Throws RangeError where it is not (misuse). */
export function columnIn({ columns }: Pick<Table, 'columns'>, key: string): number {
  const column = columns[key];
  if (column === undefined) throw new RangeError(`no column ${key}`);
  return column;
}

/** The first row below the headings of a table, and its last row: that of the headings where it has none. */
export const firstRowOf = ({ rows, keyRow }: Pick<Table, 'rows' | 'keyRow'>): number => rows[0]?.row ?? keyRow + 2;
export const lastRowOf = ({ rows, keyRow }: Pick<Table, 'rows' | 'keyRow'>): number =>
  rows[rows.length - 1]?.row ?? keyRow + 1;

/** Whether all these keys still have a column. */
export const hasColumns = ({ columns }: Pick<Table, 'columns'>, keys: readonly string[]): boolean =>
  keys.every((key) => columns[key] !== undefined);

/**
 * Finds a table by its defined name, else by the marker in its key row; null when neither is left, or the key row is
 * gone. A copy of a sheet carries the markers too: the one that the name belongs to is ours, else the first.
 */
export function readTable(workbook: Workbook, marker: string): Table | null {
  const first = placedTable(workbook, marker);
  return first === null || !GOING_ON.test(marker) ? first : withParts(workbook, first);
}

const placedTable = (workbook: Workbook, marker: string): Table | null =>
  namedTable(workbook, marker) ?? markedTable(workbook, marker);

/** Only these are ever continued. */
const GOING_ON = new RegExp(
  `^(?:${ENTRY_PREFIX}|${COORDINATION_PREFIX}|${TASK_PREFIX}|${IDLE_PREFIX}|${markers.overview}$)`,
);

function withParts(workbook: Workbook, first: Table): Table {
  const parts = partsAfter(workbook, first)
    .flatMap((marker) => placedTable(workbook, marker) ?? [])
    .filter(({ sheet }) => sheet === first.sheet);
  return parts.length === 0 ? first : { ...first, parts, rows: [...first.rows, ...parts.flatMap(({ rows }) => rows)] };
}

/** Markers of a table's further places, by what stands in its sheet and by their names. */
function partsAfter(workbook: Workbook, { marker, sheet, name }: Table): readonly string[] {
  const begin = `${marker}${PART}`;
  const rows = sheetNamed(workbook, sheet).rows;
  const marked = rows.flatMap((row) => row.flatMap((value) => numberAfter(begin, value) ?? []));
  const named = Object.keys(workbook.names).flatMap((one) => numberAfter(nameOf(`${name}${PART}`), one) ?? []);
  const numbers = [...new Set([...marked, ...named])].sort((a, b) => a - b);
  return numbers.map((number) => `${begin}${number}`);
}

function numberAfter(begin: string, value: Value): number | null {
  if (typeof value !== 'string' || value.slice(0, begin.length) !== begin) return null;
  const rest = value.slice(begin.length);
  return /^\d+$/.test(rest) ? Number(rest) : null;
}

/**
 * A table place by place: its own rows, then those of each part, which stand one below the other. What goes with its
 * rows, in their order, is shared out in the same way.
 */
export function inPlaces<T>(
  table: Table,
  each: readonly T[],
): readonly { readonly table: Table; readonly each: readonly T[] }[] {
  if (table.parts.length === 0) return [{ table, each }];
  let from = table.rows.length - table.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = { table: { ...table, parts: [], rows: table.rows.slice(0, from) }, each: each.slice(0, from) };
  const others = table.parts.map((part) => {
    const to = from + part.rows.length;
    const place = { table: { ...part, rows: table.rows.slice(from, to) }, each: each.slice(from, to) };
    from = to;
    return place;
  });
  return [first, ...others];
}

/** The places of a table alone. */
export const placesOf = (table: Table): readonly Table[] => inPlaces(table, []).map((place) => place.table);

/**
 * The same for a table to which rows are only ever added: its rows go on below its name for as long as the cell under
 * `key` says something, so that rows whose name was not yet drawn around them are seen.
 */
export function readGrowingTable(workbook: Workbook, marker: string, key: string): Table | null {
  const table = readTable(workbook, marker);
  const sheet = workbook.sheets.find(({ title }) => title === table?.sheet);
  if (table === null || sheet === undefined || !table.isBounded) return table;
  const below: TableRow[] = [];
  const last = lastRowOf(table);
  for (let row = last + 1; row <= sheet.rows.length; row += 1) {
    const next = rowIn(sheet, row, table.columns);
    if (isBlank(next.value(key))) break;
    below.push(next);
  }
  return below.length === 0 ? table : { ...table, rows: [...table.rows, ...below] };
}

/** The same for a list to which people add below its last row once that is used; below a list with room stands something else. */
export function readFullTable(workbook: Workbook, marker: string, key: string): Table | null {
  const table = readTable(workbook, marker);
  const isFull = table !== null && !isBlank(table.rows[table.rows.length - 1]?.value(key) ?? null);
  return isFull ? readGrowingTable(workbook, marker, key) : table;
}

/** All tables whose marker begins with a prefix, in the order of sheets and rows, each once. */
export function readTables(workbook: Workbook, prefix: string): readonly Table[] {
  const found = workbook.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => markerIn(row, prefix) ?? []));
  return [...new Set(found.map(wholeMarker))].flatMap((marker) => readTable(workbook, marker) ?? []);
}

function markerIn(row: readonly Value[], prefix: string): string | null {
  for (const value of row) if (typeof value === 'string' && value.slice(0, prefix.length) === prefix) return value;
  return null;
}

function namedTable(workbook: Workbook, marker: string): Table | null {
  const area = namedArea(workbook, nameOf(marker));
  const sheet = workbook.sheets.find((one) => one.title === area?.sheet);
  if (area === null || sheet === undefined) return null;
  const keyRow = keyRowIn(sheet, area, marker);
  return keyRow === null ? null : tableAt(sheet, marker, keyRow, area.row + area.rows - 1, true);
}

/** Hosts keep the case in which a name was written; they do not tell names apart by it. */
function namedArea({ names }: Workbook, name: string): NamedArea | null {
  const key = names[name] ? name : Object.keys(names).find((one) => one.toLowerCase() === name.toLowerCase());
  return (key !== undefined && names[key]) || null;
}

/**
 * No name of its own: a block that went on to the next period keeps the name that it was given first. Where no name of
 * ours is left, the table reaches from its key row to the next key row, or to the last row used.
 */
function markedTable(workbook: Workbook, marker: string): Table | null {
  for (const sheet of workbook.sheets) {
    const index = sheet.rows.findIndex((row) => row.includes(marker));
    if (index < 0) continue;
    const area = areaAround(workbook, sheet.title, index + 1);
    if (area !== null) return tableAt(sheet, marker, index + 1, area.row + area.rows - 1, true);
    const next = sheet.rows.findIndex((row, at) => at > index && markerIn(row, MARKER_PREFIX) !== null);
    return tableAt(sheet, marker, index + 1, next < 0 ? sheet.rows.length : next, false);
  }
  return null;
}

/** The smallest area with a name of ours that holds a row. */
function areaAround({ names }: Workbook, sheet: string, row: number): NamedArea | null {
  const around = Object.keys(names).flatMap((name) => {
    const area = names[name];
    const isOurs = NAME_PREFIX.test(name) && area !== undefined && area.sheet === sheet;
    return isOurs && area.row <= row && row < area.row + area.rows ? [area] : [];
  });
  return around.sort((a, b) => a.rows - b.rows)[0] ?? null;
}

const NAME_PREFIX = /^dti_/i;

/**
 * Usually the first row of the area; rows may have been inserted above it inside the name. The marker goes where the
 * first column goes: when that was deleted, the row of keys is known by the key that every row is known by. A row with
 * another marker is another table's: the block has gone on to another period.
 */
function keyRowIn(sheet: Sheet, area: NamedArea, marker: string): number | null {
  const rows = sheet.rows.slice(area.row - 1, area.row - 1 + area.rows);
  const marked = rows.findIndex((row) => row.includes(marker));
  const index = marked >= 0 ? marked : rows.findIndex((row) => isKeyRow(row) && markerIn(row, MARKER_PREFIX) === null);
  return index < 0 ? null : area.row + index;
}

/** Every table of ours has one of these: what its rows are known by. */
const IDENTITIES: readonly Value[] = ['code', 'key', 'period', 'kind', 'sent'];
const isKeyRow = (row: readonly Value[]): boolean => row.some((value) => IDENTITIES.includes(value));

function tableAt(sheet: Sheet, marker: string, keyRow: number, last: number, isBounded: boolean): Table {
  const columns = columnsOf(sheet.rows[keyRow - 1] ?? []);
  const rows: TableRow[] = [];
  for (let row = headingRow(sheet, keyRow) + 1; row <= last; row += 1) rows.push(rowIn(sheet, row, columns));
  return { name: nameOf(marker), marker, sheet: sheet.title, keyRow, columns, rows, isBounded, parts: [] };
}

/** Below the keys, which are hidden: rows inserted above the headings are blank. */
function headingRow(sheet: Sheet, keyRow: number): number {
  const inserted = sheet.rows.slice(keyRow).findIndex((row) => row.some((value) => value !== null && value !== ''));
  return keyRow + 1 + Math.max(0, inserted);
}

/** The first column of a key counts: a copied column carries the key too. The marker stands over the ordinal numbers. */
function columnsOf(keys: readonly Value[]): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  keys.forEach((key, index) => {
    if (typeof key !== 'string' || key === '') return;
    const name = key.slice(0, MARKER_PREFIX.length) === MARKER_PREFIX ? 'stt' : key;
    if (columns[name] === undefined) columns[name] = index + 1;
  });
  return columns;
}

function rowIn(sheet: Sheet, row: number, columns: Readonly<Record<string, number>>): TableRow {
  const values = sheet.rows[row - 1] ?? [];
  const at = <T>(key: string, found: (column: number) => T, gone: T): T => {
    const column = columns[key];
    return column === undefined ? gone : found(column);
  };
  const value = (key: string): Value => at<Value>(key, (column) => values[column - 1] ?? null, null);
  return {
    row,
    value,
    cell: (key) => at<RawCell | null>(key, (column) => ({ value: value(key), cell: cellAddress(row, column) }), null),
    hasFormula: (key) => at(key, (column) => sheet.formulas[cellAddress(row, column)] !== undefined, false),
  };
}
