import { NOT_OWED, OWED } from '../text/labels.ts';
import { cellAddress } from '../workbook/address.ts';
import { type Change, KEEP } from '../workbook/change.ts';
import { entryFormulas, formulaKeys } from '../workbook/live/entry-formulas.ts';
import { levelKeys } from '../workbook/live/level-cells.ts';
import type { LiveResults } from '../workbook/live/live-results.ts';
import { columnIn, hasColumns, type Table, type TableRow } from '../workbook/read-table.ts';
import { computedKeys } from '../workbook/templates/entry-columns.ts';
import type { Block } from '../workbook/tracker/types.ts';
import { type RowValues, type RowWrites, resultColumns, writeColumns } from '../workbook/write-columns.ts';
import { type FindingsOfRow, findingCells } from './finding-changes.ts';
import type { LiveBlock, LiveRow } from './live-blocks.ts';

/** What the refresh writes into a unit's block: findings, reasons and levels, and formulas that were typed over. */
export function tabWrites(live: LiveBlock, find: FindingsOfRow): readonly Change[] {
  const { table, period } = live.block;
  const findings = findingCells(table, canMend(live.block) ? withoutReplaced(find) : find);
  const computed = live.rows.map((row, index): RowWrites => ({ ...findings[index], ...computedCells(row, period) }));
  return [...writeColumns(table, ['finding', ...computedKeys], computed), ...mendedFormulas(live)];
}

/** A formula that is put back leaves nothing to ask about in its row. */
const withoutReplaced =
  (find: FindingsOfRow): FindingsOfRow =>
  (sheet, row) =>
    find(sheet, row).filter(({ code }) => code !== 'formula-replaced');

/** What the formulas of a block give now. */
export function tabResults({ block, rows }: LiveBlock, stale: boolean): readonly Change[] {
  return resultColumns(block.table, formulaKeys, rows.map(resultCells), stale);
}

function computedCells({ indicator, levels, lastValue }: LiveRow, period: string): RowWrites {
  if (levels === null) return {};
  if (indicator === null) return { ...levels, reason: null, owed: null, lastValue: null };
  return {
    ...levels,
    reason: indicator.judgement.reason.vi,
    owed: indicator.owedIn.includes(period) ? OWED : NOT_OWED,
    lastValue: shownValue(lastValue),
  };
}

/** A milestone in words. */
export const shownValue = (value: number | boolean | null): number | string | null =>
  typeof value === 'boolean' ? (value ? 'Đã hoàn thành' : 'Chưa hoàn thành') : value;

const resultCells = ({ results, lastValue }: LiveRow): RowValues =>
  results === null ? {} : { ...results, last: shownValue(lastValue) ?? '' };

const NEEDED = ['numerator', 'denominator', 'published', 'answer', 'lastValue', ...levelKeys, ...formulaKeys];

/** Whether everything that its formulas refer to is still there. */
const canMend = ({ table, sentCell }: Block): boolean => sentCell !== null && hasColumns(table, NEEDED);

/** Writes the formulas of rows in which they are gone, with the columns where they are now. */
function mendedFormulas({ block, rows }: LiveBlock): readonly Change[] {
  const { table, sentCell } = block;
  if (!canMend(block) || sentCell === null) return [];
  const writes = table.rows.map((row, index): RowWrites => {
    const { indicator, results, lastValue } = rows[index] ?? {};
    if (!indicator || !results || formulaKeys.every((key) => row.hasFormula(key))) return {};
    return mendedCells(table, row, sentCell, { ...results, last: shownValue(lastValue ?? null) ?? '' });
  });
  return writeColumns(table, formulaKeys, writes);
}

type RowResults = LiveResults & { readonly last: number | string };

function mendedCells(table: Table, row: TableRow, sentCell: string, results: RowResults): RowWrites {
  const formulas = entryFormulas((key) => cellAddress(row.row, columnIn(table, key)), sentCell);
  const cells = formulaKeys.map((key) => [
    key,
    row.hasFormula(key) ? KEEP : { formula: formulas[key], result: results[key] },
  ]);
  return Object.fromEntries(cells);
}
