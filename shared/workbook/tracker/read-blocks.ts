import type { Finding, RawCell, RawEntry, Sending } from '../../entry/types.ts';
import { sentChoice } from '../../text/choices.ts';
import { cellAddress } from '../address.ts';
import { ENTRY_PREFIX, SENDING_PREFIX, splitMarker } from '../anchors.ts';
import { cellText } from '../cell-text.ts';
import { readTables, type Table, type TableRow } from '../read-table.ts';
import { entryColumns, inputKeys } from '../templates/entry-columns.ts';
import type { Area, Workbook } from '../workbook.ts';
import { dateIn } from './setting-cells.ts';
import { missingColumns, structural } from './structure.ts';
import type { Block, Read } from './types.ts';

const needed = entryColumns.filter(({ key }) => key === 'code' || inputKeys.some((input) => input === key));

/** Every block of entries, wherever its tab, columns and rows are now. */
export function readBlocks(workbook: Workbook): Read<readonly Block[]> {
  const blocks = readTables(workbook, ENTRY_PREFIX).map((table) => ({ ...splitMarker(table.marker), table }));
  const findings = blocks.flatMap(({ table }) => [...missingColumns(table, needed), ...mergedCells(workbook, table)]);
  return { value: blocks, findings };
}

/** Merged cells hide what was typed in all but the first: asked about, since the rest reads as blank. */
function mergedCells(workbook: Workbook, table: Table): readonly Finding[] {
  const sheet = workbook.sheets.find((one) => one.title === table.sheet);
  const first = table.rows[0]?.row ?? 0;
  const last = table.rows[table.rows.length - 1]?.row ?? -1;
  const inside = (area: Area): boolean => area.row <= last && area.row + area.rows - 1 >= first;
  return (sheet?.merges ?? [])
    .filter(inside)
    .map((area) => structural('merged-cells', table.sheet, cellAddress(area.row, area.column), {}));
}

/** The rows of all blocks, unread. */
export function rawEntries(blocks: readonly Block[]): readonly RawEntry[] {
  return blocks.flatMap(({ unit, period, table }) => table.rows.map((row) => rawEntry(unit, period, table.sheet, row)));
}

const NO_CELL: RawCell = { value: null, cell: '' };

function rawEntry(unit: string, period: string, sheet: string, row: TableRow): RawEntry {
  return {
    unit,
    period,
    sheet,
    row: row.row,
    code: row.cell('code') ?? NO_CELL,
    numerator: row.cell('numerator'),
    denominator: row.cell('denominator'),
    published: row.cell('published'),
    answer: row.cell('answer'),
    evidence: row.cell('evidence'),
    difficulties: row.cell('difficulties'),
    proposals: row.cell('proposals'),
    note: row.cell('note'),
  };
}

/** Whether each unit has sent each period's figures. */
export function readSendings(workbook: Workbook): readonly Sending[] {
  return readTables(workbook, SENDING_PREFIX).flatMap((table) => {
    const row = table.rows[0];
    if (row === undefined) return [];
    const sentOn = dateIn(row.value('sentOn'));
    return [
      {
        ...splitMarker(table.marker),
        sent: sentChoice.code(cellText(row.value('sent'))) === 'sent',
        sentOn: sentOn.is === 'value' ? sentOn.value : null,
        sentBy: cellText(row.value('sentBy')) || null,
      },
    ];
  });
}
