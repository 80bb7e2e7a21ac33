import type { Unit } from '../../plan/schema.ts';
import { markers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import { readGrowingTable, readTable, type Table } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import { type ColumnSpec, placeTable, type TableSpec, tableHeight } from '../../workbook/table.ts';
import { AMENDMENTS_HEADING, amendmentsTable } from '../../workbook/templates/config/amendments-table.ts';
import { LETTERS_HEADING, lettersTable } from '../../workbook/templates/config/letters-table.ts';
import { historyColumns } from '../../workbook/templates/history.ts';
import { titleLine } from '../../workbook/templates/parts.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { bottomOf } from '../bottom-of.ts';
import { columnsOnRight } from '../update/columns-on-right.ts';

/**
 * Gives a workbook of an older template version what closing needs: columns and tables are added, nothing is moved, and
 * no cell that somebody filled is touched. Nothing where it is all there; also mends columns of `Lịch sử` that were
 * deleted. The version stays as it is: the workbook still lacks what later templates added elsewhere. With `units`, whose
 * letters closing can do without, their table too.
 */
export function migrate(workbook: Workbook, units: readonly Unit[] | null = null): readonly Change[] {
  const history = readGrowingTable(workbook, markers.history, 'period');
  return [
    ...(history === null ? [] : columnsOnRight(workbook, history, columnsGone(history)).changes),
    ...newTables(workbook, units),
  ];
}

const columnsGone = ({ columns }: Table): readonly ColumnSpec[] =>
  historyColumns.filter(({ key }) => columns[key] === undefined);

/** The tables that came later, below everything in `Cấu hình`. */
function newTables(workbook: Workbook, units: readonly Unit[] | null): readonly Change[] {
  const settings = readTable(workbook, markers.settings);
  const sheet = workbook.sheets.find(({ title }) => title === settings?.sheet);
  if (sheet === undefined) return [];
  const later: readonly (readonly [string, TableSpec])[] = [
    [AMENDMENTS_HEADING, amendmentsTable()],
    ...(units === null ? [] : [[LETTERS_HEADING, lettersTable(units)] as const]),
  ];
  let top = bottomOf(workbook, sheet.title) + 3;
  return later
    .filter(([, { marker }]) => readTable(workbook, marker) === null)
    .flatMap(([heading, spec]) => {
      const row = top;
      top += tableHeight(spec) + 2;
      return [
        ...titleLine(sheet.title, row, heading, format.section),
        ...placeTable(sheet.title, row + 1, spec).changes,
      ];
    });
}
