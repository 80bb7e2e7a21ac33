import { cellAddress } from './address.ts';
import type { CellFormat, CellWrite, Change, ColourRule, Validation } from './change.ts';
import { format } from './style.ts';
import type { Area } from './workbook.ts';

/**
 * A table of ours in a sheet: a hidden row of column keys, a row of headings, then data.
 *
 * A defined name covers all of it. The key row travels with its columns, so a moved column, an inserted row
 * or a renamed tab is still found; position and tab title decide nothing.
 */
export interface TableSpec {
  /** Defined name: ASCII letters, digits and "_". */
  readonly name: string;
  /** Stands in the first cell of the key row; finds the table again when its name was deleted. */
  readonly marker: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

export interface ColumnSpec {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly format?: CellFormat;
  readonly hidden?: boolean;
  /** Empty space between columns of tables that share a sheet: no heading, no border. */
  readonly gap?: boolean;
  /** A person fills it. */
  readonly input?: boolean;
  readonly validation?: Validation;
}

export interface RowSpec {
  readonly cells: Readonly<Record<string, CellWrite>>;
  /** A heading row inside the table (a group of indicators): bold, no input cells. */
  readonly heading?: boolean;
  /** Kept ready for what comes later, at the end of the table: out of sight and without a look until it is used. */
  readonly spare?: boolean;
  /** Formats of single cells that differ from their column's. */
  readonly formats?: Readonly<Record<string, CellFormat>>;
  readonly validations?: Readonly<Record<string, Validation>>;
}

export interface PlacedTable {
  readonly changes: readonly Change[];
  /** Row of the column keys. */
  readonly keyRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The area that the defined name covers. */
  readonly area: Area;
}

/** Rows a table takes: keys, headings, data. */
export const tableHeight = (spec: TableSpec): number => spec.rows.length + 2;

/** Column number of a key. Throws on an unknown key (misuse). */
export function columnOf(spec: Pick<TableSpec, 'columns'>, key: string): number {
  const index = spec.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`no column ${key}`);
  return index + 1;
}

/**
 * Columns in the order in which they stand in a sheet by now, with gaps for those that people have put between them;
 * those that are gone go in on the right.
 */
export function asStanding(
  columns: readonly ColumnSpec[],
  at: Readonly<Record<string, number>>,
): readonly ColumnSpec[] {
  const last = Math.max(0, ...columns.map(({ key }) => at[key] ?? 0));
  const standing = Array.from(
    { length: last },
    (_, index): ColumnSpec =>
      columns.find(({ key }) => at[key] === index + 1) ?? { key: `gap:${index}`, heading: '', width: 8, gap: true },
  );
  return [...standing, ...columns.filter(({ key }) => at[key] === undefined)];
}

/** Sets a table down with its first column in A and its key row at `top`. */
export function placeTable(sheet: string, top: number, spec: TableSpec): PlacedTable {
  const firstRow = top + 2;
  const lastRow = firstRow + spec.rows.length - 1;
  const area = { row: top, column: 1, rows: tableHeight(spec), columns: spec.columns.length };
  return {
    keyRow: top,
    firstRow,
    lastRow,
    area,
    changes: [
      { do: 'write', sheet, row: top, column: 1, cells: tableCells(spec) },
      { do: 'hide', sheet, columns: [], rows: [top, ...spareRows(spec, firstRow)] },
      { do: 'define-name', name: spec.name, sheet, area },
      ...tableFormats(sheet, top, spec),
      ...tableValidations(sheet, top, spec),
    ],
  };
}

/** Numbers of the rows that are kept ready. */
function spareRows({ rows }: TableSpec, firstRow: number): readonly number[] {
  return rows.flatMap(({ spare }, index) => (spare ? [firstRow + index] : []));
}

/**
 * A table that only says something: headings at `top` and rows below, without keys or a name. Nobody reads it back.
 */
export function placeListing(
  sheet: string,
  top: number,
  { columns, rows }: Pick<TableSpec, 'columns' | 'rows'>,
): PlacedTable {
  const spec: TableSpec = { name: '', marker: '', columns, rows };
  const [, ...cells] = tableCells(spec);
  const lastRow = top + rows.length;
  return {
    keyRow: top,
    firstRow: top + 1,
    lastRow,
    area: { row: top, column: 1, rows: rows.length + 1, columns: columns.length },
    changes: [{ do: 'write', sheet, row: top, column: 1, cells }, ...tableFormats(sheet, top - 1, spec)],
  };
}

function tableCells(spec: TableSpec): readonly (readonly CellWrite[])[] {
  const marked = Math.max(
    0,
    spec.columns.findIndex(({ key }) => key === 'stt'),
  );
  const keys = spec.columns.map((column, index) => (index === marked ? spec.marker : column.gap ? null : column.key));
  const headings = spec.columns.map((column) => (column.gap ? null : column.heading));
  return [keys, headings, ...spec.rows.map((row) => spec.columns.map((column) => row.cells[column.key] ?? null))];
}

function tableFormats(sheet: string, top: number, spec: TableSpec): readonly Change[] {
  const firstRow = top + 2;
  const change = (area: Area, look: CellFormat): Change => ({ do: 'format', sheet, area, format: look });
  const formatted = spec.columns.flatMap((column, index) => (column.gap ? [] : [{ column, at: index + 1 }]));
  const used = spec.rows.filter(({ spare }) => !spare).length;
  const columns = formatted.map(({ column, at }) =>
    change({ row: firstRow, column: at, rows: used, columns: 1 }, columnFormat(column)),
  );
  const headings = runsOf(formatted.map(({ at }) => at)).map(({ from, length }) =>
    change({ row: top + 1, column: from, rows: 1, columns: length }, { ...format.base, ...format.head }),
  );
  const rows = spec.rows.flatMap((row, index) => rowFormats(row, firstRow + index, spec));
  return [...headings, ...(used === 0 ? [] : columns), ...rows.map(({ area, look }) => change(area, look))];
}

/** The looks and checks of rows that come into use in a table that stands, wherever its columns are now. */
export function usedRows(
  { sheet, columns: at }: { readonly sheet: string; readonly columns: Readonly<Record<string, number>> },
  columns: readonly ColumnSpec[],
  rows: readonly { readonly row: number; readonly spec: RowSpec }[],
): readonly Change[] {
  const cell = (row: number, key: string): Area => ({ row, column: at[key] ?? 0, rows: 1, columns: 1 });
  const standing = columns.filter(({ key, gap, hidden }) => !gap && !hidden && at[key] !== undefined);
  const [first] = rows;
  if (first === undefined) return [];
  const looks = rows.flatMap(({ row, spec }) =>
    standing.map((column): Change => {
      const format = { ...columnFormat(column), ...spec.formats?.[column.key] };
      return { do: 'format', sheet, area: cell(row, column.key), format };
    }),
  );
  const checks = rows.flatMap(({ row }) =>
    standing.flatMap(({ key, validation }): readonly Change[] =>
      validation === undefined ? [] : [{ do: 'validate', sheet, area: cell(row, key), validation }],
    ),
  );
  return [...looks, ...checks, { do: 'hide', sheet, columns: [], rows: rows.map(({ row }) => row), undo: true }];
}

/** What the cells of a column look like. */
export const columnFormat = (column: ColumnSpec): CellFormat => ({
  ...format.cell,
  ...(column.input ? format.input : {}),
  ...column.format,
});

function rowFormats(row: RowSpec, at: number, spec: TableSpec): readonly { area: Area; look: CellFormat }[] {
  const whole = { row: at, column: 1, rows: 1, columns: spec.columns.length };
  const heading = row.heading ? [{ area: whole, look: { ...format.cell, ...format.group, locked: true } }] : [];
  const single = Object.keys(row.formats ?? {}).map((key) => ({
    area: { row: at, column: columnOf(spec, key), rows: 1, columns: 1 },
    look: row.formats?.[key] ?? {},
  }));
  return [...heading, ...single];
}

function tableValidations(sheet: string, top: number, spec: TableSpec): readonly Change[] {
  const rule = (row: number, column: number, rows: number, validation: Validation): Change => ({
    do: 'validate',
    sheet,
    area: { row, column, rows, columns: 1 },
    validation,
  });
  return spec.columns.flatMap((column, index) => {
    const own = (row: RowSpec) =>
      row.heading || row.spare ? null : (row.validations?.[column.key] ?? column.validation ?? null);
    return runs(spec.rows.map(own)).map((run) => rule(top + 2 + run.from, index + 1, run.length, run.value));
  });
}

/** Consecutive numbers, gathered.
 *  runsOf([1, 2, 5]) //=> [{ from: 1, length: 2 }, { from: 5, length: 1 }] */
function runsOf(numbers: readonly number[]): readonly { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last.from + last.length === number) last.length += 1;
    else found.push({ from: number, length: 1 });
  }
  return found;
}

/** Neighbours with the same value, gathered; nulls left out. */
function runs<T>(values: readonly (T | null)[]): readonly { from: number; length: number; value: T }[] {
  const found: { from: number; length: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (value === null) return;
    if (last && last.value === value && last.from + last.length === index) last.length += 1;
    else found.push({ from: index, length: 1, value });
  });
  return found;
}

/** Widths and hidden columns of a sheet whose tables share their columns. */
export function columnSizes(sheet: string, columns: readonly ColumnSpec[]): readonly Change[] {
  const columnWidths: Record<number, number> = {};
  columns.forEach((column, index) => {
    columnWidths[index + 1] = column.width;
  });
  const hidden = columns.flatMap((column, index) => (column.hidden ? [index + 1] : []));
  return [
    { do: 'size', sheet, columnWidths, rowHeights: {} },
    ...(hidden.length > 0 ? [{ do: 'hide', sheet, columns: hidden, rows: [] } as const] : []),
  ];
}

/** Colour rules on one column of a placed table. The formula is relative to the first data cell. */
export function colourColumn(
  sheet: string,
  placed: PlacedTable,
  column: number,
  rules: (cell: string) => readonly ColourRule[],
): Change {
  const area = { row: placed.firstRow, column, rows: placed.lastRow - placed.firstRow + 1, columns: 1 };
  return { do: 'colour-rules', sheet, area, rules: rules(`$${cellAddress(placed.firstRow, column)}`) };
}
