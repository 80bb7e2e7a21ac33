import type { RawCell } from '../entry/types.ts';
import { cellAddress } from './address.ts';
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
}

export interface TableRow {
  readonly row: number;
  /** The cell under a key with its address; null where the column has been deleted. */
  readonly cell: (key: string) => RawCell | null;
  /** Its value; blank where the column has been deleted. */
  readonly value: (key: string) => Value;
}

/** Finds a table by its defined name, else by the marker in its key row; null when neither is left. */
export function readTable(workbook: Workbook, name: string, marker: string): Table | null {
  const area = areaOf(workbook, name, marker);
  const sheet = area && workbook.sheets.find((one) => one.title === area.sheet);
  return area && sheet ? tableIn(sheet, area, name) : null;
}

/** All tables whose marker begins with a prefix, in the order of sheets and rows. */
export function readTables(workbook: Workbook, prefix: string): readonly Table[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) => {
      const marker = row.find((value) => isMarker(value, prefix));
      if (typeof marker !== 'string') return [];
      const name = tableName(marker);
      const named = namedArea(workbook, name);
      const area = named && named.sheet === sheet.title ? named : areaFrom(sheet, index);
      return [tableIn(sheet, area, name)];
    }),
  );
}

/** tableName('dti:entry:vh-xh:2026-06') //=> 'dti_entry_vh_xh_2026_06' */
export const tableName = (marker: string): string => marker.replace(/[^A-Za-z0-9]/g, '_');

const isMarker = (value: Value, prefix: string): boolean =>
  typeof value === 'string' && value.slice(0, prefix.length) === prefix;

function areaOf(workbook: Workbook, name: string, marker: string): NamedArea | null {
  const named = namedArea(workbook, name);
  if (named) return named;
  for (const sheet of workbook.sheets) {
    const index = sheet.rows.findIndex((row) => row.some((value) => value === marker));
    if (index >= 0) return areaFrom(sheet, index);
  }
  return null;
}

const namedArea = (workbook: Workbook, name: string): NamedArea | null => {
  const key = Object.keys(workbook.names).find((one) => one.toLowerCase() === name.toLowerCase());
  return (key && workbook.names[key]) || null;
};

/** The name is gone: the table reaches from its key row to the next key row, or to the last row used. */
function areaFrom(sheet: Sheet, keyIndex: number): NamedArea {
  const next = sheet.rows.findIndex((row, index) => index > keyIndex && row.some((value) => isMarker(value, 'dti:')));
  const end = next < 0 ? sheet.rows.length : next;
  const columns = Math.max(0, ...sheet.rows.slice(keyIndex, end).map((row) => row.length));
  return { sheet: sheet.title, row: keyIndex + 1, column: 1, rows: end - keyIndex, columns };
}

function tableIn(sheet: Sheet, area: NamedArea, name: string): Table {
  const keyRow = keyRowOf(sheet, area);
  const keys = sheet.rows[keyRow - 1] ?? [];
  const columns: Record<string, number> = {};
  let marker = '';
  keys.forEach((key, index) => {
    if (typeof key !== 'string') return;
    if (isMarker(key, 'dti:')) marker = key;
    else if (columns[key] === undefined) columns[key] = index + 1;
  });
  const last = area.row + area.rows - 1;
  const rows: TableRow[] = [];
  for (let row = keyRow + 2; row <= last; row += 1) rows.push(rowIn(sheet, row, columns));
  return { name, marker, sheet: sheet.title, keyRow, columns, rows };
}

/** Usually the first row of the area; rows may have been inserted above it inside the name. */
function keyRowOf(sheet: Sheet, area: NamedArea): number {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if ((sheet.rows[row - 1] ?? []).some((value) => isMarker(value, 'dti:'))) return row;
  }
  return area.row;
}

function rowIn(sheet: Sheet, row: number, columns: Readonly<Record<string, number>>): TableRow {
  const values = sheet.rows[row - 1] ?? [];
  const value = (key: string): Value => {
    const column = columns[key];
    return column === undefined ? null : (values[column - 1] ?? null);
  };
  return {
    row,
    value,
    cell: (key) => {
      const column = columns[key];
      return column === undefined ? null : { value: value(key), cell: cellAddress(row, column) };
    },
  };
}
