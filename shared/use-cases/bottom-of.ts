import { isBlank } from '../workbook/cell-text.ts';
import type { Change } from '../workbook/change.ts';
import { sheetNamed } from '../workbook/sheet-named.ts';
import type { Workbook } from '../workbook/workbook.ts';

/**
 * The last row of a sheet in which something stands once these changes are carried out, or that is kept ready in one of
 * our tables.
 */
export function bottomOf(workbook: Workbook, sheet: string, changes: readonly Change[] = []): number {
  const rows = sheetNamed(workbook, sheet).rows;
  const standing = rows.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0);
  const areas = Object.values(workbook.names);
  const kept = areas.map((area) => (area.sheet === sheet ? area.row + area.rows - 1 : 0));
  const written = changes.map((change) => (change.sheet === sheet ? lastRowOf(change) : 0));
  return [...kept, ...written].reduce((last, row) => Math.max(last, row), standing);
}

function lastRowOf(change: Change): number {
  if (change.do === 'write') return change.row + change.cells.length - 1;
  return change.do === 'define-name' ? change.area.row + change.area.rows - 1 : 0;
}
