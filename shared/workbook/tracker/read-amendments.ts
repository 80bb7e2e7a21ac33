import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import { Notes } from './notes.ts';
import type { KnownCode } from './read-lists.ts';
import { dateIn } from './setting-cells.ts';
import type { Amendment, Read } from './types.ts';

/** What was amended in the course of the plan; a row without a document amends nothing. */
export function readAmendments(table: Table | null, known: KnownCode): Read<readonly Amendment[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table);
  const value = table.rows.flatMap((row) => {
    const code = known(cellText(row.value('code')));
    const basis = cellText(row.value('basis'));
    if (code === '' || basis === '') return [];
    return [{ code, basis, from: notes.take(row, 'from', 'Từ ngày', dateIn, null) }];
  });
  return { value, findings: notes.findings };
}
