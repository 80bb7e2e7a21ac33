import type { Finding } from '../../entry/types.ts';
import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import { type Concerned, structural } from './structure.ts';

/** One finding for each row of a known indicator in which a formula was typed over or deleted: its first such cell. */
export function replacedFormulas(
  table: Table,
  keys: readonly string[],
  isKnown: (code: string) => boolean,
  whom: Concerned = {},
): readonly Finding[] {
  const present = keys.filter((key) => table.columns[key] !== undefined);
  return table.rows.flatMap((row) => {
    const code = cellText(row.value('code'));
    const replaced = isKnown(code) ? present.find((key) => !row.hasFormula(key)) : undefined;
    if (replaced === undefined) return [];
    const cell = row.cell(replaced)?.cell ?? null;
    return [structural('formula-replaced', table.sheet, cell, {}, { ...whom, indicator: code })];
  });
}
