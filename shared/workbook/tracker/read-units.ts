import type { Unit } from '../../plan/schema.ts';
import { slug } from '../../slug.ts';
import { unitKindChoice, yesNo } from '../../text/choices.ts';
import { cellText, isBlank } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Contact } from './types.ts';

/** A tab's title has room for so much after "Nhập - ". */
const SHORT = 22;

/** The units of `Cấu hình`, each once. A unit that the clerk added has no code yet: its short name serves. */
export function readUnits(table: Table | null): readonly Unit[] {
  const units = (table?.rows ?? []).flatMap((row) => (isBlank(row.value('name')) ? [] : [unitIn(row)]));
  return units.filter(({ id }, index) => units.findIndex((other) => other.id === id) === index);
}

function unitIn(row: TableRow): Unit {
  const name = cellText(row.value('name'));
  const shortName = cellText(row.value('short')) || name.slice(0, SHORT).trim();
  const aliases = row.value('aliases');
  return {
    id: cellText(row.value('key')) || slug(shortName),
    name,
    shortName,
    aliases: (typeof aliases === 'string' ? aliases.split('\n') : []).map(cellText).filter((alias) => alias !== ''),
    kind: unitKindChoice.code(cellText(row.value('kind'))) ?? 'other',
    countsAsAll: yesNo.code(cellText(row.value('all'))) === 'yes',
    letterhead: null,
  };
}

/** Who answers for each unit, by its id. */
export function readContacts(table: Table | null): Readonly<Record<string, Contact>> {
  const found = (table?.rows ?? []).flatMap((row) => {
    const contact = { officer: cellText(row.value('officer')) || null, email: cellText(row.value('email')) || null };
    const isNamed = !isBlank(row.value('name')) && (contact.officer !== null || contact.email !== null);
    return isNamed ? [[unitIn(row).id, contact] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A unit by its short name, name or alias, whatever the case; null when none fits. */
export function unitNamed(units: readonly Unit[], text: string): Unit | null {
  const wanted = folded(text);
  const fits = (unit: Unit): boolean =>
    [unit.shortName, unit.name, ...unit.aliases, unit.id].some((one) => folded(one) === wanted);
  return wanted === '' ? null : (units.find(fits) ?? null);
}

const folded = (text: string): string => cellText(text).toLowerCase();
