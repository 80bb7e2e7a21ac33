import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator, Unit } from '../../plan/schema.ts';
import type { UnitDuties } from '../../plan/unit-duties.ts';
import { sentChoice } from '../../text/choices.ts';
import { dateName, periodName } from '../../text/period-name.ts';
import { columnLetters } from '../address.ts';
import { entryMarker, nameOf, sendingMarker } from '../anchors.ts';
import type { Change } from '../change.ts';
import type { HamletsPlace } from '../live/hamlet-formulas.ts';
import { format } from '../style.ts';
import { columnOf, columnSizes, placeTable, type TableSpec } from '../table.ts';
import { entryColumns, sendingColumns } from './entry-columns.ts';
import { entryRows, ownPeriod, placeEntries } from './entry-table.ts';
import { centredTitle, titleLine } from './parts.ts';
import { coordinationTable, type NamedTask, sideRows, taskTable } from './side-tables.ts';

/** Title of a unit's tab, at most 31 characters.
 *  entryTitle('TT PVHCC') //=> 'Nhập - TT PVHCC' */
export const entryTitle = (shortName: string): string => `Nhập - ${shortName}`;

/** What the line above a block begins with; by it the line is found again. */
export const BLOCK_HEADING = 'Kỳ báo cáo:';
/** What ends the line above a part of a block that stands further down, for want of room in its place. */
export const CONTINUED = '(tiếp theo)';
/** continuedHeading('2026-06') //=> 'Kỳ báo cáo: tháng 6/2026 (tiếp theo)' */
export const continuedHeading = (period: string): string => `${BLOCK_HEADING} ${periodName(period).vi} ${CONTINUED}`;
/** The line above a block that no open period needs. */
export const IDLE_HEADING = `${BLOCK_HEADING} chưa mở. Phần này để dành cho kỳ sau.`;

const FIRST_BLOCK_ROW = 5;
/** What is printed ends before the private note and what the add-in writes. */
const PRINTED = entryColumns.findIndex((column) => column.key === 'note');

/** Where one open period's block stands when it goes in. */
export interface BlockPosition {
  /** Heading line. */
  readonly top: number;
  readonly sendingTop: number;
  readonly tableTop: number;
  /** First row of entries. */
  readonly firstRow: number;
  /** Absolute address of the "Đã gửi" cell. */
  readonly sent: string;
  /** Row after the block. */
  readonly end: number;
}

/** Positions of a tab's blocks, one below the other: heading, sending table, a gap, the tables, two rows of space. */
export function blockPositions(blocks: number, duties: BlockDuties, first = FIRST_BLOCK_ROW): readonly BlockPosition[] {
  const tables = [entryRows(duties), sideRows(duties.coordinates), sideRows(duties.tasks)];
  const height = 5 + tables.reduce((sum, rows) => sum + sectionHeight(rows), 0) + 1;
  return Array.from({ length: blocks }, (_, index) => {
    const top = first + index * height;
    const sent = `$${columnLetters(columnOf({ columns: sendingColumns }, 'sent'))}$${top + 3}`;
    return { top, sendingTop: top + 1, tableTop: top + 5, firstRow: top + 7, sent, end: top + height };
  });
}

/** What a block asks of a unit. */
export interface BlockDuties extends Pick<UnitDuties, 'unit' | 'indicators' | 'coordinates'> {
  readonly tasks: readonly NamedTask[];
}

/** Key row, headings, data, one row of space; nothing where there is no data. */
const sectionHeight = (rows: number): number => (rows === 0 ? 0 : rows + 3);

/** What all tabs of a workbook share. */
export interface EntrySetting {
  readonly year: number;
  readonly open: readonly OpenPeriod[];
  /** Short name of the unit that enters an indicator's figure. */
  readonly enterer: (indicator: Indicator) => string;
  /** Where figures that are counted hamlet by hamlet are summed; null: nowhere. */
  readonly hamlets?: HamletsPlace | null;
}

/** The sheet `Nhập - <unit>`: one block for every open period. */
export function entrySheet(duties: UnitDuties, setting: EntrySetting): readonly Change[] {
  const sheet = entryTitle(duties.unit.shortName);
  const positions = blockPositions(setting.open.length, duties);
  const last = positions[positions.length - 1]?.end ?? FIRST_BLOCK_ROW;
  return [
    { do: 'add-sheet', sheet, tabColour: '2E75B6' },
    ...titleLine(sheet, 1, duties.unit.name, format.section),
    ...centredTitle(sheet, 2, PRINTED, 'BIỂU NHẬP KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ'),
    ...titleLine(sheet, 3, GUIDANCE, format.subtitle),
    ...setting.open.flatMap((one, index) => {
      const position = positions[index];
      return position ? blockChanges(sheet, position, duties, one, setting) : [];
    }),
    ...columnSizes(sheet, entryColumns),
    { do: 'freeze', sheet, rows: 3, columns: 2 },
    entryPrint(sheet, last),
    { do: 'protect', sheet },
  ];
}

/** A block for one more period below everything in a unit's tab. */
export function addedBlock(
  sheet: string,
  top: number,
  duties: BlockDuties,
  open: OpenPeriod,
  setting: Omit<EntrySetting, 'open'>,
): { readonly changes: readonly Change[]; readonly at: BlockPosition } {
  const [at] = blockPositions(1, duties, top) as [BlockPosition];
  return { at, changes: [...blockChanges(sheet, at, duties, open, setting), entryPrint(sheet, at.end)] };
}

/** A tab is printed down to its last block. */
export function entryPrint(sheet: string, lastRow: number): Change {
  const area = { row: 1, column: 1, rows: lastRow, columns: PRINTED };
  return { do: 'print', sheet, setup: { landscape: true, area, titleRows: [1, 3], footer: null } };
}

const GUIDANCE =
  'Chỉ ghi vào ô nền vàng nhạt. Chưa có số liệu thì để trống (không ghi 0). Ghi xong chọn "Đã gửi". Cột Đánh giá đổi ngay khi ghi số liệu.';

function blockChanges(
  sheet: string,
  at: BlockPosition,
  duties: BlockDuties,
  open: OpenPeriod,
  setting: Omit<EntrySetting, 'open'>,
): readonly Change[] {
  const { unit, indicators, coordinates, tasks } = duties;
  const coordinationTop = at.tableTop + sectionHeight(entryRows(duties));
  const taskTop = coordinationTop + sectionHeight(sideRows(coordinates));
  return [
    ...titleLine(sheet, at.top, blockHeading(open), format.section),
    ...placeTable(sheet, at.sendingTop, sendingTable(unit, open.period)).changes,
    ...(indicators.length > 0 ? entries(sheet, at, duties, open, setting) : []),
    ...below(sheet, coordinationTop, coordinationTable(unit.id, open.period, coordinates, setting.enterer)),
    ...below(sheet, taskTop, taskTable(unit.id, open.period, tasks)),
  ];
}

const entries = (
  sheet: string,
  { tableTop, sent }: BlockPosition,
  { unit, indicators }: BlockDuties,
  { period }: OpenPeriod,
  { year, hamlets = null }: Omit<EntrySetting, 'open'>,
): readonly Change[] =>
  placeEntries({
    ...{ sheet, top: tableTop, unit: unit.id, marker: entryMarker(unit.id, period), columns: entryColumns },
    ...{ before: 0, indicators, year, sent, period: ownPeriod(tableTop), hamlets },
  });

const below = (sheet: string, top: number, spec: TableSpec): readonly Change[] =>
  spec.rows.every(({ spare }) => spare) ? [] : placeTable(sheet, top, spec).changes;

/** The line above a block: which period, counted to which day, by when. */
export function blockHeading(open: OpenPeriod): string {
  const estimated = open.estimated ? ' (số ước)' : '';
  return `${BLOCK_HEADING} ${periodName(open.period).vi} - số liệu tính đến ngày ${dateName(open.cutOff)}${estimated} - gửi chậm nhất ngày ${dateName(open.lastOnTimeDay)}`;
}

const sendingTable = (unit: Unit, period: string): TableSpec => ({
  name: nameOf(sendingMarker(unit.id, period)),
  marker: sendingMarker(unit.id, period),
  columns: sendingColumns,
  rows: [{ cells: { sent: sentChoice.word('not') } }],
});
