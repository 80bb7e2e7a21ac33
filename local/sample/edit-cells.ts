import type { Change, PlainDate, Sheet, Value, Workbook } from '../../shared/index.ts';

/** A cell of one of our tables and what a person typed into it. */
export interface Edit {
  /** Marker of the table: 'dti:approvals'. */
  readonly table: string;
  /** The n-th row, counted from 1, or the first row with this text in a column. */
  readonly row: number | { readonly column: string; readonly text: string };
  readonly column: string;
  readonly value: string | { readonly date: PlainDate };
}

/**
 * What was typed into one row of a table, found by its code.
 *
 * rowEdits('dti:task:vh-xh:2026', 'T3', { answer: 'Đã hoàn thành' }).length //=> 1
 */
export function rowEdits(table: string, code: string, cells: Readonly<Record<string, string>>): readonly Edit[] {
  return Object.entries(cells).map(([column, value]) => ({
    table,
    row: { column: 'code', text: code },
    column,
    value,
  }));
}

/** The changes that type these values; throws where the workbook has no such table, column or row. */
export function editCells(workbook: Workbook, edits: readonly Edit[]): readonly Change[] {
  return edits.map((edit): Change => {
    const { sheet, keyRow } = tableOf(workbook, edit.table);
    const column = columnOf(sheet, keyRow, edit.column);
    return { do: 'write', sheet: sheet.title, row: rowOf(sheet, keyRow, edit), column, cells: [[edit.value]] };
  });
}

function tableOf(workbook: Workbook, marker: string): { sheet: Sheet; keyRow: number } {
  for (const sheet of workbook.sheets) {
    const index = sheet.rows.findIndex((row) => row.includes(marker));
    if (index >= 0) return { sheet, keyRow: index + 1 };
  }
  throw new RangeError(`no table ${marker}`);
}

function columnOf(sheet: Sheet, keyRow: number, key: string): number {
  const index = keysOf(sheet, keyRow).indexOf(key);
  if (index < 0) throw new RangeError(`no column ${key}`);
  return index + 1;
}

/** Below the keys and the headings. */
function rowOf(sheet: Sheet, keyRow: number, { row }: Edit): number {
  if (typeof row === 'number') return keyRow + 1 + row;
  const column = columnOf(sheet, keyRow, row.column);
  const index = sheet.rows.findIndex((cells, at) => at > keyRow && cells[column - 1] === row.text);
  if (index < 0) throw new RangeError(`no row ${row.text}`);
  return index + 1;
}

const keysOf = (sheet: Sheet, keyRow: number): readonly Value[] => sheet.rows[keyRow - 1] ?? [];
