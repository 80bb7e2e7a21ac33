import { taskState } from '../text/choices.ts';
import { splitMarker } from '../workbook/anchors.ts';
import { cellText } from '../workbook/cell-text.ts';
import { readTables, type Table, type TableRow } from '../workbook/read-table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { UnitWork } from './letter-types.ts';

/** What units wrote of the indicators they coordinate and of the tasks they lead, tab by tab; rows that say nothing too. */
export function readUnitWorks(workbook: Workbook): readonly UnitWork[] {
  const of = (prefix: string, kind: UnitWork['kind']): readonly UnitWork[] =>
    readTables(workbook, prefix).flatMap((table) => worksIn(table, kind));
  return [...of('dti:coord:', 'coordination'), ...of('dti:task:', 'task')];
}

function worksIn(table: Table, kind: UnitWork['kind']): readonly UnitWork[] {
  const { unit, period } = splitMarker(table.marker);
  return table.rows.flatMap((row) => {
    const code = cellText(row.value('code'));
    return code === '' ? [] : [{ kind, unit, period, code, ...wordsIn(row) }];
  });
}

function wordsIn(row: TableRow): Omit<UnitWork, 'kind' | 'unit' | 'period' | 'code'> {
  const text = (key: string): string | null => cellText(row.value(key)) || null;
  return {
    name: text('name') ?? '',
    printedTime: text('target') ?? '',
    done: text('counts'),
    state: taskState.code(text('answer') ?? ''),
    evidence: text('evidence'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
  };
}
