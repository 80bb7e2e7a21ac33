import type { RawCell, RawEntry, Sending } from '../../entry/types.ts';
import { lazily } from '../../lazily.ts';
import { sentChoice } from '../../text/choices.ts';
import { absoluteAddress } from '../address.ts';
import { ENTRY_PREFIX, entryMarker, SENDING_PREFIX, sendingMarker, splitMarker } from '../anchors.ts';
import { cellText, isBlank } from '../cell-text.ts';
import { formulaKeys } from '../live/entry-formulas.ts';
import { readTable, readTables, type Table, type TableRow } from '../read-table.ts';
import { computedKeys, entryColumns, inputKeys, sendingColumns } from '../templates/entry-columns.ts';
import type { Workbook } from '../workbook.ts';
import { headingsOf } from './needed-columns.ts';
import { Notes } from './notes.ts';
import { type HamletSum, withHamlets } from './read-hamlets.ts';
import { dateIn, wordOf } from './setting-cells.ts';
import { tableFaults } from './structure.ts';
import type { Block, Read } from './types.ts';

/** A unit and a period whose figures it owes. */
export interface Owed {
  readonly unit: string;
  readonly period: string;
}

/** All but what only informs: a unit may do without the name of the indicator beside its code. */
const needed = lazily(() =>
  headingsOf(entryColumns, ['code', ...inputKeys, ...computedKeys, ...formulaKeys, 'finding']),
);
const neededToSend = lazily(() => headingsOf(sendingColumns, ['sent', 'sentOn']));

/** Every block of entries, wherever its tab, columns and rows are now; those expected are found by their names alone too. */
export function readBlocks(
  workbook: Workbook,
  expected: readonly Owed[],
  hamlets: readonly HamletSum[] = [],
): Read<readonly Block[]> {
  const marked = readTables(workbook, ENTRY_PREFIX);
  const named = expected.flatMap(({ unit, period }) => {
    const marker = entryMarker(unit, period);
    return marked.some((table) => table.marker === marker) ? [] : (readTable(workbook, marker) ?? []);
  });
  const blocks = [...marked, ...named].map((table) => blockOf(workbook, table, hamlets));
  const findings = blocks.flatMap(({ table, unit, period }) =>
    tableFaults(workbook, table, needed(), { unit, period }),
  );
  return { value: blocks, findings };
}

function blockOf(workbook: Workbook, found: Table, hamlets: readonly HamletSum[]): Block {
  const { unit, period } = splitMarker(found.marker);
  const table = withHamlets(workbook, found, period, hamlets);
  const sending = readTable(workbook, sendingMarker(unit, period));
  const [row, column] = [sending && sendingRow(sending)?.row, sending?.columns.sent];
  const isThere = row != null && column !== undefined && sending?.sheet === table.sheet;
  return { unit, period, table, sentCell: isThere ? absoluteAddress(row, column) : null };
}

/** The row that says something; a blank one may have been inserted above it. */
const sendingRow = ({ rows }: Table): TableRow | null =>
  rows.find((row) => !isBlank(row.value('sent'))) ?? rows[0] ?? null;

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
export function readSendings(workbook: Workbook, expected: readonly Owed[]): Read<readonly Sending[]> {
  const markers = new Set([
    ...readTables(workbook, SENDING_PREFIX).map(({ marker }) => marker),
    ...expected.map(({ unit, period }) => sendingMarker(unit, period)),
  ]);
  const reads = [...markers]
    .flatMap((marker) => readTable(workbook, marker) ?? [])
    .map((table) => sendingIn(workbook, table));
  return { value: reads.flatMap(({ value }) => value ?? []), findings: reads.flatMap(({ findings }) => findings) };
}

function sendingIn(workbook: Workbook, table: Table): Read<Sending | null> {
  const whose = splitMarker(table.marker);
  const row = sendingRow(table);
  const sentCell = row?.cell('sent') ?? null;
  const notes = new Notes(table);
  const value: Sending = {
    ...whose,
    sheet: table.sheet,
    ...(sentCell ? { cell: sentCell.cell } : {}),
    sent: notes.take(row, 'sent', 'Đã gửi', wordOf(sentChoice.code), 'not' as const) === 'sent',
    sentOn: notes.take(row, 'sentOn', 'Ngày gửi', dateIn, null),
    sentBy: cellText(row?.value('sentBy')) || null,
  };
  const typed = notes.findings.map((finding) => ({ ...finding, ...whose }));
  const faults = tableFaults(workbook, table, neededToSend(), whose);
  return { value: row === null ? null : value, findings: [...faults, ...typed] };
}
