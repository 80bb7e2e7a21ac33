import { findingSeverity } from '../../entry/severity.ts';
import type { Finding, FindingCode } from '../../entry/types.ts';
import { readTable, type Table, tableName } from '../read-table.ts';
import type { Workbook } from '../workbook.ts';

/** A finding about the workbook itself. */
export function structural(code: FindingCode, sheet: string, cell: string | null, values: Finding['values']): Finding {
  return { code, severity: findingSeverity[code], sheet, cell, indicator: null, unit: null, period: null, values };
}

/** A table by its marker, with a finding for every column that a person deleted. */
export function tableWith(
  workbook: Workbook,
  marker: string,
  keys: readonly { readonly key: string; readonly heading: string }[],
): { readonly table: Table | null; readonly findings: readonly Finding[] } {
  const table = readTable(workbook, tableName(marker), marker);
  return { table, findings: table === null ? [] : missingColumns(table, keys) };
}

export function missingColumns(
  table: Table,
  keys: readonly { readonly key: string; readonly heading: string }[],
): readonly Finding[] {
  return keys
    .filter(({ key }) => table.columns[key] === undefined)
    .map(({ heading }) => structural('missing-column', table.sheet, null, { column: heading }));
}
