import { measureAsks } from '../../entry/measure-asks.ts';
import type { Asked } from '../../entry/number-cell.ts';
import type { Indicator } from '../../plan/schema.ts';
import { countsLabel } from '../../text/measure-labels.ts';
import { statusLabel } from '../../text/status.ts';
import { absoluteAddress, cellAddress } from '../address.ts';
import { nameOf } from '../anchors.ts';
import type { CellFormat, Change } from '../change.ts';
import { entryFormulas } from '../live/entry-formulas.ts';
import { type HamletsPlace, sumFormulas } from '../live/hamlet-formulas.ts';
import { format, palette, statusColours } from '../style.ts';
import { type ColumnSpec, colourColumn, columnOf, placeTable, type RowSpec } from '../table.ts';
import { byHamlet } from './hamlets.ts';

/** Rows kept ready for indicators that a unit is given later. */
const SPARE_ENTRIES = 6;

/** Rows of the table of entries: none where the unit enters no figure. */
export const entryRows = ({ indicators }: { readonly indicators: readonly unknown[] }): number =>
  indicators.length === 0 ? 0 : indicators.length + SPARE_ENTRIES;

/** A table of entries that goes into a tab: a whole one, or where another goes on. */
export interface EntryTable {
  readonly sheet: string;
  /** Row of its keys. */
  readonly top: number;
  readonly unit: string;
  readonly marker: string;
  /** In the order in which they stand in the sheet. */
  readonly columns: readonly ColumnSpec[];
  /** How many indicators stand before these. */
  readonly before: number;
  readonly indicators: readonly Indicator[];
  readonly year: number;
  /** Absolute address of the block's "Đã gửi" cell; without it there are no live formulas. */
  readonly sent: string | null;
  /** Absolute address of the cell whose marker names the unit and the period. */
  readonly period: string;
  /** Where figures that are counted hamlet by hamlet are summed; null: nowhere. */
  readonly hamlets: HamletsPlace | null;
}

export function placeEntries(table: EntryTable): readonly Change[] {
  const { sheet, top, marker, columns, indicators } = table;
  const rows = indicators.map((one, index) => entryRow(table, one, index));
  const spare = Array.from({ length: SPARE_ENTRIES }, (): RowSpec => ({ cells: {}, spare: true }));
  const spec = { name: nameOf(marker), marker, columns, rows: [...rows, ...spare] };
  const placed = placeTable(sheet, top, spec);
  return [...placed.changes, colourColumn(sheet, placed, columnOf(spec, 'status'), statusColours)];
}

/** Of the whole table of a block, which names its own period. */
export const ownPeriod = (top: number): string => absoluteAddress(top, 1);

function entryRow(table: EntryTable, indicator: Indicator, index: number): RowSpec {
  const { top, columns, before, year, sent, hamlets } = table;
  const named = namedEntry(indicator, year, before + index + 1);
  const live = sent === null ? {} : liveCells(columns, top + 2 + index, sent);
  return { ...named, cells: { ...named.cells, ...live, ...sumCells(hamlets, indicator, table) } };
}

/** The cells of an indicator that is counted hamlet by hamlet; none for any other. */
export function sumCells(
  place: HamletsPlace | null,
  indicator: Indicator,
  { unit, period }: Pick<EntryTable, 'unit' | 'period'>,
): RowSpec['cells'] {
  const { code } = indicator;
  if (place === null || byHamlet([indicator]).length === 0 || !place.has(code)) return {};
  const { numerator, denominator } = sumFormulas(place, code, unit, period);
  return { numerator: { formula: numerator, result: '' }, denominator: { formula: denominator, result: '' } };
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
function liveCells(columns: readonly ColumnSpec[], row: number, sentCell: string): RowSpec['cells'] {
  const formulas = entryFormulas((key) => cellAddress(row, columnOf({ columns }, key)), sentCell);
  const blank = { last: '', value: '', met: '', f_state: 'blank', f_top: '', f_bottom: '', f_digits: 9 };
  const results = { ...blank, status: statusLabel('no-data') };
  const keys = Object.keys(formulas) as (keyof typeof formulas)[];
  const cells = Object.fromEntries(keys.map((key) => [key, { formula: formulas[key], result: results[key] }]));
  return { ...cells, l_blank: statusLabel('no-data') };
}
