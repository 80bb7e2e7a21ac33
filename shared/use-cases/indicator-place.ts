import type { Table, TableRow } from '../workbook/read-table.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { isCode } from './history/period-tables.ts';
import type { Place } from './types.ts';

/**
 * Where one goes to see an indicator: the row in which its unit enters it, of the period that is asked for most; where
 * many units enter it or nothing is asked for, its row in the overview. null where neither is left.
 */
export function indicatorPlace({ tracker }: Assessment, one: AssessedIndicator): Place | null {
  const [unit, ...others] = one.enterers;
  const periods = one.latePeriod === null ? one.owedIn : [one.latePeriod, ...one.owedIn];
  const own = others.length > 0 ? [] : tracker.blocks.filter((block) => block.unit === unit);
  const blocks = periods.flatMap((period) => own.filter((block) => block.period === period));
  const { code, move } = one.indicator;
  const typed = move === 'milestone' ? 'answer' : 'numerator';
  const places = blocks.flatMap(({ table }) => placeIn(table, code, typed) ?? []);
  return places[0] ?? placeIn(tracker.overview, code, 'code');
}

function placeIn(table: Table | null, code: string, key: string): Place | null {
  const row = table?.rows.find((other) => isCode(other, code));
  const cell = row && cellOf(row, key);
  return table && cell ? { sheet: table.sheet, cell } : null;
}

const cellOf = (row: TableRow, key: string): string | null => (row.cell(key) ?? row.cell('code'))?.cell ?? null;
