import { cellText } from '../workbook/cell-text.ts';
import type { Table } from '../workbook/read-table.ts';
import type { Value } from '../workbook/workbook.ts';
import type { ListedConflict } from './letter-types.ts';

/** Where the plan contradicts itself, as listed in `Cấu hình`, each with what the clerk decided. */
export function readListedConflicts(table: Table | null): readonly ListedConflict[] {
  return (table?.rows ?? []).flatMap((row) => {
    const named = /^(\S+)\s*(?:\((.*)\))?$/.exec(cellText(row.value('id')));
    if (named === null) return [];
    const codes = (named[2] ?? '').split(',').map((code) => code.trim());
    return [
      {
        id: named[1] ?? '',
        codes: codes.filter((code) => code !== ''),
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
