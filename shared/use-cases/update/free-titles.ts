import { quoteSheet } from '../../workbook/address.ts';
import type { CellWrite, Change } from '../../workbook/change.ts';
import type { Workbook } from '../../workbook/workbook.ts';

const LONGEST = 31;

/** Sheets of ours keep off the titles of sheets that people have: theirs stays, ours gets a number. */
export function withFreeTitles(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const taken = new Set(workbook.sheets.map(({ title }) => title.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const change of changes) {
    if (change.do === 'add-sheet' && taken.has(change.sheet.toLowerCase()))
      renamed.set(change.sheet, freeTitle(change.sheet, taken));
  }
  return renamed.size === 0 ? changes : changes.map((change) => moved(change, renamed));
}

function freeTitle(title: string, taken: Set<string>): string {
  let number = 2;
  const named = (): string => `${title.slice(0, LONGEST - 4).trim()} (${number})`;
  while (taken.has(named().toLowerCase())) number += 1;
  taken.add(named().toLowerCase());
  return named();
}

function moved(change: Change, renamed: ReadonlyMap<string, string>): Change {
  const sheet = renamed.get(change.sheet) ?? change.sheet;
  if (change.do === 'write') {
    return { ...change, sheet, cells: change.cells.map((row) => row.map((cell) => pointed(cell, renamed))) };
  }
  if (change.do !== 'chart') return { ...change, sheet };
  const on = <T extends { readonly sheet: string }>(area: T): T => ({
    ...area,
    sheet: renamed.get(area.sheet) ?? area.sheet,
  });
  const { chart } = change;
  const series = chart.series.map((one) => ({ ...one, values: on(one.values) }));
  return { ...change, sheet, chart: { ...chart, categories: on(chart.categories), series } };
}

function pointed(cell: CellWrite, renamed: ReadonlyMap<string, string>): CellWrite {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return cell;
  let { formula } = cell;
  renamed.forEach((to, from) => {
    formula = formula.split(`${quoteSheet(from)}!`).join(`${quoteSheet(to)}!`);
  });
  return { ...cell, formula };
}
