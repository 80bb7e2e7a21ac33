import type { PastEntry } from '../../entry/types.ts';
import type { Unit } from '../../plan/schema.ts';
import { answerChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import { Notes } from './notes.ts';
import type { KnownCode } from './read-lists.ts';
import { periodIn } from './read-periods.ts';
import { unitNamed } from './read-units.ts';
import { dateIn, numberIn } from './setting-cells.ts';
import type { Read } from './types.ts';

/** The closed periods' figures, oldest first. A row whose period cannot be read is left out, with a finding. */
export function readHistory(table: Table | null, units: readonly Unit[], known: KnownCode): Read<readonly PastEntry[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table);
  const unitId = remembered((name) => unitNamed(units, name)?.id ?? name);
  const code = remembered(known);
  const past = table.rows.flatMap((row) => pastEntry(row, unitId, code, notes) ?? []);
  return { value: past.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)), findings: notes.findings };
}

/** The same few names stand in thousands of rows. */
function remembered(find: (text: string) => string): (text: string) => string {
  const found = new Map<string, string>();
  return (text) => {
    const before = found.get(text) ?? find(text);
    found.set(text, before);
    return before;
  };
}

function pastEntry(row: TableRow, unitId: (name: string) => string, known: KnownCode, notes: Notes): PastEntry | null {
  const code = known(cellText(row.value('code')));
  if (code === '') return null;
  const found = periodIn(row.value('period'));
  if (found === null) {
    notes.refuse(row, 'period', 'Kỳ');
    return null;
  }
  const number = (key: string): number | null => {
    const reading = numberIn(row.value(key));
    return reading.is === 'value' ? reading.value : null;
  };
  const answer = answerChoice.code(cellText(row.value('answer')));
  return {
    code,
    unit: unitId(cellText(row.value('unit'))),
    period: found.id,
    asOf: notes.take(row, 'cutOff', 'Số liệu tính đến', dateIn, found.end),
    numerator: number('numerator'),
    denominator: number('denominator'),
    value: answer === 'done' ? true : answer === 'not-done' ? false : number('value'),
    answer,
    evidence: cellText(row.value('evidence')) || null,
  };
}
