import type { OpenPeriod } from '../../entry/types.ts';
import { sentChoice } from '../../text/choices.ts';
import { idleMarker, nameOf, wholeMarker } from '../../workbook/anchors.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { type Change, KEEP } from '../../workbook/change.ts';
import { placesOf, type Table, type TableRow } from '../../workbook/read-table.ts';
import { sheetNamed } from '../../workbook/sheet-named.ts';
import {
  BLOCK_HEADING,
  blockHeading,
  CONTINUED,
  continuedHeading,
  IDLE_HEADING,
} from '../../workbook/templates/entry.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';
import { sendingRowOf } from './closing-rows.ts';
import {
  ownRows,
  type PeriodTableKind,
  type PeriodTables,
  periodInputs,
  periodMarker,
  periodTableKinds,
} from './period-tables.ts';

/** What to put into the rows of a unit's tables; blank where nothing is given. */
export type Fill = (kind: PeriodTableKind, table: Table, row: TableRow) => RowWrites;

const NOTHING: Fill = () => ({});

/**
 * Sets a unit's block up for another period, in its place: entries first, then the heading, the marker last, so that
 * wherever it stops no entry stands under a period that it was not made for. `next` null: for none at present.
 */
export function rollBlock(
  workbook: Workbook,
  tables: PeriodTables,
  next: OpenPeriod | null,
  fill: Fill = NOTHING,
): readonly Change[] {
  const kinds = periodTableKinds.flatMap((kind) => {
    const table = tables[kind];
    return table === null ? [] : [{ kind, table }];
  });
  return [
    ...kinds.flatMap(({ kind, table }) => entryWrites(workbook, kind, table, fill)),
    ...headingWrites(workbook, tables, next),
    ...kinds.flatMap(({ kind, table }) => {
      const marker = next === null ? idleMarker(table.marker) : periodMarker(kind, tables.unit, next.period);
      return marker === table.marker
        ? []
        : placesOf(table).flatMap((place) => markerWrite(place, partOf(place, marker)));
    }),
  ];
}

/** Every cell that people fill, as given; else blank, or "Chưa gửi". A sum of another sheet stays a sum. */
function entryWrites(workbook: Workbook, kind: PeriodTableKind, table: Table, fill: Fill): readonly Change[] {
  const keys = periodInputs[kind];
  const formulas = sheetNamed(workbook, table.sheet).formulas;
  const own = new Set(kind === 'sending' ? [sendingRowOf(table)] : ownRows(table));
  const rows = table.rows.map((row): RowWrites => {
    if (!own.has(row)) return {};
    const given = fill(kind, table, row);
    const cells = keys.map((key) => {
      const formula = formulas[row.cell(key)?.cell ?? ''];
      return [key, formula?.includes('!') ? KEEP : (given[key] ?? blankOf(key))];
    });
    return Object.fromEntries(cells);
  });
  return writeColumns(table, keys, rows);
}

const blankOf = (key: string): string | null => (key === 'sent' ? sentChoice.word('not') : null);

/** The same part of a table with another marker. */
const partOf = ({ marker }: Table, whole: string): string => `${whole}${marker.slice(wholeMarker(marker).length)}`;

/** The lines above the block and above the parts of it that stand further down. */
function headingWrites(workbook: Workbook, tables: PeriodTables, next: OpenPeriod | null): readonly Change[] {
  const { sending, entry, coordination, task } = tables;
  const own = headingAbove(workbook, sending ?? entry);
  const places = [entry, coordination, task].flatMap((table) => (table === null ? [] : placesOf(table)));
  const others = places.flatMap((place) => headingAbove(workbook, place) ?? []).filter(({ text }) => isContinued(text));
  const rows = others.filter((one, index) => others.findIndex(({ row }) => row === one.row) === index);
  return [
    ...(own === null ? [] : headingWrite(own, next === null ? IDLE_HEADING : blockHeading(next))),
    ...rows
      .filter(({ row }) => row !== own?.row)
      .flatMap((one) => headingWrite(one, next === null ? IDLE_HEADING : continuedHeading(next.period))),
  ];
}

interface Heading {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The nearest line above a table that says its period. */
function headingAbove(workbook: Workbook, table: Table | null): Heading | null {
  const sheet = workbook.sheets.find(({ title }) => title === table?.sheet);
  if (table === null || sheet === undefined) return null;
  for (let row = table.keyRow - 1; row >= 1; row -= 1) {
    const at = (sheet.rows[row - 1] ?? []).findIndex((value) => isHeading(value));
    if (at >= 0) return { sheet: sheet.title, row, column: at + 1, text: String(sheet.rows[row - 1]?.[at] ?? '') };
  }
  return null;
}

const headingWrite = ({ sheet, row, column, text }: Heading, heading: string): readonly Change[] =>
  text === heading ? [] : [{ do: 'write', sheet, row, column, cells: [[heading]] }];

const isContinued = (text: string): boolean => text.includes(CONTINUED) || text === IDLE_HEADING;

const isHeading = (value: unknown): boolean =>
  typeof value === 'string' && cellText(value).slice(0, BLOCK_HEADING.length) === BLOCK_HEADING;

/** Where the column of the marker was deleted, a name has to do. */
function markerWrite({ sheet, keyRow, columns, rows }: Table, marker: string): readonly Change[] {
  const column = columns.stt;
  if (column !== undefined) return [{ do: 'write', sheet, row: keyRow, column, cells: [[marker]] }];
  const last = rows[rows.length - 1]?.row ?? keyRow;
  const width = Math.max(1, ...Object.values(columns));
  const area = { row: keyRow, column: 1, rows: last - keyRow + 1, columns: width };
  return [{ do: 'define-name', name: nameOf(marker), sheet, area }];
}
