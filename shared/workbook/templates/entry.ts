import { measureAsks } from '../../entry/measure-asks.ts';
import type { Asked } from '../../entry/number-cell.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator, Unit } from '../../plan/schema.ts';
import type { UnitDuties } from '../../plan/unit-duties.ts';
import { sentChoice } from '../../text/choices.ts';
import { countsLabel } from '../../text/measure-labels.ts';
import { dateName, periodName } from '../../text/period-name.ts';
import { statusLabel } from '../../text/status.ts';
import { absoluteAddress, cellAddress, columnLetters } from '../address.ts';
import { entryMarker, nameOf, sendingMarker } from '../anchors.ts';
import type { CellFormat, Change } from '../change.ts';
import { entryFormulas } from '../live/entry-formulas.ts';
import { type HamletsPlace, sumFormulas } from '../live/hamlet-formulas.ts';
import { format, palette, statusColours } from '../style.ts';
import { colourColumn, columnOf, columnSizes, placeTable, type RowSpec, type TableSpec } from '../table.ts';
import { entryColumns, sendingColumns } from './entry-columns.ts';
import { byHamlet } from './hamlets.ts';
import { centredTitle, titleLine } from './parts.ts';
import { coordinationTable, type NamedTask, taskTable } from './side-tables.ts';

/** Title of a unit's tab, at most 31 characters.
 *  entryTitle('TT PVHCC') //=> 'Nhập - TT PVHCC' */
export const entryTitle = (shortName: string): string => `Nhập - ${shortName}`;

/** What the line above a block begins with; by it the line is found again. */
export const BLOCK_HEADING = 'Kỳ báo cáo:';
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

/** Rows kept ready for indicators that a unit is given later. */
const SPARE_ENTRIES = 6;

/** Positions of a tab's blocks, one below the other: heading, sending table, a gap, the tables, two rows of space. */
export function blockPositions(blocks: number, duties: BlockDuties, first = FIRST_BLOCK_ROW): readonly BlockPosition[] {
  const tables = [entryRows(duties), duties.coordinates.length, duties.tasks.length];
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

/** Rows of the table of entries: none where the unit enters no figure. */
export const entryRows = ({ indicators }: Pick<BlockDuties, 'indicators'>): number =>
  indicators.length === 0 ? 0 : indicators.length + SPARE_ENTRIES;

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
  const area = { row: 1, column: 1, rows: last, columns: PRINTED };
  return [
    { do: 'add-sheet', sheet, tabColour: '2E75B6' },
    ...titleLine(sheet, 1, duties.unit.name, format.section),
    ...centredTitle(sheet, 2, 13, 'BIỂU NHẬP KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ'),
    ...titleLine(sheet, 3, GUIDANCE, format.subtitle),
    ...setting.open.flatMap((one, index) => {
      const position = positions[index];
      return position ? blockChanges(sheet, position, duties, one, setting) : [];
    }),
    ...columnSizes(sheet, entryColumns),
    { do: 'freeze', sheet, rows: 3, columns: 3 },
    { do: 'print', sheet, setup: { landscape: true, area, titleRows: [1, 3], footer: null } },
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
  const area = { row: 1, column: 1, rows: at.end, columns: PRINTED };
  const printed: Change = { do: 'print', sheet, setup: { landscape: true, area, titleRows: [1, 3], footer: null } };
  return { at, changes: [...blockChanges(sheet, at, duties, open, setting), printed] };
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
  const taskTop = coordinationTop + sectionHeight(coordinates.length);
  return [
    ...titleLine(sheet, at.top, blockHeading(open), format.section),
    ...placeTable(sheet, at.sendingTop, sendingTable(unit, open.period)).changes,
    ...(indicators.length > 0 ? entryChanges(sheet, at, duties, open, setting) : []),
    ...below(sheet, coordinationTop, coordinationTable(unit.id, open.period, coordinates, setting.enterer)),
    ...below(sheet, taskTop, taskTable(unit.id, open.period, tasks)),
  ];
}

const below = (sheet: string, top: number, spec: TableSpec): readonly Change[] =>
  spec.rows.length === 0 ? [] : placeTable(sheet, top, spec).changes;

function entryChanges(
  sheet: string,
  at: BlockPosition,
  duties: BlockDuties,
  open: OpenPeriod,
  { year, hamlets }: Omit<EntrySetting, 'open'>,
): readonly Change[] {
  const marker = entryMarker(duties.unit.id, open.period);
  const fed = byHamlet(duties.indicators);
  const rows = duties.indicators.map((one, index): RowSpec => {
    const row = entryRow(one, year, index, at.firstRow + index, at.sent);
    if (!hamlets || !fed.includes(one)) return row;
    const sums = sumFormulas(hamlets, one.code, duties.unit.id, absoluteAddress(at.tableTop, 1));
    const cells = { numerator: sums.numerator, denominator: sums.denominator };
    return { ...row, cells: { ...row.cells, ...live(cells) } };
  });
  const spare = Array.from({ length: SPARE_ENTRIES }, (): RowSpec => ({ cells: {}, spare: true }));
  const spec = { name: nameOf(marker), marker, columns: entryColumns, rows: [...rows, ...spare] };
  const placed = placeTable(sheet, at.tableTop, spec);
  return [...placed.changes, colourColumn(sheet, placed, columnOf(spec, 'status'), statusColours)];
}

const live = (formulas: Readonly<Record<string, string>>): RowSpec['cells'] =>
  Object.fromEntries(Object.keys(formulas).map((key) => [key, { formula: formulas[key] ?? '', result: '' }]));

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

function entryRow(indicator: Indicator, year: number, index: number, row: number, sentCell: string): RowSpec {
  const named = namedEntry(indicator, year, index + 1);
  return { ...named, cells: { ...named.cells, ...liveCells(row, sentCell) } };
}

/** A row of the table of entries without its formulas: what is asked, and which of its cells are shut. */
export function namedEntry(indicator: Indicator, year: number, stt: number): RowSpec {
  const target = indicator.targets.find((one) => one.year === year);
  return {
    cells: {
      stt,
      code: indicator.code,
      name: indicator.name,
      counts: countsLabel(indicator, year),
      target: target?.printed ?? null,
    },
    formats: rowFormats(indicator, year),
  };
}

const NOT_ASKED: CellFormat = { fill: palette.notAsked, locked: true };

/** Figures in the indicator's own unit; cells that it does not ask for are shut, so that nobody wonders what to write. */
function rowFormats(indicator: Indicator, year: number): Readonly<Record<string, CellFormat>> {
  const asks = measureAsks(indicator, year);
  const percent = asks.published?.percent ?? false;
  const shown = percent ? format.percent : format.figure;
  const typed = percent ? format.percent : format.number;
  return {
    last: shown,
    value: shown,
    numerator: counted(asks.numerator),
    denominator: counted(asks.denominator),
    published: asks.published ? typed : NOT_ASKED,
  };
}

/** Money need not be whole. */
function counted(asked: Asked | null): CellFormat {
  if (asked === null) return NOT_ASKED;
  return asked.whole ? {} : format.number;
}

/** The formula cells of a row with what they give while nothing is typed, and the one level that they need for it. */
function liveCells(row: number, sentCell: string): RowSpec['cells'] {
  const formulas = entryFormulas((key) => cellAddress(row, columnOf({ columns: entryColumns }, key)), sentCell);
  const blank = { last: '', value: '', met: '', f_state: 'blank', f_top: '', f_bottom: '', f_digits: 9 };
  const results = { ...blank, status: statusLabel('no-data') };
  const keys = Object.keys(formulas) as (keyof typeof formulas)[];
  const cells = Object.fromEntries(keys.map((key) => [key, { formula: formulas[key], result: results[key] }]));
  return { ...cells, l_blank: statusLabel('no-data') };
}
