import type { Unit } from '../../plan/schema.ts';
import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import { unitNamed } from './read-units.ts';

/** How a unit writes its own documents; null = nobody has said so. */
export interface UnitLetter {
  /** What stands above its name in the letterhead. */
  readonly superior: string | null;
  /** Its name in the letterhead. */
  readonly name: string | null;
  /** What follows the number: "BC-VHXH". */
  readonly mark: string | null;
  /** Who leads it. */
  readonly head: string | null;
  /** As what he or she signs: "TRƯỞNG PHÒNG". */
  readonly office: string | null;
}

export const noLetter: UnitLetter = { superior: null, name: null, mark: null, head: null, office: null };

/** The letters of units, by their ids; an older workbook has none. A row is known by the unit it names, else by its code. */
export function readUnitLetters(table: Table | null, units: readonly Unit[]): Readonly<Record<string, UnitLetter>> {
  const found = (table?.rows ?? []).flatMap((row) => {
    const text = (key: string): string | null => {
      const value = row.value(key);
      const lines = (typeof value === 'string' ? value.split('\n') : [value]).map(cellText);
      return lines.filter((line) => line !== '').join('\n') || null;
    };
    const named = text('unit');
    const unit = named === null ? null : (unitNamed(units, named) ?? unitNamed(units, text('key') ?? ''));
    const letter = { superior: text('superior'), name: text('name'), mark: text('mark') };
    return unit === null ? [] : [[unit.id, { ...letter, head: text('head'), office: text('office') }] as const];
  });
  return Object.fromEntries(found);
}
