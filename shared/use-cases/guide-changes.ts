import type { Change } from '../workbook/change.ts';
import type { Table } from '../workbook/read-table.ts';
import { openRows } from '../workbook/templates/guide.ts';
import { writeColumns } from '../workbook/write-columns.ts';
import type { Assessment } from './assessment-types.ts';

/** Keeps the open periods and their deadlines in `Hướng dẫn` as `Cấu hình` has them. */
export function guideChanges({ tracker }: Assessment, table: Table | null): readonly Change[] {
  return table === null ? [] : writeColumns(table, ['stt', 'what', 'how'], openRows(tracker.open));
}
