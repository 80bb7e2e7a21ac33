import { taskDueColours, taskStateColours } from '../../text/tasks.ts';
import { cellAddress } from '../../workbook/address.ts';
import { markers } from '../../workbook/anchors.ts';
import { isBlank } from '../../workbook/cell-text.ts';
import type { Change, ColourRule } from '../../workbook/change.ts';
import { readFullTable, type Table } from '../../workbook/read-table.ts';
import { sheetNamed } from '../../workbook/sheet-named.ts';
import { type ColumnSpec, usedRows } from '../../workbook/table.ts';
import { indicatorColumns } from '../../workbook/templates/indicators.ts';
import { listPrint } from '../../workbook/templates/parts.ts';
import { taskColumns } from '../../workbook/templates/tasks.ts';
import { targetYears } from '../../workbook/tracker/needed-columns.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** With fewer blank rows at its end a list gets more. */
const FEW = 3;
const MORE = 10;

/** Blank rows at the end of the lists that the clerk adds to, `Chỉ tiêu` and `Nhiệm vụ`, where nothing stands below them. */
export function moreRoom(workbook: Workbook): readonly Change[] {
  const indicators = readFullTable(workbook, markers.indicators, 'name');
  const tasks = readFullTable(workbook, markers.tasks, 'name');
  return [
    ...(indicators === null ? [] : roomIn(workbook, indicators, indicatorColumns(targetYears(indicators)), 'note')),
    ...(tasks === null ? [] : [...roomIn(workbook, tasks, taskColumns, 'due_state'), ...taskColours(workbook, tasks)]),
  ];
}

function roomIn(
  workbook: Workbook,
  table: Table,
  columns: readonly ColumnSpec[],
  lastPrinted: string,
): readonly Change[] {
  const free = freeBelow(workbook, table);
  if (free.length === 0) return [];
  const { sheet, keyRow, name, columns: at } = table;
  const last = free[free.length - 1] ?? keyRow;
  const width = Math.max(...Object.values(at));
  return [
    { do: 'define-name', name, sheet, area: { row: keyRow, column: 1, rows: last - keyRow + 1, columns: width } },
    ...usedRows(
      table,
      columns,
      free.map((row) => ({ row, spec: { cells: {} } })),
    ),
    listPrint(sheet, keyRow, last, at[lastPrinted] ?? width),
  ];
}

/** Rows below a list that is nearly full, as far as they are blank; none where somebody uses them. */
function freeBelow(workbook: Workbook, { sheet, rows, isBounded, columns }: Table): readonly number[] {
  const used = rows.reduce(
    (found, row, index) => (Object.keys(columns).every((key) => isBlank(row.value(key))) ? found : index + 1),
    0,
  );
  const last = rows[rows.length - 1]?.row;
  if (!isBounded || last === undefined || rows.length - used >= FEW) return [];
  const free = Array.from({ length: MORE }, (_, index) => last + 1 + index);
  const cells = sheetNamed(workbook, sheet).rows;
  return free.every((row) => (cells[row - 1] ?? []).every(isBlank)) ? free : [];
}

/** What the new rows of `Nhiệm vụ` are coloured by. */
function taskColours(workbook: Workbook, table: Table): readonly Change[] {
  const free = freeBelow(workbook, table);
  const [first] = free;
  const coloured = (key: string, rules: (cell: string) => readonly ColourRule[]): readonly Change[] => {
    const column = table.columns[key];
    if (first === undefined || column === undefined) return [];
    const area = { row: first, column, rows: free.length, columns: 1 };
    return [{ do: 'colour-rules', sheet: table.sheet, area, rules: rules(`$${cellAddress(first, column)}`) }];
  };
  return [...coloured('state', taskStateColours), ...coloured('due_state', taskDueColours)];
}
