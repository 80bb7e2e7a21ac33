import type { Unit } from '../../plan/schema.ts';
import { unitKindChoice, yesNo } from '../../text/choices.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';

/** The units of `Cấu hình`. A unit that the clerk added has no code yet: its row number serves. */
export function readUnits(table: Table | null): readonly Unit[] {
  return (table?.rows ?? []).flatMap((row) => (isBlank(row.value('name')) ? [] : [unitIn(row)]));
}

function unitIn(row: TableRow): Unit {
  const name = cellText(row.value('name'));
  const aliases = typeof row.value('aliases') === 'string' ? String(row.value('aliases')).split('\n') : [];
  return {
    id: cellText(row.value('key')) || `dong-${row.row}`,
    name,
    shortName: cellText(row.value('short')) || name.slice(0, 22),
    aliases: aliases.map((alias) => cellText(alias)).filter((alias) => alias !== ''),
    kind: unitKindChoice.code(cellText(row.value('kind'))) ?? 'other',
    countsAsAll: yesNo.code(cellText(row.value('all'))) === 'yes',
    letterhead: null,
  };
}

/** A unit by its short name, name or alias, whatever the case; null when none fits. */
export function unitNamed(units: readonly Unit[], text: string): Unit | null {
  const wanted = folded(text);
  const fits = (unit: Unit): boolean =>
    [unit.shortName, unit.name, ...unit.aliases, unit.id].some((one) => folded(one) === wanted);
  return units.find(fits) ?? null;
}

const folded = (text: string): string => cellText(text).toLowerCase();
