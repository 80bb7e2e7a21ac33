import { period } from '../../calendar/period.ts';
import type { PastEntry } from '../../entry/types.ts';
import type { Unit } from '../../plan/schema.ts';
import { answerChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import { unitNamed } from './read-units.ts';
import { dateIn, numberIn } from './setting-cells.ts';

/** The closed periods' figures, oldest first. A row that cannot be read is left out: nobody types here. */
export function readHistory(table: Table | null, units: readonly Unit[]): readonly PastEntry[] {
  const unitIds = new Map<string, string>();
  const idOf = (name: string): string => {
    const known = unitIds.get(name);
    if (known !== undefined) return known;
    const id = unitNamed(units, name)?.id ?? name;
    unitIds.set(name, id);
    return id;
  };
  const past = (table?.rows ?? []).flatMap((row) => pastEntry(row, idOf));
  return past.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function pastEntry(row: TableRow, idOf: (name: string) => string): readonly PastEntry[] {
  const code = cellText(row.value('code'));
  const found = period(cellText(row.value('period')));
  if (code === '' || found === null) return [];
  const date = dateIn(row.value('cutOff'));
  const number = (key: string): number | null => {
    const reading = numberIn(row.value(key));
    return reading.is === 'value' ? reading.value : null;
  };
  const answer = answerChoice.code(cellText(row.value('answer')));
  return [
    {
      code,
      unit: idOf(cellText(row.value('unit'))),
      period: found.id,
      asOf: date.is === 'value' ? date.value : found.end,
      numerator: number('numerator'),
      denominator: number('denominator'),
      value: answer === 'done' ? true : answer === 'not-done' ? false : number('value'),
      answer,
      evidence: cellText(row.value('evidence')) || null,
    },
  ];
}
