import { matchGroup } from '../number/match-group.ts';
import type { Finding } from './types.ts';

/**
 * Findings as a person reads the workbook: sheet by sheet in the order given, what concerns a whole sheet first, then
 * row by row and column by column.
 */
export function findingsInOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const sheetOrder = new Map([...new Set(sheets)].map((sheet, index) => [sheet, index]));
  const sheetOf = (finding: Finding) => sheetOrder.get(finding.sheet) ?? sheetOrder.size;
  const placed = findings.map((finding) => ({ finding, sheet: sheetOf(finding), ...placeOf(finding.cell) }));
  return placed.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column).map(({ finding }) => finding);
}

function placeOf(cell: string | null): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell ?? '');
  return { row: Number(matchGroup(match, 2)), column: columnNumber(matchGroup(match, 1)) };
}

/** columnNumber('AB') //=> 28 */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
