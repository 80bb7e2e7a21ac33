import { entersFigure } from '../../plan/unit-duties.ts';
import { shownMarkers } from '../../workbook/anchors.ts';
import { isBlank } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { hasColumns, readTable } from '../../workbook/read-table.ts';
import { usedRows } from '../../workbook/table.ts';
import { groupChart } from '../../workbook/templates/board.ts';
import { countLooks } from '../../workbook/templates/counts.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Rows for groups and units that came later, in the tables of counts; the refresh fills them. */
export function addedCounts(workbook: Workbook, { groups, units, indicators }: Tracker): readonly Change[] {
  const groupLines = 1 + groups.filter(({ id }) => indicators.some(({ group }) => group === id)).length;
  const unitLines = units.filter((unit) => indicators.some((one) => entersFigure(one, unit))).length;
  return [
    ...shownRows(workbook, shownMarkers.overviewGroups, groupLines),
    ...shownRows(workbook, shownMarkers.overviewUnits, unitLines),
    ...shownRows(workbook, shownMarkers.boardUnits, unitLines),
    ...groupsOfBoard(workbook, groupLines),
  ];
}

function shownRows(workbook: Workbook, marker: string, lines: number): readonly Change[] {
  const table = readTable(workbook, marker);
  if (table === null || !hasColumns(table, ['key'])) return [];
  const rows = table.rows
    .slice(0, lines)
    .filter((row) => isBlank(row.value('key')))
    .map(({ row }) => ({ row, spec: { cells: {} } }));
  return usedRows(table, countLooks, rows);
}

/** The chart grows with them. */
function groupsOfBoard(workbook: Workbook, lines: number): readonly Change[] {
  const table = readTable(workbook, shownMarkers.boardGroups);
  const rows = shownRows(workbook, shownMarkers.boardGroups, lines);
  const first = table?.rows[0]?.row;
  const last = table?.rows[table.rows.length - 1]?.row;
  const below = readTable(workbook, shownMarkers.boardUnits)?.keyRow;
  if (table === null || first === undefined || last === undefined || below === undefined || rows.length === 0)
    return rows;
  return [...rows, groupChart(table.sheet, { firstRow: first, lastRow: last }, lines, below - last - 2)];
}
