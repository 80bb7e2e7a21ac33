import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import type { TrackedConflict } from './types.ts';

/** Where the plan contradicts itself, with the clerk's decision; a blank one is still awaited. */
export function readConflicts(table: Table | null): readonly TrackedConflict[] {
  return (table?.rows ?? []).flatMap((row) => {
    const id = cellText(row.value('id'));
    if (id === '') return [];
    return [
      {
        id,
        difference: cellText(row.value('difference')),
        fallback: cellText(row.value('fallback')),
        decision: cellText(row.value('decision')) || null,
      },
    ];
  });
}
