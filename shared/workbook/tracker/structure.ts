import { findingSeverity } from '../../entry/severity.ts';
import type { Finding, FindingCode } from '../../entry/types.ts';
import { areaAddress } from '../address.ts';
import { placesOf, type Table } from '../read-table.ts';
import { sheetNamed } from '../sheet-named.ts';
import type { Area, Workbook } from '../workbook.ts';

/** Whom a finding about the workbook itself concerns, as far as it concerns one. */
export type Concerned = Partial<Pick<Finding, 'indicator' | 'unit' | 'period'>>;

/** A finding about the workbook itself. */
export function structural(
  code: FindingCode,
  sheet: string,
  cell: string | null,
  values: Finding['values'],
  whom: Concerned = {},
): Finding {
  const nobody = { indicator: null, unit: null, period: null };
  return { code, severity: findingSeverity[code], sheet, cell, ...nobody, ...whom, values };
}

/** Column keys that a table needs, each with its heading. */
export type NeededColumns = Readonly<Record<string, string>>;

/** What people did to the shape of a table: columns deleted, cells merged. */
export function tableFaults(
  workbook: Workbook,
  table: Table,
  needed: NeededColumns,
  whom: Concerned = {},
): readonly Finding[] {
  const gone = Object.keys(needed).filter((key) => table.columns[key] === undefined);
  return [
    ...gone.map((key) => structural('missing-column', table.sheet, null, { column: needed[key] ?? key }, whom)),
    ...placesOf(table)
      .flatMap((place) => mergedAreas(workbook, place))
      .map((area) => merged(table.sheet, area, whom)),
  ];
}

function merged(sheet: string, area: Area, whom: Concerned): Finding {
  const address = areaAddress(area).replace(/\$/g, '');
  return structural('merged-cells', sheet, address.replace(/:.*/, ''), { area: address }, whom);
}

/** Merged cells hide what was typed in all but the first: the rest reads as blank. */
function mergedAreas(workbook: Workbook, { sheet, rows, columns }: Table): readonly Area[] {
  const first = rows[0]?.row ?? 0;
  const last = rows[rows.length - 1]?.row ?? -1;
  const used = Object.values(columns);
  const isInside = (area: Area): boolean =>
    area.row <= last &&
    area.row + area.rows > first &&
    used.some((column) => column >= area.column && column < area.column + area.columns);
  return sheetNamed(workbook, sheet).merges.filter(isInside);
}
