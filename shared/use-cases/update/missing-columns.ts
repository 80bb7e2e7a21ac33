import { markers } from '../../workbook/anchors.ts';
import { isBlank } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { lastRowOf, readTable, type Table } from '../../workbook/read-table.ts';
import { sheetNamed } from '../../workbook/sheet-named.ts';
import { format } from '../../workbook/style.ts';
import { type ColumnSpec, columnFormat } from '../../workbook/table.ts';
import { unitsTable } from '../../workbook/templates/config/plan-tables.ts';
import { indicatorColumns } from '../../workbook/templates/indicators.ts';
import { overviewColumns } from '../../workbook/templates/overview.ts';
import { taskColumns } from '../../workbook/templates/tasks.ts';
import { targetYears } from '../../workbook/tracker/needed-columns.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { columnsOnRight } from './columns-on-right.ts';

/** A table with the columns that it lacked, and what puts them there. */
export interface Completed {
  readonly table: Table;
  readonly changes: readonly Change[];
}

/** Columns of `Chỉ tiêu`, `Nhiệm vụ` and of the list of units that came with later templates, or were deleted. */
export function missingColumns(workbook: Workbook): readonly Change[] {
  const find = (marker: string): Table | null => readTable(workbook, marker);
  const [indicators, tasks, units] = [find(markers.indicators), find(markers.tasks), find(markers.units)];
  return [
    ...(indicators === null ? [] : completed(workbook, indicators, indicatorColumns(targetYears(indicators))).changes),
    ...(tasks === null ? [] : completed(workbook, tasks, taskColumns).changes),
    ...(units === null ? [] : completed(workbook, units, unitsTable([]).columns).changes),
  ];
}

/** The same of `Theo dõi`, whose new columns other tables count by. */
export const completedOverview = (workbook: Workbook, overview: Table, { open }: Tracker): Completed =>
  completed(workbook, overview, overviewColumns(open.length));

function completed(workbook: Workbook, table: Table, columns: readonly ColumnSpec[]): Completed {
  const missing = columns.filter(({ key, gap }) => !gap && table.columns[key] === undefined && key !== 'stt');
  if (missing.length === 0) return { table, changes: [] };
  const added = inTheirPlaces(workbook, table, columns, missing) ?? columnsOnRight(workbook, table, missing);
  const now = { ...table, columns: { ...table.columns, ...added.at } };
  return { table: now, changes: [...added.changes, ...missing.flatMap((spec) => looks(now, spec))] };
}

/** Where the template has them, if nobody has put anything there; null: somebody has. */
function inTheirPlaces(
  workbook: Workbook,
  table: Table,
  columns: readonly ColumnSpec[],
  missing: readonly ColumnSpec[],
): ReturnType<typeof columnsOnRight> | null {
  const placed = missing.map((spec) => ({ ...spec, column: columns.indexOf(spec) + 1 }));
  const { sheet, keyRow } = table;
  const lines = sheetNamed(workbook, sheet).rows.slice(keyRow - 1, lastRowOf(table));
  if (!placed.every(({ column }) => lines.every((line) => isBlank(line[column - 1] ?? null)))) return null;
  const at = Object.fromEntries(placed.map(({ key, column }) => [key, column]));
  const changes = placed.flatMap(({ key, heading, column }): readonly Change[] => {
    const head = { row: keyRow + 1, column, rows: 1, columns: 1 };
    return [
      { do: 'write', sheet, row: keyRow, column, cells: [[key], [heading]] },
      { do: 'format', sheet, area: head, format: { ...format.base, ...format.head } },
    ];
  });
  return { at, changes };
}

/** The look and the checks of a new column. */
function looks({ sheet, columns, rows }: Table, spec: ColumnSpec): readonly Change[] {
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  const column = columns[spec.key];
  if (spec.hidden || first === undefined || last === undefined || column === undefined) return [];
  const area = { row: first, column, rows: last - first + 1, columns: 1 };
  const { validation } = spec;
  return [
    { do: 'format', sheet, area, format: columnFormat(spec) },
    ...(validation === undefined ? [] : [{ do: 'validate', sheet, area, validation } as const]),
  ];
}
