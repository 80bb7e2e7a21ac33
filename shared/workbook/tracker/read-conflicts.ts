import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import type { TrackedConflict } from './types.ts';

/** Where the plan contradicts itself, with the clerk's decision; a blank one is still awaited. */
export function readConflicts(table: Table | null): readonly TrackedConflict[] {
  return (table?.rows ?? []).flatMap((row) => {
    const name = cellText(row.value('id'));
    const [, id = name, codes = ''] = /^(\S+)\s*(?:\((.*)\))?$/.exec(name) ?? [];
    if (name === '') return [];
    return [
      {
        id,
        name,
        codes: codes
          .split(',')
          .map((code) => code.trim())
          .filter((code) => code !== ''),
        quotes: lines(row.value('quotes')).join('; '),
        difference: cellText(row.value('difference')),
        fallback: cellText(row.value('fallback')),
        decision: cellText(row.value('decision')) || null,
      },
    ];
  });
}

/** One quote a line. */
const lines = (value: Value): readonly string[] =>
  (typeof value === 'string' ? value.split(/\r?\n/) : [cellText(value)]).map(cellText).filter((line) => line !== '');
