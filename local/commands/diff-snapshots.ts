import type { Value, Workbook } from '../../shared/index.ts';

/** One cell that holds something else than before; `rowTexts` are the texts of its row, to say whose it is. */
export interface CellChange {
  readonly sheet: string;
  readonly before: Value;
  readonly after: Value;
  readonly rowTexts: readonly string[];
}

/** Every cell whose content or formula differs between two snapshots of one workbook. */
export function diffSnapshots(before: Workbook, after: Workbook): readonly CellChange[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ title }) => title === sheet.title);
    const height = Math.max(sheet.rows.length, old?.rows.length ?? 0);
    return Array.from({ length: height }, (_, row) =>
      diffRows(sheet.title, old?.rows[row] ?? [], sheet.rows[row] ?? []),
    ).flat();
  });
}

function diffRows(sheet: string, before: readonly Value[], after: readonly Value[]): readonly CellChange[] {
  const rowTexts = after.filter((value) => typeof value === 'string');
  const width = Math.max(before.length, after.length);
  return Array.from({ length: width }, (_, column): CellChange[] => {
    const change = { sheet, before: before[column] ?? null, after: after[column] ?? null, rowTexts };
    return same(change.before, change.after) ? [] : [change];
  }).flat();
}

/** LibreOffice keeps 15 digits of a number: what differs beyond them is the same figure, saved by another program. */
const BEYOND_15_DIGITS = 1e-14;

function same(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return JSON.stringify(a) === JSON.stringify(b);
  return Math.abs(a - b) <= BEYOND_15_DIGITS * Math.max(Math.abs(a), Math.abs(b));
}
