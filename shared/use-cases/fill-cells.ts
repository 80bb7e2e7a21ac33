import type { PlainDate } from '../calendar/plain-date.ts';
import { sentChoice } from '../text/choices.ts';
import { entryMarker, sendingMarker } from '../workbook/anchors.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { Change } from '../workbook/change.ts';
import { readTable, type Table } from '../workbook/read-table.ts';
import type { inputKeys } from '../workbook/templates/entry-columns.ts';
import type { Value, Workbook } from '../workbook/workbook.ts';

/** What a person would type into a unit's tab. */
export type Fill =
  | {
      readonly unit: string;
      readonly period: string;
      readonly code: string;
      readonly column: (typeof inputKeys)[number];
      readonly value: Value;
    }
  | {
      readonly unit: string;
      readonly period: string;
      readonly sent: true;
      readonly sentOn: PlainDate | null;
      readonly sentBy: string | null;
    };

/** Types for a person: for samples, tests and a future form. Throws where there is no such place. */
export function fillCells(workbook: Workbook, fills: readonly Fill[]): readonly Change[] {
  const find = tableFinder(workbook);
  return fills.flatMap((fill) => ('sent' in fill ? sendingWrites(find, fill) : [entryWrite(find, fill)]));
}

type Find = (marker: string) => Table;

/** Reads each table once. */
function tableFinder(workbook: Workbook): Find {
  const tables = new Map<string, Table>();
  return (marker) => {
    const table = tables.get(marker) ?? readTable(workbook, marker);
    if (table === null) throw new RangeError(`no table ${marker}`);
    tables.set(marker, table);
    return table;
  };
}

function entryWrite(find: Find, fill: Extract<Fill, { code: string }>): Change {
  const table = find(entryMarker(fill.unit, fill.period));
  const row = table.rows.find((one) => cellText(one.value('code')) === fill.code);
  const column = table.columns[fill.column];
  if (row === undefined || column === undefined)
    throw new RangeError(`no cell for ${fill.code} ${fill.column} of ${fill.unit}`);
  return { do: 'write', sheet: table.sheet, row: row.row, column, cells: [[fill.value]] };
}

function sendingWrites(find: Find, fill: Extract<Fill, { sent: true }>): readonly Change[] {
  const table = find(sendingMarker(fill.unit, fill.period));
  const row = table.rows[0];
  const values: Readonly<Record<string, Value>> = {
    sent: sentChoice.word('sent'),
    sentBy: fill.sentBy,
    sentOn: fill.sentOn === null ? null : { date: fill.sentOn },
  };
  return Object.keys(values).flatMap((key): readonly Change[] => {
    const column = table.columns[key];
    if (row === undefined || column === undefined) throw new RangeError(`no cell ${key} of ${fill.unit}`);
    return [{ do: 'write', sheet: table.sheet, row: row.row, column, cells: [[values[key] ?? null]] }];
  });
}
